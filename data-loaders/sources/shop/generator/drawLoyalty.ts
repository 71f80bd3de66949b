import type { Random } from "../../../../lib/random/createRandom.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

export interface LoyaltyChange {
  /** Day number; later than the registration, at most one per day. */
  readonly day: number;
  readonly segment: string;
}

const [bronze, silver, gold] = truth.loyaltySegments;

/**
 * Changes of one customer's loyalty segment between registration and the last day, in order.
 *
 * Everyone starts as bronze on the day of registration; each change is one step up or down. The
 * chance of a change is the same on each day.
 */
export function* drawLoyalty(
  random: Random,
  { signupDay, lastDay }: { signupDay: number; lastDay: number },
): Generator<LoyaltyChange> {
  const perDay = truth.loyaltyChangesPerYear / 365.25;
  let segment: string = bronze;
  let day = signupDay;
  for (;;) {
    day += 1 + Math.floor(random.exponential(-Math.log1p(-perDay)));
    if (day > lastDay) return;
    const up = segment === bronze || (segment === silver && random.uniform() < 0.5);
    segment = segment === silver ? (up ? gold : bronze) : silver;
    yield { day, segment };
  }
}
