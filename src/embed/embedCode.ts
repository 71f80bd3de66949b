import { withParameter } from "../state/withParameter.ts";
import { escapeHtml } from "../../lib/typography/escapeHtml.ts";

/** The address of one card alone, with the filters of the page's address. */
export function embedAddress(page: string, name: string): string {
  const url = new URL(page);
  url.search = withParameter(url.search, "embed", name);
  url.hash = "";
  return url.href;
}

/** Code for another site's page. */
export function embedCode(page: string, name: string, title: string): string {
  const address = escapeHtml(embedAddress(page, name));
  const label = escapeHtml(title);
  return `<iframe src="${address}" title="${label}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`;
}
