import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { ConversionPath } from "./conversionPaths.ts";

export type AttributionModel = "first" | "last" | "linear" | "position" | "time-decay";

export interface ChannelCredit {
  readonly channel: string;
  readonly conversions: number;
  readonly value: number;
  /** Of all conversions. */
  readonly share: number;
}

/**
 * Attribution by rule: how much of each conversion every touched channel is credited with.
 *
 * @param paths - Each with at least one channel; `ages` are needed for time decay.
 * @param options - `model`; `halfLife` of time decay in the unit of the ages; `edgeShare`: what
 *   the first and the last touch each get in the position model, default 0.4 (two touches share
 *   equally, one gets all).
 * @returns credits that add up to the conversions, largest first.
 */
export function attribution(
  paths: readonly ConversionPath[],
  {
    model = "linear",
    halfLife = 7,
    edgeShare = 0.4,
  }: { model?: AttributionModel; halfLife?: number; edgeShare?: number } = {},
): Result<{ channels: readonly ChannelCredit[]; conversions: number; value: number }> {
  const id = "attribution";
  const credits = new Map<string, { conversions: number; value: number }>();
  let [conversions, total] = [0, 0];
  paths.forEach((path, i) => {
    const { channels, ages, value = path.conversions } = path;
    if (ages ? ages.length !== channels.length : model === "time-decay")
      throw new RangeError(
        `${id}: paths[${i}].ages must hold one value per channel = ${channels.length}, got ${ages?.length ?? "none"}`,
      );
    conversions += path.conversions;
    total += value;
    const shares = sharesOf(channels.length, ages ?? [], { model, halfLife, edgeShare });
    channels.forEach((channel, k) => {
      const credit = credits.get(channel) ?? { conversions: 0, value: 0 };
      credits.set(channel, credit);
      credit.conversions += shares[k]! * path.conversions;
      credit.value += shares[k]! * value;
    });
  });
  if (conversions === 0) return undefinedResult(id, "no conversions");
  const channels = [...credits]
    .map(([channel, credit]) => ({ channel, ...credit, share: credit.conversions / conversions }))
    .sort((a, b) => b.conversions - a.conversions || (a.channel < b.channel ? -1 : 1));
  return okResult(id, { channels, conversions, value: total });
}

function sharesOf(
  n: number,
  ages: readonly number[],
  options: { model: AttributionModel; halfLife: number; edgeShare: number },
): number[] {
  const { model, halfLife, edgeShare } = options;
  const only = (place: number) => Array.from({ length: n }, (_, i) => (i === place ? 1 : 0));
  if (model === "first") return only(0);
  if (model === "last") return only(n - 1);
  if (model === "time-decay") {
    // Against the youngest touch, so that long paths do not underflow.
    const youngest = ages.reduce((least, age) => Math.min(least, age), Infinity);
    return scaled(ages.map((age) => 2 ** ((youngest - age) / halfLife)));
  }
  if (model === "linear" || n < 3) return scaled(Array<number>(n).fill(1));
  const middle = (1 - 2 * edgeShare) / (n - 2);
  return Array.from({ length: n }, (_, i) => (i === 0 || i === n - 1 ? edgeShare : middle));
}

function scaled(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
