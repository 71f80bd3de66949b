import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../data-loaders/site/findBrowser.ts";

describe("findBrowser", () => {
  it("takes CHROMIUM_PATH first", () => {
    expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  });

  it("says which file is missing when CHROMIUM_PATH names none", () => {
    expect(() => findBrowser({ CHROMIUM_PATH: "/no/such/browser" })).toThrow(
      "findBrowser: CHROMIUM_PATH must name a file, got /no/such/browser",
    );
  });
});
