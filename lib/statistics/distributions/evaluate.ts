import { createRandom } from "../../random/createRandom.ts";
import { okResult, unboundedResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Distribution } from "./types.ts";

/** What can be asked of a distribution. */
export const distributionFunctions = [
  "density",
  "log-density",
  "cdf",
  "sf",
  "log-cdf",
  "log-sf",
  "quantile",
  "isf",
  "mean",
  "variance",
  "sample",
] as const;

export interface Question {
  readonly function: (typeof distributionFunctions)[number];
  /** Argument of densities and tails. */
  readonly x?: number | ArrayLike<number> | undefined;
  /** Argument of the quantile (lower probability) and of isf (upper probability). */
  readonly p?: number | ArrayLike<number> | undefined;
  /** How many values to draw, default 1. */
  readonly n?: number;
  readonly seed?: number;
}

/**
 * Evaluates one function of a distribution at one point or at many.
 *
 * @param id - Method id for the result and for errors.
 * @returns `value` for one argument, `values` for a list or a sample. An infinite single value is
 *   `unbounded`; in a list it is null.
 * @throws TypeError when the function's argument is missing.
 */
export function evaluate(
  id: string,
  distribution: Distribution,
  question: Question,
): Result<{ value?: number; values?: (number | null)[] }> {
  const { function: name, n = 1, seed = 1 } = question;
  if (name === "mean" || name === "variance") return single(id, distribution[name], name);
  if (name === "sample") {
    const random = createRandom(seed);
    return okResult(id, {
      values: Array.from({ length: n }, () => finiteOrNull(distribution.sample(random))),
    });
  }
  const inverse = name === "quantile" || name === "isf";
  const argument = inverse ? question.p : question.x;
  if (argument === undefined)
    throw new TypeError(`${id}: ${inverse ? "p" : "x"} must be given for ${name}, got nothing`);
  const f = functionOf(distribution, name);
  if (typeof argument === "number") return single(id, f(argument), `${name} at ${argument}`);
  const values = Array.from(argument, (item) => finiteOrNull(f(item)));
  return okResult(id, { values });
}

const finiteOrNull = (value: number) => (Number.isFinite(value) ? value : null);

function single(id: string, value: number | undefined, what: string): Result<{ value: number }> {
  if (value === undefined) return undefinedResult(id, `the ${what} does not exist`);
  if (Number.isFinite(value)) return okResult(id, { value });
  return unboundedResult(id, `${what} is ${value > 0 ? "infinite" : "minus infinity"}`, {});
}

function functionOf(distribution: Distribution, name: string): (x: number) => number {
  const { cdf, sf, logCdf, logSf, quantile, isf } = distribution;
  const continuous = distribution.kind === "continuous";
  const density = continuous ? distribution.pdf : distribution.pmf;
  const logDensity = continuous ? distribution.logPdf : distribution.logPmf;
  const functions: Record<string, (x: number) => number> = {
    density,
    "log-density": logDensity,
    cdf,
    sf,
    "log-cdf": logCdf,
    "log-sf": logSf,
    quantile,
    isf,
  };
  return functions[name]!;
}
