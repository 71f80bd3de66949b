const LARGEST = 1e140;

/** Why distances cannot be computed; undefined when they can. */
export function beyondSquares(...blocks: readonly ArrayLike<number>[]): string | undefined {
  for (const values of blocks)
    for (let p = 0; p < values.length; p++)
      if (Math.abs(values[p]!) > LARGEST)
        return `values of more than ${LARGEST} in size: squares of distances leave the range of doubles`;
  return undefined;
}
