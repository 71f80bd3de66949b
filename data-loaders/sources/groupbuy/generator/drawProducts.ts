import type { Random } from "../../../../lib/random/createRandom.ts";
import { departments, vendorNames } from "./catalogue.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

export interface ProductName {
  /** From 1. */
  readonly id: number;
  readonly name: string;
  readonly category: string;
  readonly department: string;
  readonly usd: number;
}

export interface MarketProduct {
  /** From 1. */
  readonly id: number;
  readonly name: ProductName;
  /** Vendor, from 1. */
  readonly vendor: number;
  readonly priceCents: number;
  readonly stock: number | null;
  /** Demand relative to other products. */
  readonly pull: number;
}

/** Names of the catalogue, numbered in its order. */
export const productNames: readonly ProductName[] = Object.entries(departments)
  .flatMap(([department, categories]) =>
    Object.entries(categories).flatMap(([category, items]) =>
      items.map(([name, usd]) => ({ name, category, department, usd })),
    ),
  )
  .map((item, i) => ({ id: i + 1, ...item }));

/** Each vendor sells one department for the most part, and few products of others. */
export function drawProducts(random: Random): MarketProduct[] {
  const home = Object.keys(departments);
  const products: Omit<MarketProduct, "id">[] = [];
  vendorNames.forEach((_, v) => {
    const size = Math.exp(random.normal(0, 0.6));
    const range = 0.8 + 0.4 * random.uniform();
    for (const name of productNames) {
      const isHome = name.department === home[v % home.length];
      if (random.uniform() > (isHome ? 0.34 * range : 0.05)) continue;
      const priceCents = Math.round(name.usd * 100 * (0.88 + 0.24 * random.uniform()));
      const stock = random.uniform() < truth.missing.stock ? null : random.integer(20, 900);
      const pull = size * Math.exp(random.normal(0, 0.5));
      products.push({ name, vendor: v + 1, priceCents, stock, pull });
    }
  });
  return products.map((product, i) => ({ id: i + 1, ...product }));
}
