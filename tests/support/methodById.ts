import type { Method } from "../../lib/methods/types.ts";

/** A registered method by `area/id`. */
export async function methodById(path: string): Promise<Method> {
  const { href } = new URL(`../../lib/methods/${path}.ts`, import.meta.url);
  const { default: method } = (await import(href)) as { default: Method };
  return method;
}
