import { describe, expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { missedBy, missedIntervals } from "../../../src/budget/missedIntervals.ts";

const write = ((value: unknown) => value) as NumberWriter;
const say = (missed: number) => missedBy({ missed }, write).join("");
/** A slope of 0.5, with an error of 0.02. */
const row = (plantedElasticity: number | null, channel = "Email") => ({
  ...{ channel, cost: 1000, fitted: 640, fittedMonths: 24, sxx: 100, sxy: 50, syy: 50 },
  plantedElasticity,
});

describe("planted elasticities that intervals miss", () => {
  it("are counted over the channels that money can be moved to", () => {
    expect(missedIntervals([row(0.5), row(0.51), row(0.7)])).toBe(1);
    expect(missedIntervals([row(null), row(0.7, "Other")])).toBe(0);
  });

  it("are told as they are", () => {
    expect(say(0)).toBe("which every interval holds,");
    expect(say(1)).toBe("which 1 interval misses,");
    expect(say(2)).toBe("which 2 intervals miss,");
  });
});
