import { describe, expect, test } from "vitest";
import { freshness } from "../../../lib/snapshots/freshness.ts";

const at = (builtAt: string, freshWithinHours?: number) =>
  freshness(
    { asOf: "2025-06-30", ...(freshWithinHours !== undefined && { freshWithinHours }) },
    builtAt,
  );

describe("freshness", () => {
  test("counts hours from the end of the as-of day", () => {
    expect(at("2025-06-30T12:00:00Z", 24)).toEqual({ status: "fresh", ageHours: 0 });
    expect(at("2025-07-01T06:00:00Z", 24)).toEqual({ status: "fresh", ageHours: 6 });
  });

  test("is stale just beyond the limit, historic more than 90 days behind", () => {
    expect(at("2025-07-02T00:00:00Z", 24).status).toBe("fresh");
    expect(at("2025-07-02T00:01:00Z", 24).status).toBe("stale");
    expect(at("2025-09-29T00:00:00Z", 24).status).toBe("stale");
    expect(at("2025-09-29T00:01:00Z", 24).status).toBe("historic");
  });

  test("has no opinion without a limit", () => {
    expect(at("2026-06-30T00:00:00Z")).toEqual({ status: "unlimited", ageHours: 8736 });
  });

  test("refuses a time that cannot be read", () => {
    expect(() => at("yesterday")).toThrow(
      new RangeError("freshness: dates must be ISO text, got 2025-06-30 and yesterday"),
    );
  });
});
