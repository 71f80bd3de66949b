import { normal } from "../statistics/distributions/normal.ts";

export interface CapacityQuestion {
  readonly forecast: number;
  /** Above 0, in the unit of the forecast. */
  readonly standardError: number;
  readonly capacity: number;
  /** How often the sufficient capacity must do, in (0, 1); default 0.95. */
  readonly level?: number;
}

export interface CapacityRisk {
  /** Probability that demand exceeds the capacity. */
  readonly exceedProbability: number;
  /** Expected demand beyond the capacity, in the unit of the forecast. */
  readonly expectedExcess: number;
  /** Capacity that demand stays within, with the probability `level`. */
  readonly sufficientCapacity: number;
}

/**
 * What a forecast with normal errors says of a capacity.
 *
 * @throws RangeError unless the standard error is above 0.
 * @see Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, 4th ed.,
 *   appendix II, for the expected excess (the normal loss function).
 */
export function capacityRisk(question: CapacityQuestion): CapacityRisk {
  const { forecast, standardError, capacity, level = 0.95 } = question;
  if (!(standardError > 0))
    throw new RangeError(`capacityRisk: standardError must be above 0, got ${standardError}`);
  const law = normal();
  const z = (capacity - forecast) / standardError;
  const beyond = law.sf(z);
  return {
    exceedProbability: beyond,
    expectedExcess: Math.max(0, standardError * (law.pdf(z) - z * beyond)),
    sufficientCapacity: forecast + law.isf(1 - level) * standardError,
  };
}
