/**
 * Every way to choose m of n, as flags; the same array each time, changed in place.
 */
export function* chosenSubsets(n: number, m: number): Generator<Uint8Array> {
  const chosen = new Uint8Array(n);
  function* choose(from: number, left: number): Generator<Uint8Array> {
    if (left === 0) {
      yield chosen;
      return;
    }
    for (let i = from; i <= n - left; i++) {
      chosen[i] = 1;
      yield* choose(i + 1, left - 1);
      chosen[i] = 0;
    }
  }
  yield* choose(0, m);
}
