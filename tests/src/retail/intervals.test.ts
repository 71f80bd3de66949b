import { describe, expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { meanIntervalRows } from "../../../src/retail/meanIntervalRows.ts";
import { meansTitle } from "../../../src/retail/meansTitle.ts";
import { topShareSentence } from "../../../src/retail/topShareSentence.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const write = ((value: unknown) => value) as NumberWriter;
const segment = (name: string, meanMonetary: number, low: number, high: number) => ({
  ...{ segment: name, meanMonetary, low, high },
});
const [best, near, far] = [
  segment("champions", 900, 800, 1000),
  segment("loyal", 700, 600, 850),
  segment("new", 100, 90, 110),
];
const title = (...rows: object[]) => meansTitle(rowsOf({}, rows as never), "EUR");

describe("the title of the segments' means", () => {
  it("says of how many segments the intervals lie below the first one's", () => {
    expect(title(far, best)).toBe(
      "A customer of “champions” brings 900 EUR on average, surely more than one of any other segment",
    );
    expect(title(far, near, best)).toBe(
      "A customer of “champions” brings 900 EUR on average, surely more than in 1 of 2 other segments",
    );
    expect(title(near, best)).toBe(
      "A customer of “champions” brings 900 EUR on average, not surely more than one of another segment",
    );
    expect(title(best)).toBe("A customer of “champions” brings 900 EUR on average");
    expect(title({ ...best, segment: "not told apart" })).toBe(
      "A customer brings 900 EUR on average",
    );
  });
});

describe("the share of the best fifth", () => {
  const rows = (...sd: (number | null)[]) => {
    const kinds = ["product", "customer"].slice(0, sd.length);
    const made = kinds.map((kind, i) => ({ kind, items: 100, topShare: 0.6, topShareSd: sd[i]! }));
    const data = rowsOf({}, made);
    return meanIntervalRows(data, { n: "items", mean: "topShare", sd: "topShareSd" }).current.rows!;
  };

  it("has an interval for each kind, wider where there are two", () => {
    const [[one], [two]] = [rows(0.5), rows(0.5, 0.5)];
    expect(Number(two!["low"])).toBeLessThan(Number(one!["low"]));
    expect(topShareSentence(rows(0.5, 0.5), write).join("")).toMatch(
      /^The best fifth of products brings 0\.6 \(0\.4\d+ to 0\.7\d+\), that of customers brings 0\.6 .*: 2 intervals that hold together at 95 %\.$/,
    );
    expect(topShareSentence(rows(0.5), write).join("")).toMatch(/: an interval at 95 %\.$/);
  });

  it("is not told where there is no item", () => {
    expect(topShareSentence(rowsOf({}, []), write)).toEqual([]);
  });
});
