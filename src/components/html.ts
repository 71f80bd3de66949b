import { html as htl } from "htl";
import { keepUnits } from "../../lib/typography/keepUnits.ts";

const handler = /\s(on[a-z]+)=$/;

/** What one template needs of its fixed text, read once. */
interface Prepared {
  readonly template: TemplateStringsArray;
  /** By place of a value: the property that it sets, if it is a handler. */
  readonly handlers: readonly (string | undefined)[];
  /** By place of a value: whether it stands between tags, not within one. */
  readonly isText: readonly boolean[];
}

const known = new WeakMap<TemplateStringsArray, Prepared>();

/**
 * A template for exactly one element; interpolated nodes and text are safe, and no line of text
 * breaks between a number and its unit.
 *
 * `onclick=${f}` is handed on as a property: htl's placeholder for it would be an inline handler,
 * which the page's Content-Security-Policy forbids and reports.
 */
export function html<E extends HTMLElement = HTMLElement>(
  strings: TemplateStringsArray,
  ...values: unknown[]
): E {
  const prepared = known.get(strings) ?? prepare(strings);
  known.set(strings, prepared);
  const { template, handlers, isText } = prepared;
  const given = values.map((value, index) => {
    const name = handlers[index];
    if (name !== undefined) return { [name]: value };
    return isText[index] ? kept(value) : value;
  });
  return htl(template, ...given) as unknown as E;
}

function prepare({ raw }: TemplateStringsArray): Prepared {
  const strings = raw.map((text) => keepUnits(text.replace(handler, " ")));
  let before = "";
  return {
    template: Object.assign(strings, { raw: strings }),
    handlers: raw.map((text) => handler.exec(text)?.[1]),
    isText: raw.map((text) => {
      before += text;
      return before.lastIndexOf("<") < before.lastIndexOf(">");
    }),
  };
}

function kept(value: unknown): unknown {
  if (typeof value === "string") return keepUnits(value);
  return Array.isArray(value) ? value.map(kept) : value;
}
