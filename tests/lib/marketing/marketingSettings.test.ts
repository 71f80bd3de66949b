import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingsQuery } from "../../../data-loaders/sources/marketing/settingsQuery.ts";
import { marketingSettings } from "../../../lib/marketing/marketingSettings.ts";

const { fence, qualityTarget, sizes } = marketingSettings;
const texts = ["lib/sql/marketing", "lib/sql/campaigns_million"].flatMap((folder) =>
  readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8")),
);
/** Every text that the expression's group finds in a SQL file. */
const found = (expression: RegExp) =>
  texts.flatMap((text) => Array.from(text.matchAll(expression), ([, group]) => group!));

describe("marketingSettings", () => {
  it("has the fence that queries take by default", () => {
    const defaults = found(/@param fence double = (\S+)/g);
    expect(defaults.length).toBeGreaterThan(3);
    expect(new Set(defaults.map(Number))).toEqual(new Set([fence]));
  });

  it("has the target that the scorecard takes by default", () => {
    expect(found(/@param target double = (\S+)/g).map(Number)).toEqual([qualityTarget]);
  });

  it("has the sizes that queries know, in their order", () => {
    const lists = found(/list_position\(\[('\d[^\]]*)\], list_extract\(\$sizes/g);
    expect(lists.length).toBeGreaterThan(10);
    const known = Object.values(sizes)
      .map((size) => `'${size}'`)
      .join(", ");
    expect(new Set(lists)).toEqual(new Set([known]));
  });
});

describe("settingsQuery", () => {
  it("has one row with the fence", () => {
    expect(settingsQuery(1.5)).toBe("select 1.5::decimal(4, 2) as fence");
  });

  it.each([-1, 10.5, NaN, 1.234])("refuses a fence of %s", (bad) => {
    expect(() => settingsQuery(bad)).toThrow(
      `settingsQuery: fence must be a number from 0 to 10 with at most two decimals, got ${bad}`,
    );
  });
});
