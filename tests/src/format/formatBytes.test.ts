import { expect, test } from "vitest";
import { formatBytes } from "../../../src/format/formatBytes.ts";
import { formatValue } from "../../../src/format/formatValue.ts";

test.each([
  [0, "0 byte"],
  [4000, "4 kB"],
  [999_600, "1 MB"],
  [55_000_000, "55 MB"],
  [1_200_000_000, "1.2 GB"],
  [1_200_000_000_000, "1,200 GB"],
])("%d bytes stand apart from their unit", (bytes, text) => {
  expect(formatBytes(bytes, "en")).toBe(text);
  expect(formatValue(bytes, "bytes", { locale: "en" })).toBe(text);
});
