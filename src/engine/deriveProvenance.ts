import type { Provenance } from "./types.ts";

/**
 * Provenance of rows that were computed from others. It keeps looking at the original, because
 * whether that has been verified is known only later.
 */
export function deriveProvenance(original: Provenance, changes: Partial<Provenance>): Provenance {
  return Object.assign(Object.create(original) as Provenance, changes);
}
