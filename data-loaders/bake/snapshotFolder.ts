import { join } from "node:path";

/** Folder of generated files below a project's root. */
export function generatedFolder(root: string): string {
  return join(root, ".openbook");
}

/** Where the pipeline leaves a system's snapshots. */
export function snapshotFolder(root: string, system: string): string {
  return join(generatedFolder(root), "snapshots", system);
}
