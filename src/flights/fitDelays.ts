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

/** Every family fitted to the bins of `delay_bins`, the lowest AIC first; none to few flights. */
export const fitDelays = onceForRows((rows: Rows) => {
  const counts = rows.map((row) => Number(row["flights"]));
  // Delays are whole minutes: a bin ends half a minute after its last one.
  const edges = rows.slice(0, -1).map((row) => Number(row["highMin"]) + 0.5);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const usable = edges.length >= 2 && n >= LEAST_FLIGHTS;
  const fits = (Object.keys(FAMILIES) as BinnedFamily[]).flatMap((family) => {
    const found = usable ? fitBinned(edges, counts, family) : undefined;
    return found?.status === "ok" ? [{ family: FAMILIES[family], ...found }] : [];
  });
  fits.sort((a, b) => a.aic - b.aic);
  return { counts, edges, fits, n };
});
