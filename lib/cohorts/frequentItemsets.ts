/** A set of items bought together. */
export interface Itemset {
  /** In alphabetical order. */
  readonly items: readonly string[];
  /** Transactions that hold them all. */
  readonly count: number;
}

/** Transactions by distinct content, as `{items, count}`. */
export interface Baskets {
  readonly transactions: readonly (readonly string[])[];
  /** How often each transaction occurred; default once. */
  readonly counts?: ArrayLike<number> | undefined;
}

/**
 * Every set of up to `maxLength` items in at least `minCount` transactions: Apriori's levels, with
 * the transactions of each set kept as a list, so that a longer set is an intersection.
 *
 * @throws RangeError when there are more than `limit` sets.
 * @see Agrawal & Srikant (1994), VLDB; Zaki (2000), IEEE TKDE 12 (vertical lists).
 */
export function frequentItemsets(
  { transactions, counts }: Baskets,
  { minCount, maxLength, limit }: { minCount: number; maxLength: number; limit: number },
): Itemset[] {
  const weight = (rows: readonly number[]) =>
    counts ? rows.reduce((sum, row) => sum + counts[row]!, 0) : rows.length;
  let level: Node[] = singles(transactions)
    .map((node) => ({ ...node, count: weight(node.rows) }))
    .filter(({ count }) => count > 0 && count >= minCount);
  const found: Itemset[] = [];
  for (let length = 1; level.length > 0; length++) {
    found.push(...level.map(({ items, count }) => ({ items, count })));
    if (found.length > limit)
      throw new RangeError(
        `market-basket: minSupport must leave at most ${limit} itemsets, got ${found.length} of up to ${length} items`,
      );
    if (length === maxLength) break;
    level = nextLevel(level, weight).filter(({ count }) => count > 0 && count >= minCount);
  }
  return found;
}

interface Node extends Itemset {
  /** Transactions that hold the set, ascending. */
  readonly rows: readonly number[];
}

function singles(transactions: readonly (readonly string[])[]) {
  const rows = new Map<string, number[]>();
  transactions.forEach((items, row) => {
    for (const item of new Set(items)) {
      const known = rows.get(item);
      if (known) known.push(row);
      else rows.set(item, [row]);
    }
  });
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, list]) => ({ items: [item], rows: list }));
}

/** Joins sets that share all but their last item. */
function nextLevel(level: readonly Node[], weight: (rows: readonly number[]) => number): Node[] {
  const next: Node[] = [];
  for (let i = 0; i < level.length; i++) {
    const a = level[i]!;
    for (let j = i + 1; j < level.length; j++) {
      const b = level[j]!;
      if (!a.items.slice(0, -1).every((item, k) => item === b.items[k])) break;
      const rows = intersect(a.rows, b.rows);
      next.push({ items: [...a.items, b.items.at(-1)!], rows, count: weight(rows) });
    }
  }
  return next;
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) {
      both.push(a[i]!);
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  return both;
}
