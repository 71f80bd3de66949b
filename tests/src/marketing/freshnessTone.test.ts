import { expect, test } from "vitest";
import { freshnessTone } from "../../../src/marketing/freshnessTone.ts";

test("a new build of old data is fresh in part only", () => {
  expect(freshnessTone(0.2, 386)).toBe("warn");
  expect(freshnessTone(30, 386)).toBe("bad");
  expect(freshnessTone(0.2, 0.5)).toBe("good");
  expect(freshnessTone(30, 1)).toBe("warn");
});
