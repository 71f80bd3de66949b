import { max, mean, min } from "d3";
import {
  quotedFactors,
  quotedTimings as quotes,
  speedup,
} from "../../lib/warehouse/quotedTimings.ts";
import { SLOW_MS } from "../../lib/warehouse/summarizeTimings.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";

/** A report's times before and after, with percentages and factors worked out from them. */
export function quotedTimings(): HTMLElement {
  const results = quotes.map((quote) => ({ ...quote, ...speedup(quote) }));
  const queries = results.slice(0, -1);
  const stated = results.at(-1)!;
  const factors = results.map(({ factor }) => factor);
  const slow = results.filter(({ afterS }) => afterS * 1000 > SLOW_MS);
  const number = (value: number | undefined) => formatValue(value, "number", { absent: "–" });
  const rows = results.map(
    ({ query, beforeS, afterS, statedReduction, reduction, factor }) =>
      html`<tr><th scope="row">${query}</th><td class="numeric">${beforeS} s</td><td class="numeric">${afterS} s</td>
      <td class="numeric">${formatValue(statedReduction, "percent", { absent: "–" })}</td><td class="numeric">${formatValue(reduction, "percent")}</td>
      <td class="numeric">${number(factor)}×</td><td>${Math.round(reduction * 100) === Math.round((statedReduction ?? reduction) * 100) ? "✓ agrees" : "▲ differs"}</td></tr>`,
  );
  const head = ["Query", "Before", "After", "Stated", "Worked out", "Factor", "Verdict"];
  return html`<div><div class="table-scroll" tabindex="0" role="region" aria-label="Times before and after"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
    <ul>
      <li>From ${stated.beforeS} s to ${stated.afterS} s is ${formatValue(stated.reduction, "percent")} less, not ${formatValue(stated.statedReduction, "percent")}; the three queries save ${formatValue(
        mean(queries, ({ reduction }) => reduction),
        "percent",
      )} on average.</li>
      <li>The pairs are ${number(min(factors))} to ${number(max(factors))} times as quick. “${quotedFactors.low}–${quotedFactors.high}×” would save ${formatValue(1 - 1 / quotedFactors.low, "percent")} to ${formatValue(1 - 1 / quotedFactors.high, "percent")} of the time, and no pair does.</li>
      <li>“All under one second” does not hold for ${slow.map(({ query, afterS }) => `${query.toLowerCase()} (${afterS} s)`).join(", ")}.</li>
    </ul></div>`;
}
