import { isAbsolute, relative } from "node:path";

/** A file as messages name it: relative to the project when it lies inside, else as it is. */
export function placeOf(file: string, projectRoot: string): string {
  const path = relative(projectRoot, file);
  return path.startsWith("..") || isAbsolute(path) ? file : path;
}
