import { describe, expect, it } from "vitest";
import { buildStamp } from "../../../data-loaders/site/buildStamp.ts";

describe("buildStamp", () => {
  it("takes the time from SOURCE_DATE_EPOCH, so that a build can be repeated", () => {
    expect(buildStamp({ SOURCE_DATE_EPOCH: "1735689660" })).toMatch(/^2025-01-01 00:01 UTC/);
  });

  it("names the commit", () => {
    expect(buildStamp({ SOURCE_DATE_EPOCH: "0" })).toMatch(/^1970-01-01 00:00 UTC, [0-9a-f]{7,}$/);
  });
});
