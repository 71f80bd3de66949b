/** What a play is bound to: shares and means of a segment against those of all customers. */
export interface PlayProfile {
  readonly customerShare: number;
  /** Null without any revenue. */
  readonly revenueShare: number | null;
  readonly meanSessions: number;
  /** Of all customers. */
  readonly overallSessions: number;
}

/** What to do with a segment, in words, and the ratios that decide it. */
export interface SegmentPlay {
  /** Mean revenue over that of all customers; null without any revenue. */
  readonly valueIndex: number | null;
  /** Mean sessions over those of all customers; null without any session. */
  readonly activityIndex: number | null;
  readonly targeting: string;
  readonly budget: string;
  readonly churnRisk: string;
}

const [RICH, POOR] = [1.5, 0.75];
const [IDLE, ACTIVE] = [0.6, 1];

/**
 * The play for a segment, by rule: what it brings per head decides targeting and budget, how often
 * it comes stands in for the risk of losing it. There is no record of who left.
 */
export function segmentPlay(profile: PlayProfile): SegmentPlay {
  const { customerShare, revenueShare, meanSessions, overallSessions } = profile;
  const valueIndex = revenueShare === null ? null : revenueShare / customerShare;
  const activityIndex = overallSessions > 0 ? meanSessions / overallSessions : null;
  if (valueIndex === null)
    return { valueIndex, activityIndex, ...UNKNOWN, churnRisk: risk(0, activityIndex) };
  return {
    valueIndex,
    activityIndex,
    ...spend(valueIndex),
    churnRisk: risk(valueIndex, activityIndex),
  };
}

const UNKNOWN = { targeting: "No revenue to go by", budget: "None until there is revenue" };

function spend(valueIndex: number): { targeting: string; budget: string } {
  if (valueIndex >= RICH)
    return {
      targeting: "Keep: early access, personal service, no general discounts",
      budget: "First call on retention money, in proportion to revenue",
    };
  if (valueIndex >= POOR)
    return {
      targeting: "Grow: cross-sell and bundles near what they already buy",
      budget: "Test offers, extend those that pay for themselves",
    };
  return {
    targeting: "Reach cheaply: e-mail and push, first-purchase offers",
    budget: "No paid reach beyond what one order returns",
  };
}

function risk(valueIndex: number, activityIndex: number | null): string {
  if (activityIndex === null) return "Unknown: no sessions recorded";
  if (activityIndex < IDLE) return "High: they come far less often than others";
  if (activityIndex < ACTIVE)
    return valueIndex >= 1
      ? "Watch: valuable, yet below average activity"
      : "Medium: below average activity";
  return "Low: they come more often than others";
}
