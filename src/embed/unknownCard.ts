import { html } from "../components/html.ts";
import { embedAddress } from "./embedCode.ts";

/** Says that a page has no card of a name, and which ones it has. */
export function unknownCard(main: HTMLElement, name: string): HTMLElement {
  main.querySelector(".embed-unknown")?.remove();
  const cards = [...main.querySelectorAll<HTMLElement>("[data-card]")];
  const names = [...new Set(cards.map(({ dataset }) => dataset["card"] ?? ""))].filter(Boolean);
  const links = names.map(
    (each) => html`<li><a href=${embedAddress(location.href, each)}>${each}</a></li>`,
  );
  const list = names.length > 0 ? html`<ul>${links}</ul>` : html`<p>The page has no cards.</p>`;
  return html`<div class="embed-unknown" role="status"><p>This page has no card “${name}”.${names.length > 0 ? " It has:" : ""}</p>${list}</div>`;
}
