/** What a campaign cost and did. */
export interface CampaignCounts {
  /** In any currency. */
  readonly cost: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly conversions: number;
  /** In the currency of the cost. */
  readonly revenue: number;
}

/** Ratios of a campaign or of sums over campaigns; null where the denominator is 0. */
export interface CampaignRatios {
  /** (revenue − cost) ÷ cost. */
  readonly roi: number | null;
  /** revenue ÷ cost. */
  readonly roas: number | null;
  /** clicks ÷ impressions. */
  readonly ctr: number | null;
  /** conversions ÷ clicks. */
  readonly conversionRate: number | null;
  /** cost ÷ conversions, in the currency. */
  readonly cpa: number | null;
  /** cost ÷ clicks, in the currency. */
  readonly cpc: number | null;
}

/**
 * The ratios of a campaign, or of sums over campaigns.
 *
 * @throws RangeError if a number is below 0 or not finite.
 */
export function campaignRatios(counts: CampaignCounts): CampaignRatios {
  for (const [name, value] of Object.entries(counts) as [string, number][])
    if (!Number.isFinite(value) || value < 0)
      throw new RangeError(`campaignRatios: ${name} must be at least 0, got ${value}`);
  const { cost, impressions, clicks, conversions, revenue } = counts;
  return {
    roi: ratio(revenue - cost, cost),
    roas: ratio(revenue, cost),
    ctr: ratio(clicks, impressions),
    conversionRate: ratio(conversions, clicks),
    cpa: ratio(cost, conversions),
    cpc: ratio(cost, clicks),
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
