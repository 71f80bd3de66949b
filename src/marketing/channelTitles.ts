import { extent, greatest, least, rollup, rollups } from "d3";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

const nameOf = (row: Row) => String(row["channel"]);

/**
 * The two ends of a ratio over the channels: "An order costs $9.10 at Email, $31.00 at Display".
 *
 * @param words - What the ratio says, before its values.
 */
export function spanTitle(rows: Rows, key: string, format: ValueFormat, words: string): string {
  const size = (row: Row) => Number(row[key]);
  const ends = [least(rows, size)!, greatest(rows, size)!];
  const [low, high] = ends.map((row) => `${formatValue(size(row), format)} at ${nameOf(row)}`);
  return low === high ? `${words} ${low}` : `${words} ${low}, ${high}`;
}

/**
 * Which channel has the highest ROI in most months.
 *
 * @param rows - A row per channel and month with `roi`.
 */
export function leaderTitle(rows: Rows): string {
  const measured = rows.filter((row) => row["roi"] !== null);
  const best = (group: readonly Row[]) => nameOf(greatest(group, (row) => Number(row["roi"]))!);
  const leaders = rollups(measured, best, (row) => Number(row["month"]));
  const led = rollup(
    leaders,
    (group) => group.length,
    ([, name]) => name,
  );
  const top = greatest(led, ([, months]) => months);
  if (!top) return "No month has a cost";
  const [name, months] = top;
  if (new Set(rows.map(nameOf)).size === 1) return aloneTitle(name, measured);
  return `${name} returns most in ${formatValue(months, "integer")} of ${formatValue(leaders.length, "integer")} ${nounFor(leaders.length, "month")}`;
}

/** Of one channel alone: where its ROI lies. */
function aloneTitle(name: string, measured: readonly Row[]): string {
  const [low, high] = extent(measured, (row) => Number(row["roi"])).map((roi) =>
    formatValue(roi, "percent"),
  );
  return low === high
    ? `${name} returns ${low} of its cost`
    : `${name} returns ${low} to ${high} of its cost by month`;
}

/**
 * In how many months of a channel it earned less than it cost.
 *
 * @param rows - A row per channel and month with `roi`.
 */
export function lostMonthsTitle(rows: Rows): string {
  const lost = rows.filter((row) => Number(row["roi"]) < 0).length;
  const months = `${formatValue(rows.length, "integer")} ${nounFor(rows.length, "month")} of a channel`;
  return lost === 0
    ? `In none of ${months} did it earn less than it cost`
    : `In ${formatValue(lost, "integer")} of ${months} it earned less than it cost`;
}

/**
 * How many groups the delivered spellings make: "Before: 27 spellings and rows without one".
 *
 * @param rows - A row per spelling; `channel` is null where none was given.
 */
export function spellingTitle(rows: Rows): string {
  const spellings = rows.filter((row) => row["channel"] !== null).length;
  const count = `${formatValue(spellings, "integer")} ${nounFor(spellings, "spelling")}`;
  const rest = spellings < rows.length ? " and the rows without one" : "";
  return `Before: ${count}${rest}, each a part of its channel`;
}

/**
 * The channel whose click-through rate moves most when impossible and filled-in counts are in.
 *
 * @param rows - Rows of `impossible_effect`.
 */
export function movedTitle(rows: Rows): string {
  const moved = rows.filter((row) => row["ctr"] !== null && row["ctrAll"] !== null);
  const most = greatest(moved, (row) => Math.abs(Number(row["ctrAll"]) - Number(row["ctr"])));
  const [over, valid] = ["ctrAll", "ctr"].map((key) => most && formatValue(most[key], "percent"));
  if (!most || over === valid)
    return "Impossible and filled-in counts hardly change the click-through rate of any channel";
  return `Impossible and filled-in counts would put the click-through rate of ${nameOf(most)} at ${over}, not ${valid}`;
}

/**
 * The channel whose share of revenue is furthest above its share of cost.
 *
 * @param rows - Rows of `shareRows`: a channel's share of `cost` and of `revenue`.
 */
export function shareTitle(rows: Rows): string {
  const channels = rollups(
    rows,
    (group) => new Map(group.map((row) => [String(row["of"]), Number(row["share"] ?? 0)])),
    nameOf,
  );
  const [name, shares] = greatest(
    channels,
    ([, of]) => (of.get("revenue") ?? 0) - (of.get("cost") ?? 0),
  )!;
  const share = (of: string) => formatValue(shares.get(of) ?? 0, "percent");
  return `${name} takes ${share("cost")} of the money and brings ${share("revenue")} of revenue`;
}
