import { quoteIdentifier } from "../../queries/quoteIdentifier.ts";
import { sqlBinder } from "./sqlBinder.ts";
import type { GeneratedQuery } from "./sqlBinder.ts";

/**
 * SQL of `marketBasket` for rules between two items: `antecedent`, `consequent`, `count`,
 * `support`, `confidence`, `lift`, `leverage`, `conviction` (null: the rule never fails).
 */
export function basketSql(
  { table, transaction, item }: { table: string; transaction: string; item: string },
  { minSupport = 0.01, minConfidence = 0 }: { minSupport?: number; minConfidence?: number } = {},
): GeneratedQuery {
  const binder = sqlBinder();
  const support = binder.bind("min_support", "double", minSupport, "least share of transactions");
  const least = binder.bind("min_confidence", "double", minConfidence, "least confidence");
  return binder.finish(`
with lines as (
  select distinct ${quoteIdentifier(transaction)} as basket, ${quoteIdentifier(item)}::varchar as item
  from ${quoteIdentifier(table)}
  where ${quoteIdentifier(transaction)} is not null and ${quoteIdentifier(item)} is not null
),
totals as (
  select count(distinct basket)::double as n from lines
),
singles as (
  select item, count(*)::double as count from lines group by item
),
pairs as (
  select a.item as antecedent, b.item as consequent, count(*)::double as count
  from lines as a
  join lines as b on b.basket = a.basket and b.item <> a.item
  group by antecedent, consequent
)
select
  antecedent,
  consequent,
  pairs.count,
  pairs.count / n as support,
  pairs.count / a.count as confidence,
  pairs.count / a.count * n / b.count as lift,
  pairs.count / n - (a.count / n) * (b.count / n) as leverage,
  (1 - b.count / n) * a.count / nullif(a.count - pairs.count, 0) as conviction
from pairs
cross join totals
join singles as a on a.item = antecedent
join singles as b on b.item = consequent
where pairs.count >= ${support} * n * (1 - 1e-12) and pairs.count / a.count >= ${least}
order by lift desc, pairs.count desc, antecedent, consequent`);
}
