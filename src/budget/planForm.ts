import { html } from "../components/html.ts";
import { refusedNotice } from "../components/refusedNotice.ts";
import { selectField } from "../components/selectField.ts";
import { stopEvent } from "../components/stopEvent.ts";
import { formatValue } from "../format/formatValue.ts";
import { urlValue } from "../state/urlValue.ts";

/** A plan of the reader's; emits `input` when it changes. */
export interface PlanForm extends HTMLElement {
  readonly constant: boolean;
  readonly neutral: boolean;
  /** Multiple of a channel's present spend. */
  factor(channel: string): number;
}

/** What a usual recommendation asks for. */
const FIRST: Readonly<Record<string, number>> = { "Social Media": 30, Display: -20 };
/** Percent that a channel can gain or lose. */
const MOST = 100;
const CHANNELS = ["Email", "Social Media", "Paid Search", "Display", "Mobile Push"];

/** A slider per channel, constant or diminishing returns, and whether the total stays. */
export function planForm(): PlanForm {
  const changed = () => form.dispatchEvent(new Event("input"));
  const returns = selectField(
    "plan.returns",
    "Returns",
    [
      ["diminishing", "diminishing, as fitted"],
      ["constant", "constant"],
    ],
    changed,
  );
  const total = selectField(
    "plan.total",
    "Total spend",
    [
      ["moves", "as the sliders say"],
      ["stays", "stays: raises take what cuts free"],
    ],
    changed,
  );
  const sliders = new Map(CHANNELS.map((name) => [name, slider(name, changed)]));
  const fields = [...sliders.values()].map(({ element }) => element);
  const form = html`<form class="filters" aria-label="Budget plan" onsubmit=${(event: Event) => event.preventDefault()}><div class="filter-fields">${returns.element}${total.element}${fields}</div></form>`;
  return Object.defineProperties(form, {
    constant: { get: () => returns.value === "constant" },
    neutral: { get: () => total.value === "stays" },
    factor: { value: (channel: string) => 1 + (sliders.get(channel)?.value() ?? 0) / 100 },
  }) as PlanForm;
}

function slider(name: string, changed: () => void) {
  const stored = urlValue<number>({
    name: `plan.${name.toLowerCase().replace(" ", "-")}`,
    fallback: FIRST[name] ?? 0,
    parse: (text) =>
      /^-?\d+$/.test(text) && Math.abs(Number(text)) <= MOST ? Number(text) : undefined,
    write: String,
  });
  const refused = refusedNotice(
    stored,
    (text) => `${name}: “${text}” is not a whole number from ${-MOST} to ${MOST} and was ignored.`,
  );
  const shown = html`<output></output>`;
  const input = html<HTMLInputElement>`<input type="range" min=${-MOST} max=${MOST} step="5" oninput=${move} onchange=${() => stored.set(input.valueAsNumber)}>`;
  const element = html`<div><label class="filter-field"><span class="label">${name} ${shown}</span><div class="filter-row">${input}</div></label>${refused}</div>`;
  const show = () => {
    input.value = String(stored.value);
    shown.textContent = formatValue(stored.value / 100, "percent", { signed: true });
  };
  /** While it is dragged the address keeps one step of history. */
  function move(event: Event) {
    stopEvent(event);
    stored.set(input.valueAsNumber, false);
  }
  stored.subscribe(() => {
    show();
    changed();
  });
  show();
  return { element, value: () => stored.value };
}
