import { chartCard } from "../components/chartCard.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { html } from "../components/html.ts";
import { steeredRows } from "../components/steeredRows.ts";
import { formatValue } from "../format/formatValue.ts";
import type { Rows } from "../engine/types.ts";
import { iterationChart } from "./iterationChart.ts";
import type { SegmentRun } from "./segmentRun.ts";

/** How long an iteration is shown. */
const STEP_MS = 900;

/** k-means step by step on the sample: play, pause, one step, or a slider for the arrow keys. */
export function iterationPlayer(run: SegmentRun): HTMLElement {
  const steps = run.rows("step");
  const slider = html<HTMLInputElement>`<input type="range" min="0" max="1" value="0" step="1" aria-label="Iteration">`;
  const play = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${toggle}>Play</button>`;
  let timer: ReturnType<typeof setInterval> | undefined;
  const shown = steeredRows(steps, slider, (rows) => ({
    rows: rows.filter(
      (row) => Number(row["iteration"]) === Math.min(slider.valueAsNumber, last(rows)),
    ),
    fields: rows.fields,
    methodId: "k-means",
  }));
  steps.subscribe(({ rows, status }) => {
    if (!rows || status !== "ready") return;
    stop();
    slider.max = String(last(rows));
    go(0);
  });
  function go(to: number) {
    slider.value = String(to);
    slider.dispatchEvent(new Event("input"));
  }
  function move(by: number) {
    go(slider.valueAsNumber + by);
  }
  function stop() {
    clearInterval(timer);
    timer = undefined;
    play.textContent = "Play";
  }
  function toggle() {
    if (timer !== undefined) return stop();
    if (slider.value === slider.max) go(0);
    play.textContent = "Pause";
    timer = setInterval(() => {
      if (!slider.isConnected || slider.value === slider.max) return stop();
      move(1);
    }, STEP_MS);
  }
  const step = (by: number) => () => {
    stop();
    move(by);
  };
  const card = iterationCard(run, shown);
  return html`<div><div class="replay" role="group" aria-label="Iterations of k-means">${play}
    <button type="button" class="tool" onclick=${step(-1)}>One back</button>
    <button type="button" class="tool" onclick=${step(1)}>One on</button>${slider}</div><div class="cards">${card}</div></div>`;
}

function iterationCard(run: SegmentRun, data: LiveRows): HTMLElement {
  return chartCard({
    id: "iterations",
    title,
    subtitle:
      "The sample in the plane of its first two principal axes; large dots are the centroids",
    data,
    wide: true,
    height: 400,
    empty: "Fewer customers than segments",
    chart: (rows, width) =>
      iterationChart(rows, {
        points: run.rows("point").current.rows ?? [],
        steps: run.rows("step").current.rows ?? [],
        width,
      }),
    caveat:
      "A run of its own over the sample, from a poor start on purpose: its first customers. The published segments come from many random starts.",
  });
}

function title(rows: Rows): string {
  const { iteration = 0, moved = 0, inertia = 0 } = rows[0] ?? {};
  const distance = `the squared distances add up to ${formatValue(inertia, "integer")}`;
  if (Number(iteration) === 0) return `The start: ${distance}`;
  if (Number(moved) === 0)
    return `Iteration ${Number(iteration)}: nobody moves any more, ${distance}`;
  return `Iteration ${Number(iteration)}: ${formatValue(moved, "integer")} customers change sides, ${distance}`;
}

const last = (rows: Rows) => Number(rows.at(-1)?.["iteration"] ?? 0);
