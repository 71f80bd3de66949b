/** What customers are told apart by; blocks of values have these columns in this order. */
export const FEATURES = [
  { name: "age", label: "Age", unit: "years" },
  { name: "sessions", label: "Sessions", unit: "count" },
  { name: "avg_session_duration", label: "Mean session duration", unit: "seconds" },
  { name: "pages_per_session", label: "Pages per session", unit: "pages" },
  { name: "transactions", label: "Transactions", unit: "count" },
  { name: "revenue", label: "Revenue", unit: "USD" },
] as const;

/** Place of revenue among the features: segments are ranked by it. */
export const REVENUE = 5;
