/**
 * The ids most like a mistyped one, best first.
 *
 * @param count - How many at most, default 3.
 */
export function nearestIds(wanted: string, ids: readonly string[], count = 3): string[] {
  return ids
    .map((id) => ({ id, distance: distance(wanted, id) - shared(wanted, id) }))
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ id }) => id);
}

/** Words in common weigh more than letters: `t-test` is near `welch-t-test`. */
function shared(a: string, b: string): number {
  const words = new Set(b.split("-"));
  return 4 * a.split(/[-_\s]/).filter((word) => words.has(word)).length;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length]!;
}
