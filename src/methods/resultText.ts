const WIDTH = 56;

/** JSON with every digit; what is short stays on one line, typed arrays are lists. */
export function resultText(value: unknown, indent = ""): string {
  if (ArrayBuffer.isView(value)) return resultText(Array.from(value as Float64Array), indent);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = flat(value);
  if (indent !== "" && indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? listLines(value, inner)
    : entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${resultText(item, inner)}`);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}

/** Numbers fill lines; anything else stands on its own. */
function listLines(items: readonly unknown[], inner: string): string[] {
  if (!items.every((item) => typeof item === "number"))
    return items.map((item) => resultText(item, inner));
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || last.length + `${item}`.length > WIDTH) lines.push(`${item}`);
    else lines[lines.length - 1] = `${last}, ${item}`;
  }
  return lines;
}

function flat(value: unknown): string {
  if (ArrayBuffer.isView(value)) return flat(Array.from(value as Float64Array));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  return `{${entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${flat(item)}`)
    .join(", ")}}`;
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
