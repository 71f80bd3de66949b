import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Our own catalogue, shaped as the FakeStore API answers. */
export const catalogueFile = fileURLToPath(
  new URL("../../../../data/shop/products.json", import.meta.url),
);

export interface CatalogueItem {
  readonly id: number;
  readonly category: string;
  readonly priceCents: number;
}

/** What the generator needs of the catalogue; item `i` has id `i + 1`. */
export function readCatalogue(): readonly CatalogueItem[] {
  const items = JSON.parse(readFileSync(catalogueFile, "utf8")) as {
    id: number;
    category: string;
    price: number;
  }[];
  return items.map(({ id, category, price }, i) => {
    if (id !== i + 1)
      throw new RangeError(`readCatalogue: ids must run from 1, got ${id} at item ${i + 1}`);
    return { id, category, priceCents: Math.round(price * 100) };
  });
}
