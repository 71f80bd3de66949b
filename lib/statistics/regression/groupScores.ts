/**
 * Sums of the rows' scores (row times error) over groups, in the order in which groups first appear;
 * without groups each row is one.
 */
export function groupScores(
  rows: readonly Float64Array[],
  errors: Float64Array,
  groups?: ArrayLike<string | number>,
): Float64Array[] {
  const scores = new Map<string | number, Float64Array>();
  rows.forEach((row, i) => {
    const group = groups ? groups[i]! : i;
    const score = scores.get(group) ?? new Float64Array(row.length);
    for (let j = 0; j < row.length; j++) score[j]! += row[j]! * errors[i]!;
    scores.set(group, score);
  });
  return [...scores.values()];
}
