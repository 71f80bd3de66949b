import type { Lesson } from "./lesson.ts";

const append = "insert into demo_appended from demo_batch";

const upsert = `insert into demo_keyed from demo_batch
on conflict (order_id) do update set status = excluded.status`;

const facts = (name: string, table: string) => `select
  '${name}' as "table",
  count(*) as row_count,
  count(distinct order_id) as orders,
  sum(hash(order_id, status) % 1000003)::bigint as fingerprint
from ${table}`;

/** The same batch loaded twice: appended, and merged by a key. */
export const upsertLesson: Lesson = {
  id: "upsert",
  title: "The same batch of orders, loaded twice",
  setup: [
    `create or replace temp table demo_batch as
select order_id, status from fact_order
where order_date = (select max(order_date) from fact_order)`,
    "create or replace temp table demo_appended (order_id integer, status varchar)",
    "create or replace temp table demo_keyed (order_id integer primary key, status varchar)",
  ],
  shows: [
    {
      title: "What the two tables hold",
      sql: `${facts("appended", "demo_appended")}
union all
${facts("merged by key", "demo_keyed")}
order by "table"`,
      key: "table",
    },
  ],
  steps: [
    {
      title: "Load the batch",
      says: "Both tables hold the day's orders.",
      sql: [append, upsert],
    },
    {
      title: "Load it again, as after a timeout",
      says: "Appended, every order is there twice. Merged by its key, nothing has changed: the fingerprint is the same.",
      sql: [append, upsert],
    },
    {
      title: "A corrected batch arrives",
      says: "One order has been returned. The merge changes its row; appended, the old row contradicts the new one.",
      sql: [
        `update demo_batch set status = 'returned'
where order_id = (select min(order_id) from demo_batch where status = 'completed')`,
        append,
        upsert,
      ],
      asks: {
        title: "Orders with two states in the appended table",
        sql: `select order_id, list(distinct status order by status)::varchar as states
from demo_appended group by order_id
having count(distinct status) > 1 order by order_id`,
      },
    },
    {
      title: "And once more",
      says: "Idempotent: whoever loads a batch n times has loaded it once. That needs a unique key; a name such as “upsert” does not bring one along.",
      sql: [append, upsert],
    },
  ],
};
