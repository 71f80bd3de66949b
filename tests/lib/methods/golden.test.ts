import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { loadMethods } from "../../../data-loaders/methods/loadMethods.ts";
import { goldenCases } from "../../support/goldenCases.ts";
import { readPath } from "../../support/readPath.ts";

const methods = new Map((await loadMethods()).map((method) => [method.id, method]));
const cases = goldenCases();
const values = cases.reduce((count, { expect: wanted }) => count + Object.keys(wanted).length, 0);

/** One compared value, for the validation report. */
interface Compared {
  method: string;
  area: string;
  source: string;
  path: string;
  value: unknown;
  ours: unknown;
  relativeError: number | null;
  tolerance: number;
}
const report: Compared[] = [];

describe("reference values", () => {
  it.each(cases.map((item, i) => [`${item.id} #${i}: ${item.source}`, item] as const))(
    "%s",
    async (_, { id, area, input, expect: wanted, tolerance = {}, source }) => {
      const method = methods.get(id);
      if (!method) throw new Error(`tests/golden/${area}/${id}.json has no registered method`);
      const result = await method.run(input);
      for (const [path, value] of Object.entries(wanted)) {
        const ours = readPath(result, path);
        const { relative = 1e-9, absolute = 0 } = tolerance;
        report.push({
          method: id,
          area,
          source,
          path,
          value,
          ours,
          relativeError: error(ours, value),
          tolerance: relative,
        });
        if (typeof value !== "number") expect(ours, path).toBe(value);
        else {
          expect(ours, path).toBeTypeOf("number");
          const limit = Math.max(absolute, relative * Math.abs(value));
          const off = Math.abs((ours as number) - value);
          expect(off, `${path}: want ${value}, got ${ours as number}`).toBeLessThanOrEqual(limit);
        }
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

function error(ours: unknown, value: unknown): number | null {
  if (typeof ours !== "number" || typeof value !== "number") return null;
  if (ours === value) return 0;
  return value === 0 ? null : Math.abs((ours - value) / value);
}

afterAll(() => {
  // A filtered run must not replace the whole report.
  if (report.length < values) return;
  mkdirSync(".openbook", { recursive: true });
  writeFileSync(".openbook/validation.json", JSON.stringify(report));
});
