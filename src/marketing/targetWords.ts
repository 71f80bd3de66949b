import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { formatValue } from "../format/formatValue.ts";

const { secondsPer100K, bytesPer100K, queryMs, reportSeconds, pageSeconds, freshHours, uptime } =
  marketingSettings.targets;

/** The targets of the source text in words. */
export const targetWords = {
  processing: `below ${secondsPer100K} s`,
  memory: `below ${formatValue(bytesPer100K, "bytes")}`,
  query: `below ${queryMs} ms`,
  report: `below ${reportSeconds[1]} s in one place, ${reportSeconds[0]} s in another`,
  page: `below ${pageSeconds[1]} s, ${pageSeconds[0]} s now`,
  freshness: `below ${freshHours[0]} h in one place, ${freshHours[1]} h in another`,
  uptime: formatValue(uptime, "percent"),
} as const;
