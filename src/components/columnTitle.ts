/** Parts of names in SQL that are not words, as people write them. */
const WRITTEN: Readonly<Record<string, string>> = {
  "davies bouldin": "Davies–Bouldin",
  "jarque bera": "Jarque–Bera",
  "ljung box": "Ljung–Box",
  aic: "AIC",
  api: "API",
  ari: "adjusted Rand index",
  cpa: "CPA",
  cpc: "CPC",
  ctr: "CTR",
  iata: "IATA code",
  id: "ID",
  mae: "MAE",
  mape: "MAPE",
  mase: "MASE",
  p5: "5th percentile",
  p95: "95th percentile",
  rmse: "RMSE",
  roas: "ROAS",
  roi: "ROI",
  sd: "standard deviation",
  se: "standard error",
  smape: "sMAPE",
  sql: "SQL",
  usd: "USD",
};

const KNOWN = new RegExp(`\\b(${Object.keys(WRITTEN).join("|")})\\b`, "g");

/**
 * A column's name as a table's head: `revenue_usd` with unit USD becomes "Revenue",
 * `is_best` "Best", `held_out_mae` "Held out MAE".
 *
 * @param unit - Only if it stands beside the head, else the name would lose it.
 */
export function columnTitle(name: string, unit: string | undefined): string {
  const suffix = unit ? new RegExp(`_${unit}$`, "i") : /$^/;
  const words = name
    .replace(suffix, "")
    .replace(/^is_(?=.)/, "")
    .replaceAll("_", " ")
    .replace(KNOWN, (part) => WRITTEN[part]!);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
