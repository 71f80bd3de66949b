import { describe, expect, it } from "vitest";
import { drawHours, hourWeights } from "../../../lib/quality/drawHours.ts";

const profile = Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 0 : hour));
const draw = (rule: "rounded" | "alike" | "profile", seed = 1, events = 50_000) =>
  drawHours(events, { rule, seed, profile });
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe("drawHours", () => {
  it("gives every event one hour of 24", () => {
    for (const rule of ["rounded", "alike", "profile"] as const) {
      expect(draw(rule)).toHaveLength(24);
      expect(sum(draw(rule))).toBe(50_000);
    }
  });

  it("gives the same hours for the same seed, and others for another", () => {
    expect(draw("rounded", 7)).toEqual(draw("rounded", 7));
    expect(draw("rounded", 7)).not.toEqual(draw("rounded", 8));
  });

  // (random() * 23)::integer rounds: 22 hours expect n/23 = 2173.9, the first and the last n/46
  // = 1087.0, with binomial standard deviations of 45.6 and 32.6. Five of them are allowed.
  it("rounds to half-size first and last hours", () => {
    const counts = draw("rounded");
    for (const hour of [0, 23])
      expect(Math.abs(counts[hour]! - 50_000 / 46)).toBeLessThan(5 * 32.6);
    for (let hour = 1; hour < 23; hour++)
      expect(Math.abs(counts[hour]! - 50_000 / 23)).toBeLessThan(5 * 45.6);
  });

  // n/24 = 2083.3, standard deviation 44.7.
  it("makes all hours alike when it rounds down", () => {
    for (const count of draw("alike")) expect(Math.abs(count - 50_000 / 24)).toBeLessThan(5 * 44.7);
  });

  it("follows a profile, and leaves hours without weight empty", () => {
    const counts = draw("profile");
    expect(counts.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    // Hour 23 has weight 23 of Σ 6…23 = 261.
    const expected = (50_000 * 23) / 261;
    expect(Math.abs(counts[23]! - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  it("draws nothing for no events", () => {
    expect(sum(draw("alike", 1, 0))).toBe(0);
  });

  it("refuses a profile that is not a day", () => {
    const given = { rule: "profile", seed: 1, profile: [1, 2] } as const;
    expect(() => drawHours(10, given)).toThrow(
      new RangeError("drawHours: the profile needs 24 weights, got 2"),
    );
  });
});

describe("hourWeights", () => {
  it("halves the first and the last hour when numbers are rounded", () => {
    const weights = hourWeights("rounded", profile);
    expect([weights[0], weights[1], weights[22], weights[23]]).toEqual([0.5, 1, 1, 0.5]);
    expect(sum(weights)).toBe(23);
  });

  it("is the profile itself for a profile", () => {
    expect(hourWeights("profile", profile)).toBe(profile);
  });
});
