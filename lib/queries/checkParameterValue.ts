import type { ParameterValue, QueryParameter } from "./types.ts";

type Scalar = string | number | boolean | null;

const int32 = 2 ** 31;

/** What each scalar type accepts, in words and as a check. */
const rules: Record<
  string,
  { readonly rule: string; accepts(this: void, value: Scalar): boolean }
> = {
  integer: {
    rule: "a whole number of at most 32 bits",
    accepts: (value) => Number.isInteger(value) && Math.abs(value as number) < int32,
  },
  double: { rule: "a finite number", accepts: (value) => Number.isFinite(value) },
  varchar: { rule: "text", accepts: (value) => typeof value === "string" },
  boolean: { rule: "true or false", accepts: (value) => typeof value === "boolean" },
  date: { rule: "a date such as 2001-06-30", accepts: isIsoDate },
};

/**
 * Checks one value against its parameter's type.
 *
 * @throws TypeError that names parameter, rule and value.
 */
export function checkParameterValue(
  parameter: Pick<QueryParameter, "name" | "type">,
  value: ParameterValue | undefined,
): asserts value is ParameterValue {
  const isList = parameter.type.endsWith("[]");
  const { rule, accepts } = rules[parameter.type.replace("[]", "")]!;
  const fail = (requirement: string, got: unknown) => {
    throw new TypeError(
      `checkParameterValue: $${parameter.name} must be ${requirement}, got ${JSON.stringify(got)}`,
    );
  };
  if (!isList) {
    if (value !== null && !(isScalar(value) && accepts(value))) fail(`${rule} or null`, value);
    return;
  }
  if (!Array.isArray(value)) fail(`a list of values, each ${rule}`, value);
  for (const item of value as Scalar[])
    if (item === null || !isScalar(item) || !accepts(item)) fail(`a list, each item ${rule}`, item);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** True for ISO text of a day that exists: `2001-02-29` is not one. */
function isIsoDate(value: Scalar): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
