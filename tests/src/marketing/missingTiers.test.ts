import { expect, test } from "vitest";
import type { RuleCount } from "../../../lib/snapshots/types.ts";
import { missingTiers } from "../../../src/marketing/missingTiers.ts";

const rule = (step: string, name: string, description: string): RuleCount => ({
  step,
  rule: name,
  description,
  action: "repair",
  rowsIn: 0,
  rowsAffected: 0,
  rowsOut: 0,
});

test("each tier names the rules of campaigns that describe themselves so, or that it has none", () => {
  const rules = [
    rule("campaigns", "missing_clicks", "Numeric: missing clicks become 0."),
    rule("customers", "missing_sessions", "Numeric: missing sessions become 0."),
    rule("campaigns", "zero_cost", "Cost is 0."),
  ];
  expect(missingTiers(rules)).toEqual([
    ["missing, tier 1: critical", "no rule"],
    ["missing, tier 2: numeric", "missing_clicks (repair)"],
    ["missing, tier 3: categorical", "no rule"],
    ["missing, tier 4: optional", "no rule"],
  ]);
});
