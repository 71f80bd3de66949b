/** Satterthwaite's degrees of freedom of a sum of independent variance estimates. */
export function satterthwaite(
  parts: readonly { readonly variance: number; readonly df: number }[],
): number {
  const total = parts.reduce((sum, { variance }) => sum + variance, 0);
  if (!(total > 0)) return Infinity;
  const squares = parts.reduce((sum, { variance, df }) => sum + (variance / total) ** 2 / df, 0);
  return 1 / squares;
}
