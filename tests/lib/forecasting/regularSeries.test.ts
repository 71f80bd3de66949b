import { describe, expect, it } from "vitest";
import { regularSeries } from "../../../lib/forecasting/regularSeries.ts";
import { requirePositive } from "../../../lib/forecasting/requirePositive.ts";

const values = Float64Array.of(1, 2, 3, 4);
const check =
  (...times: number[]) =>
  () =>
    regularSeries("ets", values, Float64Array.from(times));

describe("regularSeries", () => {
  it("takes equal steps, and months of 28 to 31 days", () => {
    expect(check(1, 2, 3, 4)()).toBe(values);
    const months = [0, 1, 2, 3].map((month) => Date.UTC(2023, month));
    expect(check(...months)()).toBe(values);
  });

  it("names unsorted times", () => {
    expect(check(1, 3, 2, 4)).toThrow(
      new RangeError("ets: times must increase, got 2 after 3 at index 2"),
    );
  });

  it("names a duplicate", () => {
    expect(check(1, 2, 2, 3)).toThrow(
      new RangeError("ets: times must increase, got 2 after 2 at index 2 (a duplicate)"),
    );
  });

  it("names a gap", () => {
    expect(check(1, 2, 4, 5)).toThrow(
      new RangeError(
        "ets: times must be equally spaced without gaps, got a step of 2 before index 2 where the usual step is 1; fill or aggregate the series first",
      ),
    );
  });

  it("names a missing time", () => {
    expect(check(1, 2, 3)).toThrow(
      new RangeError("ets: times must hold one time per value = 4, got 3"),
    );
  });
});

describe("requirePositive", () => {
  it("names the first value that is not above 0", () => {
    expect(() => requirePositive("ets", Float64Array.of(1, 0, -1))).toThrow(
      new RangeError("ets: values must be above 0 when multiplicative, got 0 at index 1"),
    );
  });
});
