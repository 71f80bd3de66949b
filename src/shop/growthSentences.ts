import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

/** How many come back in the month after their first order, and which customers that speaks for. */
export function returnSentence(row: Row, n: NumberWriter): unknown[] {
  return [
    "Of ",
    n(row["size"], "integer"),
    nounFor(row["size"], " customer", " customers"),
    " who first ordered in the last twelve months, in ",
    n(row["cohorts"], "integer"),
    nounFor(row["cohorts"], " cohort", " cohorts"),
    " old enough, ",
    n(row["share"], "percent"),
    " ordered again in the month after (95 % interval ",
    n(row["low"], "percent"),
    " to ",
    n(row["high"], "percent"),
    "); earlier cohorts are left out.",
  ];
}

/** Customers and cohorts behind the retention tile. */
export function returnNote(row: Row, _: Rows, n: NumberWriter): unknown[] {
  const count = (key: string, noun: string) => [
    n(row[key], "integer"),
    ` ${nounFor(row[key], noun)}`,
  ];
  return [...count("size", "customer"), " of ", ...count("cohorts", "cohort"), ", last 12 months"];
}

/** The best cell of the cohort table after the month of the first order. */
export function cohortTitle(rows: Rows): string {
  const shares = rows
    .filter((row) => Number(row["age"]) > 0 && row["share"] !== null)
    .map((row) => Number(row["share"]));
  if (shares.length === 0) return "No cohort is old enough yet";
  const best = Math.max(...shares);
  if (best === 0) return "Nobody of these cohorts has come back yet";
  return `${formatValue(best, "percent")} is the best month of any cohort after its first`;
}
