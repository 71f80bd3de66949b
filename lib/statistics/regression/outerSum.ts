/** Σ fᵢ rᵢ rᵢᵀ over rows of equal length, as columns. */
export function outerSum(
  rows: readonly Float64Array[],
  factors: ArrayLike<number>,
): Float64Array[] {
  const p = rows[0]?.length ?? 0;
  const sum = Array.from({ length: p }, () => new Float64Array(p));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let j = 0; j < p; j++) {
      const weight = factors[i]! * row[j]!;
      const column = sum[j]!;
      for (let l = 0; l < p; l++) column[l]! += weight * row[l]!;
    }
  }
  return sum;
}
