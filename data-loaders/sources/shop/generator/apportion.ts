/**
 * Splits `total` into whole parts proportional to `weights` (largest remainder; ties go to the
 * first).
 *
 * @param total - Whole number of things to hand out.
 * @param weights - Non-negative, adding up to more than 0.
 * @throws RangeError if the weights add up to nothing.
 */
export function apportion(total: number, weights: ArrayLike<number>): Int32Array {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]!;
  if (!(sum > 0)) throw new RangeError(`apportion: weights must add up to more than 0, got ${sum}`);
  const parts = new Int32Array(weights.length);
  const remainders: { index: number; rest: number }[] = [];
  let left = total;
  for (let i = 0; i < weights.length; i++) {
    const exact = (total * weights[i]!) / sum;
    parts[i] = Math.floor(exact + 1e-9);
    left -= parts[i]!;
    if (weights[i]! > 0) remainders.push({ index: i, rest: exact - parts[i]! });
  }
  remainders.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let i = 0; i < left; i++) parts[remainders[i % remainders.length]!.index]!++;
  return parts;
}
