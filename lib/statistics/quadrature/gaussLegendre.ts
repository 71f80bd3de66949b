/** Nodes in (−1, 1), ascending, and weights that add up to 2. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const known = new Map<number, Quadrature>();

/**
 * Gauss–Legendre rule with `points` nodes, exact for polynomials up to degree 2·points − 1.
 *
 * @see Press et al., Numerical Recipes, 3rd ed., section 4.6: Newton's steps on Legendre's
 *   recurrence from the cosine guess.
 */
export function gaussLegendre(points: number): Quadrature {
  const found = known.get(points);
  if (found) return found;
  const nodes = new Float64Array(points);
  const weights = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      const { value, derivative } = legendre(points, x);
      slope = derivative;
      x -= value / derivative;
      if (Math.abs(value / derivative) < 1e-16) break;
    }
    slope = legendre(points, x).derivative;
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  const made = { nodes, weights };
  known.set(points, made);
  return made;
}

function legendre(n: number, x: number): { value: number; derivative: number } {
  let [previous, value] = [1, x];
  for (let k = 2; k <= n; k++)
    [previous, value] = [value, ((2 * k - 1) * x * value - (k - 1) * previous) / k];
  return { value, derivative: (n * (x * value - previous)) / (x * x - 1) };
}
