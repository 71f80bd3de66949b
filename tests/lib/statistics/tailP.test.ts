import { describe, expect, it } from "vitest";
import { loadMethod } from "../../../data-loaders/methods/loadMethods.ts";
import { normal } from "../../../lib/statistics/distributions/normal.ts";
import { tailP } from "../../../lib/statistics/tailP.ts";
import references from "../../golden/data/logP.json" with { type: "json" };

describe("p-values beyond the doubles", () => {
  it.each(references.map((item, i) => [`${item.id} #${i}: ${item.source}`, item] as const))(
    "%s",
    async (_, { id, input, logP }) => {
      const result = await (await loadMethod(id)).run(input);
      expect(result.p).toBeLessThan(1e-300);
      expect(Math.abs(result.logP! / logP - 1)).toBeLessThan(1e-9);
    },
  );

  it("agree with p where both can be told", () => {
    const { p, logP } = tailP(normal(), -37.3, "two-sided");
    expect(p).toBeGreaterThan(0);
    expect(Math.abs(Math.exp(logP!) / p - 1)).toBeLessThan(1e-10);
  });

  it("need no log above 1e-300", () => {
    expect(tailP(normal(), 3, "two-sided")).toEqual({ p: 2 * normal().sf(3) });
    expect(tailP(normal(), -3, "less")).toEqual({ p: normal().cdf(-3) });
  });

  it("are told by sequential tests and coefficients too", async () => {
    const arms = {
      control: { n: 1e6, mean: 1, variance: 1 },
      treatment: { n: 1e6, mean: 5, variance: 1 },
    };
    for (const id of ["msprt", "confidence-sequence", "sequential-lift", "absolute-lift"]) {
      const { p, logP } = await (await loadMethod(id)).run(arms);
      expect(p, id).toBe(0);
      expect(logP, id).toBeLessThan(-1e6);
    }
  });
});
