/** A channel as it is: what is spent, what it brings, and how revenue answers to spend. */
export interface Channel {
  /** Above 0. */
  readonly cost: number;
  readonly revenue: number;
  /** Revenue goes with spend to this power; 1 is constant returns. */
  readonly elasticity: number;
  /** Of the elasticity; 0 when it is taken as known. */
  readonly standardError: number;
}

/** What channels bring when each spends a multiple of what it does now. */
export interface Outcome {
  readonly cost: number;
  readonly revenue: number;
  /** Revenue of each. */
  readonly revenues: readonly number[];
  /** Standard error of the total that the elasticities leave (delta method). */
  readonly standardError: number;
}

/** Revenue of channels at multiples of their present spend. */
export function revenueAt(channels: readonly Channel[], factors: ArrayLike<number>): Outcome {
  const revenues = channels.map(
    ({ revenue, elasticity }, c) => revenue * factors[c]! ** elasticity,
  );
  const variance = channels.reduce((sum, { standardError }, c) => {
    // d(R f^b) / db = R f^b ln f, which goes to 0 with f.
    const slope = factors[c]! > 0 ? revenues[c]! * Math.log(factors[c]!) : 0;
    return sum + (slope * standardError) ** 2;
  }, 0);
  return {
    cost: channels.reduce((sum, { cost }, c) => sum + cost * factors[c]!, 0),
    revenue: revenues.reduce((sum, revenue) => sum + revenue, 0),
    revenues,
    standardError: Math.sqrt(variance),
  };
}
