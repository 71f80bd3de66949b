/** @throws RangeError naming the first list whose length is not that of `actual`. */
export function requireSameLength(
  id: string,
  n: number,
  lists: Readonly<Record<string, ArrayLike<unknown>>>,
): void {
  for (const [name, list] of Object.entries(lists))
    if (list.length !== n)
      throw new RangeError(
        `${id}: ${name} must have as many values as actual = ${n}, got ${list.length}`,
      );
}
