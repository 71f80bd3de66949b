import { numberOption } from "../commands/numberOption.ts";
import type { SystemDefinition } from "../pipeline/types.ts";

const scale = numberOption(process.env["SHOP_SCALE"] ?? "1", {
  name: "SHOP_SCALE",
  rule: "a number above 0",
  accepts: (value) => value > 0,
});

/**
 * The web shop. Its rows are generated unless the environment names others:
 * `SHOP_PRODUCTS_URL` (an API shaped as FakeStore's), `SHOP_TABLES_DIR` (folder with
 * `customers.csv`, `orders.csv`, `order_items.csv`), `SHOP_EVENTS_DIR` (folder with
 * `date=…/*.ndjson`). `SHOP_SCALE` multiplies the generated ones.
 */
const system: SystemDefinition = {
  name: "shop",
  title: "Web shop",
  description:
    "A web shop with 20 products over 24 months: customers, orders, order lines and the " +
    "clickstream of its last four months. Synthetic, calibrated to stated headline figures.",
  timeZone: "UTC",
  parameters: {
    seed: 20250630,
    scale,
    asOf: "2025-06-30",
    productsUrl: process.env["SHOP_PRODUCTS_URL"] ?? "",
    tablesDirectory: process.env["SHOP_TABLES_DIR"] ?? "",
    eventsDirectory: process.env["SHOP_EVENTS_DIR"] ?? "",
  },
};

export default system;
