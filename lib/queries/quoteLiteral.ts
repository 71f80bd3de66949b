/**
 * A value as a SQL literal. For display and copying; what runs is bound.
 *
 * @throws RangeError for text with a NUL character, which SQL text cannot hold.
 */
export function quoteLiteral(value: string | number | boolean | null): string {
  if (typeof value !== "string") return numberOrKeyword(value);
  if (value.includes("\0"))
    throw new RangeError("quoteLiteral: text must not hold a NUL character, got \\0");
  return `'${value.replaceAll("'", "''")}'`;
}

function numberOrKeyword(value: number | boolean | null): string {
  if (Object.is(value, -0)) return "-0.0";
  if (typeof value !== "number" || Number.isInteger(value)) return String(value);
  // DuckDB reads plain fractions as DECIMAL, whose cast to DOUBLE is exact up to 15 digits only.
  const digits = value.toExponential().replace(/e.*|\D/g, "").length;
  return digits > 15 ? value.toExponential() : String(value);
}
