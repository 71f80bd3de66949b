import type { Page } from "@playwright/test";

/**
 * An open page as one HTML file that needs nothing else: what paper would show, with styles and
 * fonts inside and without scripts. Charts are drawings and tables whole; nothing in it can be asked.
 */
export async function singleFile(page: Page): Promise<string> {
  // Tables lay out all their rows.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.evaluate(removeUnprinted);
  await page.emulateMedia({ media: null });
  const style = await collectStyle(page);
  const body = await page.evaluate(() => document.body.outerHTML);
  const [title, language] = [await page.title(), await page.locator("html").getAttribute("lang")];
  return [
    `<!doctype html>`,
    `<html lang="${language ?? "en"}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>`,
    `<style>${style.replaceAll("</", "<\\/")}</style>`,
    body,
    `</html>\n`,
  ].join("\n");
}

/** Runs in the page, in its print layout. */
function removeUnprinted(): void {
  const gone = "script, noscript, template, link, dialog";
  for (const element of document.body.querySelectorAll(gone)) element.remove();
  for (const element of [...document.body.querySelectorAll<HTMLElement>("*")])
    if (element.isConnected && getComputedStyle(element).display === "none") element.remove();
  for (const button of document.body.querySelectorAll("button")) button.inert = true;
  // Addresses within the site lead nowhere from a file.
  for (const link of document.body.querySelectorAll("a"))
    if (!/^(https?:|#)/.test(link.getAttribute("href") ?? "")) link.removeAttribute("href");
  for (const element of document.body.querySelectorAll("[tabindex]"))
    element.removeAttribute("tabindex");
}

/** Every rule of the page, with the fonts that it has loaded as data. */
async function collectStyle(page: Page): Promise<string> {
  const rules = await page.evaluate(readRules);
  const texts = rules.map(async ({ text, font }) => {
    if (font === undefined) return text;
    const response = await page.request.get(font.url);
    const data = `data:font/woff2;base64,${(await response.body()).toString("base64")}`;
    return text.replace(font.source, data);
  });
  return (await Promise.all(texts)).join("\n");
}

interface Rule {
  readonly text: string;
  /** As written in the rule, and resolved. */
  readonly font?: { readonly source: string; readonly url: string };
}

/** Runs in the page. Fonts that it did not load would only be weight. */
function readRules(): Rule[] {
  const found: Rule[] = [];
  const sheets: CSSStyleSheet[] = [...document.styleSheets].reverse();
  for (let sheet = sheets.pop(); sheet; sheet = sheets.pop())
    for (const rule of sheet.cssRules) {
      const text = rule.cssText;
      if (rule instanceof CSSImportRule) {
        if (rule.styleSheet) sheets.push(rule.styleSheet);
      } else if (rule instanceof CSSFontFaceRule) {
        const source = /url\("?([^")]+)"?\)/.exec(text)?.[1] ?? "";
        const { href } = new URL(source, sheet.href ?? location.href);
        if (performance.getEntriesByName(href).length > 0)
          found.push({ text, font: { source, url: href } });
      } else found.push({ text });
    }
  return found;
}
