import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Method } from "../../../lib/methods/types.ts";

const areas = ["tests", "effects", "descriptive"];
const methods: Method[] = [];
for (const area of areas)
  for (const file of readdirSync(new URL(`../../../lib/methods/${area}`, import.meta.url))) {
    const url = new URL(`../../../lib/methods/${area}/${file}`, import.meta.url);
    const { default: method } = (await import(url.href)) as { default: Method };
    if (method.rescales) methods.push(method);
  }

/** Values in another unit; summaries are not rescaled by hand, so examples must be raw values. */
const times = (value: unknown, factor: number): unknown =>
  Array.isArray(value)
    ? value.map((item) => times(item, factor))
    : typeof value === "number"
      ? value * factor
      : value;

const inUnit = ({ example, rescales }: Method, factor: number) =>
  Object.fromEntries(
    Object.entries(example.input).map(([key, value]) => [
      key,
      rescales!.inputs.includes(key) ? times(value, factor) : value,
    ]),
  );

/** Every number of a result with its path, notes left out. */
function numbers(value: unknown, path: string[] = []): [string[], number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbers(item, [...path, key]));
}

describe("methods of values whose squares leave the doubles", () => {
  it("are found", () => expect(methods.length).toBeGreaterThan(20));

  it.each(methods.map((method) => [method.id, method] as const))(
    "%s gives the same digits in a unit 2⁶⁰⁰ times smaller or larger",
    async (_, method) => {
      const base = await method.run(method.example.input);
      const { outputs = [], squares = [] } = method.rescales!;
      for (const exponent of [-600, 600]) {
        const result = await method.run(inUnit(method, 2 ** exponent));
        if (result.status === "undefined") {
          expect(squares.length).toBeGreaterThan(0);
          expect(result.reason).toContain("range of doubles");
          continue;
        }
        const found = numbers(result);
        expect(found.length).toBeGreaterThan(0);
        for (const [i, [path, value]] of numbers(base).entries()) {
          const scaled = path.some((key) => outputs.includes(key));
          const wanted = scaled ? value * 2 ** exponent : value;
          expect(found[i], path.join(".")).toEqual([path, wanted]);
        }
      }
    },
  );

  it("keeps summaries apart from what they summarise", async () => {
    const welch = methods.find(({ id }) => id === "welch-t-test")!;
    const of = (unit: number) =>
      welch.run({
        a: { n: 10, mean: 3 * unit, sd: 2 * unit },
        b: { n: 12, mean: 5 * unit, sd: unit },
      });
    expect(await of(2 ** 900)).toMatchObject({ p: (await of(1)).p, estimate: -2 * 2 ** 900 });
  });

  it("says so when a value other than 0 would become 0", async () => {
    const variance = methods.find(({ id }) => id === "variance")!;
    expect(await variance.run({ values: [1e-200, 2e-200] })).toMatchObject({
      status: "undefined",
      reason: "arithmetic left the range of doubles: estimate is not finite",
    });
  });
});
