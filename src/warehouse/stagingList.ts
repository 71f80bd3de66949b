import type { LineageNode } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { reachable } from "../catalog/reachable.ts";
import { siteLink } from "../components/siteLink.ts";

/** The staging models of a system: what each holds, what it comes from and what is made from it. */
export function stagingList(nodes: readonly LineageNode[], system: string): HTMLElement {
  const own = nodes.filter((node) => node.system === system);
  const stages = own.filter(({ kind, name }) => kind === "model" && name.startsWith("stage_"));
  const names = (ids: ReadonlySet<string>, kind: LineageNode["kind"]) =>
    own
      .filter((node) => node.kind === kind && ids.has(node.id))
      .map(({ name }) => name)
      .join(", ");
  const rows = stages.map(({ id, name, description }) => {
    const { upstream, downstream } = reachable(own, id);
    return html`<tr><th scope="row"><a href=${siteLink(`/catalog/lineage#${id}`)}>${name}</a></th><td class="meaning">${description}</td>
      <td class="meaning">${names(upstream, "source")}</td><td class="meaning">${names(downstream, "snapshot")}</td></tr>`;
  });
  const head = ["Staging model", "What it holds", "Source", "Tables made from it"];
  return html`<div class="table-scroll roomy" tabindex="0" role="region" aria-label="Staging models"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
