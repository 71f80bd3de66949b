const GOLDEN = (3 - Math.sqrt(5)) / 2;
const MAX_ITERATIONS = 200;

/**
 * Minimum of a function of one argument on [low, high], by Brent's method: golden sections with
 * parabolic steps where those help.
 *
 * @param tolerance - Absolute accuracy of the argument, default 1e-8.
 * @see Brent (1973), Algorithms for Minimization without Derivatives, ch. 5.
 */
export function minimizeScalar(
  f: (x: number) => number,
  [low, high]: readonly [number, number],
  tolerance = 1e-8,
): { x: number; value: number } {
  let [a, b] = [low, high];
  let x = a + GOLDEN * (b - a);
  let [w, v] = [x, x];
  let fx = f(x);
  let [fw, fv] = [fx, fx];
  let [step, before] = [0, 0];
  for (let i = 0; i < MAX_ITERATIONS; i++) {
    const middle = (a + b) / 2;
    const limit = 1.5e-8 * Math.abs(x) + tolerance / 3;
    if (Math.abs(x - middle) <= 2 * limit - (b - a) / 2) break;
    const parabola = parabolicStep({ x, w, v, fx, fw, fv });
    const within = x + parabola > a && x + parabola < b;
    if (Math.abs(before) > limit && within && Math.abs(parabola) < Math.abs(before) / 2)
      [before, step] = [step, parabola];
    else {
      before = x < middle ? b - x : a - x;
      step = GOLDEN * before;
    }
    const u = x + (Math.abs(step) >= limit ? step : Math.sign(step || 1) * limit);
    const fu = f(u);
    if (fu <= fx) {
      if (u < x) b = x;
      else a = x;
      [v, w, x] = [w, x, u];
      [fv, fw, fx] = [fw, fx, fu];
      continue;
    }
    if (u < x) a = u;
    else b = u;
    if (fu <= fw || w === x) [v, w, fv, fw] = [w, u, fw, fu];
    else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu];
  }
  return { x, value: fx };
}

interface Points {
  readonly x: number;
  readonly w: number;
  readonly v: number;
  readonly fx: number;
  readonly fw: number;
  readonly fv: number;
}

/** From x to the lowest point of the parabola through three points; Infinity when flat. */
function parabolicStep({ x, w, v, fx, fw, fv }: Points): number {
  const r = (x - w) * (fx - fv);
  const q = (x - v) * (fx - fw);
  const down = 2 * (q - r);
  const step = -((x - v) * q - (x - w) * r) / down;
  return Number.isFinite(step) ? step : Infinity;
}
