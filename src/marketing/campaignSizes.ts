import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { formatValue } from "../format/formatValue.ts";

/** The sizes of the snapshot to choose from; only clean rows exist at the last. */
export const campaignSizes = marketingSettings.sizes.map((size) => ({
  value: String(size),
  label: formatValue(size, "integer"),
}));
