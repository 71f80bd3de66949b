import type { CampaignCounts } from "../../lib/marketing/campaignRatios.ts";
import { nameList } from "../format/nameList.ts";

type Measure = keyof CampaignCounts;

/** Pairs of which the first is a part of the second. */
const PARTS = [
  ["clicks", "impressions"],
  ["conversions", "clicks"],
] as const;

/**
 * What is wrong with numbers of which the reader typed some: more of a part than of its whole, or
 * typed numbers beside sums of the selection. Empty when nothing is.
 *
 * @param typed - Null where the sum of the selection stands in.
 * @param counts - The numbers that the ratios are taken of.
 */
export function ownNumbersWarning(
  typed: Readonly<Record<Measure, number | null>>,
  counts: CampaignCounts,
): string {
  const names = Object.keys(typed) as Measure[];
  const open = names.filter((name) => typed[name] === null);
  if (open.length === names.length) return "";
  const impossible = PARTS.filter(([part, whole]) => counts[part] > counts[whole]);
  return [
    ...impossible.map(([part, whole]) => `Impossible: more ${part} than ${whole}.`),
    ...(open.length > 0
      ? [
          `Your numbers stand beside sums of the selection for ${nameList(open)}: fill these in as well, or ratios mix the two.`,
        ]
      : []),
  ].join(" ");
}
