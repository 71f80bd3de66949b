import type { BinRange, Cube, CubeSums } from "./cubeTypes.ts";

/**
 * Sums a cube under selections, each axis under those of the others, as linked charts show it.
 *
 * One pass over the cells: a cell that fails on no axis counts everywhere, one that fails on a
 * single axis counts on that axis only, any other nowhere.
 *
 * @param ranges - One per axis.
 */
export function sumCube({ axes, cells, amounts }: Cube, ranges: readonly BinRange[]): CubeSums {
  const bins = axes.map((axis) => new Float64Array(axis.bins));
  const passes = axes.map((axis, index) => passTable(axis.bins, ranges[index] ?? null));
  const count = axes.length;
  let selected = 0;
  for (let cell = 0; cell < amounts.length; cell++) {
    let failed = -1;
    let failures = 0;
    for (let axis = 0; axis < count && failures < 2; axis++)
      if (passes[axis]![cells[axis]![cell]!] === 0) {
        failed = axis;
        failures++;
      }
    if (failures > 1) continue;
    const amount = amounts[cell]!;
    if (failures === 1) {
      bins[failed]![cells[failed]![cell]!]! += amount;
      continue;
    }
    selected += amount;
    for (let axis = 0; axis < count; axis++) bins[axis]![cells[axis]![cell]!]! += amount;
  }
  return { bins, selected };
}

/** 1 for bins inside the range. */
function passTable(bins: number, range: BinRange): Uint8Array {
  if (range === null) return new Uint8Array(bins).fill(1);
  return new Uint8Array(bins).fill(1, range[0], range[1]);
}
