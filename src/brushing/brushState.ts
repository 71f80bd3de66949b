import { buildCube } from "../../lib/brushing/buildCube.ts";
import type { BinRange, Cube, CubeSums } from "../../lib/brushing/cubeTypes.ts";
import { sumCube } from "../../lib/brushing/sumCube.ts";
import type { Rows } from "../engine/types.ts";
import { urlValue } from "../state/urlValue.ts";
import { readRange, writeRange } from "./binEdges.ts";
import type { BrushDimension, BrushMeasure } from "./brushTypes.ts";
import { addressNotes } from "./rangeNotes.ts";

/** A cube with what the current selections leave of it. */
export interface BrushedCube {
  readonly source: Rows;
  readonly cube: Cube;
  /** Without any selection. */
  readonly all: CubeSums;
  readonly sums: CubeSums;
}

/** The selections of linked charts and what they leave. */
export interface BrushState {
  readonly ranges: readonly BinRange[];
  readonly brushed: BrushedCube | undefined;
  /**
   * What became of what the address asked for, where it cannot be used as it stood; none once the
   * reader has selected something else.
   */
  readonly notes: readonly string[];
  /**
   * @param settled - `false` while a pointer drags: the address then stays as it is.
   */
  select(index: number, range: BinRange, settled: boolean): void;
  clear(): void;
  /** Takes a new result of the cube's query. */
  load(rows: Rows): void;
  subscribe(listener: () => void): void;
}

/** Selections that live in the address (`brush.<key>`) and are summed over the cube. */
export function brushState(
  dimensions: readonly BrushDimension[],
  measure: BrushMeasure,
): BrushState {
  const values = dimensions.map((axis) =>
    urlValue<BinRange>({
      name: `brush.${axis.key}`,
      fallback: null,
      parse: (text) => readRange(axis, text),
      write: (range) => writeRange(axis, range),
    }),
  );
  let notes = values.flatMap((value, index) => addressNotes(dimensions[index]!, value));
  // A copied link is then a good one.
  for (const value of values)
    if ((value.refused ?? value.reworded) !== undefined) value.set(value.value, false);
  const listeners: (() => void)[] = [];
  const ranges = values.map(({ value }) => value);
  let brushed: BrushedCube | undefined;
  const update = () => {
    if (brushed) brushed = { ...brushed, sums: sumCube(brushed.cube, ranges) };
    for (const listener of listeners) listener();
  };
  values.forEach((value, index) =>
    value.subscribe((range) => {
      ranges[index] = range;
      notes = [];
      update();
    }),
  );
  return {
    ranges,
    get brushed() {
      return brushed;
    },
    get notes() {
      return notes;
    },
    select(index, range, settled) {
      if (settled) return values[index]!.set(range);
      ranges[index] = range;
      update();
    },
    clear() {
      values.forEach((value, index) => {
        if (ranges[index] !== null) value.set(null);
      });
    },
    load(rows) {
      const keys = [...dimensions.map(({ key }) => key), measure.key];
      const columns = Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]));
      const cube = buildCube(dimensions, columns, measure.key);
      const all = sumCube(cube, []);
      brushed = { source: rows, cube, all, sums: all };
      update();
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
