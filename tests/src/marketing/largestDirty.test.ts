import { expect, test } from "vitest";
import type { Manifest } from "../../../lib/snapshots/types.ts";
import { largestDirty } from "../../../src/marketing/largestDirty.ts";

test("names the table that is missing, and those that are there", () => {
  const manifest = { system: "marketing", tables: [{ name: "rejects" }] } as unknown as Manifest;
  expect(() => largestDirty(manifest)).toThrow(
    "largestDirty: the manifest of marketing must have dirty_campaign, got rejects",
  );
});
