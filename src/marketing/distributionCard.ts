import { histogram } from "../charts/histogram.ts";
import { chartCard } from "../components/chartCard.ts";
import type { CardData } from "../components/liveRows.ts";
import type { Row } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import type { FilterElement } from "../state/filterTypes.ts";

/** What can be measured of a campaign, with its name and how it is written. */
export const campaignMeasures: readonly {
  readonly value: string;
  readonly label: string;
  readonly format: ValueFormat;
}[] = [
  { value: "roi", label: "ROI", format: "percent" },
  { value: "roas", label: "ROAS", format: "coefficient" },
  { value: "cost", label: "Cost (USD)", format: "usd" },
  { value: "revenue", label: "Revenue (USD)", format: "usd" },
  { value: "impressions", label: "Impressions", format: "integer" },
  { value: "clicks", label: "Clicks", format: "integer" },
  { value: "conversions", label: "Conversions", format: "integer" },
  { value: "ctr", label: "Click-through rate", format: "percent" },
  { value: "conversion_rate", label: "Conversion rate", format: "percent" },
  { value: "cpa", label: "Cost per conversion (USD)", format: "usdCents" },
];

/**
 * How the chosen measure is spread over the campaigns, with its quartiles and fences.
 *
 * @param data - Rows of `measure_distribution`.
 */
export function distributionCard(data: CardData, filters: FilterElement): HTMLElement {
  const measure = () => {
    const chosen = (filters.value["measures"] as readonly string[] | undefined)?.[0];
    return campaignMeasures.find(({ value }) => value === chosen) ?? campaignMeasures[0]!;
  };
  const write = (value: unknown) => formatValue(value, measure().format);
  const outside = (row: Row) => Number(row["below"]) + Number(row["above"]);
  const line = (row: Row, key: string, label: string) => ({
    value: Number(row[key]),
    label: `${label} ${write(row[key])}`,
  });
  return chartCard({
    id: "distribution",
    title: ([row]) =>
      `${measure().label}: half of the campaigns lie below ${write(row!["median"])}, and ${formatValue(outside(row!), "integer")} beyond the fences`,
    subtitle: ([row]) =>
      row
        ? `${formatValue(row["measured"], "integer")} ${nounFor(row["measured"], "campaign")}${without(row)}`
        : "No campaign",
    data,
    wide: true,
    height: 300,
    empty: "No campaigns with different values match the filters: nothing is spread",
    chart: (rows, width) =>
      histogram(rows, {
        low: "low",
        high: "high",
        quantity: { format: measure().format, label: axisLabel(measure()) },
        count: { key: "campaigns", format: "integer", label: "Campaigns" },
        references: [
          line(rows[0]!, "median", "median"),
          line(rows[0]!, "highFence", "upper fence"),
        ],
        width,
        height: 290,
      }),
    caveat:
      "The first and the last bar hold everything beyond them too. Fences lie 1.5 interquartile ranges beyond the quartiles.",
  });
}

/** How many campaigns are not in the histogram, and why. */
function without(row: Row): string {
  const [zero, out] = [Number(row["unmeasured"]), Number(row["leftOut"])];
  const parts = [
    zero > 0 && `${formatValue(zero, "integer")} without a value, because they would divide by 0`,
    out > 0 && `${formatValue(out, "integer")} left out, because counts were missing or impossible`,
  ].filter((part) => part !== false);
  return parts.map((part) => `; ${part}`).join("");
}

/** The axis counts shares as numbers. */
const axisLabel = ({ label, format }: { label: string; format: ValueFormat }) =>
  format === "percent" ? `${label} (1 is 100 %)` : label;
