import { layerGraph } from "../../lib/catalog/layerGraph.ts";
import type { Provenance } from "../engine/types.ts";
import { html } from "./html.ts";
import { svg } from "./svg.ts";
import { traceSteps, type TraceStep } from "./traceSteps.ts";

const BOX = { width: 132, height: 38, gapX: 10, gapY: 24 };
const FITS = 19;

/** Where a number comes from, drawn from the raw files down to it, and the same as a list. */
export function lineageTrace(provenance: Provenance, label: string): HTMLElement {
  const steps = traceSteps(provenance, label);
  return html`<div>
    <div class="trace" tabindex="0" role="group" aria-label="Lineage, drawn; the list below says the same">${drawTrace(steps)}</div>
    <details><summary>Lineage as a list</summary><ol>${steps.map(listItem)}</ol></details>
  </div>`;
}

function listItem({ kind, label, inputs }: TraceStep): HTMLElement {
  const from = inputs.length > 0 && kind !== "number" ? ` from ${inputs.join(", ")}` : "";
  return html`<li>${kind} <b>${label}</b>${from}</li>`;
}

function drawTrace(steps: readonly TraceStep[]): SVGSVGElement {
  const layers = layerGraph(steps);
  const widest = Math.max(...layers.map((layer) => layer.length));
  const width = widest * (BOX.width + BOX.gapX) - BOX.gapX;
  const height = layers.length * (BOX.height + BOX.gapY) - BOX.gapY;
  const place = new Map(
    layers.flatMap((layer, row) =>
      layer.map((id, column) => {
        const left = (width - layer.length * (BOX.width + BOX.gapX) + BOX.gapX) / 2;
        const x = left + column * (BOX.width + BOX.gapX);
        return [id, { x, y: row * (BOX.height + BOX.gapY) }] as const;
      }),
    ),
  );
  const edges = steps.flatMap(({ id, inputs }) =>
    inputs.flatMap((input) => {
      const [from, to] = [place.get(input), place.get(id)!];
      return from ? [edge(from, to)] : [];
    }),
  );
  const boxes = steps.map((step) => box(step, place.get(step.id)!));
  return svg(
    "svg",
    { width, height, viewBox: `-1 -1 ${width + 2} ${height + 2}`, "aria-hidden": "true" },
    [...edges, ...boxes],
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function edge(from: Place, to: Place): SVGElement {
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, to.y];
  const middle = (y1 + y2) / 2;
  return svg("path", {
    class: "trace-edge",
    d: `M${x1},${y1}C${x1},${middle} ${x2},${middle} ${x2},${y2}`,
  });
}

function box({ kind, label }: TraceStep, { x, y }: Place): SVGElement {
  const short = label.length > FITS ? `${label.slice(0, FITS - 1)}…` : label;
  return svg("g", { class: "trace-box", "data-kind": kind, transform: `translate(${x},${y})` }, [
    svg("title", {}, [label]),
    svg("rect", { width: BOX.width, height: BOX.height, rx: 6 }),
    svg("text", { x: 9, y: 15, class: "trace-kind" }, [kind]),
    svg("text", { x: 9, y: 30 }, [short]),
  ]);
}
