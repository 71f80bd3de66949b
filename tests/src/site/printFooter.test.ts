import { expect, test } from "vitest";
import { cssText, printStyle } from "../../../src/site/printFooter.ts";

test("a CSS string holds what would end it as escapes", () => {
  expect(cssText('a "b" \\ </style>\nc')).toBe('"a \\22 b\\22  \\5c  \\3c /style>\\a c"');
});

test("the footer counts pages and says the build once", () => {
  const style = printStyle("Title · Category: a", "Build x");
  expect(style).toContain('content: "Title · Category: a"');
  expect(style).toContain('"Page " counter(page) " of " counter(pages) "\\a Build x"');
});
