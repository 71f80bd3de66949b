/** SQL text literal. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return "null";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return String(value);
}

/** Quoted SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Comma-separated quoted identifiers, with an optional prefix (`a.`). */
export function identifiers(names: readonly string[], prefix = ""): string {
  return names.map((name) => prefix + identifier(name)).join(", ");
}
