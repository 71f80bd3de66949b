import { sum } from "d3";
import { layerGraph } from "../../lib/catalog/layerGraph.ts";
import type { LineageNode } from "../../lib/catalog/types.ts";
import type { RunTimes } from "../../lib/snapshots/types.ts";
import { drawLineage } from "../catalog/drawLineage.ts";
import { reachable } from "../catalog/reachable.ts";
import { html } from "../components/html.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { formatValue } from "../format/formatValue.ts";
import { buildSteps, stepName, type BuildStep } from "./buildSteps.ts";

const STAGES: readonly LineageNode["kind"][] = ["source", "raw", "model", "snapshot", "page"];

/**
 * The build as a graph from sources through staging, star and checks to dashboards, with the time
 * that each step took when it last ran; the same as a table below.
 */
export function pipelineGraph(
  nodes: readonly LineageNode[],
  record: RecordFile<RunTimes>,
): HTMLElement {
  const runs = record.content;
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
  const last = recordNumber(record, (each) => each.durationMs, "milliseconds", {
    title: "Last build that changed something",
    how: "The build took the time from its start to its end and wrote it down.",
  });
  const all = (each: RunTimes) =>
    sum(buildSteps(nodes, each, `/${each.system}/`), ({ run }) => run?.durationMs ?? 0);
  const total = recordNumber(record, all, "milliseconds", {
    title: "All steps together",
    how: "The build took the time of each step when it last ran; they are added up here.",
  });
  return html`<div class="catalog roomy"><p>Last build that changed something: ${formatValue(runs.finishedAt, "time")} UTC, ${last}. All steps together took ${total} when each last ran; what has not changed is not made again. Choose a step to see what it depends on.</p>
    ${picture}<details><summary>The same as a table</summary>${stepTable(steps, record)}</details></div>`;
}

function timeOf(node: LineageNode): string | undefined {
  const { run } = node as BuildStep;
  return run && duration(run.durationMs);
}

const duration = (ms: number) => (ms < 1 ? "< 1 ms" : formatValue(ms, "milliseconds"));

function runNumber(
  record: RecordFile<RunTimes>,
  step: BuildStep,
  key: "durationMs" | "rows",
): HTMLElement {
  const [title, how] = {
    durationMs: [`Time of ${step.name}`, "The build took the time of the step when it last ran."],
    rows: [`Rows of ${step.name}`, "The build counted the rows that the step wrote."],
  }[key] as [string, string];
  const format = key === "rows" ? "integer" : "milliseconds";
  const read = ({ steps }: RunTimes) => steps[stepName(step)]?.[key];
  return recordNumber(record, read, format, { title, how });
}

function stepTable(steps: readonly BuildStep[], record: RecordFile<RunTimes>): HTMLElement {
  const name = (id: string) => id.split(":").at(-1);
  const rows = steps.map((step) => {
    const { kind, name: own, inputs, run } = step;
    const time = run && run.durationMs >= 1 ? runNumber(record, step, "durationMs") : undefined;
    return html`<tr><td>${kind === "snapshot" ? "checks" : kind}</td><td>${own}</td><td class="meaning">${inputs.map(name).join(", ") || "–"}</td>
      <td class="numeric">${time ?? (run ? duration(run.durationMs) : "made when read")}</td><td class="numeric">${run?.rows === undefined ? "–" : runNumber(record, step, "rows")}</td><td>${run ? formatValue(run.at, "time") : "–"}</td></tr>`;
  });
  const head = ["Stage", "Step", "Made from", "Time", "Rows", "Last ran (UTC)"];
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Steps of the build"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
