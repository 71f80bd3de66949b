import { describe, expect, it } from "vitest";
import { compareCase } from "../../../data-loaders/methods/compareCase.ts";
import { loadMethod } from "../../../data-loaders/methods/loadMethods.ts";
import { referenceKind } from "../../../data-loaders/methods/referenceKind.ts";

const mean = await loadMethod("mean");
const compare = (expected: Record<string, number | string | null>, tolerance = {}) =>
  compareCase(mean, {
    id: "mean",
    area: "descriptive",
    source: "by hand",
    input: { values: [1, 2, 6] },
    expect: expected,
    tolerance,
  });

describe("a reference value", () => {
  it("agrees within its relative tolerance, 1e-9 unless stated", async () => {
    expect(await compare({ estimate: 3 + 2e-9 })).toMatchObject([{ ours: 3, agrees: true }]);
    expect(await compare({ estimate: 3 + 4e-9 })).toMatchObject([{ ours: 3, agrees: false }]);
    expect(await compare({ estimate: 3.2 }, { relative: 0.1 })).toMatchObject([{ agrees: true }]);
  });

  it("of 0 agrees within its absolute tolerance only", async () => {
    expect(await compare({ estimate: 0 })).toMatchObject([{ limit: 0, agrees: false }]);
    expect(await compare({ estimate: 0 }, { absolute: 3 })).toMatchObject([{ agrees: true }]);
  });

  it("that is a text, or has no counterpart, must be equal", async () => {
    expect(await compare({ status: "ok", "no.such": null, estimate: "3" })).toMatchObject([
      { path: "status", agrees: true, error: null },
      { path: "no.such", ours: undefined, agrees: false },
      { path: "estimate", ours: 3, agrees: false },
    ]);
  });
});

describe("the kind of a reference", () => {
  it.each([
    ["scipy 1.10.1 ttest_ind(a, b)", "SciPy"],
    ["R 4.2.2, the code of ResourceSelection::hoslem.test", "R"],
    ["R cluster::clusGap(x, kmeans), plus log 2", "R"],
    ["mpmath 1.2.1, 40 digits", "mpmath"],
    ["Cohen (1988), table 8.3.15: u = 3", "published"],
    ["NIST StRD, certified values, longley", "published"],
    ["delta method with mpmath t quantiles", "mpmath"],
    ["one class only: no skill", "definition"],
  ])("%s: %s", (source, kind) => {
    expect(referenceKind(source)).toBe(kind);
  });
});
