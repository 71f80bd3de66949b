import { normal } from "../../statistics/distributions/normal.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { ScoreDensity, crossingProbabilities } from "./crossingProbabilities.ts";
import type { LookBounds } from "./crossingProbabilities.ts";
import { spending } from "./spending.ts";
import type { Spending } from "./spending.ts";

export type Boundary = "obrien-fleming" | "pocock" | "wang-tsiatis" | Spending;

export interface GroupSequentialDesign {
  /** Information fractions of the looks, ascending, the last usually 1. */
  readonly information: ArrayLike<number>;
  readonly boundary: Boundary;
  readonly alpha: number;
  readonly sides: "two-sided" | "one-sided";
  /** Δ of `wang-tsiatis`, ρ of `power`, γ of `hwang-shih-decani`. */
  readonly parameter: number;
}

export interface SequentialLook {
  readonly information: number;
  readonly z: number;
  /** Fixed-sample p-value at the boundary, of the design's sides. */
  readonly nominalP: number;
  /** α spent up to this look. */
  readonly spent: number;
}

/**
 * Boundaries of a group sequential test on the z-scale, by recursive integration.
 *
 * O'Brien–Fleming, Pocock and Wang–Tsiatis bounds have the shape C t^(Δ − ½) with Δ = 0, ½ and the
 * parameter; the others spend α by a function of the information.
 *
 * @see Jennison & Turnbull (2000), Group Sequential Methods, chapters 2, 7 and 19.
 */
export function groupSequential(design: GroupSequentialDesign): SequentialLook[] {
  const z =
    design.boundary === "obrien-fleming" ||
    design.boundary === "pocock" ||
    design.boundary === "wang-tsiatis"
      ? shapedBounds(design)
      : spentBounds(design, design.boundary);
  const sides = design.sides === "two-sided" ? 2 : 1;
  const crossings = crossingProbabilities(design.information, bounds(z, sides));
  let spent = 0;
  return z.map((value, k) => {
    spent += crossings[k]!.lower + crossings[k]!.upper;
    const nominalP = sides * normal().sf(value);
    return { information: design.information[k]!, z: value, nominalP, spent };
  });
}

const bounds = (z: readonly number[], sides: number): LookBounds[] => z.map((u) => bound(u, sides));
const bound = (u: number, sides: number): LookBounds => ({
  upper: u,
  lower: sides === 2 ? -u : -Infinity,
});

function shapedBounds({ information, boundary, alpha, sides, parameter }: GroupSequentialDesign) {
  const delta = boundary === "obrien-fleming" ? 0 : boundary === "pocock" ? 0.5 : parameter;
  const count = sides === "two-sided" ? 2 : 1;
  const last = information[information.length - 1]!;
  const shape = Array.from(information, (t) => (t / last) ** (delta - 0.5));
  const error = (c: number) =>
    crossingProbabilities(
      information,
      bounds(
        shape.map((s) => c * s),
        count,
      ),
    ).reduce((sum, { lower, upper }) => sum + lower + upper, 0);
  // Between one look's bound and Bonferroni's over all looks, whatever the shape.
  const least = Math.min(...shape);
  const low = normal().isf(alpha / count) * Math.min(1, 1 / Math.max(...shape));
  const high = normal().isf(alpha / count / shape.length) / least + 1;
  const c = findRoot((value) => Math.log(error(value) / alpha), Math.max(1e-6, low * 0.5), high);
  return shape.map((s) => c * s);
}

function spentBounds(design: GroupSequentialDesign, name: Spending): number[] {
  const { information, alpha, parameter } = design;
  const sides = design.sides === "two-sided" ? 2 : 1;
  const density = new ScoreDensity();
  let before = 0;
  return Array.from(information, (t) => {
    // Each side spends its own half.
    const upto = spending(name, t, { alpha: alpha / sides, parameter });
    const share = upto - before;
    before = upto;
    const off = (u: number) => {
      const { upper } = density.crossing(t, bound(u, sides));
      return upper > 0 ? Math.log(upper / share) : -1e6;
    };
    const z = share > 1e-300 ? Math.min(38, boundaryRoot(off)) : 38;
    density.advance(t, bound(z, sides));
    return z;
  });
}

function boundaryRoot(off: (u: number) => number): number {
  if (off(38) > 0) return 38;
  return findRoot(off, -10, 38);
}
