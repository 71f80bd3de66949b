import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startClock, tick } from "../../../src/replay/replayClock.ts";

describe("a replay", () => {
  test("starts at the first arrival and ends at the last", () => {
    const clock = startClock([100, 250, 400]);
    expect(clock).toEqual({ first: 100, last: 400, now: 100, isOver: false });
    expect(tick(clock, 200)).toMatchObject({ now: 300, isOver: false });
    expect(tick(tick(clock, 200), 200)).toMatchObject({ now: 400, isOver: true });
  });

  test("of one arrival is over at once", () => {
    expect(startClock([5]).isOver).toBe(true);
  });

  test("is over after as many steps as its length needs", () => {
    const times = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 50, max: 500 }), (unsorted, step) => {
        let clock = startClock(unsorted.toSorted((a, b) => a - b));
        const steps = Math.ceil((clock.last - clock.first) / step);
        for (let i = 0; i < steps; i++) {
          expect(clock.isOver).toBe(false);
          clock = tick(clock, step);
        }
        expect(clock.isOver).toBe(true);
      }),
    );
  });
});

test.each([
  [[], "replayTimer: at least one arrival is needed, got none"],
  [[2, 1], "replayTimer: arrivals must be times in ascending order, got 1 in row 1"],
  [[1, NaN], "replayTimer: arrivals must be times in ascending order, got NaN in row 1"],
])("arrivals %j are refused", (times, message) => {
  expect(() => startClock(times)).toThrow(new RangeError(message));
});
