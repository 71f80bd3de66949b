import { SLOW_MS, type TimingSummary } from "../../lib/warehouse/summarizeTimings.ts";
import { html } from "../components/html.ts";
import { timedNumber } from "../components/timedNumber.ts";
import type { DashboardQuery } from "./dashboardQueries.ts";

/** A query's times, or why there are none. */
export interface QueryTiming {
  readonly query: DashboardQuery;
  readonly timing?: TimingSummary;
  /** Of each run, in the engine. */
  readonly timesMs?: readonly number[];
  readonly error?: string;
}

/** Times of queries, slowest first; slow ones are told in words. */
export function timingTable(timings: readonly QueryTiming[]): HTMLElement {
  const sorted = [...timings].sort(
    (a, b) => (b.timing?.medianMs ?? Infinity) - (a.timing?.medianMs ?? Infinity),
  );
  const head = ["Query", "Pages", "Runs", "Median, ms", "p95, ms", "Verdict"];
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Times of the queries"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>
    <tbody>${sorted.map(timingRow)}</tbody></table></div>`;
}

function timingRow({ query, timing, timesMs, error }: QueryTiming): HTMLElement {
  const verdict = error
    ? `✕ failed: ${error}`
    : timing!.isSlow
      ? `● slow: above ${SLOW_MS / 1000} s`
      : "✓ quick";
  const number = (statistic: "median" | "95th percentile") =>
    html`<td class="numeric">${timesMs ? timeOf(query, timesMs, statistic) : "–"}</td>`;
  return html`<tr data-slow=${String(timing?.isSlow ?? false)}><th scope="row" title=${query.question}>${query.name}</th>
    <td>${query.pages.map((page) => page.split("/").at(-1)).join(", ")}</td><td class="numeric">${timing?.runs ?? "–"}</td>
    ${number("median")}${number("95th percentile")}<td>${verdict}</td></tr>`;
}

function timeOf(
  { name, sql }: DashboardQuery,
  timesMs: readonly number[],
  statistic: "median" | "95th percentile",
): HTMLElement {
  const how = "The time of each run in the engine, without drawing, after one run to warm up.";
  return timedNumber(timesMs, { title: `${name}: ${statistic} time, ms`, how, sql, statistic });
}
