import { greatest, mean } from "d3";
import type { Row } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

/** Days between two origins of a back-test, and of a week. */
const WEEK = 7;

const whole = (value: unknown) => formatValue(value, "integer");

/**
 * A forecast's error in the first and the last week ahead, in words. Weeks are compared, not days: as
 * origins lie a week apart, one number of days ahead is always the same weekday.
 *
 * @param rows - With `step` (days ahead) and `mae`.
 */
export function stepTitle(rows: readonly Row[], format: ValueFormat): string {
  const last = rows.at(-1);
  if (!last) return "No error to show";
  const weeks = Math.ceil(Number(last["step"]) / WEEK);
  const errorOf = (week: number) =>
    mean(
      rows.filter(({ step }) => Math.ceil(Number(step) / WEEK) === week),
      ({ mae }) => Number(mae),
    )!;
  const [near, far] = [errorOf(1), errorOf(weeks)];
  if (weeks === 1)
    return `The ${whole(rows.length)} days ahead are missed by ${formatValue(near, format)} on average`;
  const written = [near, far].map((value, i) =>
    formatValue(value, format, { against: [far, near][i] }),
  );
  return `Week 1 ahead is missed by ${written[0]} on average, week ${whole(weeks)} by ${written[1]}`;
}

/** Why single bars of the chart are no trend; rows as for the title. */
export function stepCaveat(rows: readonly Row[]): string {
  const most = greatest(rows, ({ mae }) => Number(mae));
  if (!most) return "";
  return `Origins lie a week apart, so each number of days ahead falls on one weekday only, and its bar is the mean of ${whole(most["forecasts"])} days: one odd day among them lifts it, as may be the case at ${whole(most["step"])}, the highest.`;
}
