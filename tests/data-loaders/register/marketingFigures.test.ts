import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { liveValue, type OpenedSystem } from "../../../data-loaders/register/liveValue.ts";
import { loadFigures } from "../../../data-loaders/register/loadFigures.ts";
import { judgeFigure } from "../../../lib/register/judgeFigure.ts";

const figures = (await loadFigures()).filter(({ system }) => system === "marketing");
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const refuse = (): Promise<OpenedSystem> => Promise.reject(new Error("no system is open"));

describe("register of the marketing figures", () => {
  it("quotes at most a short phrase, and names live values so that they begin a sentence", () => {
    expect(figures.filter(({ quote }) => quote.length > 50)).toEqual([]);
    expect(figures.filter(({ live }) => !/^[A-Z].*[^.:]$/.test(live))).toEqual([]);
  });

  it("holds every fact check, without a gap", () => {
    const numbers = Array.from({ length: 35 }, (_, index) => String(index + 1).padStart(2, "0"));
    expect([...byId.keys()].sort()).toEqual(numbers.map((number) => `FC-000-${number}`));
  });

  it("enters opinions with the reason why they cannot be checked", async () => {
    for (const number of ["23", "24", "26", "27", "28", "29", "30", "31"]) {
      const figure = byId.get(`FC-000-${number}`)!;
      expect(await liveValue(figure.evidence, refuse)).toBeNull();
      expect(judgeFigure(figure, null)).toBe("cannot be checked");
      expect(figure.note).toBeDefined();
    }
  });

  it("names the command that runs the eight steps", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const command = /npm run (\w+)/.exec(byId.get("FC-000-26")!.note!)![1]!;
    const programme = scripts[command]!.replace("tsx ", "");
    expect(readFileSync(programme, "utf8")).toMatch(/marketing run/);
  });

  it("shows what the same measure is here where a figure cannot be checked", () => {
    const beside = ["33", "34"].map((number) => {
      const { evidence } = byId.get(`FC-000-${number}`)!;
      return evidence.kind === "none" && evidence.beside;
    });
    expect(beside).toMatchObject([
      { system: "marketing_segments", query: "segment_run", column: "silhouette" },
      { system: "marketing", query: "quality_scorecard", where: { measure: "completeness" } },
    ]);
    expect(byId.get("FC-000-33")!.unit).toBe("number");
  });

  // By hand: 6 ÷ 12; 11.7 ÷ 12; 150 ÷ 266; 5 ÷ 16; 125,483 ÷ 8.2; 1,000,000 ÷ 12,000; 235 ÷ 240;
  // (1.3 · 4.06 + 0.8 · 1.88) ÷ 2.1 ÷ 2.97 − 1; one case and three names that the function loses.
  it.each([
    ["FC-000-01", 0.5],
    ["FC-000-02", 0.975],
    ["FC-000-03", 0.5639097744],
    ["FC-000-04", 0.3125],
    ["FC-000-05", 1],
    ["FC-000-06", 3],
    ["FC-000-08", 15_302.8048780488],
    ["FC-000-09", 83.3333333333],
    ["FC-000-10", 30],
    ["FC-000-11", 0.9791666667],
    ["FC-000-13", 0.087381754],
    ["FC-000-14", 2880],
  ] as const)("%s contradicts itself: %s", async (id, expected) => {
    const figure = byId.get(id)!;
    const live = await liveValue(figure.evidence, refuse);
    expect(live! / expected).toBeCloseTo(1, 8);
    expect(judgeFigure(figure, live)).toBe("contradicts itself");
  });
});
