import { html } from "../components/html.ts";

/** A formula typeset by KaTeX, which is loaded when the first one is shown; TeX when it cannot. */
export async function formulaFigure(tex: string): Promise<HTMLElement> {
  const figure = html`<div class="formula" tabindex="0" role="group" aria-label="Formula"></div>`;
  try {
    const { default: katex } = await import("katex");
    // Into the element: its styles are set one by one, which the security policy allows.
    katex.render(tex, figure, { displayMode: true });
  } catch {
    figure.replaceChildren(html`<code>${tex}</code>`);
  }
  return figure;
}
