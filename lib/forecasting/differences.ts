/** (1 − B)ᵈ (1 − Bᵐ)ᴰ of the values: d + D·period fewer of them. */
export function differences(
  values: Float64Array,
  { d, D, period }: { readonly d: number; readonly D: number; readonly period: number },
): Float64Array {
  let result = values;
  for (let i = 0; i < D; i++) result = difference(result, period);
  for (let i = 0; i < d; i++) result = difference(result, 1);
  return result;
}

/** yₜ − yₜ₋ₗₐ₉; empty when there are not more values than the lag. */
export function difference(values: Float64Array, lag: number): Float64Array {
  return values.slice(lag).map((value, i) => value - values[i]!);
}

/** Coefficients c of yₜ = Σ cᵢ yₜ₋ᵢ + differenced value, for i = 1 … d + D·period. */
export function differenceWeights({
  d,
  D,
  period,
}: {
  readonly d: number;
  readonly D: number;
  readonly period: number;
}): Float64Array {
  let polynomial = [1];
  for (let i = 0; i < D; i++) polynomial = timesOneMinus(polynomial, period);
  for (let i = 0; i < d; i++) polynomial = timesOneMinus(polynomial, 1);
  return Float64Array.from(polynomial.slice(1), (value) => -value);
}

function timesOneMinus(polynomial: readonly number[], lag: number): number[] {
  return Array.from(
    { length: polynomial.length + lag },
    (_, i) => (polynomial[i] ?? 0) - (polynomial[i - lag] ?? 0),
  );
}
