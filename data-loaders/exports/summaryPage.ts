import type { Database } from "../pipeline/openDatabase.ts";

interface Line {
  readonly label: string;
  readonly values: readonly (string | number | null)[];
}

/** The run as one HTML page without scripts: totals, channels, segments. */
export async function summaryPage(database: Database): Promise<string> {
  const channels = await database.rows<Record<string, number | string | null>>(
    `select channel, count(*)::double as campaigns, sum(cost)::double as cost,
      sum(revenue)::double as revenue,
      (sum(revenue) - sum(cost))::double / nullif(sum(cost), 0)::double as roi
     from fact_campaign group by rollup (channel) order by channel nulls first`,
  );
  const segments = await database.rows<Record<string, number | string | null>>(
    `select segment, count(*)::double as customers, avg(revenue)::double as mean_revenue
     from customer_segment join fact_customer using (customer_id)
     group by segment order by mean_revenue desc`,
  );
  const channelLines = channels.map(({ channel, campaigns, cost, revenue, roi }): Line => ({
    label: String(channel ?? "All channels"),
    values: [
      campaigns!,
      cost!,
      revenue!,
      roi === null ? null : `${(100 * Number(roi)).toFixed(1)} %`,
    ],
  }));
  const segmentLines = segments.map(({ segment, customers, mean_revenue }): Line => ({
    label: String(segment),
    values: [customers!, mean_revenue!],
  }));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marketing run</title>
<h1>Marketing run</h1>
${table("Return by channel", ["Channel", "Campaigns", "Cost (USD)", "Revenue (USD)", "ROI"], channelLines)}
${table("Customer segments", ["Segment", "Customers", "Mean revenue (USD)"], segmentLines)}
</html>
`;
}

function table(title: string, head: readonly string[], lines: readonly Line[]): string {
  if (lines.length === 0) return `<h2>${title}</h2><p>No rows.</p>`;
  const body = lines.map(
    ({ label, values }) =>
      `<tr><th scope="row">${escape(label)}</th>${values.map((value) => `<td>${escape(text(value))}</td>`).join("")}</tr>`,
  );
  return `<h2>${title}</h2><table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

const text = (value: string | number | null) =>
  value === null
    ? "no value: cost is 0"
    : typeof value === "number"
      ? value.toLocaleString("en-US", { maximumFractionDigits: 2 })
      : value;

const escape = (value: string) =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
