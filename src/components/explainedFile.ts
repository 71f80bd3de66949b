import type { FileReference } from "../engine/types.ts";
import { html } from "./html.ts";
import { notice } from "./notice.ts";

/**
 * A page's published results. When they cannot be read, the page says so once, and what was
 * waiting for them stays away: an error in the place of every number would say less.
 */
export function explainedFile(file: FileReference): FileReference {
  return {
    href: file.href,
    json: () =>
      file.json().catch((error: Error) => {
        explain(file, error);
        return new Promise<never>(() => undefined);
      }),
  };
}

function explain({ href }: FileReference, error: Error): void {
  const file = new URL(href, location.href).pathname;
  const fault =
    error.name === "SyntaxError" ? `is damaged (${error.message})` : "could not be loaded";
  const message = html`<span>The published results of this page are not available: <code>${file}</code> ${fault}. The text stays; figures, tables and filters are off. Reload the page; if that does not help, tell whoever publishes this site.</span>`;
  const action = { label: "Reload", run: () => location.reload() };
  document.documentElement.dataset["results"] = "missing";
  const title = document.querySelector("#observablehq-main h1");
  title?.after(notice(message, { tone: "bad", action }));
}
