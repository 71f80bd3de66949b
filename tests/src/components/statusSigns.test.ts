import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stockRule } from "../../../src/shop/stockRule.ts";

test("arrows are written in one place: they tell a direction, never a judgement", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  const holders = files.filter(
    (file) => file.endsWith(".ts") && /[▲▼]/.test(readFileSync(join("src", file), "utf8")),
  );
  expect(holders).toEqual(["components/statusSigns.ts"]);
});

test("healthy, warning and critical have the signs of good, warn and bad", () => {
  expect(stockRule.tiers.map(({ name }) => name)).toEqual(["✗ critical", "● warning", "✓ healthy"]);
});
