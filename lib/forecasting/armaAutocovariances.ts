/**
 * Autocovariances of an ARMA process with unit innovations at lags 0 to `maxLag`, from the
 * Yule–Walker equations; undefined when those are singular (a unit root).
 *
 * @see Brockwell & Davis (1991), Time Series: Theory and Methods, 2nd ed., 3.3, second method.
 */
export function armaAutocovariances(
  ar: Float64Array,
  ma: Float64Array,
  maxLag: number,
): Float64Array | undefined {
  const p = ar.length;
  const right = rightSides(ar, ma);
  const system = Array.from({ length: p + 1 }, (_, k) => {
    const row = new Float64Array(p + 2);
    row[k]! += 1;
    for (let i = 1; i <= p; i++) row[Math.abs(k - i)]! -= ar[i - 1]!;
    row[p + 1] = right[k] ?? 0;
    return row;
  });
  if (!eliminate(system)) return undefined;
  const gamma = new Float64Array(Math.max(maxLag, p) + 1);
  for (let k = 0; k <= p; k++) gamma[k] = system[k]![p + 1]!;
  for (let k = p + 1; k <= maxLag; k++) {
    let sum = right[k] ?? 0;
    for (let i = 1; i <= p; i++) sum += ar[i - 1]! * gamma[k - i]!;
    gamma[k] = sum;
  }
  return gamma[0]! > 0 ? gamma : undefined;
}

/** Σⱼ θⱼ ψⱼ₋ₖ for k = 0 … q. */
function rightSides(ar: Float64Array, ma: Float64Array): Float64Array {
  const q = ma.length;
  const psi = new Float64Array(q + 1);
  psi[0] = 1;
  for (let j = 1; j <= q; j++) {
    let sum = ma[j - 1]!;
    for (let i = 1; i <= Math.min(j, ar.length); i++) sum += ar[i - 1]! * psi[j - i]!;
    psi[j] = sum;
  }
  return Float64Array.from(psi, (_, k) => {
    let sum = 0;
    for (let j = k; j <= q; j++) sum += (j === 0 ? 1 : ma[j - 1]!) * psi[j - k]!;
    return sum;
  });
}

/** Gauss–Jordan with partial pivoting; the last column becomes the solution. */
function eliminate(rows: Float64Array[]): boolean {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(rows[i]![k]!) > Math.abs(rows[best]![k]!)) best = i;
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    const row = rows[k]!;
    const pivot = row[k]!;
    if (!(Math.abs(pivot) > 1e-14)) return false;
    for (let j = k; j <= n; j++) row[j]! /= pivot;
    for (let i = 0; i < n; i++) {
      const weight = rows[i]![k]!;
      if (i === k || weight === 0) continue;
      for (let j = k; j <= n; j++) rows[i]![j]! -= weight * row[j]!;
    }
  }
  return true;
}
