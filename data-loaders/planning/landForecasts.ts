import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareForecasts, type ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import { comparisonRows, type ComparisonRows } from "../../lib/planning/comparisonRows.ts";
import { finishSteps } from "../../lib/statistics/runSteps.ts";
import { openDatabase } from "../pipeline/openDatabase.ts";
import { PipelineError } from "../pipeline/PipelineError.ts";
import type { Log } from "../pipeline/types.ts";

export interface Landing {
  readonly system: string;
  readonly directory: string;
  readonly log: Log;
  /** Statement by series: `day` as ISO text and `value`, one row per day, in order. */
  readonly series: Readonly<Record<string, string>>;
  readonly options: ComparisonOptions;
}

/** Digits kept of a landed number: fewer than those in which processors may differ. */
const DIGITS = 12;

/** Compares forecasts of every series and lands the rows, one file per table. */
export async function landForecasts(landing: Landing): Promise<void> {
  const { system, directory, log, series, options } = landing;
  const landed: Record<keyof ComparisonRows, string[]> = {
    days: [],
    models: [],
    steps: [],
    lags: [],
  };
  const database = await openDatabase({ temporary: `${directory}.spill` });
  try {
    for (const [index, [name, sql]] of Object.entries(series).entries()) {
      log.progress(`${system} comparisons`, index, Object.keys(series).length);
      const rows = await database.rows<{ day: string; value: number }>(sql);
      const values = Float64Array.from(rows, (row) => row.value);
      const comparison = finishSteps(compareForecasts(values, options));
      if (comparison.status !== "ok")
        throw new PipelineError({
          system,
          rule: `the series ${name} must be long enough to be forecast`,
          value: comparison.reason,
          advice: "build the system it comes from over a longer period",
        });
      const found = comparisonRows(comparison, rows[0]!.day);
      for (const key of ["days", "models", "steps", "lags"] as const)
        landed[key].push(...found[key].map((row) => toLine({ series: name, ...row })));
    }
  } finally {
    database.close();
  }
  for (const [key, lines] of Object.entries(landed))
    writeFileSync(join(directory, `${key}.ndjson`), lines.join(""));
}

function toLine(row: Readonly<Record<string, unknown>>): string {
  const cells = Object.entries(row).map(([key, value]) => [
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value,
  ]);
  return `${JSON.stringify(Object.fromEntries(cells))}\n`;
}
