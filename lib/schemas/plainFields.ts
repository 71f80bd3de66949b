import { nameHint } from "./nameHint.ts";
import { show } from "./show.ts";
import type { Describe, Field } from "./types.ts";

/** True or false. */
export function booleanField(options: Describe<boolean>): Field<boolean> {
  return {
    spec: { kind: "boolean" },
    ...common(options),
    parse: (value, { method, path }) => {
      if (typeof value === "boolean") return value;
      throw new TypeError(`${method}: ${path} must be true or false, got ${show(value)}`);
    },
  };
}

/** A text. `minLength` default 0. */
export function textField(
  options: Describe<string> & { readonly minLength?: number },
): Field<string> {
  const { minLength = 0 } = options;
  return {
    spec: { kind: "text", ...(minLength > 0 && { minLength }) },
    ...common(options),
    parse: (value, { method, path }) => {
      if (typeof value === "string" && value.length >= minLength) return value;
      const rule = minLength > 0 ? "a text that is not empty" : "a text";
      throw new TypeError(`${method}: ${path} must be ${rule}, got ${show(value)}`);
    },
  };
}

/** One of a closed list of names. */
export function choiceField<const T extends string>(
  options: readonly T[],
  describe: Describe<NoInfer<T>>,
): Field<T> {
  return {
    spec: { kind: "choice", options },
    ...common(describe),
    parse: (value, { method, path }) => {
      if (options.includes(value as T)) return value as T;
      throw new RangeError(
        `${method}: ${path} must be one of ${options.join(", ")}, got ${show(value)}${choiceHint(value, options)}`,
      );
    },
  };
}

/** `two.sided`, `both`, `larger`: how other tools write the alternatives and other choices. */
function choiceHint(value: unknown, options: readonly string[]): string {
  if (typeof value !== "string") return "";
  const alias = ALTERNATIVES[value.toLowerCase()];
  if (alias !== undefined && options.includes(alias)) return `; did you mean ${alias}?`;
  return nameHint(value, options);
}

const ALTERNATIVES: Readonly<Record<string, string>> = {
  both: "two-sided",
  "two-tailed": "two-sided",
  "2-sided": "two-sided",
  unequal: "two-sided",
  larger: "greater",
  upper: "greater",
  right: "greater",
  smaller: "less",
  lower: "less",
  left: "less",
};

/** Makes a field optional without a default: `undefined` when left out. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return { ...field, optional: true };
}

/** The first of several forms that fits; the error is the last form's unless one is nearer. */
export function anyOfField<const F extends readonly Field[]>(
  fields: F,
  options: Describe<never>,
): Field<F[number] extends Field<infer T> ? T : never> {
  type Value = F[number] extends Field<infer T> ? T : never;
  return {
    spec: { kind: "any-of", fields },
    ...common(options),
    parse: (value, place) => {
      let failure: unknown;
      for (const field of fields) {
        try {
          return field.parse(value, place) as Value;
        } catch (error) {
          // A RangeError means that the kind was right: its message says more.
          if (!(failure instanceof RangeError)) failure = error;
        }
      }
      throw failure;
    },
  };
}

function common<T>(options: Describe<T>) {
  return {
    description: options.description,
    ...(options.unit !== undefined && { unit: options.unit }),
    optional: options.default !== undefined,
    ...(options.default !== undefined && { default: options.default }),
  };
}
