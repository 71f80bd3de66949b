/**
 * Hommel's adjusted p-values: the closure of Simes' test, never weaker than Hochberg's.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family; those not given count as p = 1.
 * @see Hommel (1988), Biometrika 75, 383–386; algorithm of Wright (1992), Biometrics 48, 1005–1013.
 */
export function hommel(p: ArrayLike<number>, family = p.length): Float64Array {
  const n = family;
  const all = Array.from({ length: n }, (_, i) => p[i] ?? 1);
  const order = all.map((_, i) => i).sort((a, b) => all[a]! - all[b]!);
  const sorted = order.map((i) => all[i]!);
  // Simes' p of the whole family.
  let least = Infinity;
  for (let i = 0; i < n; i++) least = Math.min(least, (n * sorted[i]!) / (i + 1));
  const adjusted = new Float64Array(n).fill(least);
  const bound = new Float64Array(n).fill(least);
  for (let m = n - 1; m >= 2; m--) {
    const rest = n - m + 1;
    let smallest = Infinity;
    for (let k = 2; k <= m; k++) smallest = Math.min(smallest, (m * sorted[rest + k - 2]!) / k);
    for (let i = 0; i < rest; i++) bound[i] = Math.min(m * sorted[i]!, smallest);
    for (let i = rest; i < n; i++) bound[i] = bound[rest - 1]!;
    for (let i = 0; i < n; i++) adjusted[i] = Math.max(adjusted[i]!, bound[i]!);
  }
  const result = new Float64Array(p.length);
  order.forEach((index, rank) => {
    if (index < p.length) result[index] = Math.min(1, Math.max(adjusted[rank]!, sorted[rank]!));
  });
  return result;
}
