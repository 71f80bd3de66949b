import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import type { ScalingFit } from "../../lib/marketing/scalingFit.ts";
import { html } from "../components/html.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { formatValue } from "../format/formatValue.ts";

const { splitRows, months } = marketingSettings;
const count = (value: number) => formatValue(value, "integer");

/** What was measured: the line through it, the largest size in it, and the size of a row. */
export interface ScalingEvidence {
  readonly fit: ScalingFit | undefined;
  readonly mostRows: number;
  readonly bytesPerRow: number;
}

/** How the system would grow: a larger machine, several files, several machines. */
export function scalingPath({ fit, mostRows, bytesPerRow }: ScalingEvidence): HTMLElement {
  const rises = fit !== undefined && fit.msPerMillion > 0 ? fit : undefined;
  const time = (rows: number, before: string) =>
    rises ? html`<span>${before}${expected(rises, rows)}</span>` : null;
  const bytes = workedNumber(bytesPerRow * splitRows, "bytes", {
    title: `Size of ${count(splitRows)} rows`,
    how: "Bytes of the published database file by its rows.",
    formula: "bytesPerRow × rows",
    inputs: { bytesPerRow, rows: splitRows },
  });
  return html`<div class="scaling-path"><h3>The path to ${count(splitRows)} rows and beyond</h3>
    <p>${basis(fit, mostRows)}</p>
    <ol><li><strong>Vertical:</strong> one file and one machine, with more memory and faster cores. ${count(splitRows)} rows are ${bytes}${time(splitRows, " and would take this machine ")}. The same query over sums by channel and day takes as long at any number of campaigns; the pages already read those.</li>
    <li><strong>Horizontal:</strong> from ${count(splitRows)} rows on, the table is split into a file per month, here ${months} of them. A filter of one month then opens one, of about ${count(splitRows / months)} rows${time(splitRows / months, ": ")}.</li>
    <li><strong>Distributed:</strong> when one machine is too slow even so, several with a part each, whose sums add up. ${count(10 * splitRows)} rows on ten machines take what a tenth takes on one, plus the network${time(10 * splitRows, "; on this one alone ")}.</li></ol></div>`;
}

function basis(fit: ScalingFit | undefined, mostRows: number): HTMLElement | string {
  if (!fit) return "Measure above: your own line then says what each step takes.";
  if (fit.msPerMillion <= 0)
    return `Time did not grow with rows here (${formatValue(fit.msPerMillion, "number")} ms per million), so nothing follows for more of them; measure again when the machine is idle.`;
  const explained =
    fit.rSquared === null
      ? ""
      : `; the line explains ${formatValue(fit.rSquared, "percent")} of the differences`;
  return html`<span>A million rows take ${formatValue(fit.msPerMillion, "number")} ms on top of ${formatValue(fit.fixedMs, "number")} ms${explained}. ${count(splitRows)} rows are ${formatValue(splitRows / mostRows, "number")} times the most that was measured: a line that far out is a guess.</span>`;
}

/** What the line gives for so many rows, open to the reader. */
function expected(fit: ScalingFit, rows: number): HTMLElement {
  const value = workedNumber(fit.expectedMs(rows) / 1000, "number", {
    title: `Expected time of ${count(rows)} rows, s`,
    how: "The line by least squares through the times measured above, in milliseconds.",
    formula: "(fixed + perMillion × rows ÷ 1000000) ÷ 1000",
    inputs: { fixed: fit.fixedMs, perMillion: fit.msPerMillion, rows },
  });
  return html`<span>${value} s</span>`;
}
