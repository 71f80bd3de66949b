import { editDistance } from "../schemas/editDistance.ts";

/**
 * The ids most like a mistyped one, best first.
 *
 * @param count - How many at most, default 3.
 */
export function nearestIds(wanted: string, ids: readonly string[], count = 3): string[] {
  return ids
    .map((id) => ({ id, distance: editDistance(wanted, id) - shared(wanted, id) }))
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ id }) => id);
}

/** Words in common weigh more than letters: `t-test` is near `welch-t-test`. */
function shared(a: string, b: string): number {
  const words = new Set(b.split("-"));
  return 4 * a.split(/[-_\s]/).filter((word) => words.has(word)).length;
}
