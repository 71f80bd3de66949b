import { describe, expect, test } from "vitest";
import { decodeFilters } from "../../../src/state/decodeFilters.ts";
import type { FilterDefinition } from "../../../src/state/filterTypes.ts";
import { migrateFilters } from "../../../src/state/migrateFilters.ts";
import { withParameter } from "../../../src/state/withParameter.ts";

const definition: FilterDefinition = {
  version: 3,
  migrations: {
    1: { rename: { category: "categories" }, drop: ["page"] },
    2: { replace: { categories: { clothes: "women's%20clothing" } } },
  },
  fields: [
    { kind: "dates", label: "Order date", min: "2023-07-01", max: "2025-06-30" },
    {
      kind: "choice",
      label: "Category",
      name: "categories",
      options: [{ value: "electronics" }, { value: "women's clothing" }],
    },
  ],
};

describe("a link of an older version", () => {
  test("is brought up one version after the other", () => {
    expect(migrateFilters(definition, "?v=1&category=clothes,electronics&page=2&x=y")).toEqual({
      search: "v=3&categories=women's%20clothing,electronics&x=y",
    });
    expect(migrateFilters(definition, "?v=2&categories=clothes")).toEqual({
      search: "v=3&categories=women's%20clothing",
    });
  });

  test("gives the state that it meant", () => {
    const link = "?v=1&from=2025-01-01&category=clothes";
    expect(decodeFilters(definition, link)).toEqual({
      state: { from: "2025-01-01", to: null, categories: ["women's clothing"] },
      notices: [],
    });
  });

  test.each([
    ["newer than the page", "v=4"],
    ["no number", "v=one"],
    ["before the first", "v=0"],
    ["between two", "v=1.5"],
  ])("%s is said, and none of its filters applied", (_, version) => {
    const { state, notices } = decodeFilters(definition, `?${version}&from=2025-01-01`);
    expect(state["from"]).toBeNull();
    expect(notices).toEqual([
      `The link's filters are of version “${version.slice(2)}”; this page reads version 3, so none is applied.`,
    ]);
  });

  test("without a declared way is said", () => {
    const gap = { ...definition, migrations: {} };
    expect(decodeFilters(gap, "?v=2&from=2025-01-01").notices).toHaveLength(1);
  });
});

test("a current link, and one without a version, stay as they are", () => {
  for (const search of ["v=3&from=2025-01-01", "from=2025-01-01", ""])
    expect(migrateFilters(definition, search)).toEqual({ search });
});

describe("one parameter in a query string", () => {
  test("is set, replaced and left out; the others stay as written", () => {
    const search = "?v=1&categories=a,b%2Cc&tab.main=x";
    expect(withParameter(search, "tab.main", "y z")).toBe("v=1&categories=a,b%2Cc&tab.main=y%20z");
    expect(withParameter(search, "tab.main", null)).toBe("v=1&categories=a,b%2Cc");
    expect(withParameter("", "brush.x", "1:2")).toBe("brush.x=1:2");
  });

  test("a broken escape beside it is kept", () => {
    expect(withParameter("?a=%E0%A4%A&%E0%A4%A=1", "b", "2")).toBe("a=%E0%A4%A&%E0%A4%A=1&b=2");
  });
});
