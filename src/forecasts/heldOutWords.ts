import type { Row } from "../engine/types.ts";

/** Which days of a forecast have happened; rows of its picture, none without a forecast. */
export function heldOutWords(rows: readonly Row[]): string {
  const count = (line: string) => rows.filter((row) => row["line"] === line).length;
  const [held, ahead] = [count("Forecast"), count("Forecast, to come")];
  const said = [
    held > 0 && `${held} days of the forecast were held out: they have happened.`,
    ahead > 0 && `${ahead} days are to come and have no actual line.`,
    held + ahead > 0 && "Intervals are of single days.",
  ];
  return said.filter(Boolean).join(" ");
}
