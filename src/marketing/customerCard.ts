import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { dotIntervalChart } from "../charts/dotIntervalChart.ts";
import { chartCard } from "../components/chartCard.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { rowsWhere } from "../components/rowsWhere.ts";
import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { meanIntervalRows } from "../retail/meanIntervalRows.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { richestTitle } from "./richestTitle.ts";

/** Groups that are smaller stand hollow. */
const FEW = 30;

/**
 * What a customer brings by one dimension of `customer_profile`, with intervals.
 *
 * @param profile - All rows of the query.
 * @param dimension - As it stands in the rows: "country".
 */
export function customerCard(
  profile: LiveRows,
  dimension: string,
  filters: FilterElement,
): HTMLElement {
  const own = rowsWhere(profile, (row) => row["dimension"] === dimension);
  const label = `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}`;
  return chartCard({
    data: meanIntervalRows(own, { n: "customers", mean: "meanRevenue", sd: "sdRevenue" }),
    title: richestTitle,
    subtitle: `Revenue per customer by ${dimension}, USD`,
    chart: (rows, width) =>
      dotIntervalChart(rows, {
        category: { key: "value", format: "text", label },
        value: { key: "meanRevenue", format: "usd", label: "Revenue per customer" },
        low: "low",
        high: "high",
        also: [
          { key: "customers", format: "integer", label: "Customers" },
          { key: "revenueShare", format: "percent", label: "Share of revenue" },
        ],
        small: (row) => Number(row["customers"]) < FEW,
        smallText: `Fewer than ${FEW} customers: read with care`,
        ...{ width, height: 240 },
      }),
    caveat: (rows) => customerCaveat(rows, filters.value["sizes"]),
  });
}

/**
 * How many customers stand behind the card, how many intervals, and which filters do not reach them.
 *
 * @param sizes - The chosen size, as the filter bar has it.
 */
export function customerCaveat(rows: Rows, sizes: unknown): string {
  const count = rows.reduce((sum, row) => sum + Number(row["customers"]), 0);
  const compared = Number(rows[0]?.["compared"] ?? 0);
  const customers = `${formatValue(count, "integer")} ${nounFor(count, "customer")}`;
  const intervals = `${compared} ${nounFor(compared, "interval holds", "intervals hold together")} at 95 %`;
  const isMillion = (sizes as readonly string[] | undefined)?.[0] === MILLION;
  const reach = isMillion
    ? `${formatValue(Number(MILLION), "integer")} campaigns come with the customers of ${formatValue(marketingSettings.sizes.large, "integer")}; neither day nor channel applies to them.`
    : "Customers have no date and no channel: only the size applies to them.";
  return `${customers}; ${intervals}. ${reach}`;
}

const MILLION = String(marketingSettings.sizes.million);
