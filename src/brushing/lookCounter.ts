import { severalLooks } from "../../lib/statistics/multiplicity/severalLooks.ts";
import { html } from "../components/html.ts";
import { siteLink } from "../components/siteLink.ts";
import { formatValue } from "../format/formatValue.ts";

/** A selection counts once it has stood for as long as a glance takes. */
const GLANCE_MS = 600;

export interface LookCounter {
  readonly element: HTMLElement;
  /** Tells that the selection changed or its rows came. */
  look(): void;
}

/**
 * Counts the different selections that a reader has looked at in this tab, and says what that does
 * to an error rate of 5 %.
 */
export function lookCounter(): LookCounter {
  const seen = readSeen();
  const text = html`<span></span>`;
  const reset = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => {
    seen.clear();
    add();
  }}>Count from here</button>`;
  const element = html`<p class="look-counter">${text} ${reset}</p>`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function add() {
    seen.add(selectionKey(location.search));
    writeSeen(seen);
    element.dataset["looks"] = String(seen.size);
    text.replaceChildren(lookSentence(seen.size));
    reset.hidden = seen.size === 1;
  }
  return {
    element,
    look() {
      clearTimeout(timer);
      timer = setTimeout(add, GLANCE_MS);
    },
  };
}

/** Filters and brushes of an address, in an order of their own: Back leads to the same selection. */
export function selectionKey(search: string): string {
  const pairs = search.replace(/^\?/, "").split("&");
  const isSelection = (pair: string) => /^(brush\.|[^.=]+=)/.test(pair) && !pair.startsWith("v=");
  return pairs.filter(isSelection).sort().join("&");
}

function lookSentence(looks: number): Node {
  const write = (value: number, format: "percent" | "coefficient" | "integer") =>
    formatValue(value, format);
  if (looks === 1) return html`<span>You have looked at one selection so far.</span>`;
  const { falseAlarm, falseAlarmAtMost, alphaEach, widening } = severalLooks(looks);
  return html`<span>You have looked at ${write(looks, "integer")} selections. Where nothing is to be found, a test of each at 5 % finds something in at least one of them ${write(falseAlarm, "percent")} of the time if they share no rows, and never more often than ${write(falseAlarmAtMost, "percent")}. To keep 5 % over all of them, ask for p below ${write(alphaEach, "percent")} (<a href=${siteLink("/catalog/methods#bonferroni-adjustment")}>Bonferroni</a>), or read 95 % intervals ${write(widening, "coefficient")} times as wide.</span>`;
}

const storeKey = () => `openbook-looks:${location.pathname}`;

function readSeen(): Set<string> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storeKey()) ?? "[]");
    return new Set(Array.isArray(stored) ? stored.map(String) : []);
  } catch {
    return new Set();
  }
}

function writeSeen(seen: ReadonlySet<string>) {
  try {
    sessionStorage.setItem(storeKey(), JSON.stringify([...seen]));
  } catch {
    // Storage is blocked: the count lasts for this page.
  }
}
