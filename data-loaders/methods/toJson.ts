/** JSON with every digit a double has; typed arrays become lists. */
export function toJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_, item: unknown) => (ArrayBuffer.isView(item) ? Array.from(item as Float64Array) : item),
    2,
  );
}
