import { describe, expect, test } from "vitest";
import { decodeFilters } from "../../../src/state/decodeFilters.ts";
import { describeFilters } from "../../../src/state/describeFilters.ts";
import { encodeFilters } from "../../../src/state/encodeFilters.ts";
import type { FilterDefinition } from "../../../src/state/filterTypes.ts";
import { toParameters } from "../../../src/state/toParameters.ts";

const definition: FilterDefinition = {
  version: 1,
  fields: [{ kind: "day", label: "As of", name: "as_of", min: "2023-07-01", max: "2025-06-30" }],
};
const decode = (search: string) => decodeFilters(definition, search);

describe("a single day among the filters", () => {
  test("is the last day until it is chosen, and then stands in no address", () => {
    const { state, notices } = decode("");
    expect(notices).toEqual([]);
    expect(toParameters(definition, state)).toEqual({ as_of: "2025-06-30" });
    expect(encodeFilters(definition, state)).toBe("");
    expect(encodeFilters(definition, decode("v=1&as_of=2025-06-30").state)).toBe("");
    expect(describeFilters(definition, state)).toBe("No filter applied: all data");
  });

  test("comes back from the address as it went, not shifted by a day", () => {
    const { state } = decode("v=1&as_of=2025-03-31");
    expect(toParameters(definition, state)).toEqual({ as_of: "2025-03-31" });
    expect(encodeFilters(definition, state)).toBe("v=1&as_of=2025-03-31");
    expect(describeFilters(definition, state)).toBe("As of: Mar 31, 2025");
  });

  test.each([
    ["2025-02-30", "As of: “2025-02-30” is not a date (YYYY-MM-DD) and was ignored."],
    ["2031-01-01", "As of: “2031-01-01” is outside 2023-07-01 to 2025-06-30 and was ignored."],
  ])("falls back to the last day for %s and says so", (text, message) => {
    const { state, notices } = decode(`v=1&as_of=${text}`);
    expect(toParameters(definition, state)).toEqual({ as_of: "2025-06-30" });
    expect(notices).toEqual([message]);
  });
});
