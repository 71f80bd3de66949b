import type { BinRange } from "../../lib/brushing/cubeTypes.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { parseNumber } from "../format/parseNumber.ts";
import { asRange, edgeValue, nearestEdge } from "./binEdges.ts";
import type { BrushDimension } from "./brushTypes.ts";
import { rangeNotes } from "./rangeNotes.ts";

export interface RangeInputs {
  readonly element: HTMLElement;
  show(range: BinRange): void;
}

/** A selection in numbers: from, to below, and a button that clears it. */
export function rangeInputs(
  dimension: BrushDimension,
  select: (range: BinRange) => void,
): RangeInputs {
  const { label, bins, unit = "" } = dimension;
  const write = (edge: number) => formatValue(edgeValue(dimension, edge), "number");
  const input = (text: string) =>
    html<HTMLInputElement>`<input type="text" inputmode="decimal" autocomplete="off" aria-label="${label}, ${text}" onchange=${send}>`;
  const fields = [input("selected from"), input("selected to below")] as const;
  const problem = html`<span class="tone-bad" role="alert"></span>`;
  const clear = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => select(null)}>Clear</button>`;

  function send() {
    problem.textContent = "";
    const edges = fields.map((field, side) => {
      const text = field.value.trim();
      const value = text === "" ? edgeValue(dimension, side * bins) : parseNumber(text);
      field.toggleAttribute("aria-invalid", value === undefined);
      if (value === undefined) problem.textContent = `“${text}” is not a number.`;
      return value;
    });
    const [low, high] = edges;
    if (low === undefined || high === undefined) return;
    const said = rangeNotes(dimension, low, high);
    select(asRange(dimension, nearestEdge(dimension, low), nearestEdge(dimension, high)));
    problem.textContent = said;
  }
  const element = html`<div class="brush-inputs" role="group" aria-label="Selection, ${label}"><label>from ${fields[0]}</label><label>to below ${fields[1]}</label><span>${unit}</span>${clear}${problem}</div>`;
  return {
    element,
    show(range) {
      const [low, high] = range ?? [0, bins];
      fields[0].value = write(low);
      fields[1].value = write(high);
      clear.disabled = range === null;
      problem.textContent = "";
      for (const field of fields) field.removeAttribute("aria-invalid");
    },
  };
}
