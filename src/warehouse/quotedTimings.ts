import { max, mean, min } from "d3";
import {
  quotedFactors,
  quotedTimings as quotes,
  speedup,
} from "../../lib/warehouse/quotedTimings.ts";
import { SLOW_MS } from "../../lib/warehouse/summarizeTimings.ts";
import { html } from "../components/html.ts";
import { workedNumber } from "../components/workedNumber.ts";
import type { ValueFormat } from "../format/formatValue.ts";

const HOW =
  "The report on indexing states the times; lib/warehouse/quotedTimings.ts keeps them as it does.";

/** A report's times before and after, with percentages and factors worked out from them. */
export function quotedTimings(): HTMLElement {
  const results = quotes.map((quote) => ({ ...quote, ...speedup(quote) }));
  const queries = results.slice(0, -1);
  const stated = results.at(-1)!;
  const rows = results.map(
    (each) =>
      html`<tr><th scope="row">${each.query}</th><td class="numeric">${time(each, "before")}</td><td class="numeric">${time(each, "after")}</td>
      <td class="numeric">${each.statedReduction === undefined ? "–" : reductionStated(each)}</td><td class="numeric">${reduction(each)}</td>
      <td class="numeric">${factor(each)}×</td><td>${Math.round(each.reduction * 100) === Math.round((each.statedReduction ?? each.reduction) * 100) ? "✓ agrees" : "✗ differs"}</td></tr>`,
  );
  const head = ["Query", "Before", "After", "Stated", "Worked out", "Factor", "Verdict"];
  const slow = results.filter(({ afterS }) => afterS * 1000 > SLOW_MS);
  const byFactor = (value: number | undefined) => results.find((each) => each.factor === value)!;
  const factors = results.map((each) => each.factor);
  return html`<div><div class="table-scroll" tabindex="0" role="region" aria-label="Times before and after"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
    <ul>
      <li>From ${time(stated, "before")} to ${time(stated, "after")} is ${reduction(stated)} less, not ${reductionStated(stated)}; the three queries save ${meanReduction(queries)} on average.</li>
      <li>The pairs are ${factor(byFactor(min(factors)))} to ${factor(byFactor(max(factors)))} times as quick. “${quotedFactors.low}–${quotedFactors.high}×” would save ${saving(quotedFactors.low)} to ${saving(quotedFactors.high)} of the time, and no pair does.</li>
      <li>“All under one second” does not hold for ${slow.map((each, index) => html`<span>${index > 0 ? ", " : ""}${each.query.toLowerCase()} (${time(each, "after")})</span>`)}.</li>
    </ul></div>`;
}

type Result = (typeof quotes)[number] & ReturnType<typeof speedup>;

interface Worked {
  readonly title: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly formula?: string;
}

const number = (value: number, format: ValueFormat, worked: Worked) =>
  workedNumber(value, format, { how: HOW, quoted: true, ...worked });

function time({ query, beforeS, afterS }: Result, side: "before" | "after"): HTMLElement {
  const value = side === "before" ? beforeS : afterS;
  const digits = Number.isInteger(value * 10) ? "number" : "coefficient";
  const inputs = { [side]: value };
  return html`<span>${number(value, digits, { title: `${query}, ${side}`, inputs })} s</span>`;
}

function reductionStated({ query, statedReduction: stated }: Result): HTMLElement {
  const title = `${query}: saved, as stated`;
  return number(stated!, "percent", { title, inputs: { stated: stated! } });
}

function reduction({ query, beforeS: before, afterS: after, reduction: value }: Result) {
  const formula = "1 − after ÷ before";
  const title = `${query}: time saved`;
  return number(value, "percent", { title, inputs: { before, after }, formula });
}

function factor({ query, beforeS: before, afterS: after, factor: value }: Result): HTMLElement {
  const title = `${query}: times as quick`;
  return number(value, "number", { title, inputs: { before, after }, formula: "before ÷ after" });
}

function saving(times: number): HTMLElement {
  const title = `${times} times as quick: time saved`;
  return number(1 - 1 / times, "percent", { title, inputs: { times }, formula: "1 − 1 ÷ times" });
}

function meanReduction(queries: readonly Result[]): HTMLElement {
  const inputs = Object.fromEntries(queries.map((each, i) => [`saved${i + 1}`, each.reduction]));
  const formula = `(${Object.keys(inputs).join(" + ")}) ÷ ${queries.length}`;
  const title = "Mean of the time saved";
  return number(mean(Object.values(inputs))!, "percent", { title, inputs, formula });
}
