import { listField, matrixField, numbersField } from "./listFields.ts";
import { numberField } from "./numberField.ts";
import { mapField, objectField } from "./objectFields.ts";
import { anyOfField, booleanField, choiceField, optional, textField } from "./plainFields.ts";
import { sampleField } from "./sampleField.ts";
import type { Describe, Fields, NumberLimits, Parsed } from "./types.ts";

type NumberOptions = Describe<number> & NumberLimits;
type ListOptions = Describe<readonly number[]> &
  NumberLimits & { readonly minLength?: number; readonly maxLength?: number };
type TextListOptions = Describe<readonly string[]> & {
  readonly minLength?: number;
  readonly maxLength?: number;
};

/**
 * The kinds of arguments a method may take. Each takes `{description, unit?, default?}` and its
 * own limits; a `default` makes it optional, `field.optional(…)` does so without a default.
 */
export const field = {
  /** A finite number; `min`, `max`, `openMin`, `openMax`, `infinite`. */
  number: numberField,
  /** A safe integer. */
  integer: (options: NumberOptions) => numberField({ ...options, integer: true }),
  /** An integer of at least 0 (`min` may raise that). */
  count: (options: NumberOptions) => numberField({ min: 0, ...options, integer: true }),
  /** A number above 0. */
  positive: (options: NumberOptions) => numberField({ min: 0, openMin: true, ...options }),
  /** A share from 0 to 1, both included; `openMin` and `openMax` exclude them. */
  proportion: (options: NumberOptions) => numberField({ min: 0, max: 1, ...options }),
  /** Confidence level in (0, 1), default 0.95; so far from both ends that its complement is too. */
  level: (options: Partial<NumberOptions> = {}) =>
    numberField({
      description: "Confidence level of the interval",
      default: 0.95,
      ...options,
      ...{ min: 1e-9, max: 1 - 1e-12 },
    }),
  /** `two-sided` (default), `less` or `greater`. */
  alternative: (description = "Alternative hypothesis") =>
    choiceField(["two-sided", "less", "greater"], { description, default: "two-sided" }),
  /** Seed of the random numbers: a safe integer, default 1. */
  seed: () => numberField({ description: "Seed of the random numbers", default: 1, integer: true }),
  boolean: booleanField,
  text: textField,
  choice: choiceField,
  /** List of finite numbers → `Float64Array`; `minLength` (1), `maxLength` and number limits. */
  numbers: numbersField,
  integers: (options: ListOptions) => numbersField({ ...options, integer: true }),
  counts: (options: ListOptions) => numbersField({ min: 0, ...options, integer: true }),
  /** Weights: a list of numbers of at least 0. */
  weights: (options: ListOptions) => numbersField({ min: 0, ...options }),
  /** List of texts. */
  labels: (options: TextListOptions) => listField(textField({ description: "one label" }), options),
  /** Rows of equal length → `Float64Array[]`; `minRows`, `minColumns` and number limits. */
  matrix: matrixField,
  /** Raw values or `{n, mean, variance}`, `{n, mean, sd}`, `{n, sum, sumSquares}`. */
  sample: sampleField,
  object: objectField,
  /** List of objects with the same fields. */
  records: <F extends Fields>(
    fields: F,
    options: Describe<readonly Parsed<F>[]> & { readonly minLength?: number },
  ) => listField(objectField(fields, { description: "one record" }), options),
  list: listField,
  map: mapField,
  anyOf: anyOfField,
  optional,
};
