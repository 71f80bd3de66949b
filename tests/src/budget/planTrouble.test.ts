import { describe, expect, test } from "vitest";
import { planTrouble } from "../../../src/budget/planTrouble.ts";

/** A channel whose elasticity is sxy over sxx. */
const row = (channel: string, sxy: number, fitted = 100) => ({
  channel,
  cost: 1000,
  revenue: 3000,
  fitted,
  fittedMonths: 1,
  sxx: 10,
  sxy,
  syy: 30,
});

describe("why money cannot be moved", () => {
  test("is nothing where every channel has diminishing returns", () => {
    expect(planTrouble([row("Email", 5), row("Display", 8)])).toBeNull();
  });

  test("is few campaigns, of the channels that lack a curve", () => {
    expect(planTrouble([row("Email", 5, 3), row("Display", 8, 3)])).toBe(
      "No curve can be fitted to so few campaigns.",
    );
    expect(planTrouble([row("Email", 5, 3), row("Display", 8)])).toBe(
      "No curve can be fitted to so few campaigns of Email.",
    );
  });

  test("is an elasticity of 1 and more where curves were fitted", () => {
    expect(planTrouble([row("Email", 5), row("Display", 12)])).toBe(
      "The fitted elasticity of Display (1.200) does not lie between 0 and 1, so returns do not diminish there.",
    );
  });

  test("is that nobody spent, Other apart", () => {
    expect(planTrouble([row("Other", 5)])).toBe("No known channel spent anything here.");
  });
});
