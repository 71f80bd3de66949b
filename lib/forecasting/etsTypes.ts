/** Form of an exponential smoothing model: error, trend and season. */
export interface EtsForm {
  readonly error: "additive" | "multiplicative";
  /** A slope that is added or, multiplicative, a factor; damped ones fade. */
  readonly trend: "none" | "additive" | "damped" | "multiplicative" | "damped-multiplicative";
  readonly season: "none" | "additive" | "multiplicative";
}

/**
 * Smoothing parameters and the states before the first value. `beta` and `gamma` are those of the
 * error-correction form (b grows by beta · e); `season` starts with the season of the first value.
 */
export interface EtsParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly level: number;
  readonly slope: number;
  readonly season: Float64Array;
}

/** Whether the slope fades by phi with each step. */
export const isDamped = ({ trend }: EtsForm): boolean =>
  trend === "damped" || trend === "damped-multiplicative";

/** Whether the slope is a factor. */
export const isFactor = ({ trend }: EtsForm): boolean =>
  trend === "multiplicative" || trend === "damped-multiplicative";

/** `ETS(M,Ad,M)` for error, trend and season, as in Hyndman et al. (2008). */
export function etsName({ error, trend, season }: EtsForm): string {
  const letter = {
    ...{ none: "N", additive: "A", multiplicative: "M" },
    ...{ damped: "Ad", "damped-multiplicative": "Md" },
  };
  return `ETS(${letter[error]},${letter[trend]},${letter[season]})`;
}
