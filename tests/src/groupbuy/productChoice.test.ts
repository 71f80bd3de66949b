import { describe, expect, it } from "vitest";
import { productChoice } from "../../../src/groupbuy/productChoice.ts";
import type { Rows } from "../../../src/engine/types.ts";
import { decodeFilters } from "../../../src/state/decodeFilters.ts";
import type { FilterDefinition } from "../../../src/state/filterTypes.ts";

const row = (dimension: string, value: string, orders: number, vendor: string | null = null) => ({
  ...{ dimension, value, orders, vendor },
});
const rows = Object.assign(
  [
    row("product", "Berbere", 30),
    row("product", "Diapers", 12),
    row("product of a vendor", "Berbere", 10, "Addis"),
    row("product of a vendor", "Berbere", 20, "Abay"),
    row("product of a vendor", "Diapers", 12, "Addis"),
  ],
  { provenance: {} },
) as unknown as Rows;
const vendors = {
  kind: "choice",
  label: "Vendor",
  name: "vendors",
  options: ["Addis", "Abay"].map((value) => ({ value })),
} as const;
const page = (needsVendor: boolean): FilterDefinition => ({
  version: 1,
  fields: [vendors, productChoice(rows, { label: "Product", needsVendor })],
});

describe("the products of the chosen vendors", () => {
  it("are counted at those vendors, and over all when none is chosen", () => {
    const { options, countOf } = productChoice(rows, { label: "Product" });
    const counts = (...chosen: string[]) =>
      options.map((option) => countOf!(option, { vendors: chosen }) ?? option.count);
    expect(counts()).toEqual([30, 12]);
    expect(counts("Addis")).toEqual([10, 12]);
    expect(counts("Addis", "Abay")).toEqual([30, 12]);
  });
  it("drop a product that the new vendor does not sell, and say so", () => {
    expect(decodeFilters(page(false), "v=1&vendors=Abay&products=Diapers,Berbere")).toEqual({
      state: { vendors: ["Abay"], products: ["Berbere"] },
      notices: ["Product: “Diapers” was dropped: the chosen vendors do not sell it."],
    });
  });
  it("ask for a vendor where they cannot be listed without one", () => {
    const { notices } = decodeFilters(page(true), "v=1&products=Diapers");
    expect(notices).toEqual(["Product: “Diapers” was dropped: choose a vendor first."]);
    expect(decodeFilters(page(false), "v=1&products=Diapers").notices).toEqual([]);
  });
});
