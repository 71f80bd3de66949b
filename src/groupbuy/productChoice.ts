import { rollup } from "d3";
import { filterOptions } from "../components/filterOptions.ts";
import type { Row, Rows } from "../engine/types.ts";
import type { ChoiceField, FilterState } from "../state/filterTypes.ts";

export interface ProductChoiceOptions {
  readonly label: string;
  /** Whether products are offered only once a vendor is chosen; default no. */
  readonly needsVendor?: boolean;
}

/**
 * The products of the chosen vendors, with their orders there.
 *
 * @param options - Rows of `market_options`.
 */
export function productChoice(
  options: Rows,
  { label, needsVendor = false }: ProductChoiceOptions,
): ChoiceField {
  const sold = rollup(
    options.filter((row) => row["dimension"] === "product of a vendor"),
    ([row]) => Number(row!["orders"]),
    (row: Row) => String(row["value"]),
    (row: Row) => String(row["vendor"]),
  );
  const vendorsIn = (state: FilterState) => (state["vendors"] ?? []) as readonly string[];
  const ordersAt = (product: string, vendors: readonly string[]) =>
    vendors.flatMap((vendor) => sold.get(product)?.get(vendor) ?? []);
  return {
    ...{ kind: "choice", label, name: "products" },
    options: filterOptions(options, { dimension: "product", count: "orders" }),
    only: ({ value }, state) => {
      const vendors = vendorsIn(state);
      return vendors.length === 0 ? !needsVendor : ordersAt(value, vendors).length > 0;
    },
    whyNot: (state) =>
      vendorsIn(state).length === 0 ? "choose a vendor first" : "the chosen vendors do not sell it",
    countOf: ({ value }, state) => {
      const vendors = vendorsIn(state);
      if (vendors.length === 0) return undefined;
      return ordersAt(value, vendors).reduce((sum, orders) => sum + orders, 0);
    },
  };
}
