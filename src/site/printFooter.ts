import { dataLine } from "./dataLine.ts";

/**
 * Writes the running footer of printed pages: title, filters, as-of date, snapshot, page numbers.
 * Margin boxes take only literal text, so the style is written anew before each print.
 */
export function printFooter(): void {
  const style = document.createElement("style");
  document.head.append(style);
  addEventListener("beforeprint", () => {
    style.textContent = printStyle(footerText(), buildText());
  });
}

/** What the reader sees, in one paragraph. */
function footerText(): string {
  const filters = document.querySelector(".filters output")?.textContent?.trim();
  return [document.title, filters, dataLine({ hashes: true })].filter(Boolean).join(" · ");
}

function buildText(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="openbook-build"]');
  return meta ? `Build ${meta.content}` : "";
}

/** A style sheet with the texts in the margin boxes of every page. */
export function printStyle(text: string, build: string): string {
  return `@media print { @page {
    @bottom-left { content: ${cssText(text)}; width: 82%; }
    @bottom-right { content: "Page " counter(page) " of " counter(pages) ${cssText(build && `\n${build}`)}; }
  } }`;
}

/** A CSS string: quotes, backslashes, line ends and `<` escaped. */
export function cssText(text: string): string {
  const escaped = text.replace(
    /["\\<\n\r\f]/g,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}
