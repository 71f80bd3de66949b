import { finishSteps } from "../statistics/runSteps.ts";
import { etsForecast } from "./etsForecast.ts";
import type { EtsForecast, EtsOptions } from "./etsForecast.ts";
import type { EtsForm } from "./etsTypes.ts";

/**
 * Non-seasonal exponential smoothing of one form with additive errors: simple (no trend), Holt's
 * linear trend, or the damped trend.
 *
 * @param values - Oldest first, more than parameters and states + 2.
 * @see etsForecast.
 */
export function smoothingForecast(
  id: string,
  values: Float64Array,
  options: Pick<EtsOptions, "horizon" | "level" | "fixed"> & { trend: EtsForm["trend"] },
): EtsForecast {
  return finishSteps(
    etsForecast(id, values, { ...options, period: 1, error: "additive", season: "none" }),
  );
}
