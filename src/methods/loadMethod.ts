/// <reference types="vite/client" />
import { nearestIds } from "../../lib/methods/nearestIds.ts";
import type { Method } from "../../lib/methods/types.ts";

/** One chunk per method, loaded when it is asked for. */
const files = import.meta.glob<Method>("../../lib/methods/*/*.ts", { import: "default" });

const byId = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ""), load]),
);

/** Ids of all registered methods. */
export const methodIds: readonly string[] = [...byId.keys()].sort();

/**
 * A registered method, from its own chunk.
 *
 * @throws RangeError with the nearest ids when there is no such method.
 */
export async function loadMethod(id: string): Promise<Method> {
  const load = byId.get(id);
  if (load) return load();
  throw new RangeError(
    `loadMethod: id must be a registered method, got ${JSON.stringify(id)}; nearest: ${nearestIds(id, methodIds).join(", ")}`,
  );
}
