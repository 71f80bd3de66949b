import { okResult, undefinedResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";

export interface SizeFields {
  readonly exact: number;
  readonly control: number;
  /** Absent for one sample or pairs. */
  readonly treatment?: number;
  readonly total: number;
}

interface Shape {
  /** Treatment units per control unit; 0 for one sample or pairs. */
  readonly ratio: number;
  /** Default: up. */
  readonly round?: (x: number) => number;
}

/** A sample size as a result, in whole units by arm. */
export function sizeResult(
  id: string,
  exact: number,
  { ratio, round = Math.ceil }: Shape,
): Result<SizeFields> {
  if (!(exact * Math.max(1, ratio) <= 1e15))
    return undefinedResult(id, "more than 1e15 units would be needed");
  // Rounding of the last digits must not add a unit.
  const whole = (x: number) => Math.max(1, round(x * (1 - 1e-12)));
  const control = whole(exact);
  const treatment = ratio > 0 ? { treatment: whole(exact * ratio) } : {};
  const total = control + (treatment.treatment ?? 0);
  return okResult(id, { estimate: control, exact, control, ...treatment, total });
}
