import { expect, test } from "vitest";
import { formatBytes } from "../../../src/format/formatBytes.ts";
import { formatValue } from "../../../src/format/formatValue.ts";

test.each([
  [0, "0\u00a0byte"],
  [4000, "4\u00a0kB"],
  [999_600, "1\u00a0MB"],
  [55_000_000, "55\u00a0MB"],
  [1_200_000_000, "1.2\u00a0GB"],
  [1_200_000_000_000, "1,200\u00a0GB"],
])("%d bytes stand apart from their unit", (bytes, text) => {
  expect(formatBytes(bytes, "en")).toBe(text);
  expect(formatValue(bytes, "bytes", { locale: "en" })).toBe(text);
});
