import { describe, expect, it } from "vitest";
import { capacityRisk } from "../../../lib/planning/capacityRisk.ts";

/** SciPy 1.17.1: norm.sf(z), s * (norm.pdf(z) - z * norm.sf(z)), f + s * norm.isf(0.05). */
const CASES = [
  [100, 10, 115, 0.06680720126885807, 0.29306793762604644, 116.44853626951473],
  [100, 10, 100, 0.5, 3.989422804014327, 116.44853626951473],
  [660, 65, 900, 0.00011111418502287489, 0.0017396062376590121, 766.9154857518457],
  [50, 20, 10, 0.9772498680518208, 40.16981405233659, 82.89707253902947],
] as const;

describe("what a capacity means for a forecast", () => {
  it.each(CASES)("%d ± %d against %d", (forecast, standardError, capacity, p, excess, enough) => {
    const found = capacityRisk({ forecast, standardError, capacity });
    const near = (x: number) => expect.closeTo(x, 9) as number;
    expect(found.exceedProbability / p).toBeCloseTo(1, 9);
    expect(found.expectedExcess).toEqual(near(excess));
    expect(found.sufficientCapacity).toBeCloseTo(enough, 9);
  });

  it("needs an error", () => {
    expect(() => capacityRisk({ forecast: 1, standardError: 0, capacity: 1 })).toThrow(
      "capacityRisk: standardError must be above 0, got 0",
    );
  });
});
