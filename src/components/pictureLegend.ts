const NAMESPACE = "http://www.w3.org/2000/svg";
const LINE = 20;
const SWATCH = 20;

/**
 * The legend above a chart as part of its picture: swatches and texts in lines.
 *
 * @param keys - The legend's entries: elements with text and `<i>` swatches, in the document.
 * @param width - Room in pixels.
 */
export function pictureLegend(keys: readonly HTMLElement[], width: number) {
  const element = document.createElementNS(NAMESPACE, "g");
  let [x, y] = [0, 44];
  for (const key of keys) {
    const parts = [...key.childNodes].filter((node) => isSwatch(node) || words(node) !== "");
    const size = parts.reduce((sum, node) => sum + widthOf(node), 14);
    if (x > 0 && x + size > width) [x, y] = [0, y + LINE];
    for (const node of parts) {
      element.append(isSwatch(node) ? swatch(node, x, y) : text(words(node), x, y));
      x += widthOf(node);
    }
    x += 14;
  }
  return { element, height: keys.length === 0 ? 0 : y - 44 + LINE };
}

function isSwatch(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.tagName === "I";
}

function words(node: Node): string {
  return (node.textContent ?? "").trim();
}

function widthOf(node: Node): number {
  return isSwatch(node) ? SWATCH : words(node).length * 6.6 + 6;
}

function swatch(node: HTMLElement, x: number, y: number): SVGElement {
  const fill = getComputedStyle(node).backgroundColor;
  return make("rect", { x, y: y - 1, width: SWATCH - 4, height: 10, fill });
}

function text(content: string, x: number, y: number): SVGElement {
  const fill = getComputedStyle(document.documentElement).getPropertyValue("--ink-soft").trim();
  const font = { "font-size": 12, "font-family": "Inter, Arial, sans-serif" };
  const element = make("text", { x, y: y + 8, fill, ...font });
  element.textContent = content;
  return element;
}

function make(name: "rect" | "text", attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
