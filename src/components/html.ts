import { html as htl } from "htl";

const handler = /\s(on[a-z]+)=$/;

/**
 * A template for exactly one element; interpolated nodes and text are safe.
 *
 * `onclick=${f}` is handed on as a property: htl's placeholder for it would be an inline handler,
 * which the page's Content-Security-Policy forbids and reports.
 */
export function html<E extends HTMLElement = HTMLElement>(
  { raw }: TemplateStringsArray,
  ...values: unknown[]
): E {
  const strings = raw.map((text) => text.replace(handler, " "));
  const given = values.map((value, index) => {
    const name = handler.exec(raw[index]!)?.[1];
    return name === undefined ? value : { [name]: value };
  });
  const template = Object.assign(strings, { raw: strings });
  return htl(template, ...given) as unknown as E;
}
