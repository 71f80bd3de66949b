import { allocateBudget } from "../../lib/allocation/allocateBudget.ts";
import { gainOfPlan } from "../../lib/allocation/gainOfPlan.ts";
import { planBudget } from "../../lib/allocation/planBudget.ts";
import { planTrouble } from "../budget/planTrouble.ts";
import { readChannels } from "../budget/readChannels.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";
import { nameList } from "../format/nameList.ts";

/** Columns of {@link splitAdvice}. */
export const splitFields = [
  resultField(
    "more",
    "varchar",
    "channels that the best split gives more, in all of 95 % of draws",
  ),
  resultField("less", "varchar", "channels that it gives less, likewise"),
  resultField("unsure", "varchar", "channels of which the draws do not tell"),
  resultField("trouble", "varchar", "why there is no best split; null when there is one"),
  resultField("gain", "double", "relative gain of the ROI by the best split of the same budget"),
  resultField("gainLow", "double", "lower limit of its 95 % interval; the curves' errors only"),
  resultField("gainHigh", "double", "upper limit of it"),
];

/** Enough for the limits of a factor, and quick. */
const DRAWS = 200;
const NOTHING = { more: "", less: "", unsure: "", gain: null, gainLow: null, gainHigh: null };

/**
 * What the best split of the same budget would change, and how surely.
 *
 * @param rows - Rows of `channel_response`.
 */
export function splitAdvice(rows: readonly Row[]): Row {
  const trouble = planTrouble(rows);
  const channels = readChannels(rows, false);
  if (trouble !== null || !channels) return { ...NOTHING, trouble };
  const best = allocateBudget(channels, { draws: DRAWS });
  if (best.status !== "ok") return { ...NOTHING, trouble: `${best.reason}.` };
  const factors = best.channels.map(({ factor }) => factor);
  const gain = gainOfPlan(planBudget(channels, factors, { neutral: false }));
  if (gain.status !== "ok") return { ...NOTHING, trouble: `No gain can be told: ${gain.reason}.` };
  const side = best.channels.map(({ factorLow, factorHigh }) =>
    factorLow > 1 ? "more" : factorHigh < 1 ? "less" : "unsure",
  );
  const names = (which: string) =>
    nameList(channels.filter((_, c) => side[c] === which).map(({ name }) => name));
  return {
    more: names("more"),
    less: names("less"),
    unsure: names("unsure"),
    trouble: null,
    gain: gain.estimate!,
    gainLow: gain.interval?.[0] ?? gain.estimate!,
    gainHigh: gain.interval?.[1] ?? gain.estimate!,
  };
}
