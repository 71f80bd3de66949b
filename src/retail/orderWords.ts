import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

const MOST = 15;
const mean = (row: Row) => Number(row["meanOrder"]);
const countryOf = (row: Row) => formatValue(row["country"], "country");

/** The countries that a chart of mean orders has room for: those with most sales and an interval. */
export function drawnCountries(countries: Rows): readonly Row[] {
  return countries.filter((row) => row["low"] !== null).slice(0, MOST);
}

/**
 * Where orders are largest, as far as the intervals tell it.
 *
 * @param countries - Of `overview_headline`, with intervals; the most sales first.
 */
export function ordersTitle(countries: Rows, currency: string): string {
  const amount = (row: Row) => `${formatValue(row["meanOrder"], "integer")} ${currency}`;
  const [top, ...others] = drawnCountries(countries).toSorted((a, b) => mean(b) - mean(a));
  if (!top) return "No country has two customers with an order";
  if (others.length === 0) {
    const rest = countries.length > 1 ? "; no other country has two customers" : "";
    return `In ${countryOf(top)} a mean order is ${amount(top)}${rest}`;
  }
  if (others.every((row) => Number(row["high"]) < Number(top["low"])))
    return `Orders are largest in ${countryOf(top)}: ${amount(top)} on average, surely more than in ${others.length === 1 ? "the other country" : `the ${others.length} others`} drawn`;
  const least = formatValue(others.at(-1)!["meanOrder"], "integer");
  return `No country’s orders are surely the largest: means run from ${least} to ${amount(top)}`;
}

/** Which countries are drawn, and with how many intervals. */
export function ordersSubtitle(countries: Rows, currency: string): string {
  const judged = countries.filter((row) => row["low"] !== null).length;
  const which =
    judged > MOST ? `of the ${MOST} countries with most sales and an interval` : "by country";
  const many =
    judged === 1 ? "its 95 % interval" : `${judged} intervals that hold together at 95 %`;
  return `Mean order ${which}, ${currency}; ${judged === 0 ? "no interval" : many}`;
}

/** What the intervals allow for, and the countries that have none. */
export function ordersCaveat(countries: Rows): string {
  const without = countries.filter((row) => row["low"] === null).map(countryOf);
  const left =
    without.length > 0
      ? ` Not drawn, as one customer has no interval: ${without.slice(0, 5).join(", ")}${without.length > 5 ? ` and ${without.length - 5} more` : ""}.`
      : "";
  return `Intervals allow for the orders of one customer to be alike (clustered by customer; an order without one stands alone). Hollow: fewer than 30 customers, which makes them too narrow still.${left}`;
}
