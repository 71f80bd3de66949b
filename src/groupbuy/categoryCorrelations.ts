import { group } from "d3";
import { adjustPValues } from "../../lib/statistics/multiplicity/adjustPValues.ts";
import { pearsonCorrelation } from "../../lib/statistics/descriptive/pearsonCorrelation.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row, Rows } from "../engine/types.ts";

const FIELDS = [
  resultField("category", "varchar", "one category"),
  resultField("other", "varchar", "the other"),
  resultField("pair", "varchar", "both"),
  resultField("isFirst", "boolean", "each pair stands twice; true in one of its rows"),
  resultField("correlation", "double", "of changes from week to week; null when undefined"),
  resultField("low", "double", "lower limit of the 95 % interval of this pair alone"),
  resultField("high", "double", "upper limit of the same interval"),
  resultField("p", "double", "p-value, adjusted by Holm for all pairs"),
  resultField("weeks", "bigint", "changes compared", "count"),
  resultField("reason", "varchar", "why it is undefined; null when it is not"),
];

interface Pair {
  readonly category: string;
  readonly other: string;
  readonly correlation: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rawP: number | null;
  readonly weeks: number;
  readonly reason: string | null;
}

/**
 * Pearson's correlation of every two categories in the changes of their weekly orders (differences
 * of logarithms, one added to each count), both ways round for a heat map, strongest pair first.
 *
 * @param data - Rows of `category_weeks`.
 */
export function categoryCorrelations(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const pairs = allPairs(changes(rows));
    const tested = pairs.filter(({ rawP }) => rawP !== null);
    const adjusted = adjustPValues(
      "holm",
      tested.map(({ rawP }) => rawP!),
    );
    const both = pairs.flatMap(({ rawP, ...pair }) => {
      const p = rawP === null ? null : adjusted[tested.findIndex((each) => same(each, pair))]!;
      const name = `${pair.category} and ${pair.other}`;
      return [
        { ...pair, p, pair: name, isFirst: true },
        { ...pair, p, pair: name, isFirst: false, category: pair.other, other: pair.category },
      ];
    });
    return { rows: both, fields: FIELDS, methodId: "pearson-correlation" };
  });
}

const same = (a: Pick<Pair, "category" | "other">, b: Pick<Pair, "category" | "other">) =>
  a.category === b.category && a.other === b.other;

function changes(rows: Rows): [string, number[]][] {
  const byCategory = group(rows, (row: Row) => String(row["category"]));
  return [...byCategory].map(([category, weeks]) => {
    const logs = weeks.map((row) => Math.log1p(Number(row["orders"])));
    return [category, logs.slice(1).map((value, i) => value - logs[i]!)];
  });
}

function allPairs(series: readonly [string, readonly number[]][]): Pair[] {
  const pairs = series.flatMap(([category, x], i) =>
    series.slice(i + 1).map(([other, y]) => correlate(category, other, x, y)),
  );
  const strength = ({ correlation }: Pair) => Math.abs(correlation ?? 0);
  return pairs.sort((a, b) => strength(b) - strength(a));
}

function correlate(
  category: string,
  other: string,
  x: readonly number[],
  y: readonly number[],
): Pair {
  const found = pearsonCorrelation(x, y);
  const [low, high] = found.interval ?? [null, null];
  return {
    category,
    other,
    correlation: found.estimate ?? null,
    low,
    high,
    rawP: found.p ?? null,
    weeks: x.length,
    reason: found.status === "ok" ? null : found.reason,
  };
}
