import type { Method } from "../../lib/methods/types.ts";
import type { Field, NumberLimits } from "../../lib/schemas/types.ts";

/** A method's example with one value replaced. */
export interface BadInput {
  readonly what: string;
  readonly input: unknown;
  /** Set when the value is not of the argument's kind, so that only an error will do. */
  readonly argument?: string;
}

/** One replacement for a field's value; `wrong`: it never fits. */
interface Replacement {
  readonly value: unknown;
  readonly what: string;
  readonly wrong?: boolean;
}

/** What can go wrong with each argument, derived from the schema and the worked example. */
export function badInputs(method: Method): BadInput[] {
  const example = method.example.input;
  const whole: BadInput[] = [null, 3, "text", [], { [UNKNOWN]: 1 }].map((input) => ({
    what: `input ${show(input)}`,
    input,
  }));
  const missing = Object.entries(method.input)
    .filter(([, field]) => !field.optional)
    .map(([key]) => ({
      what: `without ${key}`,
      input: { ...example, [key]: undefined },
      argument: key,
    }));
  const replaced = Object.entries(method.input).flatMap(([key, field]) =>
    replacements(field, example[key] ?? field.default).map(({ value, what, wrong }) => ({
      what: `${key}: ${what}`,
      input: { ...example, [key]: value },
      ...(wrong && { argument: key }),
    })),
  );
  return [...whole, ...missing, ...replaced];
}

const UNKNOWN = "noSuchArgument";

const show = (value: unknown) => (typeof value === "bigint" ? `${value}n` : JSON.stringify(value));

const wrong = (value: unknown, what = show(value) ?? String(value)): Replacement => ({
  value,
  what,
  wrong: true,
});
const odd = (value: unknown, what = show(value) ?? String(value)): Replacement => ({ value, what });

function replacements(field: Field, sample: unknown): Replacement[] {
  const { spec } = field;
  switch (spec.kind) {
    case "number":
      return numberReplacements(spec);
    case "boolean":
      return [wrong("yes"), wrong(1), wrong(null), odd(true), odd(false)];
    case "text":
      return [wrong(5), wrong(null), odd("x"), odd("ä😀")];
    case "choice":
      return [wrong("no such choice"), wrong(7), wrong(null), ...spec.options.map((o) => odd(o))];
    case "list":
      return listReplacements(spec.item, spec.minLength, sample);
    case "matrix":
      return matrixReplacements(sample);
    case "sample":
      return sampleReplacements();
    case "object":
      return [wrong(3), wrong(null), ...inside(spec.fields, sample)];
    case "map":
      return [wrong(3), wrong(null), odd({}), odd({ only: firstValue(sample) })];
    case "any-of":
      return [
        wrong(Symbol.iterator, "a symbol"),
        ...spec.fields.flatMap((f) =>
          replacements(f, sample).map(({ value, what }) => odd(value, what)),
        ),
      ];
  }
}

function numberReplacements(limits: NumberLimits): Replacement[] {
  const { min, max, openMin, openMax, integer, infinite } = limits;
  const kinds = [wrong(NaN, "NaN"), wrong(10n), wrong("12"), wrong(null), wrong([]), wrong(true)];
  const ends = [Infinity, -Infinity].map((value) =>
    infinite ? odd(value, String(value)) : wrong(value, String(value)),
  );
  const out = [
    ...(min !== undefined
      ? [wrong(min - Math.max(1, Math.abs(min) / 2)), ...(openMin ? [wrong(min)] : [odd(min)])]
      : []),
    ...(max !== undefined
      ? [wrong(max + Math.max(1, Math.abs(max) / 2)), ...(openMax ? [wrong(max)] : [odd(max)])]
      : []),
    ...(integer ? [wrong(1.5), wrong(2 ** 53)] : []),
  ];
  const inside = (
    integer ? [0, 1, 2, 1000] : [0, 1, -1, 0.5, 1e-300, 1e-9, 1e9, 1e308, -1e308]
  ).filter((value) => (min === undefined || value > min) && (max === undefined || value < max));
  return [...kinds, ...ends, ...out, ...inside.map((value) => odd(value))];
}

function listReplacements(item: Field, minLength: number, sample: unknown): Replacement[] {
  const list = Array.isArray(sample) ? (sample as unknown[]) : [];
  const first = list[0];
  const at = (value: unknown) => list.map((entry, i) => (i === list.length - 1 ? value : entry));
  const shape = [
    wrong("1,2,3"),
    wrong(null),
    wrong(5),
    minLength > 0 ? wrong([], "empty") : odd([], "empty"),
    ...(list.length
      ? [
          odd([first], "one value"),
          odd(
            list.map(() => first),
            "all equal",
          ),
          odd([...list, first], "one more"),
          odd(list.slice(0, -1), "one fewer"),
          odd([...list].reverse(), "reversed"),
        ]
      : []),
  ];
  if (!list.length) return shape;
  const items = replacements(item, first).map(({ value, what, wrong: bad }) => ({
    value: at(value),
    what: `last is ${what}`,
    ...(bad && { wrong: true }),
  }));
  return [...shape, ...items];
}

function matrixReplacements(sample: unknown): Replacement[] {
  const rows = (Array.isArray(sample) && Array.isArray(sample[0]) ? sample : []) as number[][];
  const shape = [
    wrong(3),
    wrong("x"),
    wrong([], "empty"),
    wrong([[NaN, 1]]),
    wrong([[1n, 2]], "BigInt"),
  ];
  if (!rows.length) return shape;
  return [
    ...shape,
    wrong(
      rows.map((row, i) => (i === rows.length - 1 ? [...row, 1] : row)),
      "ragged",
    ),
    wrong(
      rows.map((row) => row.map(() => Infinity)),
      "Infinity",
    ),
    odd(rows.slice(0, 1), "one row"),
    odd(
      rows.map((row) => row.slice(0, 1)),
      "one column",
    ),
    odd(
      rows.map(() => rows[0]),
      "equal rows",
    ),
    odd(
      rows.map((row) => row.map(() => 1)),
      "constant",
    ),
    odd(
      rows.map((row) => row.map((value) => value * 1e150)),
      "huge",
    ),
  ];
}

function sampleReplacements(): Replacement[] {
  return [
    ...["x", 3, null, [NaN, 1], [1n, 2], ["1", 2], [Infinity, 1], {}].map((value) =>
      wrong(value, typeof value === "object" ? "bad sample" : show(value)),
    ),
    wrong({ n: 3, mean: 1, variance: -1 }, "negative variance"),
    wrong({ n: 2.5, mean: 1, variance: 1 }, "broken n"),
    odd([], "empty"),
    odd([3], "one value"),
    odd([3, 3, 3], "all equal"),
    odd([0, 0], "zeros"),
    odd([1e308, -1e308, 1e308], "huge values"),
    odd([1e-300, 2e-300, 3e-300], "tiny values"),
    odd({ n: 0, mean: 0, variance: 0 }, "n = 0"),
    odd({ n: 1, mean: 1, variance: 0 }, "n = 1"),
    odd({ n: 5, mean: 1, variance: 0 }, "zero variance"),
    odd({ n: 1e15, mean: 1e9, variance: 1e-9 }, "huge n"),
    odd({ n: 3, sum: 6, sumSquares: 14 }, "sums"),
  ];
}

function inside(fields: Readonly<Record<string, Field>>, sample: unknown): Replacement[] {
  const object = (sample ?? {}) as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, field]) =>
    replacements(field, object[key] ?? field.default).map(({ value, what, wrong: bad }) => ({
      value: { ...object, [key]: value },
      what: `${key} ${what}`,
      ...(bad && { wrong: true }),
    })),
  );
}

const firstValue = (sample: unknown) => Object.values(sample ?? {})[0] as unknown;
