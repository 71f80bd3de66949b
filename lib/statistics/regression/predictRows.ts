import { studentT } from "../distributions/studentT.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";

/** The model at one row, in the unit of y. */
export interface Prediction {
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  /** For the mean. */
  readonly interval: readonly [number, number];
  /** For one new observation of weight 1. */
  readonly predictionInterval: readonly [number, number];
}

interface Model {
  readonly coefficients: Float64Array;
  readonly covariance: Columns;
  readonly intercept: boolean;
  /** Of one observation's error. */
  readonly variance: number;
  readonly df: number;
  readonly level: number;
}

/** Mean and prediction intervals at new rows. */
export function predictRows(rows: readonly ArrayLike<number>[], model: Model): Prediction[] {
  const { coefficients, covariance, intercept, variance, df, level } = model;
  const reach = studentT(df).isf((1 - level) / 2);
  return rows.map((row) => {
    const x = Float64Array.from(intercept ? [1, ...Array.from(row)] : Array.from(row));
    const mean = x.reduce((sum, value, j) => sum + value * coefficients[j]!, 0);
    const spread = combineColumns(covariance, x);
    const square = Math.max(
      0,
      x.reduce((sum, value, j) => sum + value * spread[j]!, 0),
    );
    const standardError = Math.sqrt(square);
    const half = reach * standardError;
    const wide = reach * Math.sqrt(square + variance);
    return {
      mean,
      standardError,
      interval: [mean - half, mean + half],
      predictionInterval: [mean - wide, mean + wide],
    };
  });
}
