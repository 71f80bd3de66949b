import { describe, expect, it } from "vitest";
import { liveValue, type OpenedSystem } from "../../../data-loaders/register/liveValue.ts";
import { loadFigures } from "../../../data-loaders/register/loadFigures.ts";
import { judgeFigure } from "../../../lib/register/judgeFigure.ts";

const figures = await loadFigures();
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const SCIPY_HIGHEST = 2302.953375432755;
const refuse = (): Promise<OpenedSystem> => Promise.reject(new Error("no system is open"));

describe("register of the shop's figures", () => {
  it("holds every fact check, without a gap", () => {
    const ids = figures.map(({ id }) => id).filter((id) => id.startsWith("FC-001-"));
    const numbers = Array.from({ length: 27 }, (_, index) => String(index + 1).padStart(2, "0"));
    expect(ids).toEqual(numbers.map((number) => `FC-001-${number}`));
  });

  it("quotes at most a short phrase", () => {
    expect(figures.filter(({ quote }) => quote.length > 50)).toEqual([]);
  });

  it("asks every live value in words that can begin a sentence", () => {
    expect(figures.filter(({ live }) => !/^[A-Z].*[^.:]$/.test(live))).toEqual([]);
  });

  // By hand: 12 × 33,200; 24,000 + 3 × 22,000; 20 × 6,367; 20 × 110; 52 × 114 ÷ 6,367;
  // 30 + 3 × 90 + 30; 2.15 ÷ 3.1; 3.2 ÷ 0.9; 75.4 × 500; 494 ÷ 692; 66,000 − 56,020.
  it.each([
    ["FC-001-01", 398_400, "contradicts itself"],
    ["FC-001-02", 90_000, "contradicts itself"],
    ["FC-001-03", 127_340, "contradicts itself"],
    ["FC-001-04", 2_200, "contradicts itself"],
    ["FC-001-05", 0.9310507302, "contradicts itself"],
    ["FC-001-06", null, "cannot be checked"],
    ["FC-001-11", 330, "contradicts itself"],
    ["FC-001-12", 1.2, "contradicts itself"],
    ["FC-001-13", 0.6935483871, "contradicts itself"],
    ["FC-001-14", 3.5555555556, "contradicts itself"],
    ["FC-001-17", 37_700, "contradicts itself"],
    ["FC-001-18", 0.7138728324, "contradicts itself"],
    ["FC-001-26", 9_980, "contradicts itself"],
    ["FC-001-27", null, "cannot be checked"],
    ["QF-001-14", 79.8, "agrees"],
    ["QF-001-28", 53_450, "agrees"],
  ] as const)("%s is %s: %s", async (id, expected, verdict) => {
    const figure = byId.get(id)!;
    const live = await liveValue(figure.evidence, refuse);
    if (expected === null) expect(live).toBeNull();
    else expect(live! / expected).toBeCloseTo(1, 9);
    expect(judgeFigure(figure, live)).toBe(verdict);
  });

  it.each([
    [0.149, "differs"],
    [0.15, "agrees"],
    [0.2, "agrees"],
    [0.35, "differs"],
  ])("a range is left on both sides: %s %s", (live, verdict) => {
    expect(judgeFigure(byId.get("QF-001-32")!, live)).toBe(verdict);
  });

  // SciPy 1.10.1: norm.isf(1 - 0.95 ** (1 / 22), 50000 / 23, sqrt(50000 / 23 * 22 / 23)).
  it("holds the quoted peak against the highest of 22 hours that are alike", async () => {
    const figure = byId.get("FC-001-07")!;
    const live = await liveValue(figure.evidence, refuse);
    expect(live! / SCIPY_HIGHEST).toBeCloseTo(1, 9);
    expect(judgeFigure(figure, live)).toBe("differs");
  });

  it("names a query that does not exist", async () => {
    const evidence = { kind: "query", system: "shop", query: "nothing", column: "a" } as const;
    const empty = () => Promise.resolve({ queries: [] } as unknown as OpenedSystem);
    await expect(liveValue(evidence, empty)).rejects.toThrow(
      "liveValue: the query must exist, got nothing",
    );
  });

  it("refuses a result without the number", async () => {
    const input = { function: "isf", p: 0.5 };
    const evidence = {
      kind: "method",
      method: "normal-distribution",
      input,
      path: "none",
    } as const;
    await expect(liveValue(evidence, refuse)).rejects.toThrow(
      "liveValue: none must be a number, got undefined",
    );
  });
});
