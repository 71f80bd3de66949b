import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

const channelsOf = (rows: Rows) => rows.filter((row) => row["isTotal"] !== true);

/**
 * The channels that return most and least; of one alone, that there is no other.
 *
 * @param rows - Rows of `channel_performance`, with or without that of all channels.
 */
export function channelEnds(rows: Rows, n: NumberWriter): unknown[] {
  const channels = channelsOf(rows);
  const measured = channels.filter((row) => row["roi"] !== null);
  const [most, least] = [measured[0], measured.at(-1)];
  if (!most || !least) return [];
  if (channels.length === 1) return [most["channel"], " is the only channel here. "];
  if (measured.length === 1)
    return ["Of the channels here only ", most["channel"], " has a cost. "];
  return [
    ...[most["channel"], " returns most, ", n(most["roi"], "percent"), " from "],
    ...[n(most["costShare"], "percent"), " of the cost; ", least["channel"], " least, "],
    ...[n(least["roi"], "percent"), ". "],
  ];
}

/**
 * The channel with most revenue, beside its share of the cost when there are others.
 *
 * @param rows - Rows of `channel_performance`.
 */
export function revenueTitle(rows: Rows): string {
  const channels = [...channelsOf(rows)];
  const [first] = channels.sort((a, b) => Number(b["revenue"]) - Number(a["revenue"])) as [Row];
  const name = String(first["channel"]);
  if (channels.length === 1)
    return `${name} brings ${formatValue(first["revenue"], "usd")}, and no other channel is here`;
  const [revenue, cost] = ["revenueShare", "costShare"].map((key) =>
    formatValue(first[key], "percent"),
  );
  return `${name} brings ${revenue} of revenue with ${cost} of cost`;
}
