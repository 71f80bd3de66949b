import { group } from "d3";
import { adjustPValues } from "../../lib/statistics/multiplicity/adjustPValues.ts";
import {
  rememberedSeries,
  seriesCorrelation,
  type RememberedSeries,
} from "../../lib/forecasting/seriesCorrelation.ts";
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
  resultField("changes", "bigint", "changes from week to week compared", "count"),
  resultField("effectiveChanges", "double", "independent changes that these are worth", "count"),
  resultField("isPlanted", "boolean", "the generator moves the two together or apart"),
  resultField("reason", "varchar", "why it is undefined; null when it is not"),
];

interface Pair {
  readonly category: string;
  readonly other: string;
  readonly correlation: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rawP: number | null;
  readonly changes: number;
  readonly effectiveChanges: number | null;
  readonly reason: string | null;
}

/**
 * Pearson's correlation of every two categories in the changes of their weekly orders (differences
 * of logarithms, one added to each count), both ways round for a heat map, strongest pair first.
 * Changes answer the one before, so tests and intervals count what they are worth as independent ones.
 *
 * @param data - Rows of `category_weeks`.
 * @param planted - Rows of `planted_pairs`.
 */
export function categoryCorrelations(data: CardData, planted: readonly Row[]): LiveRows {
  const isPlanted = ({ category, other }: Pair) =>
    planted.some(({ statement }) =>
      [category, other].every((name) => String(statement).includes(name)),
    );
  return derivedRows(data, (rows) => {
    const pairs = allPairs(changes(rows));
    const tested = pairs.filter(({ rawP }) => rawP !== null);
    const adjusted = adjustPValues(
      "holm",
      tested.map(({ rawP }) => rawP!),
    );
    const both = pairs.flatMap((each) => {
      const { rawP, ...pair } = { ...each, isPlanted: isPlanted(each) };
      const p = rawP === null ? null : adjusted[tested.findIndex((one) => same(one, pair))]!;
      const name = `${pair.category} and ${pair.other}`;
      return [
        { ...pair, p, pair: name, isFirst: true },
        { ...pair, p, pair: name, isFirst: false, category: pair.other, other: pair.category },
      ];
    });
    return { rows: both, fields: FIELDS, methodId: "series-correlation" };
  });
}

const same = (a: Pick<Pair, "category" | "other">, b: Pick<Pair, "category" | "other">) =>
  a.category === b.category && a.other === b.other;

function changes(rows: Rows): [string, RememberedSeries][] {
  const byCategory = group(rows, (row: Row) => String(row["category"]));
  return [...byCategory].map(([category, weeks]) => {
    const logs = weeks.map((row) => Math.log1p(Number(row["orders"])));
    const moves = Float64Array.from(logs.slice(1), (value, i) => value - logs[i]!);
    return [category, rememberedSeries(moves)];
  });
}

function allPairs(series: readonly [string, RememberedSeries][]): Pair[] {
  const pairs = series.flatMap(([category, x], i) =>
    series.slice(i + 1).map(([other, y]) => correlate(category, other, x, y)),
  );
  const strength = ({ correlation }: Pair) => Math.abs(correlation ?? 0);
  return pairs.sort((a, b) => strength(b) - strength(a));
}

/** Fewer changes have no interval. */
const LEAST_CHANGES = 4;

function correlate(
  category: string,
  other: string,
  x: RememberedSeries,
  y: RememberedSeries,
): Pair {
  const names = { category, other, changes: x.values.length };
  const none = { correlation: null, low: null, high: null, rawP: null, effectiveChanges: null };
  if (x.values.length < LEAST_CHANGES)
    return {
      ...{ ...names, ...none },
      reason: `at least ${LEAST_CHANGES + 1} full weeks, Monday to Sunday, are needed, and this range has ${x.values.length + 1}: choose a longer one`,
    };
  const found = seriesCorrelation(x, y);
  if (found.status !== "ok")
    return { ...names, ...none, reason: "orders of a category never change from week to week" };
  const [low, high] = found.interval ?? [null, null];
  return {
    ...names,
    ...{ correlation: found.estimate ?? null, low, high, rawP: found.p ?? null },
    ...{ effectiveChanges: found.effectivePairs, reason: null },
  };
}
