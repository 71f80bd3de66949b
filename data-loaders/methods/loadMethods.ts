import { pathToFileURL } from "node:url";
import { nearestIds } from "../../lib/methods/nearestIds.ts";
import type { Method } from "../../lib/methods/types.ts";
import { UnknownMethodError } from "./UnknownMethodError.ts";
import { methodFiles } from "./methodFiles.ts";

/** Every registered method, in the order of the folders. */
export async function loadMethods(): Promise<Method[]> {
  return Promise.all(methodFiles().map(({ path }) => importMethod(path)));
}

/**
 * One method; only its file and what that imports are read.
 *
 * @throws UnknownMethodError with the nearest ids.
 */
export async function loadMethod(id: string): Promise<Method> {
  const files = methodFiles();
  const file = files.find((candidate) => candidate.id === id);
  if (!file)
    throw new UnknownMethodError(
      id,
      nearestIds(
        id,
        files.map((candidate) => candidate.id),
      ),
    );
  return importMethod(file.path);
}

async function importMethod(path: string): Promise<Method> {
  const module = (await import(pathToFileURL(path).href)) as { default?: Method };
  if (!module.default?.id)
    throw new Error(`loadMethods: ${path} must default-export defineMethod(…), got no method`);
  return module.default;
}
