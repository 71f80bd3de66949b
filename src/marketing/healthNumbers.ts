import { workedNumber } from "../components/workedNumber.ts";
import type { ValueFormat } from "../format/formatValue.ts";

/** What the reader's browser measured when asked. */
export interface Measured {
  readonly times: readonly number[];
  readonly queryMs: number;
  /** Bytes that the engine holds, and those of the database file. */
  readonly held: number;
  readonly database: number;
}

/** What follows from the two totals of the build's record. */
export function worked(
  { records, seconds }: { readonly records: number; readonly seconds: number },
  value: number,
  format: ValueFormat,
  ...[title, formula]: [title: string, formula: string]
): HTMLElement {
  const how = "Both come from the build's records, as they open in the table above.";
  return workedNumber(value, format, { title, how, formula, inputs: { records, seconds } });
}

export function memoryNumber({ held, database }: Measured): HTMLElement {
  return workedNumber(held + database, "bytes", {
    title: "Memory",
    how: "duckdb_memory() says what the engine holds; the database file is read into memory whole.",
    formula: "held + database",
    inputs: { held, database },
  });
}

export function loadNumber(seconds: number): HTMLElement {
  return timeNumber(seconds, 1000, "number", {
    title: "Page load, s",
    how: "The browser took the time from the start of the navigation to the end of DOMContentLoaded, once, for this visit.",
  });
}

export function ageNumber(hours: number): HTMLElement {
  return timeNumber(hours, 3_600_000, "number", {
    title: "Hours since the marketing data were built",
    how: "From the time at which the last run of the marketing data finished, as its record says (a build that finds nothing changed runs none), to this browser's clock when the page was opened.",
  });
}

export function dataAge(days: number): HTMLElement {
  return timeNumber(Math.max(0, days), 86_400_000, "integer", {
    title: "Days since the data end",
    how: "From the end of the last day that the data speak for, as the build's record says, to this browser's clock when the page was opened.",
  });
}

/** A stretch of time in units of so many milliseconds. */
function timeNumber(
  value: number,
  unitMs: number,
  format: ValueFormat,
  texts: { readonly title: string; readonly how: string },
): HTMLElement {
  const formula = `milliseconds ÷ ${unitMs}`;
  return workedNumber(value, format, {
    ...texts,
    formula,
    inputs: { milliseconds: value * unitMs },
  });
}
