import { expect, test } from "vitest";
import { nounFor } from "../../../src/format/nounFor.ts";

test("only one is singular: none and halves are not", () => {
  expect([0, 0.5, 1, 1n, 2].map((count) => nounFor(count, "order"))).toEqual([
    "orders",
    "orders",
    "order",
    "order",
    "orders",
  ]);
  expect(nounFor(2, "category", "categories")).toBe("categories");
});
