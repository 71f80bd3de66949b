import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { heatMap } from "./heatMap.ts";
import { seriesNames } from "./seriesNames.ts";

export interface CohortChartOptions extends ChartSize {
  /** One line per cohort, in the rows' order. */
  readonly cohort: Measure;
  /** Whole periods since the cohort began, from 0. */
  readonly age: Measure;
  /** The share that is still there; null where it cannot be known yet. */
  readonly value: Measure;
  readonly also?: readonly Measure[];
}

/**
 * Retention by cohort and age. Cells that lie after the data's end are blank, not zero: rows that
 * are missing or null.
 */
export function cohortChart(rows: ChartRows, options: CohortChartOptions): HTMLElement {
  const { cohort, age, value, width, also = [] } = options;
  // A key of its own: the row's columns stay as they are, so that a cell can be told to be its.
  const name = `${cohort.key}Name`;
  const named = rows.map((row) => ({
    ...row,
    [name]: formatValue(row[cohort.key], cohort.format),
  }));
  const cohorts = seriesNames(rows, cohort);
  const oldest = Math.max(0, ...rows.map((row) => Number(row[age.key])));
  const longest = Math.max(0, ...cohorts.map((name) => name.length));
  return heatMap(named, {
    x: age,
    y: { ...cohort, key: name, format: "text" },
    fill: value,
    also,
    xDomain: Array.from({ length: oldest + 1 }, (_, index) => index),
    yDomain: cohorts,
    labels: true,
    marginLeft: Math.min(width * 0.4, longest * 6.6 + 14),
    width,
    height: options.height ?? cohorts.length * 26 + 36,
  });
}
