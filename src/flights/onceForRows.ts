import type { Rows } from "../engine/types.ts";

/** A costly function of a result, computed once however many cards show a part of it. */
export function onceForRows<T>(compute: (rows: Rows) => T): (rows: Rows) => T {
  const known = new WeakMap<Rows, T>();
  return (rows) => {
    const found = known.get(rows) ?? compute(rows);
    known.set(rows, found);
    return found;
  };
}
