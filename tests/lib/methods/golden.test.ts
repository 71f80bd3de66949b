import { describe, expect, it } from "vitest";
import { compareCase } from "../../../data-loaders/methods/compareCase.ts";
import { goldenCases } from "../../../data-loaders/methods/goldenCases.ts";
import { loadMethods } from "../../../data-loaders/methods/loadMethods.ts";

const methods = new Map((await loadMethods()).map((method) => [method.id, method]));
const cases = goldenCases();

describe("reference values", () => {
  it.each(cases.map((item, i) => [`${item.id} #${i}: ${item.source}`, item] as const))(
    "%s",
    async (_, item) => {
      const { id, area } = item;
      const method = methods.get(id);
      if (!method) throw new Error(`tests/golden/${area}/${id}.json has no registered method`);
      for (const compared of await compareCase(method, item)) {
        const { path, reference, ours, limit } = compared;
        const want = `${path}: want ${reference}${limit ? ` ± ${limit}` : ""}, got ${String(ours)}`;
        expect(compared.agrees, want).toBe(true);
      }
    },
  );
});

describe("the references", () => {
  it("say where they come from", () => {
    expect(cases.filter(({ source }) => !source)).toEqual([]);
  });

  it("give a reason for every absolute tolerance", () => {
    const silent = cases.filter(({ tolerance }) => tolerance?.absolute && !tolerance.why);
    expect(silent.map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
  });

  it.each([...methods.keys()])("cover %s with at least three values", (id) => {
    const own = cases.filter((item) => item.id === id);
    const count = own.reduce((sum, item) => sum + Object.keys(item.expect).length, 0);
    expect(count).toBeGreaterThanOrEqual(3);
  });
});
