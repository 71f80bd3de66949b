import { describe, expect, it } from "vitest";
import { resultText } from "../../../src/methods/resultText.ts";

describe("resultText", () => {
  it("writes short parts on one line and keeps every digit", () => {
    const value = { status: "ok", interval: [0.1 + 0.2, null], of: { n: 3, name: "a, b:c" } };
    expect(resultText(value)).toBe(
      [
        "{",
        '  "status": "ok",',
        '  "interval": [0.30000000000000004, null],',
        '  "of": {"n": 3, "name": "a, b:c"}',
        "}",
      ].join("\n"),
    );
  });

  it("fills lines with the numbers of a long list", () => {
    const text = resultText({ values: Array.from({ length: 40 }, (_, i) => i / 8) });
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(70);
    expect(text.split("\n").length).toBeLessThan(12);
  });

  it.each([
    [{}],
    [[]],
    [{ a: [], b: {}, c: [[1, 2], [3]], d: [{ e: "f".repeat(80) }], g: null, h: true }],
    [{ text: 'quotes " and [brackets, {like: "this"}]' }],
    [{ series: Array.from({ length: 30 }, (_, i) => Math.sqrt(i)) }],
  ])("reads back as it was: %#", (value) => {
    expect(JSON.parse(resultText(value))).toEqual(value);
  });

  it("writes typed arrays as lists and leaves out what is undefined", () => {
    const value = { a: new Float64Array([1, 2]), b: undefined };
    expect(JSON.parse(resultText(value))).toEqual({ a: [1, 2] });
  });
});
