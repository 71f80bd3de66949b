import { html as htl } from "htl";

/** A template for exactly one element; interpolated nodes, text and handlers are safe. */
export const html = htl as unknown as <E extends HTMLElement = HTMLElement>(
  strings: TemplateStringsArray,
  ...values: unknown[]
) => E;
