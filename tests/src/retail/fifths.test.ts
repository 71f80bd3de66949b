import { describe, expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { fifthsSentence, scoreCaveat } from "../../../src/retail/fifths.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const write = ((value: unknown) => value) as NumberWriter;
const filters = (scoring: string[]) => ({ value: { scoring, recency_5: 30 } });
const segments = (days: number) =>
  rowsOf({}, [
    { segment: "champions", meanRecency: 0 },
    { segment: "hibernating", meanRecency: days },
  ]);
const say = (days: number, scoring: string[] = []) =>
  fifthsSentence(segments(days), write, filters(scoring)).join("");

describe("scores by fifths", () => {
  it("warn where the least recent segment has ordered of late", () => {
    expect(say(1)).toBe(
      " Names compare customers with each other only: even “hibernating” ordered last 1 day ago on average, recent by the limit of 30 days in the filter bar.",
    );
  });

  it("say nothing where it has not, nor where limits give the scores", () => {
    expect(say(200)).toBe("");
    expect(say(1, ["limits"])).toBe("");
  });

  it("are called quintiles, and limits are not", () => {
    expect(scoreCaveat(filters([]))).toContain("Quintiles");
    expect(scoreCaveat(filters(["limits"]))).not.toContain("Quintiles");
  });
});
