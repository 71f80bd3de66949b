/** A forecast, or why there is none. */
export type ModelForecast =
  | {
      readonly status: "ok";
      readonly forecast: readonly number[];
      readonly lower: readonly number[];
      readonly upper: readonly number[];
      /** Of each step ahead; absent where the method has none. */
      readonly standardErrors?: readonly number[] | undefined;
      /** Value − one-step prediction within the values; null where there is no prediction. */
      readonly residuals: readonly (number | null)[];
    }
  | { readonly status: "undefined"; readonly reason: string };

/**
 * What the planning pages need of any method's result.
 *
 * @param fitted - One-step prediction of a value by its place; default none.
 */
export function modelForecast(
  values: Float64Array,
  result: object,
  fitted: (index: number) => number | null | undefined = () => null,
): ModelForecast {
  const found = result as {
    readonly status: string;
    readonly reason?: string;
    readonly forecast?: readonly number[];
    readonly lower?: readonly number[];
    readonly upper?: readonly number[];
    readonly standardErrors?: readonly number[];
  };
  const { forecast, lower, upper, standardErrors } = found;
  if (found.status !== "ok" || !forecast || !lower || !upper)
    return { status: "undefined", reason: found.reason ?? "no forecast" };
  const all = [forecast, lower, upper].flat();
  if (!all.every(Number.isFinite))
    return { status: "undefined", reason: "the forecast leaves the range of numbers" };
  const residuals = Array.from(values, (value, i) => {
    const prediction = fitted(i);
    return prediction === null || prediction === undefined ? null : value - prediction;
  });
  return { status: "ok", forecast, lower, upper, standardErrors, residuals };
}
