import { designFromColumns } from "../regression/design.ts";
import { logisticRegression } from "../regression/logisticRegression.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { requireEqualLengths } from "../requireEqualLengths.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";
import { balancingWeight } from "./balancingWeights.ts";
import type { Estimand } from "./balancingWeights.ts";
import { covariateBalance } from "./covariateBalance.ts";
import type { CovariateBalance } from "./covariateBalance.ts";
import { overlap } from "./overlap.ts";
import type { Overlap } from "./overlap.ts";
import { weightedContrast } from "./weightedContrast.ts";

export interface PropensityData {
  readonly y: Float64Array;
  /** 1 treated, 0 control. */
  readonly treated: Float64Array;
  /** Covariates, one list per column. */
  readonly columns: Columns;
  readonly names?: readonly string[] | undefined;
  /** Known propensities, in (0, 1); default fitted by logistic regression. */
  readonly propensities?: Float64Array | undefined;
}

export interface PropensityOptions {
  /** Default `ate`. */
  readonly estimand?: Estimand;
  /** Propensities are moved into [trim, 1 − trim], default 0: not at all. */
  readonly trim?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

export interface PropensityEffect extends Overlap {
  readonly meanTreated: number;
  readonly meanControl: number;
  /** Difference of the plain means, for comparison. */
  readonly unweighted: number;
  readonly balance: readonly CovariateBalance[];
  readonly propensities: Float64Array;
  /** Weights times the arm's share, so that each arm keeps its size on average. */
  readonly stabilisedWeights: Float64Array;
  readonly trimmed: number;
}

/**
 * Effect of a treatment that was not assigned at random, by inverse propensity weights, with
 * overlap and balance. Removes what the covariates explain, nothing else.
 *
 * @returns undefined with one arm only, or when the covariates tell the arms apart (no overlap).
 * @throws RangeError when lists differ in length.
 * @see Rosenbaum & Rubin (1983), Biometrika 70, 41–55; Lunceford & Davidian (2004).
 */
export function propensityWeighting(
  data: PropensityData,
  { estimand = "ate", trim = 0, level = 0.95 }: PropensityOptions = {},
): Result<PropensityEffect> {
  const id = "propensity-weighting";
  const { y, treated, columns, names = columns.map((_, j) => `x${j + 1}`) } = data;
  requireEqualLengths(id, { y, treated, propensities: data.propensities, x: columns[0] ?? y });
  const n = y.length;
  const arms = [0, 1].map((arm) => treated.filter((value) => value === arm).length);
  if (Math.min(...arms) < 2)
    return undefinedResult(
      id,
      `each arm needs 2 rows, got ${arms[1]} treated and ${arms[0]} control`,
    );
  const design = designFromColumns(columns, n, { method: id, names });
  const fitted = data.propensities ? undefined : logisticRegression(design, treated);
  if (fitted && fitted.status !== "ok")
    return undefinedResult(id, `no propensities: ${fitted.reason}`);
  const raw = data.propensities ?? fitted!.fitted;
  const propensities = raw.map((e) => Math.min(1 - trim, Math.max(trim, e)));
  const trimmed = raw.reduce((count, e, i) => count + +(e !== propensities[i]), 0);
  if (propensities.some((e) => !(e > 0 && e < 1)))
    return undefinedResult(id, "no overlap: a propensity is 0 or 1");
  const balancing = Array.from(propensities, (e, i) =>
    balancingWeight(estimand, treated[i] === 1, e),
  );
  const contrast = weightedContrast({
    ...{ y, treated, propensities, weights: balancing },
    design: fitted ? design.columns : undefined,
  });
  if (!contrast) return undefinedResult(id, "the propensity model's information is singular");
  const estimate = contrast.meanTreated - contrast.meanControl;
  const standardError = Math.sqrt(contrast.variance);
  if (!(standardError > 0)) return undefinedResult(id, "y does not vary", { estimate });
  const weights = Float64Array.from(balancing, ({ weight }) => weight);
  const alternative = "two-sided" as const;
  const found = tInterval({ estimate, standardError, df: Infinity, level, alternative });
  const plain = (arm: number) =>
    y.reduce((sum, value, i) => sum + (treated[i] === arm ? value / arms[arm]! : 0), 0);
  const balance = covariateBalance(columns, names, { treated, weights });
  const poor = balance.filter(({ after }) => after !== null && Math.abs(after) > 0.1);
  return okResult(id, {
    estimate,
    ...found,
    level,
    standardError,
    meanTreated: contrast.meanTreated,
    meanControl: contrast.meanControl,
    unweighted: plain(1) - plain(0),
    balance,
    ...overlap({ treated, propensities, weights }),
    propensities,
    stabilisedWeights: weights.map((weight, i) => (weight * arms[treated[i]!]!) / n),
    trimmed,
    warnings: poor.length
      ? [`still unbalanced by more than 0.1 sd: ${poor.map(({ name }) => name).join(", ")}`]
      : [],
  });
}
