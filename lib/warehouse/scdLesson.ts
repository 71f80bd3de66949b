import type { Lesson, LessonStep } from "./lesson.ts";

/** Days with changes that the lesson applies one by one. */
const CHANGE_DAYS = 5;

/** Nothing but the next day of changes; run on an empty log, every later statement does nothing. */
const nextBatch = `create or replace temp table demo_batch as
select changed_on, customer_id, segment
from demo_change
where changed_on = (select min(changed_on) from demo_change)`;

const applyBatch: readonly string[] = [
  nextBatch,
  `update demo_type1 set segment = batch.segment
from demo_batch as batch
where demo_type1.customer_id = batch.customer_id`,
  `update demo_type2 set valid_to = batch.changed_on, is_current = false
from demo_batch as batch
where demo_type2.customer_id = batch.customer_id and is_current`,
  `insert into demo_type2
select
  (select max(customer_key) from demo_type2) + row_number() over (order by customer_id),
  customer_id, segment, changed_on, date '9999-12-31', true
from demo_batch`,
  `update demo_type3 set previous_segment = demo_type3.segment, segment = batch.segment
from demo_batch as batch
where demo_type3.customer_id = batch.customer_id`,
  "delete from demo_change where changed_on in (select changed_on from demo_batch)",
];

const onChangeDay = (upper: "<=" | "<") => `select
  type2.customer_id, type2.segment, valid_from, valid_to, batch.changed_on as asked_for
from demo_batch as batch
join demo_type2 as type2 on type2.customer_id = batch.customer_id
  and batch.changed_on >= valid_from and batch.changed_on ${upper} valid_to
order by type2.customer_id, valid_from`;

const batchStep = (_: unknown, index: number): LessonStep => ({
  title: index === 0 ? "Apply the first day of changes" : "Apply the next day of changes",
  says: "Type 1 overwrites the segment. Type 2 closes the current row and opens another: the day of the change ends one span and begins the next. Type 3 keeps one earlier value and forgets those before.",
  sql: applyBatch,
  asks: {
    title: "Changes that arrived",
    sql: "select changed_on, customer_id, segment as new_segment from demo_batch order by customer_id",
  },
});

/** Slowly changing dimensions of type 1, 2 and 3 under the same changes. */
export const scdLesson: Lesson = {
  id: "scd",
  title: "Four customers, five days of changes, three ways to store them",
  setup: [
    `create or replace temp table demo_start as
select max(date) - 180 as day from dim_date`,
    `create or replace temp table demo_change as
select customer_id, valid_from as changed_on, segment
from dim_customer_history
where valid_from > (select day from demo_start) and customer_id in (
  select customer_id from dim_customer_history
  where valid_from > (select day from demo_start)
    and customer_id in (select customer_id from dim_customer where signup_date < (select day from demo_start))
  group by customer_id order by count(*) desc, customer_id limit 4)
qualify dense_rank() over (order by changed_on) <= ${CHANGE_DAYS}`,
    `create or replace temp table demo_type2 as
select
  row_number() over (order by customer_id) as customer_key,
  customer_id, segment, valid_from, date '9999-12-31' as valid_to, true as is_current
from dim_customer_history
where customer_id in (select customer_id from demo_change)
  and valid_from <= (select day from demo_start) and valid_to > (select day from demo_start)`,
    "create or replace temp table demo_type1 as select customer_id, segment from demo_type2",
    `create or replace temp table demo_type3 as
select customer_id, segment, null::varchar as previous_segment from demo_type2`,
  ],
  shows: [
    {
      title: "Type 2: a row for each span",
      sql: "select customer_key, customer_id, segment, valid_from, valid_to, is_current from demo_type2 order by customer_id, valid_from",
      key: "customerKey",
    },
    {
      title: "Type 1: overwritten",
      sql: "select customer_id, segment from demo_type1 order by customer_id",
      key: "customerId",
    },
    {
      title: "Type 3: one earlier value",
      sql: "select customer_id, segment, previous_segment from demo_type3 order by customer_id",
      key: "customerId",
    },
  ],
  steps: [
    ...Array.from({ length: CHANGE_DAYS }, batchStep),
    {
      title: "Ask for the day of the last change with inclusive bounds",
      says: "With valid_from ≤ day ≤ valid_to the closed row and the opened one both hold on that day: two rows, and every sum over them counts the customer twice.",
      sql: [],
      asks: { title: "day between valid_from and valid_to", sql: onChangeDay("<=") },
    },
    {
      title: "Ask again with half-open bounds",
      says: "With valid_from ≤ day < valid_to exactly one row holds on every day.",
      sql: [],
      asks: { title: "day ≥ valid_from and day < valid_to", sql: onChangeDay("<") },
    },
  ],
};
