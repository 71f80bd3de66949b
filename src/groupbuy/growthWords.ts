import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

const day = (value: unknown) => formatValue(value, "date");
const length = (days: unknown) => `${formatValue(days, "integer")} ${nounFor(days, "day")}`;

/** Which item grew most, or fell least when none grew; rows of `item_growth`, highest first. */
export function growthTitle(rows: readonly Row[]): string {
  const items = [...new Map(rows.map((row) => [row["item"], row])).values()];
  const grown = items.filter(({ growth }) => growth !== null);
  const [first] = grown;
  if (!first)
    return `No growth can be stated: ${String(rows[0]?.["problem"] ?? "nothing was sold in the base")}`;
  const growth = Number(first["growth"]);
  const verb = growth > 0 ? "grew" : growth < 0 ? "fell" : "stayed as it was";
  const change = `: ${formatValue(growth, "percent", { signed: true })} in revenue per day`;
  const tied = grown.filter((row) => row["growth"] === first["growth"]).length;
  if (tied > 1) return `${formatValue(tied, "integer")} share the first place${change}`;
  if (grown.length === 1 || growth === 0) return `${String(first["item"])} ${verb}${change}`;
  return `${String(first["item"])} ${verb} ${growth > 0 ? "most" : "least"}${change}`;
}

/** Which days are compared, and how many; rows of `item_growth`. */
export function growthPeriods([row]: readonly Row[]): string {
  if (!row) return "";
  const { problem, periodFrom, periodLast, periodDays, baseFirst, baseLast, baseDays } = row;
  if (problem) return `Completed revenue per day; ${String(problem)}: choose other dates`;
  return `Completed revenue per day, ${day(periodFrom)} to ${day(periodLast)} (${length(periodDays)}) against ${day(baseFirst)} to ${day(baseLast)} (${length(baseDays)})`;
}

/** What the comparison of two periods leaves open; the first row of `item_growth`. */
export function growthCaveat({ problem, periodDays, baseDays, overlaps }: Row): string {
  if (problem) return "Choose periods that have days to compare.";
  const long = Math.max(Number(periodDays), Number(baseDays));
  const short = Math.min(Number(periodDays), Number(baseDays));
  const unlike =
    long > 1.1 * short
      ? `The periods are ${length(periodDays)} and ${length(baseDays)} long: revenue per day makes them comparable, season and days of the week are not taken out. `
      : "";
  return `${unlike}${overlaps ? "The chosen periods share days, which then count in both." : "The chosen periods share no day."}`;
}
