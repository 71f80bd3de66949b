/** Columns of the landed files, by file. */
export const landedColumns = {
  checks: {
    check_id: "varchar",
    table_name: "varchar",
    title: "varchar",
    kind: "varchar",
    severity: "varchar",
    expectation: "varchar",
    question: "varchar",
    sql: "varchar",
    rows_read: "integer",
  },
  results: {
    snapshot: "varchar",
    check_id: "varchar",
    status: "varchar",
    rows_found: "integer",
    message: "varchar",
  },
  findings: {
    snapshot: "varchar",
    check_id: "varchar",
    row_number: "smallint",
    row_text: "varchar",
  },
  defects: {
    defect: "varchar",
    title: "varchar",
    table_name: "varchar",
    kind: "varchar",
    rows_touched: "integer",
    sql: "varchar",
  },
  defect_checks: { defect: "varchar", check_id: "varchar" },
} as const;
