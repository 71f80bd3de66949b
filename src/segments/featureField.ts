import { FEATURES } from "../../lib/segmentation/features.ts";
import { html } from "../components/html.ts";
import { refusedNotice } from "../components/refusedNotice.ts";
import { stopEvent } from "../components/stopEvent.ts";
import { urlValue } from "../state/urlValue.ts";

/** Which features are used; in the address as their numbers. */
export interface FeatureField {
  readonly element: HTMLElement;
  /** Indices in `FEATURES`, ascending. */
  readonly value: readonly number[];
  set(value: readonly number[]): void;
}

const ALL = FEATURES.map((_, t) => t);

/** A box to tick for each feature. */
export function featureField(changed: () => void): FeatureField {
  const stored = urlValue<readonly number[]>({
    name: "segments.features",
    fallback: ALL,
    parse: (text) => {
      const list = text === "none" ? [] : text.split("-").map(Number);
      return list.every((t) => ALL.includes(t)) ? ALL.filter((t) => list.includes(t)) : undefined;
    },
    write: (list) => (list.length === 0 ? "none" : list.join("-")),
  });
  const refused = refusedNotice(
    stored,
    (text) =>
      `Features: “${text}” does not name them by numbers from ${ALL[0]} to ${ALL.at(-1)}, as ${ALL.slice(0, 2).join("-")} does, and was ignored.`,
  );
  const boxes = ALL.map(
    (t) =>
      html<HTMLInputElement>`<input type="checkbox" name="feature-${FEATURES[t]!.name}" oninput=${stopEvent} onchange=${read}>`,
  );
  const element = html`<fieldset class="filter-field"><legend>Features</legend><div class="filter-row">${boxes.map((box, t) => html`<label>${box} ${FEATURES[t]!.label}</label>`)}</div>${refused}</fieldset>`;
  function read() {
    stored.set(ALL.filter((t) => boxes[t]!.checked));
  }
  function show() {
    boxes.forEach((box, t) => (box.checked = stored.value.includes(t)));
  }
  stored.subscribe(() => {
    show();
    changed();
  });
  show();
  return {
    element,
    get value() {
      return stored.value;
    },
    set: (value) => stored.set(value),
  };
}
