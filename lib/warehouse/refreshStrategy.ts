/** What decides how a table is kept up to date. */
export interface TableFacts {
  readonly rows: number;
  /** New rows a day; null when no column says when a row came. */
  readonly rowsPerDay: number | null;
  /** Null when the table does not say. */
  readonly lateRows: number | null;
  readonly primaryKey: readonly string[];
  readonly timeColumn: string | null;
  /** The column of each row's first and last day of validity, if it has both. */
  readonly hasValidity: boolean;
  /** Its raw rows come in one file per day. */
  readonly isPartitioned: boolean;
}

export interface RefreshStrategy {
  readonly strategy:
    | "close and open rows"
    | "full refresh"
    | "replace by day"
    | "merge by key"
    | "merge by key with a look-back";
  readonly why: string;
}

/**
 * How a table is best kept up to date. The first rule that holds decides: what was true must stay;
 * what is small, or does not say when a row came, is made anew; what comes or is counted by day is
 * replaced by day; the rest is merged by its key, with a look-back once rows have come late.
 *
 * @param smallRows - Tables with fewer rows are small.
 */
export function refreshStrategy(facts: TableFacts, smallRows: number): RefreshStrategy {
  const { rows, rowsPerDay, lateRows, primaryKey, timeColumn } = facts;
  const key = primaryKey.join(", ");
  if (facts.hasValidity)
    return {
      strategy: "close and open rows",
      why: "each row holds for a span of days, and what was true must stay",
    };
  if (rows < smallRows)
    return { strategy: "full refresh", why: "small: simpler than knowing what changed" };
  if (timeColumn === null || rowsPerDay === null)
    return { strategy: "full refresh", why: "no column says when a row came" };
  const isKeyed = primaryKey.includes(timeColumn);
  if (facts.isPartitioned || isKeyed)
    return {
      strategy: "replace by day",
      why: `${isKeyed ? `${timeColumn} is part of the key: a day’s rows belong together` : "a day’s file is whole or missing"}${(lateRows ?? 0) > 0 ? "; late rows replace their day" : ""}`,
    };
  if (lateRows === null || lateRows > 0)
    return {
      strategy: "merge by key with a look-back",
      why: `${lateRows === null ? "rows may come late" : "rows have come late"}: a watermark alone would miss them; ${key} keeps each once`,
    };
  return { strategy: "merge by key", why: `no row has come late; ${key} keeps each once` };
}
