import { normal } from "../distributions/normal.ts";
import { studentT } from "../distributions/studentT.ts";
import { tailP } from "../tailP.ts";

/** One coefficient; statistic and p are null where a standard error of 0 leaves none. */
export interface CoefficientRow {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  /** estimate / standardError. */
  readonly statistic: number | null;
  /** Two-sided, against a coefficient of 0. */
  readonly p: number | null;
  /** Natural log of p, where p is below 1e-300. */
  readonly logP?: number;
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
      ...(statistic === null ? { p: null } : tailP(law, statistic, "two-sided")),
      interval: [estimate - half, estimate + half] as const,
    };
  });
}
