import type { ColumnarTrial } from "./columnarTrials.ts";

/** Copies of the marketplace's orders: in one heap, one day by itself, and with a key. */
export const partitionSetup: readonly string[] = [
  `create or replace temp table demo_heap as
select order_id, order_date, status, total_usd
from fact_order, range(4)
order by hash(order_id, range)`,
  `create or replace temp table demo_day as
select order_id, order_date, status, total_usd
from demo_heap
where order_date = (select max(order_date) from fact_order)`,
  `create or replace temp table demo_keyed (order_id integer primary key, status varchar, total_usd decimal(12,2))`,
  "insert into demo_keyed select order_id, status, total_usd from fact_order order by hash(order_id)",
  `create or replace temp table demo_plain as
select order_id, status, total_usd
from demo_keyed
order by hash(order_id)`,
];

const dayTotal = (table: string) => `select count(*) as orders, sum(total_usd)::double as amount_usd
from ${table}
where order_date = (select max(order_date) from fact_order)`;

const oneOrder = (table: string) => `select status, total_usd::double as total_usd
from ${table}
where order_id = 90000`;

/** What daily partitions and an index on the id save. */
export const partitionTrials: readonly ColumnarTrial[] = [
  {
    id: "partitions",
    title: "Daily partitions: one day of orders",
    says: "With one partition per day a question about a day opens one of them and never sees the others. In a heap every row must be looked at.",
    slow: { label: "one heap", sql: dayTotal("demo_heap") },
    quick: { label: "the day's partition", sql: dayTotal("demo_day") },
  },
  {
    id: "index-id",
    title: "An index on the id: one order out of all",
    says: "The key leads to the row. It pays for single rows; for sums over many it is not used.",
    slow: { label: "without a key", sql: oneOrder("demo_plain") },
    quick: { label: "with a key", sql: oneOrder("demo_keyed") },
  },
  {
    id: "index-status",
    title: "An index on the status: most orders are completed",
    says: "A status that most rows have selects nothing: reading the column is as quick as any index. Only the rare ones, unpaid refunds, are worth one, and partitions by day find these too.",
    slow: {
      label: "the frequent status",
      sql: "select count(*) as orders\nfrom demo_plain\nwhere status = 'completed'",
    },
    quick: {
      label: "the rare status",
      sql: "select count(*) as orders\nfrom demo_plain\nwhere status = 'paid'",
    },
  },
];
