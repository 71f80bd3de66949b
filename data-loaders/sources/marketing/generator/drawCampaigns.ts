import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { calendarMonths, type Month } from "../../shop/generator/calendar.ts";
import { plantedMarket as market } from "./plantedMarket.ts";
import { responseScale, seasonOf } from "./responseScale.ts";

/** One campaign as it truly was; money in cents. */
export interface Campaign {
  readonly id: number;
  /** Campaigns of one launch share name and day. */
  readonly launch: number;
  /** Index into the planted channels. */
  readonly channel: number;
  readonly day: number;
  readonly costCents: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly conversions: number;
  readonly revenueCents: number;
}

export interface MarketParameters {
  readonly seed: number;
  /** Campaigns or customers to draw. */
  readonly count: number;
  /** Last day of the window, the last of a month. */
  readonly asOf: string;
}

/** Independent streams of the seed. */
export const marketStreams = { campaigns: 1, faults: 2, customers: 3, customerFaults: 4 } as const;

const scales = market.channels.map(responseScale);
const weights = market.channels.map(({ weight }) => weight);

/**
 * Draws campaigns in the order of their ids; a larger count continues a smaller one. The first 39
 * take the channels in turn and have exactly the planted return.
 */
export function* drawCampaigns({ seed, count, asOf }: MarketParameters): Generator<Campaign> {
  const random = createRandom(seed, marketStreams.campaigns);
  const months = calendarMonths(asOf, market.months);
  const volumes = months.map(({ calendarMonth }) => market.volume[calendarMonth - 1]!);
  const first: Campaign[] = [];
  let id = 0;
  for (let launch = 1; id < count; launch++) {
    const month = months[random.weightedIndex(volumes)]!;
    const day = month.firstDay + random.integer(0, month.days - 1);
    const channels =
      id < market.smallCampaigns ? [id % market.channels.length] : drawChannels(random);
    for (const channel of channels) {
      if (id >= count) break;
      const campaign = drawCampaign(random, { id: ++id, launch, channel, day }, month);
      if (id > market.smallCampaigns) yield campaign;
      else if (first.push(campaign) === Math.min(count, market.smallCampaigns))
        yield* meetReturn(first);
    }
  }
}

function drawChannels(random: Random): number[] {
  const left = [...weights];
  const channels: number[] = [];
  const wanted =
    1 +
    (random.uniform() < market.secondChannel
      ? 1 + (random.uniform() < market.thirdChannel ? 1 : 0)
      : 0);
  while (channels.length < wanted) {
    const channel = random.weightedIndex(left);
    left[channel] = 0;
    channels.push(channel);
  }
  return channels;
}

function drawCampaign(
  random: Random,
  fixed: Pick<Campaign, "id" | "launch" | "channel" | "day">,
  month: Month,
): Campaign {
  const planted = market.channels[fixed.channel]!;
  const costCents = Math.round(
    100 * random.logNormal(Math.log(planted.medianCost), market.costSpread),
  );
  const cost = costCents / 100;
  const response =
    scales[fixed.channel]! * cost ** planted.elasticity * seasonOf(month.calendarMonth - 1);
  const impressions = Math.round((1000 * cost * around(random, 0.2)) / planted.costPerThousand);
  const clicks = Math.round(impressions * planted.clickRate * around(random, 0.15));
  const expected = (response / planted.orderValue) * around(random, market.responseSpread);
  const conversions = Math.min(clicks, drawCount(random, expected));
  const revenueCents = Math.round(
    100 * conversions * planted.orderValue * around(random, market.orderValueSpread),
  );
  return { ...fixed, costCents, impressions, clicks, conversions, revenueCents };
}

/** Poisson count; above 50 by the normal curve, which is ten times faster there. */
const drawCount = (random: Random, mean: number): number =>
  mean < 50 ? random.poisson(mean) : Math.max(0, Math.round(random.normal(mean, Math.sqrt(mean))));

/** Log-normal factor with mean 1. */
const around = (random: Random, spread: number) => random.logNormal(-(spread ** 2) / 2, spread);

/** Scales the revenue of each channel to the planted return; the last campaign takes the cents left. */
function meetReturn(campaigns: readonly Campaign[]): Campaign[] {
  return campaigns.map((campaign) => {
    const own = campaigns.filter(({ channel }) => channel === campaign.channel);
    const total = (key: "costCents" | "revenueCents") =>
      own.reduce((sum, row) => sum + row[key], 0);
    const target = Math.round((1 + market.channels[campaign.channel]!.roi) * total("costCents"));
    const factor = target / total("revenueCents");
    const scaled = (row: Campaign) => Math.round(row.revenueCents * factor);
    if (campaign !== own.at(-1)) return { ...campaign, revenueCents: scaled(campaign) };
    const others = own.slice(0, -1).reduce((sum, row) => sum + scaled(row), 0);
    return { ...campaign, revenueCents: target - others };
  });
}
