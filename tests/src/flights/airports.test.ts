import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/engine/types.ts";
import {
  airportGroups,
  groupProfiles,
  groupValidity,
} from "../../../src/flights/airportGroupRows.ts";
import { delayQuantiles } from "../../../src/flights/delayCurves.ts";
import { delayFits } from "../../../src/flights/delayFits.ts";
import { groupTitle } from "../../../src/flights/groupTitle.ts";
import { parameterText } from "../../../src/flights/parameterText.ts";
import { rankingTitle, rankingWords, shrinkageWords } from "../../../src/flights/rankingWords.ts";
import { rankedAirports } from "../../../src/flights/rankedAirports.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const control = (k: number) =>
  Object.assign(new EventTarget(), { values: { "groups.k": k } }) as unknown as Parameters<
    typeof airportGroups
  >[1];

const airport = (iata: string, flights: number, share: number, more: Row = {}): Row => ({
  ...{ iata, flights, onTime: Math.round(flights * share), onTimeShare: share },
  ...{ shareVariance: 0.3 / flights, meanDelayMin: 20 * (1 - share), late60Share: (1 - share) / 4 },
  ...{ morningDelayMin: 2, afternoonDelayMin: 5, eveningDelayMin: 8, ...more },
});

describe("airports ranked", () => {
  const rows = rankedAirports(
    rowsOf({}, [
      airport("BIG", 50_000, 0.9),
      airport("LUCKY", 20, 0.95),
      airport("MID", 9000, 0.8),
      airport("LATE", 30_000, 0.7),
      airport("SHORT", 400, 0.99, { shareVariance: null }),
    ]),
  ).current.rows!;

  it("do not lead by luck: a small airport falls behind a large one with a lower raw share", () => {
    expect(rows[0]).toMatchObject({ iata: "BIG", place: 1, rawPlace: 2 });
    const lucky = rows.find((row) => row["iata"] === "LUCKY")!;
    expect(lucky).toMatchObject({ rawPlace: 1 });
    expect(lucky["placeHigh"]).toBeGreaterThan(lucky["placeLow"] as number);
  });

  it("say how many pairs were compared and how many airports were left out", () => {
    expect(rows[0]).toMatchObject({ airports: 4, leftOut: 1, comparisons: 6 });
  });

  it("say their spread in percentage points", () => {
    expect(rows[0]!["spreadPoints"]).toBeGreaterThan(1);
    expect(rows[0]!["spreadPoints"]).toBeLessThan(30);
  });

  it("need two", () => {
    expect(rankedAirports(rowsOf({}, [airport("ONE", 99, 0.8)])).current.rows).toHaveLength(0);
  });
});

describe("the ranking in words", () => {
  const ranked = (...rows: Row[]) => rankedAirports(rowsOf({}, rows)).current.rows!;
  const told = (...rows: Row[]) => {
    const made = ranked(...rows);
    return rankingWords(made[0]!, ((value: unknown) => String(value)) as never, made).join("");
  };
  const apart = [airport("A", 50_000, 0.9), airport("B", 40_000, 0.8), airport("C", 30_000, 0.7)];
  const alike = [airport("A", 4000, 0.801), airport("B", 4000, 0.8), airport("C", 4000, 0.799)];

  it("names a first and a last one where airports are told apart", () => {
    expect(rankingTitle(ranked(...apart))).toBe(
      "A and B lead, C comes last; A could be anywhere from 1 to 1",
    );
    expect(told(...apart)).toContain("Unknown (A) is most punctual once luck is taken out");
  });

  it("names none best or last where none is told from another", () => {
    expect(rankingTitle(ranked(...alike))).toMatch(
      /^None of the 3 airports is told from another, from A at [\d.]+% to C at [\d.]+%$/,
    );
    expect(told(...alike)).toContain("Of 3 airports none is told from another");
    expect(told(...alike)).not.toMatch(/most punctual|is least/);
  });

  it("calls raw shares luck only where shrinking says so", () => {
    expect(shrinkageWords(ranked(...apart))).toContain("none is drawn even half of the way");
    const lucky = ranked(...apart, airport("D", 12, 0.5));
    expect(shrinkageWords(lucky)).toContain("Of 4 airports 1 is drawn more than half of the way");
  });
});

it("parameters are written as the reader writes numbers", () => {
  expect(parameterText({ location: -1.6312, scale: 1234 }, "de-DE")).toBe(
    "location -1,631; scale 1.234",
  );
});

describe("airports grouped", () => {
  const data = rowsOf(
    {},
    Array.from({ length: 24 }, (_, i) => {
      const late = i % 2;
      const noise = (i % 5) / 10;
      const delays = {
        morningDelayMin: 1 + 6 * late + noise,
        afternoonDelayMin: 3 + 9 * late - noise,
      };
      return airport(`A${i}`, 5000 - i, 0.9 - 0.2 * late, {
        ...delays,
        eveningDelayMin: 4 + 12 * late,
      });
    }),
  );

  it("come out as planted, the least delayed first", () => {
    const rows = airportGroups(data, control(2)).current.rows!;
    expect(new Set(rows.filter((_, i) => i % 2 === 0).map((row) => row["group"]))).toEqual(
      new Set("A"),
    );
    const profiles = groupProfiles(data, control(2)).current.rows!;
    expect(profiles).toHaveLength(6);
    expect(profiles[2]).toMatchObject({ group: "A", part: "evening", airports: 12, delayMin: 4 });
    const [two] = groupValidity(data).current.rows!;
    expect(two).toMatchObject({ k: 2, stability: 1 });
    expect(two!["silhouette"]).toBeGreaterThan(0.8);
  });

  it("are no more than there are airports, and none without airports of 1,000 flights", () => {
    const few = rowsOf({}, [
      airport("X", 2000, 0.8),
      airport("Y", 3000, 0.7),
      airport("Z", 9, 0.7),
    ]);
    const rows = airportGroups(few, control(5)).current.rows!;
    expect(rows.map((row) => row["leftOut"])).toEqual([1, 1]);
    expect(airportGroups(rowsOf({}, []), control(3)).current.rows).toHaveLength(0);
    expect(groupValidity(rowsOf({}, [])).current.rows).toHaveLength(0);
  });
});

it("laws of delay: the best family first, none without bins or for few flights", () => {
  const bins = Array.from({ length: 20 }, (_, i) => ({
    lowMin: 15 + 5 * i,
    highMin: i < 19 ? 19 + 5 * i : null,
    flights: Math.round(9000 * Math.exp(-0.25 * i)),
  }));
  const rows = delayFits(rowsOf({}, bins)).current.rows!;
  expect(rows).toHaveLength(5);
  expect(rows[0]!["aicGap"]).toBe(0);
  expect(rows.at(-1)!["family"]).toMatch(/normal|Student/);
  expect(delayFits(rowsOf({}, [])).current.rows).toHaveLength(0);
  const few = bins.map((bin) => ({ ...bin, flights: Math.round(bin.flights / 100) }));
  expect(delayFits(rowsOf({}, few)).current.rows).toHaveLength(0);
});

it("a law of late flights does not begin later than they do", () => {
  const flights = [116, 89, 66, 52, 42, 34, 28, 24, 20, 17, 15, 13, 11, 10, 9, 8, 7, 6, 6, 40];
  const bins = flights.map((thousands, i) => ({
    lowMin: 15 + 5 * i,
    highMin: i < 19 ? 19 + 5 * i : null,
    flights: 1000 * thousands,
  }));
  const rows = delayFits(rowsOf({}, bins)).current.rows!;
  const starts = rows.flatMap((row) => /start ([\d.]+)/.exec(String(row["parameters"]))?.[1] ?? []);
  expect(starts).toHaveLength(3);
  for (const start of starts) expect(Number(start)).toBeLessThanOrEqual(14.5);
  expect(rows[0]!["warnings"]).toBe(
    "the law begins at the first edge, the latest start that is allowed",
  );
  const early = delayQuantiles(rowsOf({}, bins)).current.rows!;
  expect(early.every((row) => Number(row["share"]) > 0)).toBe(true);
});

it("one group has no other that an airport would fit better", () => {
  const rows = (...groups: string[]) =>
    rowsOf(
      {},
      groups.map((group, i) => ({ group, silhouette: group === "1" && i === 0 ? null : -0.1 })),
    );
  expect(groupTitle(rows("1", "1"))).toBe("One group holds all 2 airports");
  expect(groupTitle(rows("1", "2", "2"))).toBe("2 of 3 airports would fit better in another group");
});
