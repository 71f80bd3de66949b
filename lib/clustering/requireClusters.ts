/**
 * Checks the number of clusters, and what must have one entry per row.
 *
 * @throws RangeError `id: k must be at most the number of rows = 5, got 8`.
 */
export function requireClusters(
  id: string,
  n: number,
  { k, weights }: { readonly k?: number; readonly weights?: ArrayLike<number> | undefined },
): void {
  if (k !== undefined && k > n)
    throw new RangeError(`${id}: k must be at most the number of rows = ${n}, got ${k}`);
  if (!weights) return;
  requireOnePerRow(id, n, { weights });
  const weighted = Array.from(weights).filter((weight) => weight > 0).length;
  if (weighted === 0 || (k !== undefined && k > weighted))
    throw new RangeError(
      `${id}: weights must be above 0 in at least ${k ?? 1} rows, got ${weighted} of ${n}`,
    );
}

/** @throws RangeError when a list has not one entry per row. */
export function requireOnePerRow(
  id: string,
  n: number,
  lists: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
): void {
  for (const [name, list] of Object.entries(lists))
    if (list && list.length !== n)
      throw new RangeError(`${id}: ${name} must have one entry per row = ${n}, got ${list.length}`);
}

/** @throws RangeError when rows have another number of columns than those they are compared with. */
export function requireWidth(
  id: string,
  d: number,
  lists: Readonly<Record<string, readonly ArrayLike<number>[]>>,
): void {
  for (const [name, rows] of Object.entries(lists))
    for (const row of rows)
      if (row.length !== d)
        throw new RangeError(
          `${id}: ${name} must have ${d} columns as rows has, got ${row.length}`,
        );
}
