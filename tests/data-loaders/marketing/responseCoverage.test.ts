import { describe, expect, it } from "vitest";
import {
  drawCampaigns,
  type Campaign,
} from "../../../data-loaders/sources/marketing/generator/drawCampaigns.ts";
import { plantedMarket as market } from "../../../data-loaders/sources/marketing/generator/plantedMarket.ts";
import { responseCurve } from "../../../lib/allocation/responseCurve.ts";

const draws = [1, 2, 3].map((seed) => [
  ...drawCampaigns({ seed, count: 100_000, asOf: "2025-10-31" }),
]);
/** Of the mean of the 15 distances. */
const ERROR = 1 / Math.sqrt(15);

/** Sums of one channel and month. */
const nothing = () => ({ n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 });
type Sums = ReturnType<typeof nothing>;

const monthOf = ({ day }: Campaign) => new Date(day * 86_400_000).toISOString().slice(0, 7);

/** Distances of the fitted elasticities from the planted ones, in standard errors. */
function distances(drawn: readonly Campaign[], logRevenue: (one: Campaign) => number): number[] {
  const sums = market.channels.map(() => new Map<string, Sums>());
  for (const campaign of drawn) {
    // The first have their revenue scaled to the planted return.
    if (campaign.conversions === 0 || campaign.id <= market.smallCampaigns) continue;
    const months = sums[campaign.channel]!;
    const own = months.get(monthOf(campaign)) ?? nothing();
    months.set(monthOf(campaign), own);
    add(own, Math.log(campaign.costCents), logRevenue(campaign));
  }
  return sums.map((months, c) => distance([...months.values()], market.channels[c]!.elasticity));
}

function add(sums: Sums, x: number, y: number) {
  sums.n++;
  sums.x += x;
  sums.y += y;
  sums.xx += x * x;
  sums.xy += x * y;
  sums.yy += y * y;
}

function distance(months: readonly Sums[], planted: number): number {
  const total = (of: (sums: Sums) => number) => months.reduce((sum, each) => sum + of(each), 0);
  const curve = responseCurve({
    fitted: total(({ n }) => n),
    months: months.length,
    sxx: total(({ n, x, xx }) => xx - (x * x) / n),
    sxy: total(({ n, x, y, xy }) => xy - (x * y) / n),
    syy: total(({ n, y, yy }) => yy - (y * y) / n),
  });
  if (curve.status !== "ok") throw new Error(curve.reason);
  return (curve.elasticity - planted) / curve.standardError;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const plain = ({ revenueCents }: Campaign) => Math.log(revenueCents);

const corrected = (campaign: Campaign) => plain(campaign) + 1 / (2 * campaign.conversions);

describe("intervals of response curves", () => {
  it("hold the planted elasticities, as 1 / 2 orders takes away what small counts add", () => {
    const found = draws.flatMap((drawn) => distances(drawn, corrected));
    expect(Math.abs(mean(found))).toBeLessThan(3 * ERROR);
    // 14.25 are expected; fewer than 12 come once in two hundred draws.
    expect(found.filter((each) => Math.abs(each) < 1.96).length).toBeGreaterThanOrEqual(12);
  });

  it("would lie too high without it", () => {
    expect(mean(draws.flatMap((drawn) => distances(drawn, plain)))).toBeGreaterThan(3 * ERROR);
  });
});
