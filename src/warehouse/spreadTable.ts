import { greatest, sum } from "d3";
import { MACHINES, spreadPlan, spreadSetup } from "../../lib/warehouse/spreadPlan.ts";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { html } from "../components/html.ts";
import { timedNumber } from "../components/timedNumber.ts";
import { workedNumber } from "../components/workedNumber.ts";
import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { timeStatement } from "./timeStatement.ts";

const OWNER = "spread";
const RUNS = 3;

/** What the slowest of some machines took, and what all of them found. */
interface Spread {
  readonly machines: number;
  readonly sql: string;
  readonly timesMs: readonly number[];
  readonly medianMs: number;
  readonly orders: number;
  readonly days: number;
}

/**
 * How a sum over all orders gets quicker when days are shared out among machines: each machine's
 * part is timed by itself in this browser, and the slowest decides.
 */
export async function spreadTable(page: Page): Promise<HTMLElement> {
  for (const sql of spreadSetup) await page.run(sql, {}, { owner: OWNER });
  const spreads: Spread[] = [];
  for (const machines of MACHINES) spreads.push(await measure(page, machines));
  const one = spreads[0]!;
  const agree = spreads.every(({ orders, days }) => orders === one.orders && days === one.days);
  const found = `${formatValue(one.orders, "integer")} ${nounFor(one.orders, "order")} on ${formatValue(one.days, "integer")} ${nounFor(one.days, "day")}`;
  return html`<section><h4>More machines: revenue of every day</h4>
    <p>Eight parts by day, shared out among machines. A day lies in one part, so machines need nothing of each other and their rows are put side by side: ${agree ? `each time ${found}` : "the answers differ, so the parts overlap"}. Each part was timed by itself here, one after the other; the slowest machine decides. Sending the rows takes time that is not in it.</p>
    <div class="table-scroll" tabindex="0" role="region" aria-label="Time by number of machines"><table>
    <thead><tr>${["Machines", "Slowest machine, ms", "Times as quick as one"].map((text) => html`<th scope="col" class="numeric"><span>${text}</span></th>`)}</tr></thead>
    <tbody>${spreads.map((spread) => spreadRow(spread, one))}</tbody></table></div></section>`;
}

async function measure(page: Page, machines: number): Promise<Spread> {
  const shares = [];
  for (const sql of spreadPlan(machines)) {
    const rows = await page.run(sql, {}, { owner: OWNER });
    const timesMs = await timeStatement(page, sql, { runs: RUNS, owner: OWNER });
    const { medianMs } = summarizeTimings(timesMs);
    const orders = sum(rows, (row) => Number(row["orders"]));
    shares.push({ sql, timesMs, medianMs, orders, days: rows.length });
  }
  return {
    ...greatest(shares, ({ medianMs }) => medianMs)!,
    machines,
    orders: sum(shares, ({ orders }) => orders),
    days: sum(shares, ({ days }) => days),
  };
}

function spreadRow({ machines, timesMs, medianMs, sql }: Spread, one: Spread): HTMLElement {
  const title = `${formatValue(machines, "integer")} ${nounFor(machines, "machine")}`;
  const how = "The time of each run of the slowest machine in the engine, after one to warm up.";
  const quicker = workedNumber(one.medianMs / medianMs, "number", {
    title: `${title}: times as quick`,
    how: "Both are medians of the runs of the slowest machine, in milliseconds.",
    formula: "one ÷ several",
    inputs: { one: one.medianMs, several: medianMs },
  });
  return html`<tr><th scope="row" class="numeric">${machines}</th><td class="numeric">${timedNumber(timesMs, { title: `${title}: time, ms`, how, sql })}</td><td class="numeric">${quicker}</td></tr>`;
}
