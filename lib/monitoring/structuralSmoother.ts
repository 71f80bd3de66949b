import { combineColumns } from "../statistics/linearAlgebra/combineColumns.ts";
import { dot } from "../statistics/linearAlgebra/dot.ts";
import { diffuseFilter } from "./diffuseFilter.ts";
import type { FilterStep } from "./diffuseFilter.ts";
import { stateLayout, transitionTransposed } from "./structuralForm.ts";
import type { StateLayout, StructuralForm, StructuralVariances } from "./structuralForm.ts";

/** An unobserved part given the whole series: its mean and standard error at each time. */
export interface SmoothedPart {
  readonly values: Float64Array;
  readonly standardErrors: Float64Array;
}

/** Parts that the form has. */
export interface SmoothedParts {
  readonly level: SmoothedPart;
  readonly slope?: SmoothedPart;
  readonly season?: SmoothedPart;
}

/** What the way back needs of one step of the filter. */
interface Seen {
  readonly error: number;
  /** Gain before the transition and its first-order correction, which a diffuse start needs. */
  readonly gain: Float64Array;
  readonly correction: Float64Array | undefined;
  /** 1 / F of order 0, or of orders 1 and 2 while the start is unknown. */
  readonly inverse: readonly [number, number, number];
  readonly views: readonly View[];
}

/** One part as predicted: mean, variance, and the covariance's rows, known and unknown. */
interface View {
  readonly mean: number;
  readonly variance: number;
  readonly known: Float64Array;
  readonly unknown: Float64Array;
}

/**
 * Level, slope and season at each time given all values, before and after, with standard errors:
 * fixed-interval smoothing with an exactly diffuse start.
 *
 * @returns `undefined` when a prediction has no variance.
 * @see Durbin & Koopman (2012), Time Series Analysis by State Space Methods, 2nd ed., 4.4 and 5.3.
 *   Checked against statsmodels' UnobservedComponents.
 */
export function structuralSmoother(
  values: ArrayLike<number>,
  form: StructuralForm,
  shocks: StructuralVariances,
): SmoothedParts | undefined {
  const layout = stateLayout(form);
  const indices = [
    0,
    ...(layout.linear ? [1] : []),
    ...(layout.season >= 0 ? [layout.season] : []),
  ];
  const seen: Seen[] = [];
  if (!diffuseFilter(values, form, shocks, (step) => seen.push(look(step, indices))))
    return undefined;
  const n = values.length;
  const parts = indices.map(() => ({
    values: new Float64Array(n),
    standardErrors: new Float64Array(n),
  }));
  const back = new Backward(layout);
  for (let t = n - 1; t >= 0; t--) {
    back.step(seen[t]!);
    seen[t]!.views.forEach((view, j) => {
      parts[j]!.values[t] = back.mean(view);
      parts[j]!.standardErrors[t] = Math.sqrt(Math.max(0, back.variance(view)));
    });
  }
  return {
    level: parts[0]!,
    ...(layout.linear && { slope: parts[1]! }),
    ...(layout.season >= 0 && { season: parts.at(-1)! }),
  };
}

function look({ state, known, unknown, ...sight }: FilterStep, indices: readonly number[]): Seen {
  const { error, gain, variance, loose, looseVariance } = sight;
  const diffuse = looseVariance > 0;
  return {
    error,
    gain: diffuse ? loose.map((x) => x / looseVariance) : gain.map((x) => x / variance),
    correction: diffuse
      ? gain.map((x, i) => (x - (loose[i]! * variance) / looseVariance) / looseVariance)
      : undefined,
    inverse: diffuse
      ? [0, 1 / looseVariance, -variance / looseVariance ** 2]
      : [1 / variance, 0, 0],
    views: indices.map((i) => ({
      mean: state[i]!,
      variance: known[i]![i]!,
      known: known[i]!.slice(),
      unknown: unknown[i]!.slice(),
    })),
  };
}

/** Weighted sums of what comes later, r and N, in powers 0, 1 and 2 of 1 / (unknown variance). */
class Backward {
  private r: Float64Array[];
  private n: Float64Array[][];

  constructor(private readonly layout: StateLayout) {
    const zeros = () => new Float64Array(layout.size);
    this.r = [zeros(), zeros()];
    this.n = [0, 1, 2].map(() => Array.from({ length: layout.size }, zeros));
  }

  /** From after a value to before it. */
  step({ error, gain, correction, inverse }: Seen): void {
    for (const r of this.r) transitionTransposed(r, this.layout);
    const [r0, r1] = this.r as [Float64Array, Float64Array];
    const late = correction ? dot(correction, r0) : 0;
    this.addObserved(r0, error * inverse[0] - dot(gain, r0));
    this.addObserved(r1, error * inverse[1] - dot(gain, r1) - late);
    const q = this.n.map((matrix) => turned(matrix, this.layout));
    this.n = q.map((matrix, order) => {
      const result = matrix.map((row) => row.slice());
      // L = T(I − kZᵀ) with k = gain + correction / κ: the terms of this order in 1 / κ.
      const edge = combineColumns(matrix, gain);
      let corner = dot(gain, edge) + inverse[order]!;
      if (correction && order > 0) {
        const [one, two] = [combineColumns(q[order - 1]!, correction), q[order - 2]];
        for (let i = 0; i < edge.length; i++) edge[i]! += one[i]!;
        corner += 2 * dot(gain, one) + (two ? dot(correction, combineColumns(two, correction)) : 0);
      }
      this.border(result, edge, corner);
      return result;
    });
  }

  mean({ mean, known, unknown }: View): number {
    return mean + dot(known, this.r[0]!) + dot(unknown, this.r[1]!);
  }

  variance({ variance, known, unknown }: View): number {
    const [n0, n1, n2] = this.n as [Float64Array[], Float64Array[], Float64Array[]];
    const crossed = 2 * dot(unknown, combineColumns(n1, known));
    const start = dot(unknown, combineColumns(n2, unknown));
    return variance - dot(known, combineColumns(n0, known)) - crossed - start;
  }

  /** x + Z · amount. */
  private addObserved(x: Float64Array, amount: number): void {
    x[0]! += amount;
    if (this.layout.season >= 0) x[this.layout.season]! += amount;
  }

  /** matrix − Z edgeᵀ − edge Zᵀ + Z Zᵀ corner. */
  private border(matrix: Float64Array[], edge: Float64Array, corner: number): void {
    const half = edge.map((value) => -value);
    this.addObserved(half, corner / 2);
    for (const i of this.layout.season >= 0 ? [0, this.layout.season] : [0])
      for (let j = 0; j < half.length; j++) matrix[i]![j]! += half[j]!;
    matrix.forEach((row, i) => this.addObserved(row, half[i]!));
  }
}

/** Tᵀ N T of a symmetric matrix. */
function turned(matrix: readonly Float64Array[], layout: StateLayout): Float64Array[] {
  const rows = matrix.map((row) => row.slice());
  for (const row of rows) transitionTransposed(row, layout);
  const column = new Float64Array(layout.size);
  for (let j = 0; j < layout.size; j++) {
    for (let i = 0; i < layout.size; i++) column[i] = rows[i]![j]!;
    transitionTransposed(column, layout);
    for (let i = 0; i < layout.size; i++) rows[i]![j] = column[i]!;
  }
  return rows;
}
