import type { Lesson } from "./lesson.ts";

const arrived = (where = "true") => `select order_id, order_date, loaded_at
from demo_source
where loaded_at <= (select evening from demo_clock) and ${where}`;

const clock = (days: number) =>
  `create or replace temp table demo_clock as
select day + ${days} + interval 18 hour as evening from demo_start`;

const byOrderDate = `insert into demo_target
${arrived("order_date > (select max(order_date) from demo_target)")}`;

const merge = `merge into demo_target as target
using (
${arrived("order_date > (select max(order_date) - 7 from demo_target)")}
) as source
on target.order_id = source.order_id
when matched and target.loaded_at is distinct from source.loaded_at
  then update set order_date = source.order_date, loaded_at = source.loaded_at
when not matched
  then insert values (source.order_id, source.order_date, source.loaded_at)`;

const missing = `select source.order_id, source.order_date, source.loaded_at
from (${arrived()}) as source
anti join demo_target as target using (order_id)
order by source.order_date, source.order_id`;

/** Loading a fact table every evening: fully, by a watermark, and with a look-back. */
export const watermarkLesson: Lesson = {
  id: "watermark",
  title: "Six evenings of loading, around an order that arrived three days late",
  setup: [
    `create or replace temp table demo_start as
select max(order_date) as day from fact_order
where is_late and order_date <= (select max(date) - 5 from dim_date)`,
    `create or replace temp table demo_source as
select order_id, order_date, loaded_at
from fact_order, demo_start
where loaded_at is not null and order_date >= day - 30 and order_date <= day + 5`,
    clock(0),
    "create or replace temp table demo_target (order_id integer, order_date date, loaded_at timestamp)",
  ],
  shows: [
    {
      title: "Orders that have arrived, and those in the target",
      sql: `select
  source.order_date,
  count(*) as arrived,
  count(target.order_id) as in_target,
  count(*) - count(target.order_id) as missing
from (${arrived()}) as source
left join demo_target as target using (order_id)
where source.order_date >= (select day - 1 from demo_start)
group by source.order_date
order by source.order_date`,
      key: "orderDate",
    },
  ],
  steps: [
    {
      title: "First evening, 18:00: full refresh",
      says: "The target is made again from everything that has arrived. Simple, never wrong, and it reads every row.",
      sql: [`create or replace temp table demo_target as\n${arrived()}`],
    },
    {
      title: "Next evening: only order dates above the watermark",
      says: "The usual order_date > max(order_date). Orders placed after 18:00 the evening before have the same order date as the watermark: they are not above it, and are lost.",
      sql: [clock(1), byOrderDate],
    },
    {
      title: "Three more evenings by the watermark",
      says: "The late order arrives with an old order date. The watermark has passed it, so no later load will ever ask for it.",
      sql: [2, 3, 4].flatMap((days) => [clock(days), byOrderDate]),
    },
    {
      title: "Which orders are missing?",
      says: "An anti join of source and target: nothing failed, and yet these orders are in no report.",
      sql: [],
      asks: { title: "Arrived, but not in the target", sql: missing },
    },
    {
      title: "Sixth evening: merge with a look-back of seven days",
      says: "Read a week more than is new and merge by the order's key: rows that are there stay, rows that are not are added.",
      sql: [clock(5), merge],
      asks: { title: "Arrived, but not in the target", sql: missing },
    },
    {
      title: "The same merge again",
      says: "Loading twice changes nothing, so a load that failed half-way may simply be repeated. Orders later than the look-back would still be lost: its length is a decision.",
      sql: [merge],
      asks: {
        title: "Rows that each strategy reads on this evening",
        sql: `select 'full refresh' as strategy, count(*) as rows_read from (${arrived()})
union all
select 'look-back of 7 days', count(*)
from (${arrived("order_date > (select max(order_date) - 7 from demo_target)")})
union all
select 'watermark', count(*)
from (${arrived("order_date > (select max(order_date) from demo_target)")})
order by rows_read desc`,
      },
    },
  ],
};
