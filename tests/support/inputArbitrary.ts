import fc from "fast-check";
import type { Method } from "../../lib/methods/types.ts";
import type { Field, NumberLimits } from "../../lib/schemas/types.ts";

/**
 * Inputs that fit a method's schema field by field; lists of one input share a length, so that
 * pairs match. Whether the fields fit each other is for the method to say.
 */
export function inputArbitrary(method: Method): fc.Arbitrary<Record<string, unknown>> {
  return fc.integer({ min: 0, max: 14 }).chain((size) => {
    const fields = Object.entries(method.input).map(
      ([key, field]) => [key, fieldArbitrary(field, size)] as const,
    );
    const required = Object.entries(method.input)
      .filter(([, field]) => !field.optional)
      .map(([key]) => key);
    return fc.record(Object.fromEntries(fields), { requiredKeys: required });
  });
}

function fieldArbitrary(field: Field, size: number): fc.Arbitrary<unknown> {
  const { spec } = field;
  switch (spec.kind) {
    case "number":
      return numberArbitrary(spec, field.default);
    case "boolean":
      return fc.boolean();
    case "text":
      return fc.string({ minLength: spec.minLength ?? 0, maxLength: 8 });
    case "choice":
      return fc.constantFrom(...spec.options);
    case "list": {
      const length = Math.min(spec.maxLength ?? Infinity, Math.max(spec.minLength, size));
      return fc.array(fieldArbitrary(spec.item, size), { minLength: length, maxLength: length });
    }
    case "matrix": {
      const rows = Math.max(spec.minRows, size);
      const columns = Math.max(spec.minColumns, Math.min(3, size));
      const row = fc.array(numberArbitrary(spec.limits), {
        minLength: columns,
        maxLength: columns,
      });
      return fc.array(row, { minLength: rows, maxLength: rows });
    }
    case "sample":
      return fc.array(numberArbitrary({}), { minLength: spec.minN, maxLength: spec.minN + size });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(spec.fields).map(([key, inner]) => [key, fieldArbitrary(inner, size)]),
        ),
      );
    case "map":
      return fc.dictionary(
        fc.constantFrom("a", "b", "c", "control"),
        fieldArbitrary(spec.value, size),
      );
    case "any-of":
      return fc.oneof(...spec.fields.map((inner) => fieldArbitrary(inner, size)));
  }
}

/** Mostly small values with many ties, some with many digits; integers stay near their minimum. */
function numberArbitrary(limits: NumberLimits, fallback?: unknown): fc.Arbitrary<number> {
  const { min = -Infinity, max = Infinity, openMin, openMax, integer } = limits;
  const low = Number.isFinite(min) ? min : Math.max(-1000, Math.min(-1000, max - 1));
  const cap = typeof fallback === "number" ? Math.max(fallback, low + 20) : low + 60;
  const high = Math.min(max, integer ? cap : Math.max(1000, low + 1000));
  const fits = (value: number) =>
    (openMin ? value > min : value >= min) && (openMax ? value < max : value <= max);
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  const whole = first <= last ? [fc.integer({ min: first, max: last })] : [];
  if (integer) return fc.oneof(...whole).filter(fits);
  const real = fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
  const few = fc.constantFrom(0, 1, 2, 3, 0.25, 0.5, -1, low, high);
  return fc.oneof(few, ...whole, real).filter(fits);
}
