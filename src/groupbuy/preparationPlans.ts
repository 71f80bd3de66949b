import type { ColumnPlan } from "../../lib/preparation/prepareTable.ts";

/** A table, how it is read, and what is done with its columns (in camel case, as they are read). */
export interface TablePlan {
  readonly table: string;
  readonly sql: string;
  readonly plan: readonly ColumnPlan[];
}

const notGiven = { value: "not given" };

/** All eight tables, every row. */
export const preparationPlans: readonly TablePlan[] = [
  {
    table: "users",
    sql: "select id, city, signup_channel, created_at from users order by id",
    plan: [
      { column: "city", fill: notGiven, encode: "label" },
      { column: "signupChannel", fill: "mode", encode: "one-hot" },
      { column: "createdAt", countBy: "month" },
    ],
  },
  {
    table: "vendors",
    sql: "select id, city, rating::double as rating from vendors order by id",
    plan: [
      { column: "rating", fill: "mean" },
      { column: "city", encode: "one-hot" },
    ],
  },
  {
    table: "product_names",
    sql: "select id, category, department from product_names order by id",
    plan: [
      { column: "category", encode: "label" },
      { column: "department", encode: "one-hot" },
    ],
  },
  {
    table: "products",
    sql: "select id, list_price::double as list_price, stock_units from products order by id",
    plan: [{ column: "stockUnits", fill: "median" }],
  },
  {
    table: "group_deals",
    sql: "select id, member_goal, discount_share, starts_at from group_deals order by id",
    plan: [
      { column: "memberGoal", encode: "label" },
      { column: "startsAt", countBy: "week" },
    ],
  },
  {
    table: "groups",
    sql: "select id, status, created_at, closed_at from groups order by id",
    plan: [
      { column: "status", encode: "label" },
      { column: "createdAt", countBy: "week" },
      { column: "closedAt", countBy: "day" },
    ],
  },
  {
    table: "groups_carts",
    sql: "select id, quantity, joined_at from groups_carts order by id",
    plan: [{ column: "joinedAt", countBy: "day" }],
  },
  {
    table: "orders",
    sql: "select id, groups_carts_id, status, created_at, refunded_at from orders order by id",
    plan: [
      { column: "groupsCartsId", fill: { value: "individual" } },
      { column: "status", encode: "one-hot" },
      { column: "createdAt", countBy: "day" },
      { column: "refundedAt", countBy: "day" },
    ],
  },
];
