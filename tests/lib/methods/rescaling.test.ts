import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadMethod } from "../../../data-loaders/methods/loadMethods.ts";
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
        const representable = numbers(base).filter(
          ([path]) => !path.some((key) => squares.includes(key)),
        );
        for (const [i, [path, value]] of representable.entries()) {
          const scaled = path.some((key) => outputs.includes(key));
          const wanted = scaled ? value * 2 ** exponent : value;
          expect(found[i], path.join(".")).toEqual([path, wanted]);
        }
      }
    },
  );

  it.each(["absolute", "relative"])("compares arms of any unit: %s", async (effect) => {
    const arms = { control: [1, 2, 7, 4, 9, 5, 2, 8], treatment: [3, 3, 5, 6, 7, 9, 12, 4] };
    const ids = "quantile-lift winsorised-lift msprt sequential-lift confidence-sequence";
    for (const id of `${ids} normal-bayes-lift`.split(" ")) {
      const method = await loadMethod(id);
      const base = await method.run({ ...arms, effect });
      for (const unit of [2 ** -600, 2 ** 600]) {
        const scaled = {
          control: times(arms.control, unit),
          treatment: times(arms.treatment, unit),
        };
        const carriesUnit = effect === "absolute" ? unit : 1;
        expect(await method.run({ ...scaled, effect }), id).toMatchObject({
          estimate: base.estimate! * carriesUnit,
          standardError: base.standardError! * carriesUnit,
          ...(base.p !== undefined && { p: base.p }),
        });
      }
    }
  });

  it("keeps F and p where the sums of squares cannot be held", async () => {
    const anova = await loadMethod("one-way-anova");
    const groups = [
      [1, 2, 3],
      [2, 4, 9],
      [1, 1, 2],
    ];
    const { statistic, p } = await anova.run({ groups });
    const huge = await anova.run({ groups: times(groups, 2 ** 600) });
    expect(huge).toMatchObject({ status: "ok", statistic, p, between: { df: 2 } });
    expect(huge.warnings).toContain("sumSquares lies beyond the doubles and is left out");
  });

  it.each([
    ["ordinary-least-squares", { y: [1e-200, 3e-200, 2e-200], x: [[1], [2], [3]] }, "y"],
    ["naive-forecast", { values: [1e160, 3e160, 2e160] }, "values"],
    [
      "cuped-lift",
      {
        control: { values: [1, 2, 4], covariates: [[1e-170, 3e-170, 2e-170]] },
        treatment: { values: [1, 2, 5], covariates: [[1e-170, 3e-170, 2e-170]] },
      },
      "control.covariates",
    ],
  ])("%s, which squares values as they are, names those out of reach", async (id, input, name) => {
    const result = await (await loadMethod(id)).run(input);
    expect(result).toMatchObject({ status: "undefined" });
    expect((result as { reason: string }).reason).toContain(`${name} has values of`);
  });

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
