import type { QualityBuild } from "../../lib/checks/addBuild.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

type Trend = RecordFile<readonly QualityBuild[]>;

const HEADS = ["Built", "Checks", "Pass, published", "Pass rate", "Pass, spoilt copy", "Outcomes"];
const HOW = "Each build that runs the checks adds their outcomes to this file when they differ.";

/** How the checks ended from build to build, newest first; words when only one build is known. */
export function qualityTrend(trend: Trend): HTMLElement {
  const builds = trend.content;
  if (builds.length < 2)
    return html`<div>${notice("Only one state of the checks is known here, so there is no trend yet. Each build whose outcomes differ adds a line; the record is kept beside the snapshots, from build to build.", { tone: "info" })}</div>`;
  const rows = builds.map((_, index) => buildRow(trend, index)).reverse();
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Checks from build to build"><table>
    <thead><tr>${HEADS.map((head) => html`<th scope="col"><span>${head}</span></th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>`;
}

function buildRow(trend: Trend, index: number): HTMLElement {
  const { sha256, builtAt } = trend.content[index]!;
  const built = formatValue(builtAt, "time");
  const cell = (title: string, read: (build: QualityBuild) => number, format: ValueFormat) =>
    html`<td class="numeric">${recordNumber(trend, (all) => read(all[index]!), format, { title: `${title}, ${built}`, how: HOW })}</td>`;
  return html`<tr><th scope="row">${built}</th>${cell("Checks", (build) => build.checks, "integer")}
    ${cell("Pass, published", (build) => build.cleanPassed, "integer")}${cell("Pass rate", passRate, "percent")}
    ${cell("Pass, spoilt copy", (build) => build.dirtyPassed, "integer")}<td><code>${sha256.slice(0, 8)}</code></td></tr>`;
}

/** Not a number where no check ran, which is said in words. */
const passRate = ({ checks, cleanPassed }: QualityBuild) =>
  checks === 0 ? NaN : cleanPassed / checks;
