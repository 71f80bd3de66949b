/** Moving some customers of a tier upwards. */
export interface UpsellTerms {
  /** Customers of the tier, 0 or more. */
  readonly customers: number;
  /** Share of them that is moved, in [0, 1]. */
  readonly share: number;
  /** What each moved customer spends more, USD. */
  readonly upliftUsd: number;
  /** What the whole should bring, USD. */
  readonly targetUsd: number;
}

export interface UpsellOutcome {
  /** Customers moved; a mean, so it may be a fraction. */
  readonly moved: number;
  readonly gainUsd: number;
  /** What each moved customer would have to spend more to reach the target; null when none is. */
  readonly neededUpliftUsd: number | null;
  /** Share of the tier that reaches the target at the given uplift; null when it is 0 or over all. */
  readonly neededShare: number | null;
}

/**
 * What an upsell brings, and what it would need to bring a target.
 *
 * @throws RangeError for a share outside [0, 1] or a number that is negative or not finite.
 */
export function upsell({ customers, share, upliftUsd, targetUsd }: UpsellTerms): UpsellOutcome {
  for (const [name, value] of Object.entries({ customers, share, upliftUsd, targetUsd }))
    if (!(value >= 0 && Number.isFinite(value)))
      throw new RangeError(`upsell: ${name} must be 0 or more, got ${value}`);
  if (share > 1) throw new RangeError(`upsell: share must be at most 1, got ${share}`);
  const moved = customers * share;
  const neededShare = targetUsd / (customers * upliftUsd);
  return {
    moved,
    gainUsd: moved * upliftUsd,
    neededUpliftUsd: moved === 0 ? null : targetUsd / moved,
    neededShare: neededShare <= 1 ? neededShare : null,
  };
}
