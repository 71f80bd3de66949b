import type { QualityBuild } from "../../lib/checks/addBuild.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { formatValue } from "../format/formatValue.ts";

/** How the checks ended from build to build, newest first; words when only one build is known. */
export function qualityTrend(builds: readonly QualityBuild[]): HTMLElement {
  if (builds.length < 2)
    return html`<div>${notice("Only one state of the checks is known here, so there is no trend yet. Each build whose outcomes differ adds a line; the record is kept beside the snapshots, from build to build.", { tone: "info" })}</div>`;
  const heads = [
    "Built",
    "Checks",
    "Pass, published",
    "Pass rate",
    "Pass, spoilt copy",
    "Outcomes",
  ];
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Checks from build to build"><table>
    <thead><tr>${heads.map((head) => html`<th scope="col"><span>${head}</span></th>`)}</tr></thead>
    <tbody>${builds.toReversed().map(buildRow)}</tbody></table></div>`;
}

function buildRow({ sha256, builtAt, checks, cleanPassed, dirtyPassed }: QualityBuild) {
  const number = (value: number) => formatValue(value, "integer");
  const rate = formatValue(checks === 0 ? NaN : cleanPassed / checks, "percent");
  return html`<tr><th scope="row">${formatValue(builtAt, "time")}</th><td class="numeric">${number(checks)}</td>
    <td class="numeric">${number(cleanPassed)}</td><td class="numeric">${rate}</td>
    <td class="numeric">${number(dirtyPassed)}</td><td><code>${sha256.slice(0, 8)}</code></td></tr>`;
}
