import { describe, expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row } from "../../../src/engine/types.ts";
import { NO_RETURNS_COMPARED, returnsSentence } from "../../../src/retail/returnsSentence.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const write = ((value: unknown) => String(value)) as unknown as NumberWriter;
const say = (...rows: Row[]) => returnsSentence(rows[0]!, write, rowsOf({}, rows)).join("");
const row = (product: string, standing: string): Row => ({
  ...{ product, standing, returnShare: 0.5, low: 0.4, high: 0.6, allReturnShare: 0.1 },
});

describe("what is said of returns", () => {
  it("names the first product that stands above the others", () => {
    expect(say(row("Few", "not told apart"), row("Vase", "above"))).toBe(
      "Vase comes back most often: 0.5 of its lines take back (0.4 to 0.6), against 0.1 over all products.",
    );
  });

  it("does not take none told apart for none compared", () => {
    expect(say(row("Few", "not told apart"))).toContain("counting how many were compared");
    expect(NO_RETURNS_COMPARED).not.toContain("told apart");
  });
});
