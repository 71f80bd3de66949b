/**
 * The differences a − b of pairs, given as two lists or directly.
 *
 * @throws TypeError when neither or both forms are given, RangeError for lists of unlike length.
 */
export function pairedValues(
  pairs: {
    readonly a?: ArrayLike<number> | undefined;
    readonly b?: ArrayLike<number> | undefined;
    readonly differences?: ArrayLike<number> | undefined;
  },
  id: string,
): ArrayLike<number> {
  const { a, b, differences } = pairs;
  if (differences !== undefined) {
    if (a === undefined && b === undefined) return differences;
    throw new TypeError(`${id}: differences must stand alone, got a or b beside them`);
  }
  if (a === undefined || b === undefined)
    throw new TypeError(`${id}: a and b must both be given, or differences, got neither form`);
  if (a.length !== b.length)
    throw new RangeError(`${id}: b must be as long as a = ${a.length}, got ${b.length}`);
  return Float64Array.from(a, (value, i) => value - b[i]!);
}
