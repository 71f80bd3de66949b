/** A price cut to clear stock. */
export interface ClearanceTerms {
  /** Price before the cut, USD, above 0. */
  readonly priceUsd: number;
  /** Share of the price that is given away, in [0, 1). */
  readonly discount: number;
  /** Units to clear, 0 or more. */
  readonly units: number;
}

export interface ClearanceOutcome {
  /** Rounded to cents, as it would stand on the tag. */
  readonly salePriceUsd: number;
  /** When every unit is sold at the sale price. */
  readonly revenueUsd: number;
  /** What the units would bring at the full price. */
  readonly fullRevenueUsd: number;
  readonly givenUpUsd: number;
  /** Whole units at the sale price that bring the full price's revenue. */
  readonly breakEvenUnits: number;
}

/**
 * What a price cut brings. Revenue only: nothing is said of cost or of what buyers would do.
 *
 * @throws RangeError for a price, discount or number of units outside its span.
 */
export function clearance({ priceUsd, discount, units }: ClearanceTerms): ClearanceOutcome {
  const check = (name: string, requirement: string, value: number, isGood: boolean) => {
    if (!isGood) throw new RangeError(`clearance: ${name} must be ${requirement}, got ${value}`);
  };
  check("priceUsd", "above 0", priceUsd, priceUsd > 0 && Number.isFinite(priceUsd));
  check("discount", "at least 0 and below 1", discount, discount >= 0 && discount < 1);
  check("units", "0 or more", units, units >= 0 && Number.isFinite(units));
  // Half a cent up; the correction keeps 114 × 0.7 = 79.8 from turning into 79.79.
  const salePriceUsd = Math.round(priceUsd * (1 - discount) * 100 * (1 + 1e-12)) / 100;
  const [revenueUsd, fullRevenueUsd] = [salePriceUsd * units, priceUsd * units];
  return {
    salePriceUsd,
    revenueUsd,
    fullRevenueUsd,
    givenUpUsd: fullRevenueUsd - revenueUsd,
    breakEvenUnits: Math.ceil((fullRevenueUsd / salePriceUsd) * (1 - 1e-12)),
  };
}
