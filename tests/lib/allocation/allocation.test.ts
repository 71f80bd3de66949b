import { describe, expect, test } from "vitest";
import { allocateBudget } from "../../../lib/allocation/allocateBudget.ts";
import { bestPlan } from "../../../lib/allocation/bestPlan.ts";
import { gainOfPlan } from "../../../lib/allocation/gainOfPlan.ts";
import { planBudget } from "../../../lib/allocation/planBudget.ts";
import { responseCurve } from "../../../lib/allocation/responseCurve.ts";
import { revenueAt, type Channel } from "../../../lib/allocation/revenueAt.ts";
import { roiInterval } from "../../../lib/allocation/roiInterval.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";

/** The forty campaigns of tests/golden/planning/response.py. */
const campaigns = Array.from({ length: 40 }, (_, i) => {
  const month = i % 4;
  const cost = 500 + 37 * ((i * 7) % 23);
  return {
    month,
    cost,
    revenue: (30 + 5 * month) * cost ** 0.7 * (1 + (((i * 11) % 17) - 8) / 40),
  };
});
const total = (of: (row: (typeof campaigns)[number]) => number) =>
  campaigns.reduce((sum, row) => sum + of(row), 0);

describe("responseCurve", () => {
  const sums = {
    fitted: 40,
    months: 4,
    sxx: 3.359907869820166,
    sxy: 2.544444888509495,
    syy: 2.5392429053713674,
  };

  test("is statsmodels' least squares with a level per month", () => {
    const curve = responseCurve(sums);
    expect(curve).toMatchObject({ status: "ok" });
    if (curve.status !== "ok") return;
    expect(curve.elasticity).toBeCloseTo(0.7572960292645401, 10);
    expect(curve.standardError).toBeCloseTo(0.0721606346196372, 10);
    expect(curve.low).toBeCloseTo(0.6108021528156384, 9);
    expect(curve.high).toBeCloseTo(0.9037899057134418, 9);
  });

  test("says what is missing instead of drawing a curve through too little", () => {
    expect(responseCurve({ ...sums, fitted: 8, months: 8 })).toEqual({
      status: "undefined",
      reason: "8 campaigns in 8 months: a curve needs at least 20 more campaigns than months",
    });
    expect(responseCurve({ ...sums, fitted: 16, months: 1 })).toMatchObject({
      reason: "16 campaigns in 1 month: a curve needs at least 20 more campaigns than months",
    });
    expect(responseCurve({ ...sums, sxx: 0, sxy: 0 })).toEqual({
      status: "undefined",
      reason: "all campaigns of a month cost the same",
    });
  });
});

describe("roiInterval", () => {
  const sums = {
    campaigns: 40,
    cost: total(({ cost }) => cost),
    revenue: total(({ revenue }) => revenue),
    costSquares: total(({ cost }) => cost ** 2),
    revenueSquares: total(({ revenue }) => revenue ** 2),
    products: total(({ cost, revenue }) => cost * revenue),
  };

  test("has the ratio's delta interval with Student's t (scipy)", () => {
    const { roi, low, high } = roiInterval(sums);
    expect(roi).toBeCloseTo(3.828416935963788, 10);
    expect(low).toBeCloseTo(3.506411986822463, 8);
    expect(high).toBeCloseTo(4.150421885105113, 8);
  });

  test("has no ROI without cost, and no interval from one campaign", () => {
    expect(roiInterval({ ...sums, cost: 0 })).toEqual({ roi: null, low: null, high: null });
    expect(roiInterval({ ...sums, campaigns: 1 })).toMatchObject({ low: null, high: null });
  });
});

const five: Channel[] = [
  [22.3, 63.6, 0.6],
  [22.4, 93.7, 0.7],
  [12, 28.6, 0.65],
  [33.8, 116.3, 0.8],
  [34.4, 170.8, 0.85],
].map(([cost, revenue, elasticity]) => {
  return { cost: cost!, revenue: revenue!, elasticity: elasticity!, standardError: 0.01 };
});

describe("allocateBudget", () => {
  test("no other split within the limits brings more", () => {
    const best = allocateBudget(five, { draws: 50 });
    expect(best.status).toBe("ok");
    if (best.status !== "ok") return;
    const factors = best.channels.map(({ factor }) => factor);
    for (let from = 0; from < 5; from++)
      for (let to = 0; to < 5; to++) {
        const moved = [...factors];
        moved[from]! -= 0.01 / five[from]!.cost;
        moved[to]! += 0.01 / five[to]!.cost;
        if (moved[from]! < 0.5 || moved[to]! > 2) continue;
        expect(revenueAt(five, moved).revenue).toBeLessThanOrEqual(best.estimate! + 1e-9);
      }
    for (const { factor, factorLow, factorHigh } of best.channels) {
      expect(factorLow).toBeLessThanOrEqual(factor);
      expect(factorHigh).toBeGreaterThanOrEqual(factor);
    }
  });

  test("is the same every time, and says when a budget cannot be met", () => {
    expect(allocateBudget(five)).toEqual(allocateBudget(five));
    expect(allocateBudget(five, { budget: 1000 })).toMatchObject({ status: "undefined" });
    expect(() => allocateBudget(five, { least: 3, most: 2 })).toThrow("least must be at most");
  });
});

describe("planBudget", () => {
  // Two channels with returns of 406 % and 188 % that start with the same spend.
  const two = (elasticity: number): Channel[] => [
    { cost: 100, revenue: 506, elasticity, standardError: 0 },
    { cost: 100, revenue: 288, elasticity, standardError: 0 },
  ];

  test("at constant returns 30 % more and 20 % less raise the ROI by 8.7 %, never by 15", () => {
    const plan = planBudget(two(1), [1.3, 0.8], { neutral: false });
    expect(plan.cost).toBeCloseTo(210, 12);
    expect(plan.roi).toBeCloseTo((506 * 1.3 + 288 * 0.8) / 210 - 1, 12);
    expect(plan.relativeGain).toBeCloseTo((888.2 / 210 - 1) / 2.97 - 1, 12);
    expect(plan.relativeGain).toBeCloseTo(0.087, 3);
    // Every split of the start: the best is reached by no more than 9.6 %.
    const gains = Array.from({ length: 99 }, (_, at) => {
      const share = (at + 1) / 100;
      const split = two(1).map((each, c) => {
        const part = c === 0 ? share : 1 - share;
        return { ...each, cost: 2 * part * each.cost, revenue: 2 * part * each.revenue };
      });
      return planBudget(split, [1.3, 0.8], { neutral: false }).relativeGain!;
    });
    expect(Math.max(...gains)).toBeLessThan(0.0963);
  });

  test("with diminishing returns the same plan brings less", () => {
    const constant = planBudget(two(1), [1.3, 0.8], { neutral: true });
    const curved = planBudget(two(0.8), [1.3, 0.8], { neutral: true });
    expect(curved.relativeGain!).toBeLessThan(constant.relativeGain!);
  });

  test("neutral: what is cut pays for what is raised", () => {
    const plan = planBudget(two(1), [1.3, 0.8], { neutral: true });
    expect(plan.cost).toBeCloseTo(200, 12);
    expect(plan.factors).toEqual([1.2, 0.8].map((factor) => expect.closeTo(factor, 12)));
    const raised = planBudget(two(1), [1.3, 1], { neutral: true });
    expect(raised.cost).toBeCloseTo(200, 12);
    expect(raised.factors[0]).toBeCloseTo(2.6 / 2.3, 12);
  });

  test("an empty portfolio has no ROI", () => {
    expect(planBudget([], [], { neutral: true })).toMatchObject({ roi: null, relativeGain: null });
  });
});

describe("gainOfPlan", () => {
  /** Curves fitted to channels of known elasticity, many times. */
  const drawn = (truth: readonly Channel[], error: number) => {
    const random = createRandom(7);
    return Array.from({ length: 300 }, () => {
      const fitted = truth.map((each) => {
        const elasticity = Math.min(0.99, random.normal(each.elasticity, error));
        return { ...each, elasticity, standardError: error };
      });
      const gain = gainOfPlan(bestPlan(fitted)!);
      return [gain.interval![0]!, gain.interval![1]!] as const;
    });
  };

  test("of the best split: 95 of 100 intervals hold the largest gain there is", () => {
    const best = bestPlan(five)!.relativeGain!;
    const held = drawn(five, 0.04).filter(([low, high]) => low <= best && best <= high).length;
    // Four standard errors of a share of 300 draws.
    expect(held / 300).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / 300));
  });

  test("of the best split: hardly ever above 0 where the present split is the best", () => {
    const balanced = five.map((each) => ({ ...each, revenue: (3 * each.cost) / each.elasticity }));
    expect(bestPlan(balanced)!.relativeGain).toBeCloseTo(0, 6);
    const told = drawn(balanced, 0.04).filter(([low]) => low > 0).length;
    expect(told / 300).toBeLessThan(0.05);
  });

  test("has no interval where no elasticity enters, and no value without a present return", () => {
    const plan = planBudget(five, [1, 1, 1, 1, 1], { neutral: false });
    expect(gainOfPlan(plan)).toMatchObject({ status: "ok", estimate: 0 });
    expect(gainOfPlan(plan)).not.toHaveProperty("interval");
    const loss = five.map((each) => ({ ...each, revenue: 1 }));
    expect(gainOfPlan(planBudget(loss, [1, 1, 1, 1, 1], { neutral: false }))).toMatchObject({
      status: "undefined",
      reason: "the present ROI is not above 0, so that no share of it tells a gain",
    });
    expect(gainOfPlan(planBudget(five, [0, 0, 0, 0, 0], { neutral: false }))).toMatchObject({
      reason: "the plan spends nothing",
    });
  });
});
