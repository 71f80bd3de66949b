import {
  addShocks,
  observed,
  stateLayout,
  transition,
  transitionCovariance,
} from "./structuralForm.ts";
import type { StructuralForm, StructuralVariances } from "./structuralForm.ts";

/** Diffuse variances below this are rounding: they start at 1. */
const SPENT = 1e-8;

export interface FilterRun {
  /** One-step predictions and their variances; NaN variance while the start is unknown. */
  readonly predicted: Float64Array;
  readonly variances: Float64Array;
  /** State predicted for the step after the last, with its covariance. */
  readonly state: Float64Array;
  readonly covariance: readonly Float64Array[];
  /** Filtered level after each value. */
  readonly level: Float64Array;
  /** Values that the unknown start took. */
  readonly diffuse: number;
  /** Σ log F over all values, and Σ v²/F over those after the start. */
  readonly logDeterminant: number;
  readonly squares: number;
}

/** Beliefs before a value and what the value shows; changed in place afterwards. */
export interface FilterStep extends Beliefs, Sight {}

/**
 * Kalman filter of a structural model with an exactly diffuse start: nothing is assumed of the
 * first state, and no large number stands in for "unknown".
 *
 * @param onStep - Called before each update; `looseVariance` is 0 once the value is predictable.
 * @returns `undefined` when a prediction has no variance.
 * @see Durbin & Koopman (2012), Time Series Analysis by State Space Methods, 2nd ed., 5.2.
 */
export function diffuseFilter(
  values: ArrayLike<number>,
  form: StructuralForm,
  shocks: StructuralVariances,
  onStep?: (step: FilterStep) => void,
): FilterRun | undefined {
  const layout = stateLayout(form);
  const { size } = layout;
  const n = values.length;
  const state = new Float64Array(size);
  const known = Array.from({ length: size }, () => new Float64Array(size));
  const unknown = known.map((_, i) => Float64Array.from({ length: size }, (__, j) => +(i === j)));
  const [predicted, variances, level] = [0, 1, 2].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let [diffuse, logDeterminant, squares, starting] = [0, 0, 0, true];
  for (let t = 0; t < n; t++) {
    predicted[t] = observed(state, layout);
    const error = values[t]! - predicted[t]!;
    const gain = Float64Array.from(known, (row) => observed(row, layout));
    const variance = observed(gain, layout) + shocks.observation;
    const loose = Float64Array.from(unknown, (row) => observed(row, layout));
    const unseen = starting ? observed(loose, layout) : 0;
    const looseVariance = unseen > SPENT ? unseen : 0;
    const sight = { error, gain, variance, loose, looseVariance };
    onStep?.({ state, known, unknown, ...sight });
    if (looseVariance > 0) {
      absorb({ state, known, unknown }, sight);
      variances[t] = NaN;
      logDeterminant += Math.log(looseVariance);
      diffuse++;
      starting = unknown.some((row, i) => row[i]! > SPENT);
      if (!starting) for (const row of unknown) row.fill(0);
    } else {
      if (!(variance > 0)) return undefined;
      for (let i = 0; i < size; i++) state[i]! += (gain[i]! / variance) * error;
      addOuter(known, gain, gain, -1 / variance);
      variances[t] = variance;
      logDeterminant += Math.log(variance);
      squares += (error / variance) * error;
    }
    level[t] = state[0]!;
    transition(state, layout);
    transitionCovariance(known, layout);
    if (starting) transitionCovariance(unknown, layout);
    addShocks(known, layout, shocks);
  }
  return {
    predicted,
    variances,
    state,
    covariance: known,
    level,
    diffuse,
    logDeterminant,
    squares,
  };
}

interface Beliefs {
  readonly state: Float64Array;
  readonly known: readonly Float64Array[];
  readonly unknown: readonly Float64Array[];
}

interface Sight {
  readonly error: number;
  readonly gain: Float64Array;
  readonly variance: number;
  readonly loose: Float64Array;
  readonly looseVariance: number;
}

/** An update while part of the start is unknown. Durbin & Koopman (2012), eq. 5.18 and 5.19. */
function absorb({ state, known, unknown }: Beliefs, sight: Sight): void {
  const { error, gain, variance, loose, looseVariance } = sight;
  for (let i = 0; i < state.length; i++) state[i]! += (loose[i]! / looseVariance) * error;
  addOuter(known, loose, loose, variance / looseVariance / looseVariance);
  addOuter(known, gain, loose, -1 / looseVariance);
  addOuter(known, loose, gain, -1 / looseVariance);
  addOuter(unknown, loose, loose, -1 / looseVariance);
}

function addOuter(
  matrix: readonly Float64Array[],
  a: Float64Array,
  b: Float64Array,
  factor: number,
): void {
  for (let i = 0; i < a.length; i++) {
    const weight = factor * a[i]!;
    const row = matrix[i]!;
    for (let j = 0; j < b.length; j++) row[j]! += weight * b[j]!;
  }
}
