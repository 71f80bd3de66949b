/** Whose effect is estimated: all units', the treated ones', or the controls'. */
export type Estimand = "ate" | "att" | "atc";

export interface BalancingWeight {
  readonly weight: number;
  /** Derivative of the weight by the logit of the propensity. */
  readonly slope: number;
}

/**
 * Weight that makes a unit's arm look like the target population.
 *
 * @param e - Propensity of treatment, in (0, 1).
 * @see Li, Morgan & Zaslavsky (2018), JASA 113, table 1.
 */
export function balancingWeight(estimand: Estimand, treated: boolean, e: number): BalancingWeight {
  const odds = e / (1 - e);
  switch (estimand) {
    case "ate":
      return treated ? { weight: 1 / e, slope: -1 / odds } : { weight: 1 / (1 - e), slope: odds };
    case "att":
      return treated ? { weight: 1, slope: 0 } : { weight: odds, slope: odds };
    case "atc":
      return treated ? { weight: 1 / odds, slope: -1 / odds } : { weight: 1, slope: 0 };
  }
}
