import type { Random } from "../../../../lib/random/createRandom.ts";
import { apportion } from "./apportion.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import type { CatalogueItem } from "./readCatalogue.ts";

/** Baskets of one month: basket `b` holds the lines from `offsets[b]` to `offsets[b + 1]`. */
export interface Baskets {
  readonly offsets: Uint32Array;
  /** Index into the catalogue. */
  readonly product: Uint8Array;
  readonly quantity: Uint8Array;
}

/** Relative chance of each product on a line in a calendar month. */
export function productWeights(items: readonly CatalogueItem[], calendarMonth: number): number[] {
  const meanQuantity = truth.quantityShares.reduce((sum, share, i) => sum + share * (i + 1), 0);
  return items.map(({ id, category }, i) => {
    const lines = truth.unitsPerQuarter[i]! / (isDurable(id) ? 1 : meanQuantity);
    return lines * (truth.categoryTilt[category]?.[calendarMonth] ?? 1);
  });
}

/** Whether a product sells one at a time and keeps its exact number of units. */
export const isDurable = (id: number): boolean =>
  (truth.durables as readonly number[]).includes(id);

/**
 * Draws a month's baskets: every basket has a line, the others fall at random, and products come
 * from a deck with exact shares. No basket holds a product twice, as far as a few swaps can help.
 *
 * @param lines - Lines of each product, by catalogue index.
 */
export function drawLines(
  random: Random,
  baskets: number,
  lines: Int32Array,
  items: readonly CatalogueItem[],
): Baskets {
  const deck: number[] = [];
  lines.forEach((n, product) => {
    for (let i = 0; i < n; i++) deck.push(product);
  });
  const product = Uint8Array.from(random.shuffle(deck));
  const offsets = drawOffsets(random, baskets, product.length);
  partRepeats(random, offsets, product);
  const quantity = dealQuantities(random, product, items);
  return { offsets, product, quantity };
}

function drawOffsets(random: Random, baskets: number, lines: number): Uint32Array {
  const sizes = new Uint32Array(baskets).fill(1);
  for (let i = baskets; i < lines; i++) sizes[random.integer(0, baskets - 1)]!++;
  const offsets = new Uint32Array(baskets + 1);
  for (let b = 0; b < baskets; b++) offsets[b + 1] = offsets[b]! + sizes[b]!;
  return offsets;
}

function partRepeats(random: Random, offsets: Uint32Array, product: Uint8Array): void {
  for (let b = 0; b + 1 < offsets.length; b++)
    for (let line = offsets[b]! + 1; line < offsets[b + 1]!; line++)
      for (let tries = 0; tries < 20 && isRepeated(offsets[b]!, line, product); tries++) {
        const other = random.integer(0, product.length - 1);
        [product[line], product[other]] = [product[other]!, product[line]!];
      }
}

function isRepeated(from: number, line: number, product: Uint8Array): boolean {
  for (let i = from; i < line; i++) if (product[i] === product[line]) return true;
  return false;
}

/** Deals each product's lines their quantities from a deck with exact shares. */
function dealQuantities(
  random: Random,
  product: Uint8Array,
  items: readonly CatalogueItem[],
): Uint8Array {
  const lines = items.map(() => 0);
  for (const index of product) lines[index]!++;
  const decks = lines.map((n, index) => {
    const counts = apportion(n, isDurable(items[index]!.id) ? [1] : truth.quantityShares);
    return random.shuffle(Array.from(counts).flatMap((c, i) => Array<number>(c).fill(i + 1)));
  });
  return product.map((index) => decks[index]!.pop()!);
}
