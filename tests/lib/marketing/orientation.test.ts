import { describe, expect, test } from "vitest";
import { columnFirst, readReport, rowFirst } from "../../../lib/marketing/orientation.ts";

const entries = [
  { channel: "Email", metrics: { roi: 3.2, roas: 4.2 } },
  { channel: "Display", metrics: { roi: 1.88, roas: 2.88 } },
];
const channels = entries.map(({ channel }) => channel);

describe("a report over channels", () => {
  test("reads a table that has channels first", () => {
    expect(readReport(rowFirst(entries), channels, "roi")).toEqual([
      { channel: "Email", value: 3.2 },
      { channel: "Display", value: 1.88 },
    ]);
  });

  // pandas 1.5.3: groupby().agg().to_dict()["Email"] raises KeyError: 'Email'; to_dict("index") does not.
  test("ends with the channel's name when the table has metrics first", () => {
    const table = columnFirst(entries);
    expect(table["roi"]).toEqual({ Email: 3.2, Display: 1.88 });
    expect(() => readReport(table, channels, "roi")).toThrow("KeyError: 'Email'");
  });

  test("is empty for no channel, whichever way the table is nested", () => {
    for (const nest of [rowFirst, columnFirst]) expect(readReport(nest([]), [], "roi")).toEqual([]);
  });

  test("names a metric that is not there", () => {
    expect(() => readReport(rowFirst(entries), channels, "cpa")).toThrow("KeyError: 'cpa'");
  });
});
