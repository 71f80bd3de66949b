import type { Random } from "../../../../lib/random/createRandom.ts";
import { isDurable, type Baskets } from "./drawLines.ts";
import type { CatalogueItem } from "./readCatalogue.ts";

/** Cents by which a month may miss its target; the next month makes up for it. */
const toleranceCents = 100;

/** Within this, any change is taken: single changes are too coarse to walk straight to the target. */
const wanderCents = 800;

/**
 * Changes quantities and swaps products of the same category until a month's lines are worth the
 * target. Durables stay as they are. A month of few lines may stay off.
 *
 * @returns cents by which the lines exceed the target.
 */
export function meetRevenue(
  random: Random,
  baskets: Baskets,
  items: readonly CatalogueItem[],
  targetCents: number,
): number {
  const { product, quantity } = baskets;
  let excess = -targetCents;
  product.forEach((index, i) => (excess += items[index]!.priceCents * quantity[i]!));
  const peers = items.map((item) => peersOf(items, item));
  const tries = 20 * product.length + 20_000;
  for (let i = 0; i < tries && Math.abs(excess) > toleranceCents; i++) {
    const line = random.integer(0, product.length - 1);
    const index = product[line]!;
    if (isDurable(items[index]!.id)) continue;
    const coarse = Math.abs(excess) > 10_000 || random.uniform() < 0.05;
    const nextQuantity = coarse ? quantity[line]! - Math.sign(excess) : quantity[line]!;
    const nextIndex = coarse ? index : random.pick(peers[index]!);
    if (nextQuantity < 1 || nextQuantity > 4) continue;
    const after =
      excess +
      items[nextIndex]!.priceCents * nextQuantity -
      items[index]!.priceCents * quantity[line]!;
    if (
      Math.abs(after) >= Math.max(Math.abs(excess), wanderCents) ||
      isInBasket(baskets, line, nextIndex)
    )
      continue;
    product[line] = nextIndex;
    quantity[line] = nextQuantity;
    excess = after;
  }
  return excess;
}

function peersOf(items: readonly CatalogueItem[], item: CatalogueItem): number[] {
  return items.flatMap(({ category, id }, i) =>
    category === item.category && !isDurable(id) ? [i] : [],
  );
}

/** Whether another line of the basket of `line` holds the product. */
function isInBasket({ offsets, product }: Baskets, line: number, index: number): boolean {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= line) low = middle;
    else high = middle;
  }
  for (let i = offsets[low]!; i < offsets[high]!; i++)
    if (i !== line && product[i] === index) return true;
  return false;
}
