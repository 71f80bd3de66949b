import type { Random } from "../../../../lib/random/createRandom.ts";
import { secondsOf } from "./drawSecond.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** When a vendor accepts the order; null when that lies after the window. */
export function drawAcceptance(
  random: Random,
  { createdAt, vendor, window }: { createdAt: number; vendor: number; window: MarketWindow },
): number | null {
  const { medianMinutes, sigma } = truth.acceptance;
  const { ids, factor } = truth.slowVendors;
  const slow = ids.some((id) => id === vendor) ? factor : 1;
  const minutes = medianMinutes * random.logNormal(0, sigma) * slow * queueing(createdAt, window);
  const acceptedAt = createdAt + Math.round(minutes * 60);
  return acceptedAt < window.end ? acceptedAt : null;
}

function queueing(at: number, { lastDay }: MarketWindow): number {
  const { from, to, factor } = truth.slowStretch;
  const second = at - lastDay * 86_400;
  return second >= secondsOf(from) && second < secondsOf(to) ? factor : 1;
}
