import type { BinnedFamily } from "../../lib/statistics/distributions/binnedFamilies.ts";
import { fitBinned } from "../../lib/statistics/distributions/fitBinned.ts";
import type { Rows } from "../engine/types.ts";
import { onceForRows } from "./onceForRows.ts";

const FAMILIES: Readonly<Record<BinnedFamily, string>> = {
  "log-normal": "log-normal",
  gamma: "gamma",
  weibull: "Weibull",
  "student-t": "Student's t",
  normal: "normal",
};

/** Fewer do not tell the families apart. */
const LEAST_FLIGHTS = 500;

/**
 * Every family fitted to the bins of `delay_bins`, the lowest AIC first; none to few flights. Where
 * the first bin is not open, nothing lies before it, and no law may begin inside of it.
 */
export const fitDelays = onceForRows((rows: Rows) => {
  const first = rows[0]?.["lowMin"] ?? null;
  // Delays are whole minutes: a bin ends half a minute after its last one.
  const ends = rows.slice(0, -1).map((row) => Number(row["highMin"]) + 0.5);
  const edges = first === null ? ends : [Number(first) - 0.5, ...ends];
  const flights = rows.map((row) => Number(row["flights"]));
  const counts = first === null ? flights : [0, ...flights];
  const n = counts.reduce((sum, count) => sum + count, 0);
  const usable = edges.length >= 2 && n >= LEAST_FLIGHTS;
  const fits = (Object.keys(FAMILIES) as BinnedFamily[]).flatMap((family) => {
    const found = usable ? fitBinned(edges, counts, family) : undefined;
    return found?.status === "ok" ? [{ family: FAMILIES[family], ...found }] : [];
  });
  fits.sort((a, b) => a.aic - b.aic);
  return { counts, edges, fits, n };
});
