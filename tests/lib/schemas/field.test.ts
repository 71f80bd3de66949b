import { describe, expect, it } from "vitest";
import { field } from "../../../lib/schemas/field.ts";
import { parseFields } from "../../../lib/schemas/objectFields.ts";
import { toJsonSchema } from "../../../lib/schemas/toJsonSchema.ts";
import type { Field } from "../../../lib/schemas/types.ts";

const parse = (one: Field, value: unknown) => one.parse(value, { method: "m", path: "a" });
const d = { description: "an argument" };

describe("messages", () => {
  it.each<[Field, unknown, Error]>([
    [field.number(d), NaN, new RangeError("m: a must be a finite number, got NaN")],
    [field.number(d), "3", new TypeError('m: a must be a finite number, got "3"')],
    [field.number(d), 3n, new TypeError("m: a must be a finite number, got 3n (bigint)")],
    [
      field.proportion(d),
      -1.5,
      new RangeError("m: a must be a finite number from 0 to 1, got -1.5"),
    ],
    [field.positive(d), 0, new RangeError("m: a must be a finite number above 0, got 0")],
    [field.count(d), -1, new RangeError("m: a must be an integer of at least 0, got -1")],
    [
      field.integer({ ...d, min: 2, max: 5 }),
      2.5,
      new RangeError("m: a must be an integer from 2 to 5, got 2.5"),
    ],
    [
      field.numbers(d),
      [1, NaN],
      new RangeError("m: a must hold finite numbers, got NaN at index 1"),
    ],
    [
      field.numbers(d),
      [1, null],
      new TypeError("m: a must hold finite numbers, got null at index 1"),
    ],
    [field.numbers(d), [], new RangeError("m: a must hold at least 1 value, got 0")],
    [field.numbers(d), "1,2", new TypeError('m: a must be a list, got "1,2"')],
    [field.choice(["x", "y"], d), "z", new RangeError('m: a must be one of x, y, got "z"')],
    [
      field.matrix(d),
      [[1, 2], [3]],
      new RangeError("m: a must have rows of equal length, got 2 values in row 0 and 1 in row 1"),
    ],
    [
      field.records({ n: field.count(d) }, d),
      [{ n: 1 }, { n: -2 }],
      new RangeError("m: a[1].n must be an integer of at least 0, got -2"),
    ],
    [
      field.sample(d),
      { n: 2, mean: 1, variance: -1 },
      new RangeError("m: a.variance must be a finite number of at least 0, got -1"),
    ],
    [
      field.sample(d),
      { n: 2, sum: 4, sumSquares: 1 },
      new RangeError("m: a.sumSquares must be at least sum² / n = 8, got 1"),
    ],
  ])("%#", (one, value, error) => {
    expect(() => parse(one, value)).toThrow(error);
  });
});

describe("names that other tools use", () => {
  const fields = {
    a: field.number(d),
    b: field.number(d),
    level: field.level(),
    alternative: field.alternative(),
    pMethod: field.choice(["auto", "exact"], { ...d, default: "auto" }),
  };
  const say = (input: object) => {
    try {
      parseFields(fields, { a: 1, b: 2, ...input }, { method: "m", path: "" });
    } catch (error) {
      return (error as Error).message.replace(/^.*, got/, "got");
    }
    return "accepted";
  };

  it.each([
    [{ confidence: 0.9 }, 'got "confidence"; did you mean level?'],
    [{ conf_level: 0.9 }, 'got "conf_level"; did you mean level?'],
    [{ alpha: 0.1 }, 'got "alpha"; did you mean level?'],
    [{ method: "exact" }, 'got "method"; did you mean pMethod?'],
    [{ p_method: "exact" }, 'got "p_method"; did you mean pMethod?'],
    [{ alternatve: "less" }, 'got "alternatve"; did you mean alternative?'],
    [{ alternative: "two.sided" }, 'got "two.sided"; did you mean two-sided?'],
    [{ alternative: "larger" }, 'got "larger"; did you mean greater?'],
    [{ alternative: "sideways" }, 'got "sideways"'],
    [{ colour: 1 }, 'got "colour"'],
    [{ level: 95 }, "got 95; 95 percent is 0.95"],
    [{ level: 1 }, "got 1"],
  ])("%j", (input, message) => {
    expect(say(input)).toBe(message);
  });

  it("does not point to an argument that was given", () => {
    expect(say({ level: 0.9, confidence: 0.9 })).toBe('got "confidence"');
  });
});

describe("values", () => {
  it("lists become Float64Array; a given one is not copied", () => {
    expect(parse(field.numbers(d), [1, 2])).toEqual(new Float64Array([1, 2]));
    const given = new Float64Array([1]);
    expect(parse(field.numbers(d), given)).toBe(given);
    expect(parse(field.numbers(d), new Int32Array([4]))).toEqual(new Float64Array([4]));
  });

  it("infinities only where allowed, in JSON as text", () => {
    expect(parse(field.number({ ...d, infinite: true }), "-Infinity")).toBe(-Infinity);
    expect(() => parse(field.number(d), Infinity)).toThrow(RangeError);
  });

  it("samples are values or any of three summaries of them", () => {
    const wanted = { n: 4, mean: 2.5, variance: 5 / 3 };
    for (const form of [
      [1, 2, 3, 4],
      wanted,
      { n: 4, mean: 2.5, sd: Math.sqrt(5 / 3) },
      { n: 4, sum: 10, sumSquares: 30 },
    ])
      expect((parse(field.sample(d), form) as typeof wanted).variance).toBeCloseTo(5 / 3, 14);
  });

  it("defaults are filled, optional ones stay undefined, unknown keys are refused", () => {
    const fields = { a: field.number(d), level: field.level(), b: field.optional(field.text(d)) };
    const at = { method: "m", path: "" };
    expect(parseFields(fields, { a: 1 }, at)).toEqual({ a: 1, level: 0.95, b: undefined });
    expect(() => parseFields(fields, { a: 1, lvel: 0.9 }, at)).toThrow(
      new TypeError('m: input must hold only a, level, b, got "lvel"; did you mean level?'),
    );
    expect(() => parseFields(fields, {}, at)).toThrow(
      new TypeError("m: a must be a finite number, got nothing"),
    );
  });
});

describe("JSON Schema", () => {
  it("says kinds, limits, units, defaults and what is required", () => {
    const schema = toJsonSchema({
      trials: field.count({ description: "Trials", unit: "count" }),
      level: field.level(),
      x: field.number({ ...d, infinite: true }),
    });
    expect(schema).toMatchObject({
      required: ["trials", "x"],
      additionalProperties: false,
      properties: {
        trials: { type: "integer", minimum: 0, "x-unit": "count", description: "Trials" },
        level: { type: "number", default: 0.95 },
        x: { anyOf: [{ type: "number" }, { enum: ["Infinity", "-Infinity"] }] },
      },
    });
  });
});
