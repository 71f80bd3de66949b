const LARGEST = 1e140;
const LEAST = 1e-140;

/** Why distances cannot be computed; undefined when they can. */
export function beyondSquares(...blocks: readonly ArrayLike<number>[]): string | undefined {
  let most = 0;
  for (const values of blocks)
    for (let p = 0; p < values.length; p++) most = Math.max(most, Math.abs(values[p]!));
  if (most > LARGEST)
    return `values of more than ${LARGEST} in size: squares of distances leave the range of doubles`;
  if (most > 0 && most < LEAST)
    return `values of less than ${LEAST} in size: squares of distances leave the range of doubles`;
  return undefined;
}
