/** Values in ascending order, in a new typed array; numbers only, so the engine's own fast sort. */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}
