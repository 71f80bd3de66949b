import { html } from "./html.ts";

/** Terms and what they are, as a list of definitions. */
export function factList(facts: readonly (readonly [term: unknown, content: unknown])[]) {
  return html`<dl>${facts.flatMap(([term, content]) => [html`<dt>${term}</dt>`, html`<dd>${content}</dd>`])}</dl>`;
}
