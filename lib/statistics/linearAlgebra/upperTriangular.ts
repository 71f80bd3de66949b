import type { Columns } from "./columns.ts";

/** Solves Rx = b for an upper triangular R without zeros on its diagonal. */
export function solveUpper(r: Columns, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b).subarray(0, r.length);
  for (let j = r.length - 1; j >= 0; j--) {
    const column = r[j]!;
    x[j]! /= column[j]!;
    for (let i = 0; i < j; i++) x[i]! -= x[j]! * column[i]!;
  }
  return x;
}

/** Solves Rᵀx = b. */
export function solveUpperTransposed(r: Columns, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(r.length);
  for (let j = 0; j < r.length; j++) {
    const column = r[j]!;
    let left = b[j]!;
    for (let i = 0; i < j; i++) left -= column[i]! * x[i]!;
    x[j] = left / column[j]!;
  }
  return x;
}

/** R⁻¹, upper triangular as R is. */
export function invertUpper(r: Columns): Float64Array[] {
  return r.map((_, j) => {
    const unit = new Float64Array(r.length);
    unit[j] = 1;
    return solveUpper(r, unit);
  });
}
