import { nameHint } from "./nameHint.ts";
import { show } from "./show.ts";
import type { Describe, Field, Fields, Parsed, Place } from "./types.ts";

/** An object of named fields; an unknown key is an error. */
export function objectField<F extends Fields>(
  fields: F,
  options: Describe<Partial<Parsed<F>>>,
): Field<Parsed<F>> {
  return {
    spec: { kind: "object", fields },
    description: options.description,
    ...(options.unit !== undefined && { unit: options.unit }),
    optional: options.default !== undefined,
    ...(options.default !== undefined && { default: options.default }),
    parse: (value, place) => parseFields(fields, value, place),
  };
}

/** An object with free keys and values of one kind: `{control: 10, treatment: 12}`. */
export function mapField<T>(
  value: Field<T>,
  options: Describe<Readonly<Record<string, T>>>,
): Field<Readonly<Record<string, T>>> {
  return {
    spec: { kind: "map", value },
    description: options.description,
    ...(options.unit !== undefined && { unit: options.unit }),
    optional: options.default !== undefined,
    ...(options.default !== undefined && { default: options.default }),
    parse: (input, place) =>
      Object.fromEntries(
        Object.entries(requireObject(input, place)).map(([key, entry]) => [
          key,
          value.parse(entry, { ...place, path: join(place.path, key) }),
        ]),
      ),
  };
}

/**
 * Checks an input against its fields and fills the defaults.
 *
 * @throws TypeError for a value of the wrong kind or an unknown key; RangeError out of limits.
 */
export function parseFields<F extends Fields>(fields: F, input: unknown, place: Place): Parsed<F> {
  const object = requireObject(input, place);
  const unknown = Object.keys(object).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) throw unknownKey(unknown, object, fields, place);
  const entries = Object.entries(fields).map(([key, field]) => {
    const given = object[key] === undefined ? field.default : object[key];
    const left = given === undefined && field.optional;
    const path = join(place.path, key);
    return [key, left ? undefined : field.parse(given, { ...place, path })];
  });
  return Object.fromEntries(entries) as Parsed<F>;
}

function unknownKey(unknown: string, given: object, fields: Fields, { method, path }: Place) {
  const names = Object.keys(fields);
  const unused = names.filter((name) => !Object.hasOwn(given, name));
  return new TypeError(
    `${method}: ${path || "input"} must hold only ${names.join(", ")}, got ${JSON.stringify(unknown)}${nameHint(unknown, unused)}`,
  );
}

function requireObject(value: unknown, { method, path }: Place): Record<string, unknown> {
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    ArrayBuffer.isView(value)
  )
    throw new TypeError(`${method}: ${path || "input"} must be an object, got ${show(value)}`);
  return value as Record<string, unknown>;
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);
