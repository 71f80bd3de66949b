import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apportion } from "../../../data-loaders/sources/shop/generator/apportion.ts";
import { calendarMonths } from "../../../data-loaders/sources/shop/generator/calendar.ts";
import { isPicked } from "../../../data-loaders/sources/shop/generator/isPicked.ts";
import { planShop } from "../../../data-loaders/sources/shop/generator/planShop.ts";
import { writeEvents } from "../../../data-loaders/sources/shop/generator/writeEvents.ts";
import { writeTransactions } from "../../../data-loaders/sources/shop/generator/writeTransactions.ts";
import { generatorParameters } from "../../../data-loaders/sources/shop/generatorParameters.ts";

const asOf = "2025-06-30";

/** sha256 of everything that a plan writes. */
function fingerprint(seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), "openbook-raw-"));
  const plan = planShop({ seed, scale: 0.1, asOf });
  writeTransactions(plan, folder);
  writeEvents(plan, folder);
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
    if (statSync(join(folder, file)).isFile())
      hash.update(file).update(readFileSync(join(folder, file)));
  rmSync(folder, { recursive: true });
  return hash.digest("hex");
}

describe("shop generator", () => {
  it("writes the same bytes for the same seed, and others for another", () => {
    expect(fingerprint(1)).toBe(fingerprint(1));
    expect(fingerprint(1)).not.toBe(fingerprint(2));
  });

  it("keeps orders, lines, revenue and tiers in proportion at scale 3", () => {
    const plan = planShop({ seed: 5, scale: 3, asOf });
    const lines = plan.baskets.reduce((sum, { product }) => sum + product.length, 0);
    const cents = plan.months.reduce((sum, { revenueCents }) => sum + revenueCents, 0);
    expect([plan.customers.count, plan.slots.month.length, lines, cents]).toEqual([
      3_000, 15_000, 29_940, 207_600_000,
    ]);
    expect(plan.unsettled).toBe(0);
  });

  it.each([1, 2, 3, 4, 5])("settles every customer's tier with seed %i", (seed) => {
    expect(planShop({ seed, scale: 1, asOf }).unsettled).toBe(0);
  });

  it("lets nobody order before the first month that was drawn for them", () => {
    const { slots, customers } = planShop({ seed: 3, scale: 1, asOf });
    const early = Array.from(slots.customer).filter(
      (customer, slot) => slots.month[slot]! < customers.firstMonth[customer]!,
    );
    expect(early).toEqual([]);
  });

  it("counts calendar months back from the as-of date, leap days included", () => {
    const days = calendarMonths("2024-02-29", 3).map(({ days }) => days);
    expect(days).toEqual([31, 31, 29]);
  });

  it("refuses an as-of date inside a month", () => {
    expect(() => calendarMonths("2025-06-15", 24)).toThrow(
      "calendarMonths: as-of date must be the last day of a month, got 2025-06-15",
    );
  });

  it("refuses a scale that is not above 0", () => {
    expect(() => generatorParameters({ seed: 1, scale: 0, asOf })).toThrow(
      "generatorParameters: scale must be above 0, got 0",
    );
  });

  it("apportions without losing or inventing a unit", () => {
    expect([...apportion(10, [1, 1, 1])]).toEqual([4, 3, 3]);
    expect([...apportion(5, [0, 2, 0])]).toEqual([0, 5, 0]);
    expect(() => apportion(3, [0, 0])).toThrow(
      "apportion: weights must add up to more than 0, got 0",
    );
  });

  it("picks exactly as many positions as asked", () => {
    const picked = Array.from({ length: 1000 }, (_, i) => i).filter((i) =>
      isPicked(i, 7, 1000, 53),
    );
    expect(picked).toHaveLength(7);
  });
});
