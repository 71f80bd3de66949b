/** A value as a SQL expression that reads as exactly that value. */
export function quoteLiteral(value: string | number | boolean | null): string {
  if (typeof value !== "string") return numberOrKeyword(value);
  const parts = value.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  // SQL text cannot hold a NUL character.
  return parts.length === 1 ? parts[0]! : `(${parts.join(" || chr(0) || ")})`;
}

function numberOrKeyword(value: number | boolean | null): string {
  if (Object.is(value, -0)) return "-0.0";
  if (typeof value !== "number" || Number.isInteger(value)) return String(value);
  // DuckDB reads plain fractions as DECIMAL, whose cast to DOUBLE is exact up to 15 digits only.
  const digits = value.toExponential().replace(/e.*|\D/g, "").length;
  return digits > 15 ? value.toExponential() : String(value);
}
