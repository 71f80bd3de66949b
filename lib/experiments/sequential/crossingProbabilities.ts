import { normal } from "../../statistics/distributions/normal.ts";
import { gaussLegendre } from "../../statistics/quadrature/gaussLegendre.ts";

/** Bounds on the z-scale by look; −Infinity below for one-sided designs. */
export interface LookBounds {
  readonly lower: number;
  readonly upper: number;
}

/** Probability of first leaving through each side, by look. */
export interface Crossing {
  readonly lower: number;
  readonly upper: number;
}

const POINTS = 40;

/**
 * The density of the running score between the bounds, carried from look to look.
 *
 * @see Armitage, McPherson & Rowe (1969), JRSS A 132, 235–244; Jennison & Turnbull (2000), Group
 *   Sequential Methods, chapter 19. Gauss–Legendre in place of Simpson's rule.
 */
export class ScoreDensity {
  private nodes: Float64Array = Float64Array.of(0);
  private mass: Float64Array = Float64Array.of(1);
  private information = 0;

  /** @param drift - Expected z at information 1; 0 under the null hypothesis. */
  constructor(private readonly drift = 0) {}

  /** Probability of leaving beyond z bounds at the next information without carrying on. */
  crossing(information: number, { lower, upper }: LookBounds): Crossing {
    const { root, sd, shift } = this.step(information);
    const z = normal();
    let [below, above] = [0, 0];
    for (let i = 0; i < this.nodes.length; i++) {
      const start = this.nodes[i]! + shift;
      if (lower > -Infinity) below += this.mass[i]! * z.cdf((lower * root - start) / sd);
      if (upper < Infinity) above += this.mass[i]! * z.sf((upper * root - start) / sd);
    }
    return { lower: below, upper: above };
  }

  /** Carries the density to the next information, kept within the bounds. */
  advance(information: number, { lower, upper }: LookBounds): void {
    const { root, sd, shift } = this.step(information);
    const centre = this.drift * information;
    const low = Math.max(lower * root, centre - 9 * root);
    const high = Math.min(upper * root, centre + 9 * root);
    const { nodes, weights } = gaussLegendre(POINTS);
    // A panel must not be wider than the steps' spread.
    const panels = Math.max(1, Math.ceil((high - low) / (6 * sd)));
    const half = Math.max(0, high - low) / panels / 2;
    const [next, mass] = [new Float64Array(panels * POINTS), new Float64Array(panels * POINTS)];
    for (let k = 0; k < next.length; k++) {
      const panel = Math.floor(k / POINTS);
      const x = low + (2 * panel + 1 + nodes[k % POINTS]!) * half;
      let density = 0;
      for (let i = 0; i < this.nodes.length; i++) {
        const u = (x - this.nodes[i]! - shift) / sd;
        density += this.mass[i]! * Math.exp(-0.5 * u * u);
      }
      next[k] = x;
      mass[k] = (weights[k % POINTS]! * half * density) / (sd * Math.sqrt(2 * Math.PI));
    }
    [this.nodes, this.mass, this.information] = [next, mass, information];
  }

  private step(information: number) {
    const gained = information - this.information;
    return {
      root: Math.sqrt(information),
      sd: Math.sqrt(gained),
      shift: this.drift * gained,
    };
  }
}

/**
 * Probability of first crossing a group sequential boundary at each look.
 *
 * @param information - Information fractions, ascending, in (0, 1].
 * @param bounds - On the z-scale, by look.
 * @param drift - Expected z at information 1; 0 under the null hypothesis.
 */
export function crossingProbabilities(
  information: ArrayLike<number>,
  bounds: readonly LookBounds[],
  drift = 0,
): Crossing[] {
  const density = new ScoreDensity(drift);
  return bounds.map((bound, k) => {
    const found = density.crossing(information[k]!, bound);
    if (k < bounds.length - 1) density.advance(information[k]!, bound);
    return found;
  });
}
