/** A name as a quoted SQL identifier. */
export function quoteIdentifier(name: string): string {
  if (name === "" || name.includes("\0"))
    throw new RangeError(
      `quoteIdentifier: a name must be non-empty text, got ${JSON.stringify(name)}`,
    );
  return `"${name.replaceAll('"', '""')}"`;
}
