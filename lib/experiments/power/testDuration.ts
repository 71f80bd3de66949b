import { okResult, undefinedResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";

export interface DurationInput {
  /** Units in all arms together. */
  readonly total: number;
  readonly dailyTraffic: number;
  /** Share of the traffic that takes part, in (0, 1]. */
  readonly allocation: number;
  readonly minimumDays: number;
  readonly wholeWeeks: boolean;
}

/** Days until a sample is reached, at least the minimum, up to whole weeks if wanted. */
export function testDuration(input: DurationInput): Result<{ traffic: number; units: number }> {
  const id = "test-duration";
  const { total, dailyTraffic, allocation, minimumDays, wholeWeeks } = input;
  const daily = dailyTraffic * allocation;
  const traffic = total / daily;
  if (!(traffic <= 1e6)) return undefinedResult(id, "the sample would take more than 1e6 days");
  const days = Math.max(1, minimumDays, Math.ceil(traffic * (1 - 1e-12)));
  const estimate = wholeWeeks ? 7 * Math.ceil(days / 7) : days;
  return okResult(id, { estimate, traffic, units: estimate * daily });
}
