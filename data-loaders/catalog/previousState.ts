import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildState } from "../../lib/catalog/types.ts";
import { writeChanged } from "../bake/writeChanged.ts";

/** An earlier build and where it was found. */
export interface PreviousState {
  readonly state: BuildState;
  /** In words: "the last build here that differed". */
  readonly from: string;
}

/** Path of a build's state below a published site. */
export const STATE_FILE = "catalog/state.json";

/**
 * The build to compare with: the one at `place`, else the last one here that differed.
 *
 * Keeps the current state as the last one, and what it replaces as the one before, so that
 * building again without a change does not lose the comparison.
 *
 * @param root - Folder of generated files (`.openbook`).
 * @param place - Folder or address of a published site, from `PREVIOUS_MANIFESTS`.
 * @returns undefined when there is no earlier build.
 * @throws Error when `place` holds no state.
 */
export async function previousState(
  current: BuildState,
  root: string,
  place?: string,
): Promise<PreviousState | undefined> {
  const kept = await keepState(current, join(root, "catalog"));
  if (place) return { state: await readPlace(place), from: `what is published at ${place}` };
  return kept && { state: kept, from: "the last build here that differed" };
}

async function keepState(current: BuildState, folder: string): Promise<BuildState | undefined> {
  await mkdir(folder, { recursive: true });
  const [lastFile, previousFile] = [join(folder, "last.json"), join(folder, "previous.json")];
  const last = await readFile(lastFile, "utf8").catch(() => undefined);
  const text = JSON.stringify(current);
  if (last !== undefined && last !== text) await writeChanged(previousFile, last);
  await writeChanged(lastFile, text);
  const previous = await readFile(previousFile, "utf8").catch(() => undefined);
  return previous === undefined ? undefined : (JSON.parse(previous) as BuildState);
}

async function readPlace(place: string): Promise<BuildState> {
  try {
    return JSON.parse(await readText(place)) as BuildState;
  } catch (cause) {
    throw new Error(
      `previousState: PREVIOUS_MANIFESTS must be a folder or an address of a published site, got ${place} without a readable ${STATE_FILE}`,
      { cause },
    );
  }
}

async function readText(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(join(place, STATE_FILE), "utf8");
  const response = await fetch(`${place.replace(/\/$/, "")}/${STATE_FILE}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
