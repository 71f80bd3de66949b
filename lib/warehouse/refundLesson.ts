import type { Lesson } from "./lesson.ts";

const markRefunded = "update demo_order set status = 'refunded' where status = 'paid'";
const payBack = `update demo_account
set balance_usd = balance_usd - (select sum(total_usd) from demo_order)`;
const topUp = "update demo_account set balance_usd = 500";
const undo = "update demo_order set status = 'paid'";

/** Refunds of an expired group: status and money must change together, or not at all. */
export const refundLesson: Lesson = {
  id: "refund",
  title: "A refund that fails half-way",
  setup: [
    `create or replace temp table demo_order as
select order_id, total_usd, 'paid' as status
from fact_order
where group_status = 'expired'
  and status = 'refunded'
order by order_id
limit 4`,
    "create or replace temp table demo_account (account varchar, balance_usd decimal(12,2) check (balance_usd >= 0))",
    "insert into demo_account values ('refunds', 10)",
  ],
  shows: [
    {
      title: "Orders of the expired group",
      sql: "select order_id, total_usd::double as total_usd, status from demo_order order by order_id",
      key: "orderId",
    },
    {
      title: "The account that pays them back",
      sql: "select account, balance_usd::double as balance_usd from demo_account",
      key: "account",
    },
  ],
  steps: [
    {
      title: "Without a transaction",
      says: "The orders are marked as refunded; then the payment is refused, because the account may not fall below zero. The orders now say that money went back which never did.",
      sql: [markRefunded, payBack],
      fails: true,
    },
    {
      title: "Put it right by hand",
      says: "Somebody has to notice and to know which orders it was.",
      sql: [undo],
    },
    {
      title: "With a transaction",
      says: "The same two statements between begin and rollback. The payment is refused again, and the rollback takes the marks back with it: nothing has happened.",
      sql: ["begin transaction", markRefunded, payBack, "rollback"],
      fails: true,
    },
    {
      title: "Top up the account and try again",
      says: "Now both statements succeed, and commit makes them true together.",
      sql: [topUp, "begin transaction", markRefunded, payBack, "commit"],
      asks: {
        title: "Money that left the account, and money that the orders say went back",
        sql: `select
  (500 - (select balance_usd from demo_account))::double as paid_usd,
  (select sum(total_usd) from demo_order where status = 'refunded')::double as refunded_usd`,
      },
    },
  ],
};
