import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { frequentItemsets } from "./frequentItemsets.ts";
import type { Baskets, Itemset } from "./frequentItemsets.ts";

export interface AssociationRule {
  readonly antecedent: readonly string[];
  readonly consequent: readonly string[];
  /** Transactions that hold both sides. */
  readonly count: number;
  readonly support: number;
  /** Share of the transactions with the antecedent that hold the consequent too. */
  readonly confidence: number;
  /** Confidence over the consequent's support: 1 without association. */
  readonly lift: number;
  /** Support beyond what independence gives. */
  readonly leverage: number;
  /** How much rarer the rule fails than under independence; null: it never fails. */
  readonly conviction: number | null;
}

export interface BasketOptions {
  /** Least share of transactions, default 0.01. */
  readonly minSupport?: number;
  /** Default 0. */
  readonly minConfidence?: number;
  /** Most items in a set, default 2. */
  readonly maxLength?: number;
  /** Rules and itemsets listed, default 200. */
  readonly listLimit?: number;
}

/** More sets than this are no answer to anybody. */
const MAX_ITEMSETS = 20_000;

/**
 * Market-basket analysis: frequent itemsets and association rules.
 *
 * @returns itemsets by count, rules by lift (then count); undefined without transactions.
 */
export function marketBasket(
  baskets: Baskets,
  { minSupport = 0.01, minConfidence = 0, maxLength = 2, listLimit = 200 }: BasketOptions = {},
): Result<{
  transactions: number;
  itemsetCount: number;
  ruleCount: number;
  itemsets: readonly (Itemset & { support: number })[];
  rules: readonly AssociationRule[];
}> {
  const id = "market-basket";
  const { transactions, counts } = baskets;
  requireEqualLengths(id, { transactions, counts });
  const total = counts ? Array.from(counts).reduce((sum, n) => sum + n, 0) : transactions.length;
  if (total === 0) return undefinedResult(id, "no transactions");
  // A share that is a whole count must not be lost to rounding.
  const minCount = minSupport * total * (1 - 1e-12);
  const itemsets = frequentItemsets(baskets, { minCount, maxLength, limit: MAX_ITEMSETS });
  const known = new Map(itemsets.map(({ items, count }) => [keyOf(items), count]));
  const rules = itemsets
    .filter(({ items }) => items.length > 1)
    .flatMap((itemset) => rulesOf(itemset, known, total))
    .filter(({ confidence }) => confidence >= minConfidence);
  rules.sort((a, b) => b.lift - a.lift || b.count - a.count || compare(nameOf(a), nameOf(b)));
  const byCount = [...itemsets].sort(
    (a, b) => b.count - a.count || compare(keyOf(a.items), keyOf(b.items)),
  );
  return okResult(id, {
    transactions: total,
    itemsetCount: itemsets.length,
    ruleCount: rules.length,
    itemsets: byCount
      .slice(0, listLimit)
      .map((itemset) => ({ ...itemset, support: itemset.count / total })),
    rules: rules.slice(0, listLimit),
  });
}

/** Every split of a set into two sides. */
function rulesOf(
  { items, count }: Itemset,
  known: ReadonlyMap<string, number>,
  total: number,
): AssociationRule[] {
  const rules: AssociationRule[] = [];
  for (let mask = 1; mask < 2 ** items.length - 1; mask++) {
    const antecedent = items.filter((_, i) => mask & (1 << i));
    const consequent = items.filter((_, i) => !(mask & (1 << i)));
    const [with_, then] = [known.get(keyOf(antecedent))!, known.get(keyOf(consequent))!];
    const fails = with_ - count;
    rules.push({
      antecedent,
      consequent,
      count,
      support: count / total,
      confidence: count / with_,
      lift: ((count / with_) * total) / then,
      leverage: count / total - (with_ / total) * (then / total),
      conviction: fails === 0 ? null : ((1 - then / total) * with_) / fails,
    });
  }
  return rules;
}

const keyOf = (items: readonly string[]) => JSON.stringify(items);
const nameOf = ({ antecedent, consequent }: AssociationRule) =>
  keyOf([...antecedent, "", ...consequent]);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
