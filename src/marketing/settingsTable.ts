import type { Manifest } from "../../lib/snapshots/types.ts";
import { html } from "../components/html.ts";

/** The parameters that each source of the system was made with. */
export function settingsTable({ sources, system }: Manifest): HTMLElement {
  const rows = sources.flatMap(({ name, parameters = {} }) =>
    Object.entries(parameters).map(
      ([key, value]) =>
        html`<tr><th scope="row">${name}</th><td><code>${key}</code></td><td>${String(value)}</td></tr>`,
    ),
  );
  return html`<div class="table-scroll roomy" tabindex="0" role="region" aria-label="Settings of ${system}"><table><caption>Settings in data-loaders/systems/${system}.ts</caption><thead><tr><th scope="col">Source</th><th scope="col">Setting</th><th scope="col">Value</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
