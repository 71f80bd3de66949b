import { greatest } from "d3";
import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nameList } from "../format/nameList.ts";

type Row = Rows[number];
const mean = (row: Row) => Number(row["meanRevenue"]);

/**
 * Which customers bring most each, as far as the intervals tell. Customers of whom nothing is known
 * are no answer; they are named when they lie above all others.
 *
 * @param rows - Rows of one dimension of `customer_profile`, with intervals that hold together.
 */
export function richestTitle(rows: Rows): string {
  const told = rows.filter((row) => row["low"] !== null);
  const known = told.filter((row) => row["value"] !== "Unknown");
  const top = greatest(known, mean);
  if (!top || known.length < 2) return "Too few customers to compare";
  const unknown = told.find((row) => row["value"] === "Unknown");
  const isBeaten = unknown && Number(unknown["low"]) > Number(top["high"]);
  return isBeaten ? `${leaders(known, top)}; Unknown: ${dollars([unknown])}` : leaders(known, top);
}

/** The rows that their intervals do not tell from the highest mean. */
function leaders(known: readonly Row[], top: Row): string {
  const level = known.filter((row) => Number(row["high"]) >= Number(top["low"]));
  if (level.length === known.length)
    return `${dollars(known)} each: no ${String(top["dimension"])} is told apart`;
  const names = nameList(level.map((row) => String(row["value"])));
  return level.length === 1
    ? `${names}: ${dollars(level)} each, the most`
    : `${names}: ${dollars(level)} each, the most, not told apart`;
}

function dollars(rows: readonly Row[]): string {
  const means = rows.map(mean);
  const [low, high] = [Math.min(...means), Math.max(...means)].map((each) =>
    formatValue(each, "usd"),
  );
  return low === high ? low! : `${low} to ${high}`;
}
