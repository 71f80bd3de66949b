import { designFromColumns, type Design } from "../../lib/statistics/regression/design.ts";
import { cellTotal, type DelayCell, type Factor } from "./delayCells.ts";

/** An indicator: the level of a factor. */
export interface Column {
  readonly factor: Factor;
  readonly level: string;
}

/** The same level of the same factor. */
export const isSame = (a: Column, b: Column) => a.factor === b.factor && a.level === b.level;

/** Indicators of the levels but the first of each factor. */
export function designOf(cells: readonly DelayCell[], columns: readonly Column[]): Design {
  const predictors = columns.map(({ factor, level }) =>
    Float64Array.from(cells, (cell) => Number(cell.level[factor] === level)),
  );
  return designFromColumns(predictors, cells.length, {
    method: "weighted-least-squares",
    names: columns.map(({ factor, level }) => `${factor} ${level}`),
  });
}

/** Share of the flights that each column's level has. */
export function levelShares(cells: readonly DelayCell[], columns: readonly Column[]): number[] {
  const flights = cellTotal(cells, "flights");
  return columns.map(({ factor, level }) => {
    const mine = cells.filter((cell) => cell.level[factor] === level);
    return cellTotal(mine, "flights") / flights;
  });
}

/** A level at the flights' mix of the other two factors. */
export function predictorsOf(at: Column, columns: readonly Column[], shares: readonly number[]) {
  return columns.map((column, j) =>
    column.factor === at.factor ? Number(column.level === at.level) : shares[j]!,
  );
}

/** Sums of products over single flights: indicators multiply to counts. */
export function productsOf(
  cells: readonly DelayCell[],
  columns: readonly Column[],
  squares: number,
) {
  const p = columns.length;
  const xx = Array.from({ length: p }, () => new Float64Array(p));
  const xy = new Float64Array(p);
  const x = new Float64Array(p);
  for (const cell of cells) {
    const on = columns.flatMap(({ factor, level }, j) => (cell.level[factor] === level ? [j] : []));
    for (const i of on) {
      x[i]! += cell.flights;
      xy[i]! += cell.sum;
      for (const j of on) xx[i]![j]! += cell.flights;
    }
  }
  const [n, y, yy] = [cellTotal(cells, "flights"), cellTotal(cells, "sum"), squares];
  return { n, xx, xy, yy, sums: { x, y } };
}
