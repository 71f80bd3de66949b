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
  return Object.is(value, -0) ? "-0.0" : String(value);
}
