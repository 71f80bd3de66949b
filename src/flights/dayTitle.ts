import type { ChartRows } from "../charts/chartTypes.ts";
import { formatValue } from "../format/formatValue.ts";

/** Between which shares the full days moved; days of which the data hold a fragment do not count. */
export function dayTitle(rows: ChartRows): string {
  const shares = rows
    .filter((row) => !row["isPartial"])
    .map((row) => Number(row["onTimeShare"]))
    .sort((one, other) => one - other);
  if (shares.length === 0) return "Only a fragment of a day lies in this range";
  const [low, high] = [shares[0], shares.at(-1)].map((share) => formatValue(share, "percent"));
  if (shares.length === 1) return `${low} arrived on time on the one full day in this range`;
  return low === high
    ? `On each of ${shares.length} days ${low} arrived on time`
    : `The on-time share moved between ${low} and ${high} from day to day`;
}
