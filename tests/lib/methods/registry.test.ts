import katex from "katex";
import { describe, expect, it } from "vitest";
import { loadMethods } from "../../../data-loaders/methods/loadMethods.ts";
import { methodFiles } from "../../../data-loaders/methods/methodFiles.ts";
import { describeMethod } from "../../../lib/methods/describeMethod.ts";
import { nonFinitePath } from "../../../lib/methods/nonFinitePath.ts";
import { sharedOutput } from "../../../lib/methods/sharedOutput.ts";
import type { Method } from "../../../lib/methods/types.ts";
import { readPath } from "../../../data-loaders/methods/readPath.ts";

const files = methodFiles();
const methods = await loadMethods();
const each = methods.map((method) => [method.id, method] as const);

describe("every method", () => {
  it("has the id and area of its file", () => {
    expect(methods.map(({ id, area }) => `${area}/${id}`)).toEqual(
      files.map(({ id, area }) => `${area}/${id}`),
    );
  });

  it.each(each)("%s: says what it is", (_, method) => {
    expect(method.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [method.title, method.summary, method.formula, method.example.note])
      expect(text.trim().length).toBeGreaterThan(3);
    expect(method.assumptions.length).toBeGreaterThan(0);
    expect(method.sources.length).toBeGreaterThan(0);
    for (const item of [...Object.values(method.input), ...Object.values(method.output)])
      expect(item.description.length).toBeGreaterThan(2);
    expect(() => JSON.stringify(describeMethod(method))).not.toThrow();
  });

  it.each(each)(
    "%s: has a formula that can be typeset, and addresses apart from its sources",
    (_, method) => {
      const typeset = () =>
        katex.renderToString(method.formula, { throwOnError: true, strict: "error" });
      expect(typeset).not.toThrow();
      for (const { text } of method.sources) expect(text).not.toMatch(/https?:/);
    },
  );

  it.each(each)("%s: its worked example comes out", async (_, method) => {
    const result = await method.run(method.example.input);
    const { output } = method.example;
    expect(Object.keys(output).length).toBeGreaterThan(0);
    for (const [path, value] of Object.entries(output)) {
      const ours = readPath(result, path);
      if (typeof value !== "number") expect(ours, path).toBe(value);
      else {
        const off = Math.abs((ours as number) - value);
        expect(off, `${path}: ${ours as number}`).toBeLessThanOrEqual(1e-6 * Math.abs(value));
      }
    }
    expect(nonFinitePath(result)).toBeUndefined();
    expect(result.method).toBe(method.id);
  });

  it.each(each)("%s: documents what it returns, nulls included", async (_, method) => {
    const result = await method.run(method.example.input);
    expect(Object.keys(result).filter((key) => !fieldOf(method, key))).toEqual([]);
    const nulls = Object.entries(result).filter(([, value]) => holdsNull(value));
    expect(nulls.filter(([key]) => !fieldOf(method, key)?.nullMeans).map(([key]) => key)).toEqual(
      [],
    );
  });
});

const fieldOf = (method: Method, key: string) => method.output[key] ?? sharedOutput[key];

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== "object" || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some(holdsNull);
}
