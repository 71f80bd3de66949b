import { max, sum } from "d3";
import { planNodes, type PlanNode } from "../../lib/warehouse/parsePlan.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import { planFacts } from "./planFacts.ts";

/**
 * A query plan as a nested list: each operator with rows, time and what it works on; what feeds it
 * stands below it. Times need a plan of a query that ran.
 *
 * @param sql - The statement that was explained.
 */
export function planTree(plan: PlanNode, sql: string): HTMLElement {
  const nodes = planNodes(plan);
  const totalMs = sum(nodes, ({ ms }) => ms ?? 0);
  const slowest = max(nodes, ({ ms }) => ms ?? 0) ?? 0;
  const item = (node: PlanNode): HTMLElement => {
    const isSlowest = slowest > 0 && node.ms === slowest;
    return html`<li><div class="plan-node" data-slowest=${String(isSlowest)}>
      <strong>${node.operator}</strong> ${planFacts(node, { sql, totalMs })}${isSlowest ? html` <em>● takes longest</em>` : null}
      ${details(node)}</div>
      ${node.children.length > 0 ? html`<ul>${node.children.map(item)}</ul>` : null}</li>`;
  };
  return html`<ul class="plan-tree">${item(plan)}</ul>`;
}

function details({ details: list }: PlanNode): HTMLElement | null {
  if (list.length === 0) return null;
  return html`<details><summary>what it works on</summary>${factList(list)}</details>`;
}
