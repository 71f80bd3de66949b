import { describe, expect, test } from "vitest";
import { compareWindows, type WindowMoments } from "../../../lib/commerce/compareWindows.ts";

const days = 122;
const windows: WindowMoments[] = [
  { meanShare: 0.2125, varianceShare: 0.00196, meanGap: 0, varianceGap: 0, isBest: true },
  { meanShare: 0.2109, varianceShare: 0.00219, meanGap: 0.00166, varianceGap: 0.00154 },
  { meanShare: 0.1904, varianceShare: 0.00216, meanGap: 0.0221, varianceGap: 0.00425 },
  { meanShare: 0.2016, varianceShare: 0.00206, meanGap: 0.0109, varianceGap: 0.00123 },
].map((window) => ({ days, isBest: false, ...window }));

describe("compareWindows", () => {
  // scipy 1.10.1, t.interval(1 - 0.05/4, 121, mean, sqrt(variance/122)): tests/golden/commerce.
  test("gives each window an interval, so wide that all hold together", () => {
    const expected = [
      [0.20233685945429475, 0.22266314054570524],
      [0.2001570896088813, 0.22164291039111872],
      [0.1797309249194991, 0.20106907508050093],
      [0.1911808208378701, 0.2120191791621299],
    ];
    for (const [index, { low, high }] of compareWindows(windows).entries()) {
      expect(low).toBeCloseTo(expected[index]![0]!, 11);
      expect(high).toBeCloseTo(expected[index]![1]!, 11);
    }
  });

  // scipy 1.10.1, t.interval(1 - 0.05/4, 121, gap, sqrt(variance/122)): tests/golden/commerce.
  test("gives each gap to the best an interval as wide, and the best none", () => {
    const expected = [
      [-0.007348661242181382, 0.010668661242181382],
      [0.007134392157878507, 0.0370656078421215],
      [0.0028489513398633134, 0.018951048660136686],
    ];
    const found = compareWindows(windows);
    expect(found[0]).toMatchObject({ gapLow: null, gapHigh: null });
    for (const [index, [low, high]] of expected.entries()) {
      expect(found[index + 1]!.gapLow).toBeCloseTo(low!, 11);
      expect(found[index + 1]!.gapHigh).toBeCloseTo(high!, 11);
    }
  });

  // scipy 1.10.1, 2 * t.sf(gap / sqrt(variance/122), 121), times four windows: tests/golden/commerce.
  test("tests the others against the best on the same days, adjusted for all windows", () => {
    const found = compareWindows(windows);
    expect(found.map(({ standing }) => standing)).toEqual([
      "best",
      "not told apart",
      "behind",
      "behind",
    ]);
    const expected = [1, 0.0011129290474696145, 0.0032731701171072043];
    expect(found[0]!.p).toBeNull();
    for (const [index, p] of expected.entries())
      expect(Math.abs(found[index + 1]!.p! / p - 1)).toBeLessThan(1e-9);
  });

  test("says nothing where one day leaves no spread", () => {
    const single = windows.map((window) => ({
      ...window,
      days: 1,
      varianceShare: null,
      varianceGap: null,
    }));
    for (const verdict of compareWindows(single).slice(1))
      expect(verdict).toEqual({
        low: null,
        high: null,
        gapLow: null,
        gapHigh: null,
        p: null,
        standing: "not told apart",
      });
    expect(compareWindows([])).toEqual([]);
  });

  test("is behind exactly when the interval of the gap leaves out zero", () => {
    // p = 0.029 alone: Holm over one rival would call it behind, the interval of two does not.
    const close = { ...windows[3]!, meanGap: 0.007 };
    const [, found] = compareWindows([windows[0]!, close]);
    expect(found!.gapLow!).toBeLessThan(0);
    expect(found!.standing).toBe("not told apart");
    for (const { gapLow, p, standing } of compareWindows(windows).slice(1)) {
      expect(standing === "behind").toBe(gapLow! > 0);
      expect(standing === "behind").toBe(p! < 0.05);
    }
  });

  test("a window that ties with the best on every day is not told apart from it", () => {
    const tie = { ...windows[1]!, meanGap: 0, varianceGap: 0 };
    expect(compareWindows([windows[0]!, tie])[1]!.standing).toBe("not told apart");
  });
});
