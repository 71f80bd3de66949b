import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { beta } from "../../../../lib/statistics/distributions/beta.ts";
import { binomial } from "../../../../lib/statistics/distributions/binomial.ts";
import { chiSquare } from "../../../../lib/statistics/distributions/chiSquare.ts";
import { fisherF } from "../../../../lib/statistics/distributions/fisherF.ts";
import { gamma } from "../../../../lib/statistics/distributions/gamma.ts";
import { negativeBinomial } from "../../../../lib/statistics/distributions/negativeBinomial.ts";
import { normal } from "../../../../lib/statistics/distributions/normal.ts";
import { poisson } from "../../../../lib/statistics/distributions/poisson.ts";
import { studentT } from "../../../../lib/statistics/distributions/studentT.ts";
import type { Distribution } from "../../../../lib/statistics/distributions/types.ts";

type Make = (...parameters: number[]) => Distribution;
const make: Record<string, Make> = {
  normal,
  studentT: studentT,
  fisherF: fisherF,
  beta: beta,
  gamma: gamma,
  chiSquare: chiSquare,
  binomial: binomial,
  poisson: poisson,
  negativeBinomial: negativeBinomial,
};

type Row = [
  string,
  number[],
  "cdf" | "sf" | "logCdf" | "logSf" | "quantile" | "isf",
  number,
  number,
];
const rows = JSON.parse(
  readFileSync(new URL("../../../golden/special/kernel.json", import.meta.url), "utf8"),
) as Row[];

/** Relative error allowed: 1e-10 in the body, 1e-9 in the tails. */
const limit = (fn: string, argument: number, value: number) => {
  const probability = fn === "quantile" || fn === "isf" ? argument : value;
  return fn.startsWith("log") || probability < 1e-4 ? 1e-9 : 1e-10;
};

describe.each(Object.keys(make))("%s against 60 digits", (name) => {
  const own = rows.filter((row) => row[0] === name);

  it.each([...new Set(own.map((row) => row[2]))])("%s", (fn) => {
    const misses = own
      .filter((row) => row[2] === fn)
      .map(([, parameters, , x, value]) => {
        const ours = make[name]!(...parameters)[fn](x);
        const error = Math.abs((ours - value) / value);
        return { parameters, x, value, ours, error };
      })
      .filter(({ error, x, value }) => !(error <= limit(fn, x, value)));
    expect(misses).toEqual([]);
  });
});
