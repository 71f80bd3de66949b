import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/state/addDays.ts";
import { datePresets } from "../../../src/state/datePresets.ts";
import { decodeFilters } from "../../../src/state/decodeFilters.ts";
import { defaultFilters } from "../../../src/state/defaultFilters.ts";
import { describeFilters } from "../../../src/state/describeFilters.ts";
import { encodeFilters } from "../../../src/state/encodeFilters.ts";
import type { FilterDefinition } from "../../../src/state/filterTypes.ts";
import { isIsoDate } from "../../../src/state/isIsoDate.ts";
import { toParameters } from "../../../src/state/toParameters.ts";

const odd = ["women's clothing", "a,b", "50%", "x&v=2", "é+ü", "#1", "a=b", " "];
const definition: FilterDefinition = {
  version: 1,
  fields: [
    { kind: "dates", label: "Order date", min: "2023-07-01", max: "2025-06-30" },
    {
      kind: "choice",
      label: "Category",
      name: "categories",
      options: odd.map((value) => ({ value })),
    },
    {
      kind: "range",
      label: "Distance",
      low: "min_distance",
      high: "max_distance",
      min: 0,
      max: 5000,
      unit: "mi",
    },
  ],
};
const defaults = defaultFilters(definition);

describe("a filter state in the address", () => {
  test("has a clean form: version first, lists with commas, defaults left out", () => {
    const state = { ...defaults, from: "2025-01-01", categories: ["women's clothing", "50%"] };
    expect(encodeFilters(definition, state)).toBe(
      "v=1&from=2025-01-01&categories=women's%20clothing,50%25",
    );
    expect(encodeFilters(definition, defaults)).toBe("");
  });

  test("keeps parameters that belong to other pages", () => {
    const state = { ...defaults, from: "2025-01-01" };
    expect(encodeFilters(definition, state, "?v=1&to=2025-02-01&airports=ATL")).toBe(
      "v=1&from=2025-01-01&airports=ATL",
    );
  });

  test("survives the round trip, whatever the values", () => {
    const day = fc.integer({ min: 0, max: 730 }).map((days) => addDays("2023-07-01", days));
    const pair = <T>(value: fc.Arbitrary<T>) =>
      fc
        .tuple(fc.option(value), fc.option(value))
        .map((both) => (both.includes(null) ? both : both.toSorted((a, b) => (a! < b! ? -1 : 1))));
    const states = fc.tuple(
      pair(day),
      fc.subarray(odd),
      pair(fc.integer({ min: 0, max: 5000 })),
      fc.constantFrom("", "?other=1", "from=2024-01-01&x=y"),
    );
    fc.assert(
      fc.property(states, ([[from, to], categories, [low, high], current]) => {
        const state = { from, to, categories, min_distance: low, max_distance: high } as never;
        const decoded = decodeFilters(definition, encodeFilters(definition, state, current));
        expect(decoded).toEqual({ state, notices: [] });
      }),
    );
  });
});

describe("an address that cannot be used", () => {
  const cases: [string, string, string][] = [
    [
      "a value that is not a date",
      "v=1&from=soon",
      "Order date: “soon” is not a date (YYYY-MM-DD) and was ignored.",
    ],
    [
      "a day that does not exist",
      "v=1&to=2025-02-30",
      "Order date: “2025-02-30” is not a date (YYYY-MM-DD) and was ignored.",
    ],
    [
      "a date outside the data",
      "v=1&from=1999-01-01",
      "Order date: “1999-01-01” is outside 2023-07-01 to 2025-06-30 and was ignored.",
    ],
    [
      "an unknown choice",
      "v=1&categories=zebra",
      "Category: “zebra” is not in the data and was ignored.",
    ],
    [
      "a broken escape",
      "v=1&categories=%E0%A4%A",
      "Category: “%E0%A4%A” is not in the data and was ignored.",
    ],
    [
      "a text where a number belongs",
      "v=1&min_distance=far",
      "Distance: “far” is not a number from 0 to 5,000 and was ignored.",
    ],
    [
      "a number out of range",
      "v=1&max_distance=-1",
      "Distance: “-1” is not a number from 0 to 5,000 and was ignored.",
    ],
    [
      "another version",
      "v=9&from=2025-01-01",
      "The link's filters are of version “9”; this page reads version 1, so none is applied.",
    ],
  ];
  test.each(cases)("%s gives the default and a notice", (_, search, notice) => {
    expect(decodeFilters(definition, search)).toEqual({ state: defaults, notices: [notice] });
  });

  test("a reversed range is swapped and said", () => {
    const { state, notices } = decodeFilters(definition, "v=1&from=2025-02-01&to=2025-01-01");
    expect(state).toMatchObject({ from: "2025-01-01", to: "2025-02-01" });
    expect(notices).toEqual([
      "Order date: “2025-02-01” to “2025-01-01” was reversed and has been swapped.",
    ]);
  });

  test("what is good beside it is kept", () => {
    const { state } = decodeFilters(definition, "v=1&categories=zebra,50%25&min_distance=100");
    expect(state).toMatchObject({ categories: ["50%"], min_distance: 100 });
  });

  test("nothing throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        decodeFilters(definition, search);
      }),
    );
  });
});

describe("query parameters", () => {
  test("end on the day after the last day", () => {
    const state = { ...defaults, from: "2025-01-01", to: "2025-02-28" };
    expect(toParameters(definition, state)).toMatchObject({ from: "2025-01-01", to: "2025-03-01" });
  });

  test("name no limit where the data ends, so that the shipped result answers", () => {
    const state = { ...defaults, from: "2023-07-01", to: "2025-06-30", max_distance: 5000 };
    expect(toParameters(definition, state)).toEqual(toParameters(definition, defaults));
  });
});

describe("words and presets", () => {
  test("what is applied is said in words", () => {
    expect(describeFilters(definition, defaults)).toBe("No filter applied: all data");
    expect(describeFilters(definition, defaults, ["Delay: 15 to below 60"])).toBe(
      "Delay: 15 to below 60",
    );
    const state = { ...defaults, from: "2025-01-01", categories: ["50%"], max_distance: 500 };
    expect(describeFilters(definition, state)).toBe(
      "Order date: Jan 1, 2025 to Jun 30, 2025 · Category: 50% · Distance: 0 to 500 mi",
    );
  });

  test("a single day or value is no span", () => {
    const day = { ...defaults, from: "2025-06-30", to: "2025-06-30", max_distance: 0 };
    expect(describeFilters(definition, day)).toBe("Order date: Jun 30, 2025 · Distance: 0 mi");
  });

  test("presets end with the data and fit into it", () => {
    const presets = datePresets({ min: "2025-01-01", max: "2025-06-30" });
    expect(presets.map(({ label }) => label)).toEqual([
      "Last 30 days",
      "Last 90 days",
      "This month",
      "All dates",
    ]);
    expect(presets[0]).toMatchObject({ from: "2025-06-01", to: "2025-06-30" });
  });

  test("a day is an ISO date only when it exists", () => {
    expect(["2024-02-29", "2023-02-29", "2024-2-9", "x"].map(isIsoDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
