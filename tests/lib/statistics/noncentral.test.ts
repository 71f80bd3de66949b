import { describe, expect, it } from "vitest";
import { noncentralF } from "../../../lib/statistics/distributions/noncentralF.ts";
import { noncentralT } from "../../../lib/statistics/distributions/noncentralT.ts";

const close = (ours: number, value: number) =>
  expect(Math.abs(ours - value)).toBeLessThanOrEqual(1e-9 * value + 1e-14);

describe("noncentralT", () => {
  // mpmath 1.2.1: ∫ Φ(t √(v/df) − δ) χ²_df(v) dv, 30 digits.
  it.each([
    [2, 10, 1, 0.8076115625303752, 0.19238843746962475],
    [-1, 5, 0.5, 0.08244409105672346, 0.9175559089432765],
    [3, 30, -0.5, 0.9994273598456581, 0.0005726401543418605],
    [0.5, 4, 3, 0.006346253180045004, 0.993653746819955],
    [12, 50, 10, 0.8939939602826095, 0.10600603971739057],
    [0, 7, 1.5, 0.06680720126885807, 0.9331927987311419],
    [40, 200, 38, 0.8081137081965912, 0.1918862918034088],
  ] as const)("P(T ≤ %f; df %f, δ %f)", (t, df, delta, cdf, sf) => {
    close(noncentralT(df, delta).cdf(t), cdf);
    close(noncentralT(df, delta).sf(t), sf);
  });
});

describe("noncentralF", () => {
  // scipy 1.10.1 ncf.cdf and ncf.sf.
  it.each([
    [2, 3, 20, 4, 0.4790695472170335, 0.5209304527829666],
    [0.5, 1, 10, 0.1, 0.48374230309070004, 0.5162576969093],
    [10, 5, 100, 40, 0.6481521914229484, 0.35184780857705156],
    [1, 2, 7, 0, 0.5850513490191337, 0.4149486509808662],
    [3, 4, 50, 200, 8.526405649614608e-25, 1.0],
    [60, 2, 500, 100, 0.8026836478809648, 0.1973163521190352],
  ] as const)("P(F ≤ %f; df %f and %f, λ %f)", (f, df1, df2, lambda, cdf, sf) => {
    close(noncentralF(df1, df2, lambda).cdf(f), cdf);
    close(noncentralF(df1, df2, lambda).sf(f), sf);
  });
});
