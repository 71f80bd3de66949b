import { isConstant } from "./constantForecast.ts";
import { difference } from "./differences.ts";
import { strength } from "./componentStrength.ts";
import { fitStl } from "./fitStl.ts";
import { KPSS_CRITICAL, kpssStatistic } from "./kpssStatistic.ts";

/** Seasonal strength from which a seasonal difference is taken. */
const STRONG = 0.64;

/**
 * Seasonal differences: 1 when STL finds a seasonal strength above 0.64 (seasonal window 11).
 *
 * @see Wang, Smith & Hyndman (2006), Data Mining and Knowledge Discovery 13; R's nsdiffs.
 */
export function seasonalDifferences(values: Float64Array, period: number): number {
  if (period < 2 || values.length <= 2 * period || isConstant(values)) return 0;
  const { remainder, seasonal } = fitStl(values, { period, seasonalWindow: 11 });
  return (strength(remainder, seasonal) ?? 0) > STRONG ? 1 : 0;
}

/**
 * Ordinary differences until KPSS no longer rejects a level at 5 %, at most 2.
 *
 * @see Hyndman & Khandakar (2008), Journal of Statistical Software 27(3), 3.1; R's ndiffs, with
 *   ⌊3√n / 13⌋ lags.
 */
export function ordinaryDifferences(values: Float64Array, most = 2): number {
  let series = values;
  for (let d = 0; d < most; d++) {
    if (series.length < 3 || isConstant(series)) return d;
    const lags = Math.trunc((3 * Math.sqrt(series.length)) / 13);
    const statistic = kpssStatistic(series, { type: "level", lags });
    if (statistic === undefined || statistic <= KPSS_CRITICAL.level[1]) return d;
    series = difference(series, 1);
  }
  return most;
}
