import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Overdue refunds",
  definition:
    "Orders of expired groups that were not refunded although the promised 24 hours since the expiry have passed; orders whose time is not up do not count.",
  formula: String.raw`\left|\{\text{order} : \text{group expired} \wedge \text{not refunded} \wedge t_{\text{as of}} \ge t_{\text{expiry}} + 24\,\text{h}\}\right|`,
  query: "refund_audit",
  column: "overdue",
  format: "integer",
  better: "down",
};

export default metric;
