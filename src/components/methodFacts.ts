import type { Method } from "../../lib/methods/types.ts";
import { loadMethod } from "../methods/loadMethod.ts";
import { factList } from "./factList.ts";
import { html } from "./html.ts";
import { siteLink } from "./siteLink.ts";
import { typeset } from "./typeset.ts";

/**
 * What a registered statistic is: formula, assumptions, source; filled when its code has come.
 *
 * @param title - What it is the method of.
 */
export function methodFacts(id: string, title = "Method"): HTMLElement {
  const element = html`<div><h3>${title}</h3></div>`;
  const link = html`<a href=${siteLink(`/catalog/methods#${id}`)}>${id}</a>`;
  void describe(id, link).then((content) => element.append(content));
  return element;
}

async function describe(id: string, link: HTMLElement): Promise<HTMLElement> {
  try {
    const method = await loadMethod(id);
    return factList([
      ...facts(method),
      ["Formula", await typeset(method.formula)],
      ["Entry", link],
    ]);
  } catch (error) {
    return html`<p>The description could not be loaded: ${(error as Error).message}</p>`;
  }
}

function facts({ title, summary, assumptions, sources }: Method): [string, unknown][] {
  return [
    ["Name", title],
    ["Answers", summary],
    ["Assumes", html`<ul>${assumptions.map((text) => html`<li>${text}</li>`)}</ul>`],
    ["Source", html`<ul>${sources.map(({ text }) => html`<li>${text}</li>`)}</ul>`],
  ];
}
