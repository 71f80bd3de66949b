/** Tables of the marketplace and their columns, in the order of the raw files. */
export const marketTables = {
  users: {
    id: "integer",
    name: "varchar",
    city: "varchar",
    signup_channel: "varchar",
    created_at: "timestamp",
  },
  vendors: { id: "integer", name: "varchar", city: "varchar", rating: "decimal(2,1)" },
  product_names: { id: "integer", name: "varchar", category: "varchar", department: "varchar" },
  products: {
    id: "integer",
    product_name_id: "integer",
    vendor_id: "integer",
    list_price: "decimal(10,2)",
    stock_units: "integer",
  },
  group_deals: {
    id: "integer",
    product_id: "integer",
    group_price: "decimal(10,2)",
    member_goal: "smallint",
    starts_at: "timestamp",
    ends_at: "timestamp",
  },
  groups: {
    id: "integer",
    group_deal_id: "integer",
    created_by: "integer",
    created_at: "timestamp",
    expires_at: "timestamp",
    status: "varchar",
    closed_at: "timestamp",
  },
  groups_carts: {
    id: "integer",
    group_id: "integer",
    user_id: "integer",
    quantity: "smallint",
    joined_at: "timestamp",
  },
  orders: {
    id: "integer",
    user_id: "integer",
    groups_carts_id: "integer",
    product_id: "integer",
    quantity: "smallint",
    unit_price: "decimal(10,2)",
    total_amount: "decimal(12,2)",
    status: "varchar",
    created_at: "timestamp",
    accepted_at: "timestamp",
    refunded_at: "timestamp",
  },
} as const;

export type MarketTable = keyof typeof marketTables;

/** Header line of a table's raw file. */
export const columnsOf = (table: MarketTable): string => Object.keys(marketTables[table]).join();
