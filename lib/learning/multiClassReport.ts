import { okResult, undefinedResult } from "../statistics/result.ts";
import { wilsonInterval } from "../statistics/intervals/wilsonInterval.ts";
import type { Result } from "../statistics/result.ts";
import { agreementSums } from "../statistics/tables/agreementSums.ts";
import type { ClassTable } from "./classTable.ts";

interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface ClassScores {
  readonly name: string;
  /** Null where its denominator is 0. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly support: number;
  readonly predicted: number;
}

export interface MultiClassOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** How a class without a value enters averages: as 0 (scikit-learn, default) or not at all. */
  readonly zeroDivision?: "zero" | "exclude";
}

/**
 * Precision, recall and F1 of each class with macro, weighted and micro averages, and what sums
 * the table up: accuracy, balanced accuracy, κ and Matthews' correlation of many classes.
 *
 * @returns `estimate` and `interval`: accuracy and its Wilson interval. A warning names classes
 *   never seen or never predicted.
 * @see Gorodkin (2004), Computational Biology and Chemistry 28, 367–374, for the correlation.
 */
export function multiClassReport(
  { names, counts }: ClassTable,
  { level = 0.95, zeroDivision = "zero" }: MultiClassOptions = {},
): Result<{
  n: number;
  classes: readonly ClassScores[];
  macro: Scores;
  weighted: Scores;
  micro: Scores;
  balancedAccuracy: number;
  cohenKappa: number | null;
  matthewsCorrelation: number | null;
}> {
  const id = "multi-class-report";
  const { n, agreed, rows, columns } = agreementSums(counts);
  if (n === 0) return undefinedResult(id, "no rows");
  const ratio = (a: number, b: number) => (b > 0 ? a / b : null);
  const classes = names.map((name, i) => ({
    name,
    precision: ratio(counts[i]![i]!, columns[i]!),
    recall: ratio(counts[i]![i]!, rows[i]!),
    f1: ratio(2 * counts[i]![i]!, rows[i]! + columns[i]!),
    support: rows[i]!,
    predicted: columns[i]!,
  }));
  const average = (weigh: (row: ClassScores) => number) =>
    averageScores(classes, weigh, zeroDivision);
  const seen = classes.filter((row) => row.recall !== null);
  const empty = classes.filter((row) => row.precision === null || row.recall === null);
  const share = agreed / n;
  const sum = (of: (i: number) => number) => names.reduce((total, _, i) => total + of(i), 0);
  const chance = sum((i) => (rows[i]! / n) * (columns[i]! / n));
  const spread = (margin: readonly number[]) => 1 - sum((i) => (margin[i]! / n) ** 2);
  const scale = Math.sqrt(Math.max(0, spread(rows))) * Math.sqrt(Math.max(0, spread(columns)));
  return okResult(id, {
    estimate: share,
    interval: wilsonInterval(agreed, n, { level }).interval,
    level,
    n,
    classes,
    macro: average(() => 1),
    weighted: average((row) => row.support),
    micro: { precision: share, recall: share, f1: share },
    balancedAccuracy: seen.reduce((total, row) => total + row.recall!, 0) / seen.length,
    cohenKappa: chance < 1 ? (share - chance) / (1 - chance) : null,
    matthewsCorrelation: scale > 0 ? (share - chance) / scale : null,
    warnings: empty.length
      ? [`never seen or never predicted: ${empty.map((row) => row.name).join(", ")}`]
      : [],
  });
}

function averageScores(
  classes: readonly ClassScores[],
  weigh: (row: ClassScores) => number,
  zeroDivision: "zero" | "exclude",
): Scores {
  const of = (key: keyof Scores) => {
    const used = zeroDivision === "zero" ? classes : classes.filter((row) => row[key] !== null);
    const total = used.reduce((sum, row) => sum + weigh(row), 0);
    if (!(total > 0)) return null;
    return used.reduce((sum, row) => sum + (weigh(row) / total) * (row[key] ?? 0), 0);
  };
  return { precision: of("precision"), recall: of("recall"), f1: of("f1") };
}
