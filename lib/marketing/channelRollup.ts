import { otherChannel } from "./channelAliases.ts";
import { standardChannel } from "./standardChannel.ts";

/** Sums of the rows with one spelling. */
export interface SpellingSums {
  /** As delivered; null where no channel was given. */
  readonly channel: string | null;
  readonly campaigns: number;
  readonly cost: number;
  readonly revenue: number;
}

/** Sums of one channel. */
export interface ChannelSums {
  readonly channel: string;
  readonly spellings: number;
  readonly campaigns: number;
  readonly cost: number;
  readonly revenue: number;
  /** (revenue − cost) ÷ cost; null when cost is 0. */
  readonly roi: number | null;
}

/** Name of the group of rows without a channel: which one they get is for a rule of its own. */
export const noChannel = "(none)";

/**
 * Sums by channel under a map of spellings, largest first.
 *
 * @param aliases - Normalised spelling → channel.
 */
export function channelRollup(
  rows: readonly SpellingSums[],
  aliases: Readonly<Record<string, string>>,
): ChannelSums[] {
  const sums = new Map<string, { -readonly [key in keyof ChannelSums]: ChannelSums[key] }>();
  for (const { channel: text, campaigns, cost, revenue } of rows) {
    const channel = text === null ? noChannel : standardChannel(text, aliases);
    const sum = sums.get(channel) ?? { ...EMPTY, channel };
    sum.spellings += text === null ? 0 : 1;
    sum.campaigns += campaigns;
    sum.cost += cost;
    sum.revenue += revenue;
    sum.roi = sum.cost === 0 ? null : (sum.revenue - sum.cost) / sum.cost;
    sums.set(channel, sum);
  }
  return [...sums.values()].sort(
    (a, b) => b.campaigns - a.campaigns || (a.channel < b.channel ? -1 : 1),
  );
}

const EMPTY = { channel: otherChannel, spellings: 0, campaigns: 0, cost: 0, revenue: 0, roi: null };
