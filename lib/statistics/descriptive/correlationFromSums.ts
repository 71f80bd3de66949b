import type { Result } from "../result.ts";
import { correlationFinding } from "./correlationFinding.ts";
import type { CorrelationKind, CorrelationOptions } from "./correlationFinding.ts";

/** Sums over pairs, as SQL makes them; they add up over parts of the data. */
export interface PairSums {
  /** Pairs. */
  readonly n: number;
  readonly sumX: number;
  readonly sumY: number;
  readonly sumXX: number;
  readonly sumYY: number;
  readonly sumXY: number;
}

/** Relative size below which what is left of a difference of sums is rounding. */
const ROUNDING = 1e-13;

/**
 * A correlation from sums over pairs. Digits are lost when means are large against the spread:
 * centre the values in SQL then.
 *
 * @throws RangeError when no pairs can have such sums.
 */
export function correlationFromSums(
  { n, sumX, sumY, sumXX, sumYY, sumXY }: PairSums,
  kind: CorrelationKind,
  options: CorrelationOptions = {},
): Result<{ n: number }> {
  const squaresX = centred(kind.id, "sumXX", sumXX, (sumX / n) * sumX);
  const squaresY = centred(kind.id, "sumYY", sumYY, (sumY / n) * sumY);
  if (squaresX === 0 || squaresY === 0) return correlationFinding(undefined, n, kind, options);
  const products = sumXY - (sumX / n) * sumY;
  const r = products / Math.sqrt(squaresX) / Math.sqrt(squaresY);
  if (Math.abs(r) > 1 + 1e-9)
    throw new RangeError(
      `${kind.id}: sums.sumXY must fit the other sums, |r| at most 1, got ${sumXY} with r = ${r}`,
    );
  const result = correlationFinding(Math.max(-1, Math.min(1, r)), n, kind, options);
  const kept = Math.min(squaresX / sumXX, squaresY / sumYY);
  if (result.status !== "ok" || kept > 1e-8) return result;
  const warnings = [...result.warnings, "the means are large against the spread: digits are lost"];
  return { ...result, warnings };
}

/** Σ(x − x̄)²; 0 when nothing but rounding is left. */
function centred(id: string, name: string, squares: number, ofMean: number): number {
  const left = squares - ofMean;
  if (left < -1e-9 * squares)
    throw new RangeError(`${id}: sums.${name} must be at least ${ofMean}, got ${squares}`);
  return left <= ROUNDING * squares ? 0 : left;
}
