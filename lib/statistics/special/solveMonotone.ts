/** A function's value and slope at a point. */
export interface Local {
  readonly value: number;
  readonly slope: number;
}

const MAX_STEPS = 300;

/**
 * The root of a monotone function on the whole real line, to the last digits: Newton's steps,
 * kept inside a bracket that is found by doubling.
 *
 * @param evaluate - Value and slope; the value may be ±Infinity, the slope 0.
 * @param start - First guess.
 * @param rising - Whether values rise with u.
 * @returns the root, or ±Infinity when the bracket leaves ±1e6.
 */
export function solveMonotone(
  evaluate: (u: number) => Local,
  start: number,
  rising: boolean,
): number {
  let low = -Infinity;
  let high = Infinity;
  let u = Number.isFinite(start) ? start : 0;
  let stride = 1;
  for (let i = 0; i < MAX_STEPS; i++) {
    const { value, slope } = evaluate(u);
    if (value === 0) return u;
    if (value < 0 === rising) low = u;
    else high = u;
    let next = u - value / slope;
    const newton = Number.isFinite(next) && slope !== 0;
    if (low === -Infinity || high === Infinity) {
      const limit = u + (low === -Infinity ? -stride : stride);
      const beyond = low === -Infinity ? next < limit : next > limit;
      if (!newton || beyond || Math.sign(next - u) !== Math.sign(limit - u)) next = limit;
      stride *= 2;
      if (Math.abs(next) > 1e6) return next > 0 ? Infinity : -Infinity;
    } else if (!newton || !(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - u) <= 1e-16 + 2e-16 * Math.abs(u)) return next;
    u = next;
  }
  return u;
}
