import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestArm } from "../../../lib/experiments/bayes/bestArm.ts";
import { comparePosteriors } from "../../../lib/experiments/bayes/comparePosteriors.ts";
import { betaPosterior, gammaPosterior } from "../../../lib/experiments/bayes/posterior.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";

const shape = fc.integer({ min: 1, max: 400 });
const question = { level: 0.9, margin: 0, marginType: "absolute" } as const;

describe("comparePosteriors", () => {
  it("gives complementary chances, and losses that differ by the mean difference", () => {
    fc.assert(
      fc.property(shape, shape, shape, shape, (a, b, c, d) => {
        const [control, treatment] = [betaPosterior(a, b), betaPosterior(c, d)];
        const there = comparePosteriors({ control, treatment }, question);
        const back = comparePosteriors({ control: treatment, treatment: control }, question);
        expect(there.chanceToBeat + back.chanceToBeat).toBeCloseTo(1, 10);
        expect(there.lossControl - there.lossTreatment).toBeCloseTo(there.difference, 10);
        expect(there.lossTreatment).toBeCloseTo(back.lossControl, 12);
        expect(there.differenceInterval[0]).toBeCloseTo(-back.differenceInterval[1], 8);
      }),
      { numRuns: 15 },
    );
  });

  it("keeps its digits where a shifted posterior ends inside the other: two uniform ones", () => {
    const flat = betaPosterior(1, 1);
    const found = comparePosteriors({ control: flat, treatment: flat }, question);
    // The difference is triangular on [−1, 1].
    expect(found.differenceInterval[1]).toBeCloseTo(1 - Math.sqrt(0.1), 10);
    expect(found.lossTreatment).toBeCloseTo(1 / 6, 12);
  });

  it("agrees with draws of both posteriors", () => {
    const [control, treatment] = [gammaPosterior(6, 3), gammaPosterior(12, 4)];
    const found = comparePosteriors({ control, treatment }, { ...question, margin: 0.5 });
    const random = createRandom(12);
    const runs = 100_000;
    let [above, beyond, loss, inside] = [0, 0, 0, 0];
    for (let i = 0; i < runs; i++) {
      const [c, t] = [control.distribution.sample(random), treatment.distribution.sample(random)];
      if (t > c) above++;
      if (t - c > 0.5) beyond++;
      loss += Math.max(c - t, 0) / runs;
      const lift = t / c - 1;
      if (lift > found.liftInterval[0] && lift < found.liftInterval[1]) inside++;
    }
    expect(above / runs).toBeCloseTo(found.chanceToBeat, 2);
    expect(beyond / runs).toBeCloseTo(found.chanceAbove, 2);
    expect(loss).toBeCloseTo(found.lossTreatment, 2);
    expect(inside / runs).toBeCloseTo(0.9, 2);
  });
});

describe("bestArm", () => {
  it("gives chances that add up to 1 and, for two arms, those of the comparison", () => {
    fc.assert(
      fc.property(shape, shape, shape, shape, (a, b, c, d) => {
        const arms = [betaPosterior(a, b), betaPosterior(c, d), betaPosterior(a + 3, b)];
        const chances = bestArm(arms, "higher").map(({ chanceBest }) => chanceBest);
        expect(chances.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 9);
        const [control, treatment] = arms as [(typeof arms)[0], (typeof arms)[0]];
        const [, second] = bestArm([control, treatment], "higher");
        const pair = comparePosteriors({ control, treatment }, question);
        expect(second!.chanceBest).toBeCloseTo(pair.chanceToBeat, 10);
        expect(second!.loss).toBeCloseTo(pair.lossTreatment, 10);
      }),
      { numRuns: 30 },
    );
  });
});
