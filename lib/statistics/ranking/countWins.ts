export interface Wins {
  /** Pairs with a > b, plus half the pairs with a = b. */
  readonly wins: number;
  /** Σ (t³ − t) over runs of t equal values in both groups together. */
  readonly tieSum: number;
  /** Pairs with a = b. */
  readonly equal: number;
}

/** Compares every value of one sorted group with every one of another, in one pass. */
export function countWins(a: Float64Array, b: Float64Array): Wins {
  let [i, j] = [0, 0];
  let [wins, tieSum, equal] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const value = j >= b.length || a[i]! <= b[j]! ? a[i]! : b[j]!;
    const [startA, startB] = [i, j];
    while (i < a.length && a[i] === value) i++;
    while (j < b.length && b[j] === value) j++;
    const [inA, inB] = [i - startA, j - startB];
    wins += inA * (startB + inB / 2);
    equal += inA * inB;
    const ties = inA + inB;
    if (ties > 1) tieSum += ties * (ties * ties - 1);
  }
  return { wins, tieSum, equal };
}
