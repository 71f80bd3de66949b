import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/** Puts a complete folder in the place of the published one; both are never mixed. */
export function publish(staging: string, target: string): void {
  const old = oldFolder(target);
  mkdirSync(dirname(target), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(staging, target);
  rmSync(old, { recursive: true, force: true });
}

/** Brings back the published folder of a process that died between the two renames. */
export function recover(target: string): void {
  const old = oldFolder(target);
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
}

function oldFolder(target: string): string {
  return `${target}.old`;
}
