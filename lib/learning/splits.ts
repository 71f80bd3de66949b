/** One split of rows 0 … n − 1 into those to learn from and those to test on. */
export interface Split {
  /** Ascending. */
  readonly train: Uint32Array;
  /** Ascending. */
  readonly test: Uint32Array;
}

/** The splits of an assignment: fold k tests on the rows whose fold is k, and trains on the others. */
export function splitsOf(foldOf: ArrayLike<number>, folds: number): Split[] {
  const rows = Uint32Array.from({ length: foldOf.length }, (_, i) => i);
  return Array.from({ length: folds }, (_, k) => ({
    train: rows.filter((i) => foldOf[i] !== k),
    test: rows.filter((i) => foldOf[i] === k),
  }));
}
