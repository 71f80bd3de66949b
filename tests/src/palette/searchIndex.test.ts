import { expect, test } from "vitest";
import type { SearchEntry } from "../../../lib/search/types.ts";
import { searchIndex } from "../../../src/palette/searchIndex.ts";

const entry = (kind: SearchEntry["kind"], title: string, text: string): SearchEntry => ({
  kind,
  title,
  text,
  href: `/${title}`,
});
const index = searchIndex([
  entry("query", "shop.revenue_by_category", "What does each category bring?"),
  entry("page", "Executive summary", "Revenue, orders and customers of the web shop"),
  entry("metric", "Revenue", "Value of completed order lines"),
  entry("method", "Welch's t-test", "welch-t-test compares two means"),
  entry("table", "shop.fact_order_item", "One order line order_id quantity"),
]);
const titles = (text: string) => index.find(text).map(({ title }) => title);

test("a title weighs more than a text, and words are found by their beginning", () => {
  expect(titles("reven")[0]).toBe("Revenue");
  expect(titles("exec")).toEqual(["Executive summary"]);
});

test("names are found by each of their words, in any order", () => {
  expect(titles("category revenue")).toEqual(["shop.revenue_by_category"]);
  expect(titles("order item")).toEqual(["shop.fact_order_item"]);
});

test("a slip in a long word is forgiven, in a short one not", () => {
  expect(titles("executve")).toEqual(["Executive summary"]);
  expect(titles("welsh t test")).toEqual(["Welch's t-test"]);
  expect(titles("wab")).toEqual([]);
});

test.each(["", "   ", "<&>", "\u0000", "(", "no such thing"])("“%s” finds nothing", (text) => {
  expect(titles(text)).toEqual([]);
});
