const WIDTH = 60;

/** JSON with every digit; short lists and objects stay on one line, typed arrays are lists. */
export function resultText(value: unknown, indent = ""): string {
  if (ArrayBuffer.isView(value)) return resultText(Array.from(value as Float64Array), indent);
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || (line.length <= WIDTH && indent !== ""))
    return line.replaceAll(/,(?=["\d[{-])/g, ", ");
  const inner = `${indent}  `;
  if (Array.isArray(value)) return listText(value, indent, inner);
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${resultText(item, inner)}`);
  return parts.length === 0 ? "{}" : `{\n${parts.join(",\n")}\n${indent}}`;
}

/** Numbers fill lines; anything else stands on its own. */
function listText(items: readonly unknown[], indent: string, inner: string): string {
  if (!items.every((item) => typeof item === "number"))
    return `[\n${items.map((item) => inner + resultText(item, inner)).join(",\n")}\n${indent}]`;
  const lines: string[] = [""];
  for (const item of items) {
    const last = lines.at(-1)!;
    if (last.length + String(item).length > WIDTH) lines.push(`${item}`);
    else lines[lines.length - 1] = last === "" ? `${item}` : `${last}, ${item}`;
  }
  return `[\n${lines.map((line) => inner + line).join(",\n")}\n${indent}]`;
}
