import { html } from "../components/html.ts";
import { localeNotice, localeSwitch } from "./localeSwitch.ts";

/** Fills the foot of every page: how numbers are written, whether it works offline, print. */
export function mountSiteTools(): void {
  const slot = document.querySelector("[data-site-tools]");
  if (!slot || slot.childElementCount > 0) return;
  slot.append(
    localeSwitch(),
    html`<output class="offline-state"></output>`,
    html`<button type="button" class="tool" onclick=${() => print()}>Print or save as PDF</button>`,
  );
  const problem = localeNotice();
  if (problem) document.querySelector("#observablehq-main")?.prepend(problem);
}
