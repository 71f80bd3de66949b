import { greatest } from "d3";
import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * Which customers bring most each; customers of whom nothing is known are named when they top them.
 *
 * @param rows - Rows of one dimension of `customer_profile`.
 */
export function richestTitle(rows: Rows): string {
  const mean = (row: Rows[number]) => Number(row["meanRevenue"]);
  const words = (row: Rows[number]) => `${String(row["value"])}: ${formatValue(mean(row), "usd")}`;
  const top = greatest(rows, mean)!;
  const known = greatest(
    rows.filter((row) => row["value"] !== "Unknown"),
    mean,
  );
  if (!known || known === top) return `${words(top)} each, the most`;
  return `${words(known)} each, the most where it is given; ${words(top)}`;
}
