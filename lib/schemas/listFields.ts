import { describeNumber, withinLimits } from "./numberField.ts";
import { numberField } from "./numberField.ts";
import { show } from "./show.ts";
import type { Describe, Field, NumberLimits, Place } from "./types.ts";

interface Length {
  /** Default 1. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * A list of numbers within limits; arrays and typed arrays are taken, a `Float64Array` comes out
 * (the given one, not a copy, when it was one: never write to it).
 */
export function numbersField(
  options: Describe<readonly number[]> & NumberLimits & Length,
): Field<Float64Array> {
  const { minLength = 1, maxLength, description, unit, default: fallback, ...limits } = options;
  const item = numberField({ description: "one value", ...limits });
  return {
    spec: { kind: "list", item, minLength, ...(maxLength !== undefined && { maxLength }) },
    description,
    ...(unit !== undefined && { unit }),
    optional: fallback !== undefined,
    ...(fallback !== undefined && { default: fallback }),
    parse: (value, place) => {
      const list = requireList(value, place, { minLength, maxLength });
      return parseNumbers(list, limits, place);
    },
  };
}

/** A list whose items are fields (texts, objects, lists). */
export function listField<T>(
  item: Field<T>,
  options: Describe<readonly T[]> & Length,
): Field<readonly T[]> {
  const { minLength = 1, maxLength, description, unit, default: fallback } = options;
  return {
    spec: { kind: "list", item, minLength, ...(maxLength !== undefined && { maxLength }) },
    description,
    ...(unit !== undefined && { unit }),
    optional: fallback !== undefined,
    ...(fallback !== undefined && { default: fallback }),
    parse: (value, place) =>
      Array.from(requireList(value, place, { minLength, maxLength }), (entry, i) =>
        item.parse(entry, { ...place, path: `${place.path}[${i}]` }),
      ),
  };
}

/** Rows of equal length: an array of arrays in, an array of `Float64Array` rows out. */
export function matrixField(
  options: Describe<readonly (readonly number[])[]> &
    NumberLimits & { readonly minRows?: number; readonly minColumns?: number },
): Field<readonly Float64Array[]> {
  const { minRows = 1, minColumns = 1, description, unit, default: fallback, ...limits } = options;
  return {
    spec: { kind: "matrix", minRows, minColumns, limits },
    description,
    ...(unit !== undefined && { unit }),
    optional: fallback !== undefined,
    ...(fallback !== undefined && { default: fallback }),
    parse: (value, place) => parseMatrix(value, { minRows, minColumns, limits }, place),
  };
}

function parseMatrix(
  value: unknown,
  shape: { minRows: number; minColumns: number; limits: NumberLimits },
  place: Place,
): Float64Array[] {
  const list = requireList(value, place, { minLength: shape.minRows, what: "row" });
  const rows = Array.from(list, (row, i) => {
    const at = { ...place, path: `${place.path}[${i}]` };
    return parseNumbers(requireList(row, at, { minLength: shape.minColumns }), shape.limits, at);
  });
  const width = rows[0]?.length ?? 0;
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged > 0)
    throw new RangeError(
      `${place.method}: ${place.path} must have rows of equal length, got ${width} values in row 0 and ${rows[ragged]!.length} in row ${ragged}`,
    );
  return rows;
}

function requireList(
  value: unknown,
  { method, path }: Place,
  length: { minLength: number; maxLength?: number | undefined; what?: string },
): ArrayLike<unknown> {
  const { minLength, maxLength, what = "value" } = length;
  if (!Array.isArray(value) && !(ArrayBuffer.isView(value) && "length" in value))
    throw new TypeError(`${method}: ${path} must be a list, got ${show(value)}`);
  const list = value as unknown as ArrayLike<unknown>;
  if (list.length < minLength)
    throw new RangeError(
      `${method}: ${path} must hold at least ${minLength} ${what}${minLength === 1 ? "" : "s"}, got ${list.length}`,
    );
  if (maxLength !== undefined && list.length > maxLength)
    throw new RangeError(
      `${method}: ${path} must hold at most ${maxLength} ${what}s, got ${list.length}`,
    );
  return list;
}

function parseNumbers(
  list: ArrayLike<unknown>,
  limits: NumberLimits,
  { method, path }: Place,
): Float64Array {
  const result = list instanceof Float64Array ? list : new Float64Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    if (typeof value !== "number" || !withinLimits(value, limits)) {
      const rule = describeNumber(limits)
        .replace(/^an? /, "")
        .replace(/number|integer/, "$&s");
      const message = `${method}: ${path} must hold ${rule}, got ${show(value)} at index ${i}`;
      throw typeof value === "number" ? new RangeError(message) : new TypeError(message);
    }
    if (result !== list) result[i] = value;
  }
  return result;
}
