import { describe, expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row } from "../../../src/engine/types.ts";
import { basketLimits, noRulesText } from "../../../src/retail/basketLimits.ts";
import { keptPairs, pairsTitle, rulesSentence } from "../../../src/retail/basketWords.ts";
import { listedPairs } from "../../../src/retail/listedPairs.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const rule = (product: string, partner: string, more: Row = {}): Row => ({
  ...{ product, partner, confidence: 0.1, standing: "not told apart", rules: 2 },
  ...more,
});
const write = ((value: unknown) => String(value)) as unknown as NumberWriter;
const say = (...rows: Row[]) => rulesSentence(rows[0]!, write, rowsOf({}, rows)).flat().join("");
const title = (...rows: Row[]) => pairsTitle(rowsOf({}, rows));

describe("pairs of the rules listed", () => {
  it("are one per pair, the rule of higher confidence", () => {
    const rows = [rule("A", "B"), rule("B", "A", { confidence: 0.3 }), rule("A", "C")];
    const pairs = listedPairs(rowsOf({}, rows)).current.rows!;
    expect(pairs.map((row) => row["partner"])).toEqual(["A", "C"]);
  });

  it("keep a pair of which only the rule from the later name meets the limits", () => {
    expect(listedPairs(rowsOf({}, [rule("B", "A")])).current.rows).toHaveLength(1);
  });
});

describe("what is said of rules", () => {
  const above = { standing: "above chance" };

  it("does not take a wide interval for no effect", () => {
    expect(title(rule("A", "B"), rule("A", "C"))).toBe(
      "None of the 2 pairs listed is told apart upwards from chance",
    );
    expect(say(rule("A", "B"), rule("B", "A"))).toMatch(
      /^None of the 2 rules could be told apart upwards from chance, .*weaker ties may be there/,
    );
  });

  it("counts what stands above", () => {
    expect(title(rule("A", "B", above), rule("A", "C"))).toBe(
      "1 of the 2 pairs listed stand above chance",
    );
    expect(say(rule("A", "B", above), rule("B", "A", above))).toContain("2 of the 2 rules stand");
  });

  it("says when rules are left out of the list", () => {
    expect(say(rule("A", "B", { rules: 301 }))).toContain(
      "1 rule of highest lift, which alone are listed,",
    );
  });

  it("says down to which number of baskets pairs are kept, of one country or of all", () => {
    const kept = (more: Row) => keptPairs(rowsOf({}, [rule("A", "B", more)]));
    const listed =
      "At most 200 rules, those with the highest lift, of pairs in five baskets or more.";
    expect(kept({ leastSupport: 0.01, countryLeast: 5 })).toBe(
      `${listed} Of this country pairs are kept down to 5 of its baskets.`,
    );
    expect(kept({ leastSupport: 0.01, countryLeast: 91 })).toBe(
      `${listed} Of this country pairs are kept down to 91 of its baskets; rarer ones may be missing.`,
    );
    expect(kept({ leastSupport: 0.01, countryLeast: null })).toContain(
      "% of all baskets, and those that are frequent within one country;",
    );
    expect(keptPairs(rowsOf({}, []))).toContain("down to a share of all baskets");
  });
});

describe("what would bring rules where there is none", () => {
  const defaults = Object.fromEntries(
    basketLimits.flatMap(({ limits }) => limits.map(({ name, value }) => [name, value])),
  );
  const advice = (more: object) => noRulesText({ ...defaults, ...more }).split("more: ")[1];

  it("is to lower what was raised, and to choose more where few are chosen", () => {
    expect(advice({ min_lift: 1000 })).toBe("lower the lift.");
    expect(advice({ min_lift: 1000, min_support: 0.9 })).toBe("lower the support and the lift.");
    expect(advice({ min_lift: 3, months: ["2025-01-01"] })).toBe(
      "lower the lift, or choose more months.",
    );
    expect(advice({ countries: ["CA"] })).toBe(
      "lower the support or the confidence, or choose more countries.",
    );
  });

  it("is not said where nothing is left to lower", () => {
    expect(noRulesText({ min_support: 0, min_confidence: 0, min_lift: 0 })).toMatch(/or more\.$/);
  });
});
