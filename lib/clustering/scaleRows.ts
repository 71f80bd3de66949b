import { transpose } from "../statistics/linearAlgebra/columns.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";

/** What is taken from each column, and what the rest is divided by. */
export interface Scaling {
  readonly center: readonly number[];
  readonly scale: readonly number[];
}

/**
 * Rows less `center`, over `scale`.
 *
 * A column without spread keeps scale 1, so that it becomes a constant instead of 0/0.
 *
 * @param id - Method id, for the result.
 * @param measure - Centre and spread of one column.
 */
export function scaleRows(
  id: string,
  rows: readonly Float64Array[],
  measure: (column: Float64Array) => { center: number; spread: number },
): OkResult<Scaling & { readonly rows: Float64Array[] }> {
  const measures = transpose(rows).map(measure);
  const center = measures.map((column) => column.center);
  const scale = measures.map(({ spread }) => (spread > 0 ? spread : 1));
  const constant = measures.flatMap(({ spread }, t) => (spread > 0 ? [] : [t]));
  return okResult(id, {
    rows: rows.map((row) => row.map((value, t) => (value - center[t]!) / scale[t]!)),
    center,
    scale,
    warnings: constant.length > 0 ? [`no spread in column ${constant.join(", ")}: scale 1`] : [],
  });
}
