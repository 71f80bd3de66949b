import { max, sum } from "d3";
import { planNodes, type PlanNode } from "../../lib/warehouse/parsePlan.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * A query plan as a nested list: each operator with rows, time and what it works on; what feeds it
 * stands below it. Times need a plan of a query that ran.
 */
export function planTree(plan: PlanNode): HTMLElement {
  const nodes = planNodes(plan);
  const total = sum(nodes, ({ ms }) => ms ?? 0);
  const slowest = max(nodes, ({ ms }) => ms ?? 0) ?? 0;
  const item = (node: PlanNode): HTMLElement => {
    const isSlowest = slowest > 0 && node.ms === slowest;
    return html`<li><div class="plan-node" data-slowest=${String(isSlowest)}>
      <strong>${node.operator}</strong> ${facts(node, total)}${isSlowest ? html` <em>▲ takes longest</em>` : null}
      ${details(node)}</div>
      ${node.children.length > 0 ? html`<ul>${node.children.map(item)}</ul>` : null}</li>`;
  };
  return html`<ul class="plan-tree">${item(plan)}</ul>`;
}

function facts({ rows, estimatedRows, scannedRows, ms }: PlanNode, total: number): string {
  const count = (value: number) => formatValue(value, "integer");
  const share = ms !== null && total > 0 ? ` (${formatValue(ms / total, "percent")})` : "";
  return [
    ...(rows === null ? [] : [`${count(rows)} rows`]),
    ...(estimatedRows === null ? [] : [`${count(estimatedRows)} expected`]),
    ...(scannedRows ? [`${count(scannedRows)} read`] : []),
    ...(ms === null ? [] : [`${ms < 0.01 ? "< 0.01" : ms.toFixed(2)} ms${share}`]),
  ].join(" · ");
}

function details({ details: list }: PlanNode): HTMLElement | null {
  if (list.length === 0) return null;
  return html`<details><summary>what it works on</summary>${factList(list)}</details>`;
}
