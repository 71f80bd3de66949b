import { html } from "./html.ts";

/** A formula in TeX as MathML, which browsers draw themselves; TeX when it cannot be read. */
export async function typeset(tex: string): Promise<HTMLElement> {
  const { default: katex } = await import("katex");
  const element = html`<span class="formula"></span>`;
  katex.render(tex, element, { output: "mathml", throwOnError: false, displayMode: true });
  return element;
}
