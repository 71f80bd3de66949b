import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Refunded in time",
  definition:
    "Of the orders of expired groups whose refund was made or is due: the share refunded within 24 hours of the expiry.",
  formula: String.raw`\frac{\text{refunds within } 24\,\text{h}}{\text{refunds made or due}}`,
  query: "refund_audit",
  column: "in_time_share",
  format: "percent",
  better: "up",
};

export default metric;
