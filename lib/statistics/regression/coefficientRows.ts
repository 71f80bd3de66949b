import { normal } from "../distributions/normal.ts";
import { studentT } from "../distributions/studentT.ts";

/** One coefficient; statistic and p are null where a standard error of 0 leaves none. */
export interface CoefficientRow {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  /** estimate / standardError. */
  readonly statistic: number | null;
  /** Two-sided, against a coefficient of 0. */
  readonly p: number | null;
  readonly interval: readonly [number, number];
}

interface Options {
  readonly names: readonly string[];
  readonly estimates: ArrayLike<number>;
  readonly standardErrors: ArrayLike<number>;
  /** Of Student's t; Infinity for the normal distribution. */
  readonly df: number;
  readonly level: number;
}

/** Wald statistic, p and interval of each coefficient. */
export function coefficientRows(options: Options): CoefficientRow[] {
  const { names, estimates, standardErrors, df, level } = options;
  const law = df === Infinity ? normal() : studentT(df);
  const reach = law.isf((1 - level) / 2);
  return names.map((name, j) => {
    const [estimate, standardError] = [estimates[j]!, standardErrors[j]!];
    const statistic = standardError > 0 ? estimate / standardError : null;
    const half = reach * standardError;
    return {
      name,
      estimate,
      standardError,
      statistic,
      p: statistic === null ? null : Math.min(1, 2 * law.sf(Math.abs(statistic))),
      interval: [estimate - half, estimate + half] as const,
    };
  });
}
