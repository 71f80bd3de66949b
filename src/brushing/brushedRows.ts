import { sum } from "d3";
import { deriveProvenance } from "../engine/deriveProvenance.ts";
import type { ResultField, Row, Rows } from "../engine/types.ts";
import { edgeValue } from "./binEdges.ts";
import type { BrushedCube } from "./brushState.ts";
import type { BrushDimension, BrushMeasure } from "./brushTypes.ts";

/** One chart's bins as rows, with the origin of the cube they were summed from. */
export function brushedRows(
  brushed: BrushedCube,
  index: number,
  dimension: BrushDimension,
  measure: BrushMeasure,
): Rows {
  const [all, selected] = [brushed.all.bins[index]!, brushed.sums.bins[index]!];
  const totals = [sum(all), sum(selected)] as const;
  const rows: Row[] = Array.from(all, (_, bin) => ({
    low: edgeValue(dimension, bin),
    high: edgeValue(dimension, bin + 1),
    selected: selected[bin]!,
    selectedShare: share(selected[bin]!, totals[1]),
    all: all[bin]!,
    allShare: share(all[bin]!, totals[0]),
  }));
  return countedHere(brushed, rows, fieldsOf(dimension, measure));
}

/** What all selections leave, as one row. */
export function selectedRow(brushed: BrushedCube, { label }: BrushMeasure): Rows {
  const { selected } = brushed.sums;
  const { total } = brushed.cube;
  const fields: ResultField[] = [
    { key: "selected", name: "selected", type: "double", description: `${label} selected` },
    { key: "total", name: "total", type: "double", description: `${label}, all` },
    { key: "share", name: "share", type: "double", description: "selected ÷ all" },
  ];
  const row: Row = { selected, total, share: share(selected, total) };
  return countedHere(brushed, [row], fields);
}

/** The query gave the cube; the page added it up. */
function countedHere({ source }: BrushedCube, rows: Row[], fields: readonly ResultField[]): Rows {
  const columns = fields.map(({ key }) => key);
  const own = { derived: true, computed: columns, rerun: undefined };
  return Object.assign(rows, {
    columns,
    fields,
    provenance: deriveProvenance(source.provenance, own),
  });
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function fieldsOf({ unit }: BrushDimension, { label }: BrushMeasure): ResultField[] {
  const limit = unit === undefined ? {} : { unit };
  const name = label.toLowerCase();
  return [
    { key: "low", name: "low", type: "double", description: "lower limit, inclusive", ...limit },
    { key: "high", name: "high", type: "double", description: "upper limit, exclusive", ...limit },
    {
      key: "selected",
      name: "selected",
      type: "bigint",
      description: `${name} in the selections on the other charts`,
    },
    {
      key: "selectedShare",
      name: "selected_share",
      type: "double",
      unit: "share",
      description: "share of these",
    },
    { key: "all", name: "all", type: "bigint", description: `${name} without any selection` },
    {
      key: "allShare",
      name: "all_share",
      type: "double",
      unit: "share",
      description: "share of all",
    },
  ];
}
