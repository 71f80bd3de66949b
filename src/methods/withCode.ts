import { html } from "../components/html.ts";

/** A description whose `names` in backticks are set as code. */
export function withCode(text: string): (string | HTMLElement)[] {
  return text.split("`").map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
}
