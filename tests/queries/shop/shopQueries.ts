import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import { buildShop, type BuiltShop } from "../../data-loaders/shop/buildShop.ts";

/** A result row as it comes from the database. */
export type ResultRow = Record<string, string | number | boolean | null>;

/** A completed order line, read without any query under test. */
export interface Line {
  readonly day: string;
  readonly order: number;
  readonly customer: number;
  readonly product: number;
  readonly category: string;
  readonly country: string;
  readonly channel: string;
  readonly cents: number;
  readonly units: number;
}

export interface ShopQueries {
  readonly shop: BuiltShop;
  readonly lines: readonly Line[];
  /**
   * Runs a named query in native DuckDB. Parameters that are left out have their defaults; those
   * that the query does not have are ignored, as filters of a page are.
   */
  run(name: string, values?: ParameterValues): Promise<ResultRow[]>;
}

/** The shop built afresh, its named queries, and its completed order lines as plain objects. */
export async function openShopQueries(): Promise<ShopQueries> {
  const shop = await buildShop();
  const queries = await loadQueries(new URL("../../../", import.meta.url).pathname, "shop");
  const lines = await shop.rows<Line>(`select order_date::varchar as day, order_id as "order",
    customer_id as customer, product_id as product, category, country, channel,
    (line_value_usd * 100)::integer as cents, quantity::integer as units
    from fact_order_item where status = 'completed'`);
  const run = async (name: string, values: ParameterValues = {}) => {
    const query = queries.find((candidate) => candidate.name === name)!;
    const defaults = resolveDefaults(query, shop.manifest.asOf);
    const used = Object.entries(values).filter(([key]) => key in defaults);
    const all = { ...defaults, ...Object.fromEntries(used) };
    const data = toColumnar(await runNative(shop.connection, compileQuery(query, all)));
    const names = Object.keys(data);
    return (data[names[0]!] ?? []).map((_, i) =>
      Object.fromEntries(names.map((column) => [column, data[column]![i]!])),
    );
  };
  return { shop, lines, run };
}

/** The lines that a filter leaves; `to` is exclusive, as in the queries. */
export function matchingLines(lines: readonly Line[], filter: ParameterValues): Line[] {
  const chosen = (name: string, value: string) => {
    const list = (filter[name] ?? []) as readonly string[];
    return list.length === 0 || list.includes(value);
  };
  return lines.filter(
    (line) =>
      line.day >= ((filter["from"] as string | null) ?? "") &&
      line.day < ((filter["to"] as string | null) ?? "9") &&
      line.day <= ((filter["as_of"] as string | null) ?? "9") &&
      chosen("categories", line.category) &&
      chosen("countries", line.country) &&
      chosen("channels", line.channel),
  );
}

export const usd = (lines: readonly Line[]) =>
  lines.reduce((sum, { cents }) => sum + cents, 0) / 100;
export const unitsOf = (lines: readonly Line[]) => lines.reduce((sum, { units }) => sum + units, 0);
export const distinct = (lines: readonly Line[], key: "order" | "customer") =>
  new Set(lines.map((line) => line[key])).size;
export const dayAfter = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
export const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
