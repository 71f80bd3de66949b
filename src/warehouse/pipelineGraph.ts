import { sum } from "d3";
import { layerGraph } from "../../lib/catalog/layerGraph.ts";
import type { LineageNode } from "../../lib/catalog/types.ts";
import type { RunTimes } from "../../lib/snapshots/types.ts";
import { drawLineage } from "../catalog/drawLineage.ts";
import { reachable } from "../catalog/reachable.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { buildSteps, type BuildStep } from "./buildSteps.ts";

const STAGES: readonly LineageNode["kind"][] = ["source", "raw", "model", "snapshot", "page"];

/**
 * The build as a graph from sources through staging, star and checks to dashboards, with the time
 * that each step took when it last ran; the same as a table below.
 */
export function pipelineGraph(nodes: readonly LineageNode[], runs: RunTimes): HTMLElement {
  const steps = buildSteps(nodes, runs, `/${runs.system}/`);
  const staged = steps.map((node) => ({ ...node, stage: STAGES.indexOf(node.kind) }));
  const layers = layerGraph(staged);
  const picture = html`<div class="lineage" tabindex="0" role="region" aria-label="The build, drawn; the table below says the same"></div>`;
  const draw = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const near = steps.some((step) => step.id === id) ? reachable(steps, id) : undefined;
    picture.replaceChildren(drawLineage(steps, layers, near, timeOf));
  };
  addEventListener("hashchange", draw);
  draw();
  const total = sum(steps, ({ run }) => run?.durationMs ?? 0);
  return html`<div class="catalog roomy"><p>Last build that changed something: ${formatValue(runs.finishedAt, "time")} UTC, ${formatValue(runs.durationMs, "milliseconds")}. All steps together took ${formatValue(total, "milliseconds")} when each last ran; what has not changed is not made again. Choose a step to see what it depends on.</p>
    ${picture}<details><summary>The same as a table</summary>${stepTable(steps)}</details></div>`;
}

function timeOf(node: LineageNode): string | undefined {
  const { run } = node as BuildStep;
  return run && duration(run.durationMs);
}

const duration = (ms: number) => (ms < 1 ? "< 1 ms" : formatValue(ms, "milliseconds"));

function stepTable(steps: readonly BuildStep[]): HTMLElement {
  const name = (id: string) => id.split(":").at(-1);
  const rows = steps.map(
    ({ kind, name: own, inputs, run }) =>
      html`<tr><td>${kind === "snapshot" ? "checks" : kind}</td><td>${own}</td><td class="meaning">${inputs.map(name).join(", ") || "–"}</td>
      <td class="numeric">${run ? duration(run.durationMs) : "made when read"}</td><td class="numeric">${run?.rows === undefined ? "–" : formatValue(run.rows, "integer")}</td><td>${run ? formatValue(run.at, "time") : "–"}</td></tr>`,
  );
  const head = ["Stage", "Step", "Made from", "Time", "Rows", "Last ran (UTC)"];
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Steps of the build"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
