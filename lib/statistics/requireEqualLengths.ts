/**
 * Checks that lists that describe the same rows are equally long; absent ones are passed over.
 *
 * @param lists - Argument name → list; all are held against the first.
 * @throws RangeError `method: scores must hold one value per row of labels = 5, got 4`.
 */
export function requireEqualLengths(
  method: string,
  lists: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
): void {
  const [[first, wanted], ...others] = Object.entries(lists) as [
    [string, ArrayLike<unknown>],
    ...[string, ArrayLike<unknown> | undefined][],
  ];
  for (const [name, list] of others)
    if (list && list.length !== wanted.length)
      throw new RangeError(
        `${method}: ${name} must hold one value per row of ${first} = ${wanted.length}, got ${list.length}`,
      );
}
