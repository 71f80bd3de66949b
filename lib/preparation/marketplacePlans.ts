import type { ColumnPlan } from "./prepareTable.ts";

/**
 * A table, how it is read (all of its columns, timestamps in milliseconds), and what is done with
 * them, by their names in camel case.
 */
export interface TablePlan {
  readonly table: string;
  readonly sql: string;
  readonly plan: readonly ColumnPlan[];
}

const notGiven = { value: "not given" };

/** All eight tables of the marketplace, every row and column. */
export const marketplacePlans: readonly TablePlan[] = [
  {
    table: "users",
    sql: "select id, name, city, signup_channel, epoch_ms(created_at)::double as created_at from users order by id",
    plan: [
      { column: "city", fill: notGiven, encode: "label" },
      { column: "signupChannel", fill: "mode", encode: "one-hot" },
      { column: "createdAt", countBy: "month" },
    ],
  },
  {
    table: "vendors",
    sql: "select id, name, city, rating::double as rating from vendors order by id",
    plan: [
      { column: "rating", fill: "mean" },
      { column: "city", encode: "one-hot" },
    ],
  },
  {
    table: "product_names",
    sql: "select id, name, category, department from product_names order by id",
    plan: [
      { column: "category", encode: "label" },
      { column: "department", encode: "one-hot" },
    ],
  },
  {
    table: "products",
    sql: "select id, product_name_id, vendor_id, list_price::double as list_price, stock_units from products order by id",
    plan: [{ column: "stockUnits", fill: "median" }],
  },
  {
    table: "group_deals",
    sql: "select id, product_id, group_price::double as group_price, discount_share, member_goal, epoch_ms(starts_at)::double as starts_at, epoch_ms(ends_at)::double as ends_at from group_deals order by id",
    plan: [
      { column: "memberGoal", encode: "label" },
      { column: "startsAt", countBy: "week" },
      { column: "endsAt", countBy: "week" },
    ],
  },
  {
    table: "groups",
    sql: "select id, group_deal_id, created_by, epoch_ms(created_at)::double as created_at, epoch_ms(expires_at)::double as expires_at, members, status, epoch_ms(closed_at)::double as closed_at from groups order by id",
    plan: [
      { column: "status", encode: "label" },
      { column: "createdAt", countBy: "week" },
      { column: "expiresAt", countBy: "week" },
      { column: "closedAt", keep: "not closed yet", countBy: "day" },
    ],
  },
  {
    table: "groups_carts",
    sql: "select id, group_id, user_id, quantity, epoch_ms(joined_at)::double as joined_at from groups_carts order by id",
    plan: [{ column: "joinedAt", countBy: "day" }],
  },
  {
    table: "orders",
    sql: "select id, user_id, groups_carts_id, product_id, quantity, unit_price::double as unit_price, total_amount::double as total_amount, status, epoch_ms(created_at)::double as created_at, epoch_ms(accepted_at)::double as accepted_at, epoch_ms(refunded_at)::double as refunded_at from orders order by id",
    plan: [
      { column: "groupsCartsId", fill: { value: "individual" } },
      { column: "status", encode: "one-hot" },
      { column: "createdAt", countBy: "day" },
      { column: "acceptedAt", keep: "not accepted yet", countBy: "day" },
      { column: "refundedAt", keep: "no refund", countBy: "day" },
    ],
  },
];
