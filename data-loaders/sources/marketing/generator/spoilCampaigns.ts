import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { isoDay } from "../../shop/generator/calendar.ts";
import { batchOf } from "./batchOf.ts";
import { campaignDescription, campaignName } from "./campaignNames.ts";
import {
  drawCampaigns,
  marketStreams,
  type Campaign,
  type MarketParameters,
} from "./drawCampaigns.ts";
import {
  misspellings,
  plantedFaults,
  unknownChannels,
  type ExtraFault,
  type RepairableFault,
} from "./plantedFaults.ts";
import { plantedMarket as market } from "./plantedMarket.ts";

/** One delivered row: text as an export would hold it, empty where nothing was given. */
export interface DeliveredCampaign {
  id: number;
  /** Delivery: 1 the smallest snapshot, 2 up to 10,000 campaigns, 3 up to 100,000, 4 beyond. */
  batch: number;
  campaignName: string;
  channel: string;
  cost: string;
  impressions: string;
  clicks: string;
  conversions: string;
  revenue: string;
  date: string;
  description: string;
}

const repairable = Object.entries(plantedFaults.repairable) as [RepairableFault, number][];
const extra = Object.entries(plantedFaults.extra) as [ExtraFault, number][];

/** Faults of the smallest snapshot, by campaign, so that its 39 rows show each kind once. */
const smallFaults: Readonly<Record<number, RepairableFault>> = {
  1: "channelSpelling",
  2: "channelSpelling",
  3: "channelSpelling",
  6: "channelSpelling",
  7: "channelSpelling",
  8: "channelSpelling",
  11: "channelSpelling",
  14: "channelSpelling",
  20: "channelSpelling",
  24: "missingImpressions",
  27: "missingClicks",
};
const smallExtras: Readonly<Record<number, ExtraFault>> = {
  5: "repeatedRow",
  12: "missingCost",
  18: "negativeCost",
  22: "badDate",
  30: "costNotANumber",
  33: "missingRevenue",
};

/** Ids of rows that should not be there: far above those of true campaigns. */
const FIRST_EXTRA_ID = 50_000_001;

/** True campaigns as they were delivered: spoilt, and with rows between them that should not be there. */
export function* spoilCampaigns(parameters: MarketParameters): Generator<DeliveredCampaign> {
  const random = createRandom(parameters.seed, marketStreams.faults);
  let extraId = FIRST_EXTRA_ID;
  for (const campaign of drawCampaigns(parameters)) {
    const isSmall = campaign.id <= market.smallCampaigns;
    const delivered = deliver(campaign);
    const drawn = drawFault(random, repairable);
    const drawnExtra = drawFault(random, extra);
    const fault = isSmall ? smallFaults[campaign.id] : drawn;
    const extraFault = isSmall ? smallExtras[campaign.id] : drawnExtra;
    if (fault) repairableFaults[fault](delivered, campaign, random);
    if (random.uniform() < plantedFaults.missingDescription) delivered.description = "";
    yield delivered;
    if (extraFault) yield extraRow(extraFault, delivered, { random, id: extraId++ });
  }
}

function drawFault<T>(random: Random, faults: readonly [T, number][]): T | undefined {
  let left = random.uniform();
  for (const [fault, share] of faults) {
    left -= share;
    if (left < 0) return fault;
  }
  return undefined;
}

const dollars = (cents: number) => (cents / 100).toFixed(2);

function deliver(campaign: Campaign): DeliveredCampaign {
  return {
    id: campaign.id,
    batch: batchOf(campaign.id, market.smallCampaigns),
    campaignName: campaignName(campaign.launch),
    channel: market.channels[campaign.channel]!.name,
    cost: dollars(campaign.costCents),
    impressions: String(campaign.impressions),
    clicks: String(campaign.clicks),
    conversions: String(campaign.conversions),
    revenue: dollars(campaign.revenueCents),
    date: isoDay(campaign.day),
    description: campaignDescription(campaign.id),
  };
}

type Spoil = (row: DeliveredCampaign, campaign: Campaign, random: Random) => void;

const repairableFaults: Readonly<Record<RepairableFault, Spoil>> = {
  channelSpelling: (row, { channel, id }) => {
    const spellings = misspellings[channel]!;
    row.channel = spellings[Math.floor(id / market.channels.length) % spellings.length]!;
  },
  unknownChannel: (row, _, random) => (row.channel = random.pick(unknownChannels)),
  missingChannel: (row) => (row.channel = ""),
  missingImpressions: (row) => (row.impressions = ""),
  missingClicks: (row) => (row.clicks = ""),
  missingConversions: (row) => (row.conversions = ""),
  costTenfold: (row, { costCents }) => (row.cost = dollars(10 * costCents)),
  zeroCost: (row) => (row.cost = "0.00"),
  zeroImpressions: (row) => {
    row.impressions = "0";
    withoutClicks(row);
  },
  zeroClicks: (row) => withoutClicks(row),
  clicksAboveImpressions: (row, { impressions, clicks }) => {
    row.impressions = String(clicks);
    row.clicks = String(impressions);
  },
  conversionsAboveClicks: (row, { clicks, conversions }) => {
    row.clicks = String(conversions);
    row.conversions = String(clicks);
  },
};

function withoutClicks(row: DeliveredCampaign): void {
  row.clicks = "0";
  row.conversions = "0";
  row.revenue = "0.00";
}

function extraRow(
  fault: ExtraFault,
  template: DeliveredCampaign,
  { random, id }: { random: Random; id: number },
): DeliveredCampaign {
  if (fault === "repeatedRow") return { ...template, id };
  // A campaign of its own, so that nothing but the fault speaks against it.
  const row = { ...template, id, campaignName: `Unplanned ${id - FIRST_EXTRA_ID + 1}` };
  return { ...row, ...extraValues[fault](row, random) };
}

const extraValues: Readonly<
  Record<
    Exclude<ExtraFault, "repeatedRow">,
    (row: DeliveredCampaign, random: Random) => Partial<DeliveredCampaign>
  >
> = {
  missingName: () => ({ campaignName: "" }),
  missingCost: () => ({ cost: "" }),
  missingRevenue: () => ({ revenue: "" }),
  costNotANumber: (_, random) => ({ cost: random.pick(["n/a", "TBC", "1.250,00 USD"]) }),
  negativeCost: (row) => ({ cost: `-${row.cost}` }),
  badDate: (_, random) => ({ date: random.pick(["2025-02-30", "31/13/2024", "unknown", ""]) }),
};
