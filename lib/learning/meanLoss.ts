/** Mean of per-row losses, and its standard error; null with fewer than two rows. */
export interface MeanLoss {
  readonly n: number;
  readonly mean: number;
  readonly standardError: number | null;
}

/** Mean loss of rows that stand for `counts` rows each, in two passes. */
export function meanLoss(
  losses: ArrayLike<number>,
  counts: ArrayLike<number> | undefined,
): MeanLoss {
  let [n, sum, squares] = [0, 0, 0];
  for (let i = 0; i < losses.length; i++) {
    const count = counts?.[i] ?? 1;
    if (count === 0) continue;
    n += count;
    sum += count * losses[i]!;
  }
  const mean = sum / n;
  for (let i = 0; i < losses.length; i++) {
    const count = counts?.[i] ?? 1;
    if (count > 0) squares += count * (losses[i]! - mean) ** 2;
  }
  return { n, mean, standardError: n > 1 ? Math.sqrt(squares / (n - 1) / n) : null };
}
