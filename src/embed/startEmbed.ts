import { html } from "../components/html.ts";
import { dataLine } from "../site/dataLine.ts";
import { withParameter } from "../state/withParameter.ts";
import { unknownCard } from "./unknownCard.ts";

/** Quiet time after which a page counts as complete. */
const QUIET_MS = 1500;

/**
 * With `?embed=name` in the address shows that card alone, with a link to its page and the date of
 * its data; `theme=light|dark|auto` chooses the colours. A name that no card has is said, with those
 * there are. The rest of the page is hidden by the style sheet.
 */
export function startEmbed(): void {
  const name = new URLSearchParams(location.search).get("embed");
  const main = document.querySelector<HTMLElement>("#observablehq-main");
  if (name === null || !main) return;
  document.documentElement.dataset["embed"] = "";
  const source = html`<p class="embed-source"></p>`;
  main.append(source);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const find = () => {
    const card = main.querySelector<HTMLElement>(`[data-card="${CSS.escape(name)}"]`);
    clearTimeout(patience);
    if (!card) {
      patience = setTimeout(() => main.append(unknownCard(main, name)), QUIET_MS);
      return;
    }
    main.querySelector(".embed-unknown")?.remove();
    if (!card.hasAttribute("data-embedded")) card.setAttribute("data-embedded", "");
    const line = dataLine();
    if (source.dataset["line"] === line) return;
    source.dataset["line"] = line;
    source.replaceChildren(
      html`<a href=${backLink()} target="_blank" rel="noopener">Open in Openbook</a>`,
      ` ${line}`,
    );
  };
  new MutationObserver(find).observe(main, { childList: true, subtree: true });
  find();
}

function backLink(): string {
  const search = withParameter(withParameter(location.search, "embed", null), "theme", null);
  return `${location.origin}${location.pathname}${search && `?${search}`}`;
}
