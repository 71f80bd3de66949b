import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { divergingColors } from "../../../src/charts/divergingColors.ts";

test("seven steps of equal width lie around zero", () => {
  expect(divergingColors(7).domain).toEqual([-5, -3, -1, 1, 3, 5]);
  expect(divergingColors(7).range).toHaveLength(7);
});

test("correlations are shaded from −1 to 1 on every page, whatever is selected", () => {
  const maps = readdirSync("pages", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => readFileSync(join("pages", file), "utf8").split("heatMap(").slice(1))
    .filter((call) => /^[^]{0,400}?fill: \{key: "correlation"/.test(call));
  expect(maps.length).toBeGreaterThan(1);
  for (const call of maps) expect(call.slice(0, 700)).toContain("around: 1");
});
