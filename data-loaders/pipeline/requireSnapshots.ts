import { existsSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "./PipelineError.ts";

/**
 * Paths of another system's published tables.
 *
 * @throws PipelineError when one is missing.
 */
export function requireSnapshots(
  system: string,
  folder: string,
  files: readonly string[],
): string[] {
  return files.map((file) => {
    const path = join(folder, file);
    if (existsSync(path)) return path;
    throw new PipelineError({
      system,
      file: path,
      rule: "the system it is computed from must have been built",
      value: "no such file",
      advice: "run npm run data, which builds it first",
    });
  });
}
