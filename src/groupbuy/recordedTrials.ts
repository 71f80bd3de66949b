import { partitionTrials } from "../../lib/warehouse/partitionTrials.ts";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import type { TrialRecord } from "../../lib/warehouse/trialRecord.ts";
import { html } from "../components/html.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { timedNumber } from "../components/timedNumber.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

const HOW = "The time of each run when the site was built, in DuckDB outside of a browser.";
const median = (timesMs: readonly number[]) => summarizeTimings(timesMs).medianMs;

/** Medians of the build, before a reader measures in the browser: pairs of ways, then machines. */
export function recordedTimings({ content }: RecordFile<TrialRecord>): HTMLElement {
  const { trials, spreads, engine, measuredAt } = content;
  const ms = (timesMs: readonly number[], label: string, sql?: string) =>
    timedNumber(timesMs, { title: `${label}: time, ms`, how: HOW, ...(sql && { sql }) });
  const rows = partitionTrials.flatMap(({ id, title, slow, quick }) => {
    const timed = trials.find((each) => each.id === id);
    if (!timed) return [];
    const [slowMs, quickMs] = [timed.slowMs, timed.quickMs];
    const cells = [slow.label, ms(slowMs, slow.label, slow.sql), quick.label];
    return [
      [title, ...cells, ms(quickMs, quick.label, quick.sql), timesAs(title, slowMs, quickMs)],
    ];
  });
  const one = spreads[0]!.timesMs;
  const machines = spreads.map(({ machines: count, timesMs }) => {
    const title = `Revenue of every day, ${formatValue(count, "integer")} ${nounFor(count, "machine")}`;
    return [count, ms(timesMs, title), timesAs(title, one, timesMs)];
  });
  return html`<div>
    ${table(`Measured by the build with ${engine}, ${formatValue(measuredAt, "date")}: medians of seven runs`, ["Question", "One way", "ms", "Other way", "ms", "Times as long"], rows)}
    ${table("Revenue of every day, shared out among machines by day: the slowest decides", ["Machines", "Slowest machine, ms", "Times as quick as one"], machines)}</div>`;
}

/** What each step of the refund left behind when the build played it. */
export function recordedRefund(record: RecordFile<TrialRecord>): HTMLElement {
  const rows = record.content.refund.map(({ title, says, refusal, orders }, i) => [
    html`<strong>${title}.</strong> ${says}`,
    orders,
    recordNumber(record, ({ refund }) => refund[i]!.balanceUsd, "usdCents", {
      title: `${title}: balance`,
      how: "Read from the demonstration's account after the step, when the site was built.",
    }),
    refusal ?? "–",
  ]);
  return table(
    "The four steps as the build played them: orders and account after each",
    ["Step", "Orders", "Account", "The engine's refusal"],
    rows,
  );
}

function timesAs(title: string, slower: readonly number[], quicker: readonly number[]) {
  const inputs = { slower: median(slower), quicker: median(quicker) };
  return workedNumber(inputs.slower / inputs.quicker, "number", {
    title,
    how: "Both are medians of the runs when the site was built, in milliseconds.",
    formula: "slower ÷ quicker",
    inputs,
  });
}

function table(title: string, head: readonly string[], rows: readonly (readonly unknown[])[]) {
  return html`<figure class="plain-table"><figcaption>${title}</figcaption>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${title}><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></figure>`;
}
