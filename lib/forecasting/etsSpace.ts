import { moments } from "../statistics/moments.ts";
import { etsStart } from "./etsStart.ts";
import { isDamped, isFactor } from "./etsTypes.ts";
import type { EtsForm, EtsParameters } from "./etsTypes.ts";
import type { EtsFixed } from "./fitEts.ts";

/** The unbounded arguments of the search, and what they stand for. */
export interface EtsSpace {
  readonly dimension: number;
  readonly starts: readonly Float64Array[];
  parameters(theta: Float64Array): EtsParameters;
}

/** Ranges of alpha and phi; beta lies below alpha and gamma below 1 − alpha (R's ets, "usual"). */
const LOW = 1e-4;
const HIGH = 0.9999;
const PHI = [0.8, 0.98] as const;
/** Shares of their ranges at which alpha starts, once slow and once fast. */
const ALPHA_STARTS = [0.1, 0.6];

/**
 * The estimated quantities as unbounded numbers of about one: smoothing parameters by the logistic
 * curve, states in units of the spread about a first guess, all seasons but the last, which makes
 * their sum 0 (or the period).
 */
export function etsSpace(
  values: Float64Array,
  { form, period, fixed }: { form: EtsForm; period: number; fixed: EtsFixed },
): EtsSpace {
  const guess = etsStart(values, form, period);
  const spread = Math.sqrt(moments(values).variance) || 1;
  const trended = form.trend !== "none";
  const seasonal = form.season !== "none";
  const smoothing = [
    fixed.alpha === undefined && "alpha",
    trended && fixed.beta === undefined && "beta",
    seasonal && fixed.gamma === undefined && "gamma",
    isDamped(form) && fixed.phi === undefined && "phi",
    fixed.level === undefined && "level",
    trended && fixed.slope === undefined && "slope",
  ].filter((name): name is Slot => name !== false);
  const slopeOf = (x: number) =>
    isFactor(form) ? guess.slope * Math.exp(0.02 * x) : guess.slope + 0.1 * spread * x;
  const freeSeasons = seasonal && fixed.season === undefined ? period - 1 : 0;
  const dimension = smoothing.length + freeSeasons;
  const seasonUnit = form.season === "multiplicative" ? 0.1 : spread;
  const total = form.season === "multiplicative" ? period : 0;
  return {
    dimension,
    starts: ALPHA_STARTS.slice(0, fixed.alpha === undefined ? 2 : 1).map((share) =>
      Float64Array.from({ length: dimension }, (_, j) => startOf(smoothing[j], share)),
    ),
    parameters: (theta) => {
      const at = (slot: Slot) => theta[smoothing.indexOf(slot)]!;
      const free = (slot: Slot) => smoothing.includes(slot);
      const alpha = free("alpha") ? between(LOW, HIGH, at("alpha")) : fixed.alpha!;
      const season = freeSeasons
        ? seasonsOf(theta.subarray(smoothing.length), guess.season, { unit: seasonUnit, total })
        : (fixed.season ?? guess.season);
      return {
        alpha,
        beta: free("beta") ? between(LOW, Math.max(alpha, 2 * LOW), at("beta")) : (fixed.beta ?? 0),
        gamma: free("gamma")
          ? between(LOW, Math.max(1 - alpha, 2 * LOW), at("gamma"))
          : (fixed.gamma ?? 0),
        phi: free("phi") ? between(PHI[0], PHI[1], at("phi")) : (fixed.phi ?? 1),
        level: free("level") ? guess.level + spread * at("level") : fixed.level!,
        slope: free("slope") ? slopeOf(at("slope")) : (fixed.slope ?? (isFactor(form) ? 1 : 0)),
        season,
      };
    },
  };
}

type Slot = "alpha" | "beta" | "gamma" | "phi" | "level" | "slope";

function startOf(slot: Slot | undefined, share: number): number {
  if (slot === "alpha") return Math.log(share / (1 - share));
  if (slot === "beta" || slot === "gamma") return Math.log(0.1 / 0.9);
  return slot === "phi" ? Math.log(0.9 / 0.1) : 0;
}

function seasonsOf(
  theta: Float64Array,
  guess: Float64Array,
  { unit, total }: { unit: number; total: number },
): Float64Array {
  const season = Float64Array.from(guess);
  let sum = 0;
  for (let j = 0; j < theta.length; j++) {
    season[j] = guess[j]! + unit * theta[j]!;
    sum += season[j]!;
  }
  season[theta.length] = total - sum;
  return season;
}

const between = (low: number, high: number, x: number) => low + (high - low) / (1 + Math.exp(-x));
