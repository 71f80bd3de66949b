import { benjaminiHochberg } from "../../lib/statistics/multiplicity/benjaminiHochberg.ts";
import { normal } from "../../lib/statistics/distributions/normal.ts";
import { designFromColumns } from "../../lib/statistics/regression/design.ts";
import { huberRegression } from "../../lib/statistics/regression/huberRegression.ts";
import type { Row, Rows } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import { onceForRows } from "./onceForRows.ts";

/** The calendar's parts of a day's on-time share; each is on average 0. */
export interface DayParts {
  readonly weekday: number;
  readonly month: number;
  readonly holiday: number;
}

export interface ScoredDay {
  readonly row: Row;
  readonly parts: DayParts;
  readonly expected: number;
  readonly unexplained: number;
  /** In spreads of the residuals. */
  readonly z: number;
  /** One-sided, for late, adjusted by Benjamini and Hochberg over all days. */
  readonly q: number;
}

export interface DayModel {
  readonly days: readonly ScoredDay[];
  readonly scale: number;
  readonly level: number;
}

/** A model, or why there is none. */
export type FoundDays = DayModel | { readonly reason: string };

type Part = keyof DayParts;

/**
 * Days scored against what weekday, month and the days around holidays let expect, by a regression
 * that the odd days themselves cannot bend (Huber).
 */
export const fitDays = onceForRows((rows: Rows): FoundDays => {
  const n = rows.length;
  if (n < 28)
    return { reason: `${n} complete days: at least 28 are needed, each weekday four times` };
  const levelsOf: Record<Part, (row: Row) => string> = {
    weekday: (row) => String(row["weekday"]),
    month: (row) => isoDate(row["month"]),
    holiday: (row) => String(row["isHolidayPeriod"]),
  };
  const columns = (Object.keys(levelsOf) as Part[]).flatMap((part) =>
    [...new Set(rows.map(levelsOf[part]))]
      .sort()
      .slice(1)
      .map((level) => ({
        part,
        values: Float64Array.from(rows, (row) => Number(levelsOf[part](row) === level)),
      })),
  );
  const design = designFromColumns(
    columns.map(({ values }) => values),
    n,
    { method: "huber-regression" },
  );
  const shares = Float64Array.from(rows, (row) => Number(row["onTimeShare"]));
  const fit = huberRegression(design, shares);
  if (fit.status !== "ok") return { reason: fit.reason };
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const partOf = (part: Part, i: number) =>
    columns.reduce(
      (sum, column, j) =>
        column.part === part
          ? sum + fit.coefficients[j + 1]!.estimate * (column.values[i]! - mean(column.values))
          : sum,
      0,
    );
  const z = fit.residuals.map((residual) => residual / fit.scale);
  const q = benjaminiHochberg(z.map((value) => normal().cdf(value)));
  return {
    scale: fit.scale,
    level: mean(fit.fitted),
    days: rows.map((row, i) => ({
      row,
      parts: {
        weekday: partOf("weekday", i),
        month: partOf("month", i),
        holiday: partOf("holiday", i),
      },
      expected: fit.fitted[i]!,
      unexplained: fit.residuals[i]!,
      z: z[i]!,
      q: q[i]!,
    })),
  };
});
