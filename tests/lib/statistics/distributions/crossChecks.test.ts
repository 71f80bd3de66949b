import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import binomialCdf from "@stdlib/stats-base-dists-binomial-cdf";
import fCdf from "@stdlib/stats-base-dists-f-cdf";
import gammaCdf from "@stdlib/stats-base-dists-gamma-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import fc from "fast-check";
import { jStat } from "jstat";
import { describe, expect, it } from "vitest";
import { beta } from "../../../../lib/statistics/distributions/beta.ts";
import { binomial } from "../../../../lib/statistics/distributions/binomial.ts";
import { chiSquare } from "../../../../lib/statistics/distributions/chiSquare.ts";
import { fisherF } from "../../../../lib/statistics/distributions/fisherF.ts";
import { gamma } from "../../../../lib/statistics/distributions/gamma.ts";
import { normal } from "../../../../lib/statistics/distributions/normal.ts";
import { studentT } from "../../../../lib/statistics/distributions/studentT.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Agreement in the interior: relative where the value is not small. */
function agree(ours: number, theirs: number, tolerance: number) {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(tolerance * Math.max(1e-3, Math.abs(theirs)));
}

describe("independent implementations agree in the interior", () => {
  it("jStat 1.9.6, to the 1e-6 that it keeps", () => {
    fc.assert(
      fc.property(between(-4, 4), between(1, 60), between(0.1, 20), (z, df, x) => {
        agree(normal().cdf(z), jStat.normal.cdf(z, 0, 1), 1e-6);
        agree(studentT(df).cdf(z), jStat.studentt.cdf(z, df), 1e-6);
        agree(chiSquare(df).cdf(x), jStat.chisquare.cdf(x, df), 1e-6);
        agree(fisherF(df, 7).cdf(x), jStat.centralF.cdf(x, df, 7), 1e-6);
        agree(gamma(df / 4, 2).pdf(x), jStat.gamma.pdf(x, df / 4, 2), 1e-6);
      }),
    );
  });

  it("@stdlib 0.2.2 and 0.3, to 1e-11", () => {
    fc.assert(
      fc.property(between(0.01, 0.99), between(0.2, 80), between(0.2, 80), (x, a, b) => {
        agree(beta(a, b).cdf(x), betaCdf(x, a, b), 1e-11);
        agree(gamma(a).cdf(x * 2 * a), gammaCdf(x * 2 * a, a, 1), 1e-11);
        agree(fisherF(a, b).cdf(x * 3), fCdf(x * 3, a, b), 1e-11);
      }),
    );
  });

  it("@stdlib: binomial and t quantile", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), between(0.01, 0.99), (n, p) => {
        const k = Math.floor(n * p);
        agree(binomial(n, p).cdf(k), binomialCdf(k, n, p), 1e-11);
        agree(studentT(n).quantile(p), tQuantile(p, n), 1e-9);
      }),
    );
  });
});
