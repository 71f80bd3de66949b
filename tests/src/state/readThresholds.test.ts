import { describe, expect, test } from "vitest";
import { decodeFilters } from "../../../src/state/decodeFilters.ts";
import { describeFilters } from "../../../src/state/describeFilters.ts";
import { encodeFilters } from "../../../src/state/encodeFilters.ts";
import { readThresholds } from "../../../src/state/readThresholds.ts";
import { toParameters } from "../../../src/state/toParameters.ts";

const field = {
  kind: "thresholds",
  label: "Tiers",
  limits: [
    { name: "vip", label: "VIP from", value: 5000 },
    { name: "high", label: "High from", value: 1000 },
  ],
  min: 0,
  unit: "USD",
} as const;
const definition = { version: 1, fields: [field] };
const read = (vip: string, high: string) =>
  readThresholds(field, (name) => (name === "vip" ? vip : high));

describe("readThresholds", () => {
  test("reads numbers; an empty text is the field's own value", () => {
    expect(read("6000", "")).toEqual({ values: { vip: 6000, high: null }, problems: [] });
  });
  test("refuses what is not a number, is too low, or is out of order", () => {
    expect(read("many", "").problems).toEqual([
      { name: "vip", message: "VIP from must be a number of at least 0, got “many”" },
    ]);
    expect(read("", "-1").problems).toEqual([
      { name: "high", message: "High from must be a number of at least 0, got “-1”" },
    ]);
    expect(read("900", "").problems).toEqual([
      { name: "high", message: "High from must lie below VIP from (900), got 1,000" },
    ]);
    expect(read("1000", "1000").problems.map(({ name }) => name)).toEqual(["high"]);
    expect(read("Infinity", "").problems.map(({ name }) => name)).toEqual(["vip"]);
  });
  test("refuses each limit that is wrong with its own message", () => {
    expect(read("many", "-1").problems).toEqual([
      { name: "vip", message: "VIP from must be a number of at least 0, got “many”" },
      { name: "high", message: "High from must be a number of at least 0, got “-1”" },
    ]);
  });
  test("compares a limit with the last one that can be used", () => {
    const three = {
      ...field,
      limits: [...field.limits, { name: "low", label: "Low", value: 500 }],
    };
    const texts = { vip: "600", high: "x", low: "" } as Record<string, string>;
    const messages = () =>
      readThresholds(three, (name) => texts[name]!).problems.map(({ message }) => message);
    expect(messages()).toEqual(["High from must be a number of at least 0, got “x”"]);
    Object.assign(texts, { high: "900", low: "800" });
    expect(messages()).toEqual([
      "High from must lie below VIP from (600), got 900",
      "Low must lie below VIP from (600), got 800",
    ]);
  });
});

describe("thresholds in the address", () => {
  test("are written only when changed, and read back", () => {
    const { state } = decodeFilters(definition, "?v=1&vip=6000");
    expect(state).toEqual({ vip: 6000, high: null });
    expect(encodeFilters(definition, state)).toBe("v=1&vip=6000");
  });
  test("reach the query as numbers, changed or not", () => {
    const { state } = decodeFilters(definition, "?v=1&vip=6000");
    expect(toParameters(definition, state)).toEqual({ vip: 6000, high: 1000 });
  });
  test("are described when changed", () => {
    const { state } = decodeFilters(definition, "?v=1&vip=6000");
    expect(describeFilters(definition, state)).toBe("Tiers: VIP from 6,000 USD");
    const both = decodeFilters(definition, "?v=1&vip=6000&high=0.0004").state;
    expect(describeFilters(definition, both)).toBe("Tiers: VIP from 6,000, High from 0.0004 USD");
  });
  test("out of order fall back with a notice", () => {
    const { state, notices } = decodeFilters(definition, "?v=1&vip=10&high=20");
    expect(state).toEqual({ vip: null, high: null });
    expect(notices).toEqual([
      "Tiers: High from must lie below VIP from (10), got 20; the usual limits apply.",
    ]);
    expect(decodeFilters(definition, "?v=1&vip=a&high=b").notices).toEqual([
      "Tiers: VIP from must be a number of at least 0, got “a”; High from must be a number of at least 0, got “b”; the usual limits apply.",
    ]);
  });
});
