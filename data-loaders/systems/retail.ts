import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

const csv = process.env["RETAIL_CSV"] ?? "";

/**
 * Transaction lines of any shop: the web shop's own, or those of the CSV file that `RETAIL_CSV`
 * names. `RETAIL_CURRENCY`, `RETAIL_DATES` (`dmy`, `mdy`) and `RETAIL_SERVICE_CODES` say what the
 * file does not.
 */
const system: SystemDefinition = {
  name: "retail",
  title: "Retail kit",
  description:
    "What a shop owner needs to know from transaction lines: invoice, product, quantity, price, " +
    "customer, time and country. By default the lines of the synthetic web shop.",
  timeZone: csv ? "local time of the file" : "UTC",
  needs: ["shop"],
  parameters: {
    csv,
    shopSnapshots: `${DEFAULT_ROOT}/snapshots/shop`,
    currency: process.env["RETAIL_CURRENCY"] ?? (csv ? "units of money" : "USD"),
    dates: process.env["RETAIL_DATES"] ?? "",
    // Postage, fees and corrections that stand among the products.
    serviceCodes:
      process.env["RETAIL_SERVICE_CODES"] ??
      "POST,DOT,C2,D,M,S,B,CRUK,BANK CHARGES,AMAZONFEE,POSTAGE,SHIPPING,DISCOUNT,MANUAL,FEE",
    // Pairs of products in fewer baskets than this share, of all and of each country, are not kept.
    minSupport: 0.002,
    // Of all, and again of the countries. More pairs, by month and country, would be more than a browser adds up at once.
    mostPairs: 10000,
  },
};

export default system;
