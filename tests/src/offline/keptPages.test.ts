import { expect, test } from "vitest";
import { askedPage } from "../../../src/offline/keptPages.ts";

const origin = "https://openbook.example";
const asked = (search: string) => askedPage({ search, origin })?.href;

test("the page that was asked for keeps its filters", () => {
  expect(asked("?asked=%2Fshop%2Fproducts%3Fv%3D1")).toBe(`${origin}/shop/products?v=1`);
});

test.each([
  "",
  "?asked=https%3A%2F%2Fevil.example%2F",
  "?asked=%2F%2Fevil.example",
  "?asked=javascript%3Aalert(1)",
])("%s names no page of this site", (search) => {
  expect(asked(search)).toBeUndefined();
});
