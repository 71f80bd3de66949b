const MAX_STEPS = 200;

/**
 * The root of a continuous function between two points with values of opposite sign, to the last
 * digits: regula falsi (Illinois), bisection when it lags.
 *
 * @returns the root, or NaN when the values at the ends have the same sign.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa < 0 !== fb < 0)) return NaN;
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = a + (b - a) / 2;
    const secant = b - (fb * (b - a)) / (fb - fa);
    const inside = secant > Math.min(a, b) && secant < Math.max(a, b);
    const x = inside && step % 3 !== 2 ? secant : middle;
    const fx = f(x);
    if (fx === 0) return x;
    const width = Math.abs(b - a);
    if (fx < 0 === fb < 0) {
      [b, fb] = [x, fx];
      if (step % 3 !== 2) fa /= 2;
    } else [a, fa] = [x, fx];
    // A secant may move an end by less than the width shows; a bisection may not.
    const stuck = step % 3 === 2 && Math.abs(b - a) === width;
    if (Math.abs(b - a) <= 4e-16 * Math.max(Math.abs(a), Math.abs(b)) || stuck) break;
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}
