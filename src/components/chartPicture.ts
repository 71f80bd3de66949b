import { pictureLegend } from "./pictureLegend.ts";

const COPIED = ["fill", "stroke", "font-family", "font-size", "font-weight", "color"] as const;
const NAMESPACE = "http://www.w3.org/2000/svg";

export interface PictureText {
  readonly title: string;
  /** Source and date of the data, below the picture. */
  readonly source: string;
}

/**
 * A drawn chart as a file of its own: theme colours and fonts written out, title above, source
 * below.
 *
 * @param chart - The chart's `svg`, in the document.
 */
export function chartPicture(chart: SVGSVGElement, { title, source }: PictureText): SVGSVGElement {
  const { width, height } = chart.viewBox.baseVal;
  const keys = chart.parentElement?.querySelectorAll<HTMLElement>(".legend [data-key]") ?? [];
  const legend = pictureLegend([...keys], width);
  const clone = chart.cloneNode(true) as SVGSVGElement;
  copyStyles(chart, clone);
  for (const tip of clone.querySelectorAll('[aria-label="tip"]')) tip.remove();
  clone.setAttribute("y", String(40 + legend.height));
  const picture = document.createElementNS(NAMESPACE, "svg");
  const size = { width: width + 32, height: height + 76 + legend.height };
  set(picture, { xmlns: NAMESPACE, ...size, viewBox: `-16 0 ${size.width} ${size.height}` });
  const style = getComputedStyle(document.documentElement);
  const [surface, ink, muted] = ["--surface", "--ink", "--ink-muted"].map((name) =>
    style.getPropertyValue(name).trim(),
  ) as [string, string, string];
  const back = document.createElementNS(NAMESPACE, "rect");
  set(back, { x: -16, width: size.width, height: size.height, fill: surface });
  picture.append(back, text(title, 25, 15, ink), legend.element, clone);
  picture.append(text(source, height + legend.height + 62, 11, muted));
  return picture;
}

/** Variables mean nothing outside the page, so each mark gets the values they have now. */
function copyStyles(from: Element, to: Element) {
  const style = getComputedStyle(from);
  for (const name of COPIED) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute("class");
  if (to.tagName === "style") to.textContent = "";
  for (let index = 0; index < from.children.length; index++)
    copyStyles(from.children[index]!, to.children[index]!);
}

function text(content: string, y: number, size: number, fill: string): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, "text");
  set(element, { y, fill, "font-size": size, "font-family": "Inter, Arial, sans-serif" });
  if (size > 12) element.setAttribute("font-weight", "600");
  element.textContent = content;
  return element;
}

function set(element: Element, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
