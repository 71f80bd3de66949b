/** Lines of a text table: columns padded, numbers to the right. */
export function formatTable(
  header: readonly string[],
  rows: readonly (string | number)[][],
): string {
  const text = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell)),
  );
  const widths = header.map((title, i) =>
    Math.max(title.length, ...text.map((row) => row[i]!.length)),
  );
  const isNumber = header.map((_, i) => rows.some((row) => typeof row[i] === "number"));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join("  ")
      .trimEnd();
  return [header, ...text].map(line).join("\n");
}
