import { linkPages } from "./linkPages.ts";
import { withParameter } from "./withParameter.ts";

/** How a value that is not a filter stands in the address: a tab, a brush, a sort order. */
export interface UrlValueDefinition<T> {
  /** Parameter name with a dot, `tab.routes`, so that no filter has the same. */
  readonly name: string;
  /** Stands in no address. */
  readonly fallback: T;
  /** Reads the text of the address; `undefined` when it cannot be used. */
  readonly parse: (text: string) => T | undefined;
  /** Writes the text; must be read back as the same value. */
  readonly write: (value: T) => string;
}

/** A value that lives in the address: a copied link restores it, Back and Forward walk through it. */
export interface UrlValue<T> {
  readonly value: T;
  /** What the address asked for in vain; for a notice. */
  readonly refused?: string | undefined;
  /** What the address says in other words than the value is written in; for a notice. */
  readonly reworded?: string | undefined;
  /**
   * @param step - `false` replaces the history's last step: for what moves while it is dragged.
   */
  set(value: T, step?: boolean): void;
  /** Called after each change, whoever made it; returns how to stop. */
  subscribe(listener: (value: T) => void): () => void;
}

/**
 * Opens a value of the address.
 *
 * @throws RangeError if the name has no dot.
 */
export function urlValue<T>(definition: UrlValueDefinition<T>): UrlValue<T> {
  const { name, fallback, parse, write } = definition;
  if (!/^[a-z][\w-]*\.[\w.-]+$/i.test(name))
    throw new RangeError(`urlValue: a name like tab.routes is required, got ${name}`);
  const listeners = new Set<(value: T) => void>();
  const read = () => {
    const text = new URLSearchParams(location.search).get(name);
    const value = text === null ? fallback : parse(text);
    if (value === undefined) return { value: fallback, refused: text ?? "" };
    return text === null || write(value) === text ? { value } : { value, reworded: text };
  };
  let current: { value: T; refused?: string; reworded?: string } = read();
  const tell = () => {
    for (const listener of listeners) listener(current.value);
  };
  addEventListener("popstate", () => {
    const before = write(current.value);
    current = read();
    if (write(current.value) !== before) tell();
  });
  return {
    get value() {
      return current.value;
    },
    get refused() {
      return current.refused;
    },
    get reworded() {
      return current.reworded;
    },
    set(value, step = true) {
      current = { value };
      const text = write(value) === write(fallback) ? null : write(value);
      const search = withParameter(location.search, name, text);
      const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
      if (step) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      linkPages(search && `?${search}`);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
