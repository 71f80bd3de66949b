import { countByPeriod, type Period } from "./countByPeriod.ts";
import { fillNulls, type Cell, type FillStrategy } from "./fillNulls.ts";
import { labelEncode } from "./labelEncode.ts";
import { oneHotEncode } from "./oneHotEncode.ts";

/** What is done with one column. */
export interface ColumnPlan {
  readonly column: string;
  readonly fill?: FillStrategy;
  /** Why missing values stay missing: "not closed yet". */
  readonly keep?: string;
  readonly encode?: "label" | "one-hot";
  /** The column holds milliseconds since 1970-01-01 and is counted by this period. */
  readonly countBy?: Period;
}

/** One line of the log. */
export interface PreparationStep {
  readonly column: string;
  readonly step: "nulls" | "encoding" | "timestamps";
  readonly rowsAffected: number;
  /** What was done, in words. */
  readonly result: string;
}

export interface PreparedTable {
  /** The columns with nulls filled and encoded columns in place of their source. */
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
  readonly log: readonly PreparationStep[];
}

/**
 * Prepares a table column by column as planned and says what was done, missing values of every
 * column included. Columns without a plan pass through; nothing is dropped.
 *
 * @throws RangeError naming a planned column that the table does not have.
 */
export function prepareTable(
  table: Readonly<Record<string, readonly Cell[]>>,
  plan: readonly ColumnPlan[],
): PreparedTable {
  const columns: Record<string, readonly Cell[]> = { ...table };
  const log: PreparationStep[] = [];
  for (const each of plan) {
    const values = columns[each.column];
    if (!values)
      throw new RangeError(
        `prepareTable: the table must have the planned column, got ${each.column}`,
      );
    const filled = each.fill === undefined ? values : fill(each, values, log);
    if (each.fill === undefined && values.includes(null)) log.push(keptNulls(each, values));
    columns[each.column] = filled;
    if (each.encode) encode(each, filled, { columns, log });
    if (each.countBy) count(each.column, each.countBy, { values: filled, log });
  }
  return { columns, log: [...log, ...unfilled(table, plan)] };
}

/** Missing values of columns without a plan, and in one line what no rule had to fill. */
function unfilled(
  table: Readonly<Record<string, readonly Cell[]>>,
  plan: readonly ColumnPlan[],
): PreparationStep[] {
  const planOf = (column: string) => plan.find((each) => each.column === column);
  const others = Object.keys(table).filter((column) => planOf(column)?.fill === undefined);
  const [complete, missing] = [false, true].map((isMissing) =>
    others.filter((column) => table[column]!.includes(null) === isMissing),
  ) as [string[], string[]];
  return [
    ...missing
      .filter((column) => !planOf(column))
      .map((column) => keptNulls({ column }, table[column]!)),
    ...(complete.length > 0 ? [keptNulls({ column: complete.join(", ") }, [])] : []),
  ];
}

function keptNulls({ column, keep = "no rule" }: ColumnPlan, values: readonly Cell[]) {
  const rowsAffected = values.filter((value) => value === null).length;
  const result = rowsAffected === 0 ? "nothing was missing" : `left empty: ${keep}`;
  return { column, step: "nulls", rowsAffected, result } as const;
}

function fill(
  { column, fill: strategy }: ColumnPlan,
  values: readonly Cell[],
  log: PreparationStep[],
) {
  const { values: filled, filled: count, fillValue } = fillNulls(values, strategy!);
  const how = typeof strategy === "string" ? strategy : "a constant";
  const result = count === 0 ? "nothing was missing" : `set to ${shown(fillValue)} (${how})`;
  log.push({ column, step: "nulls", rowsAffected: count, result });
  return filled;
}

/** A number of the log to three decimals; the column gets all of them. */
function shown(value: Cell): string {
  return String(typeof value === "number" ? Math.round(value * 1000) / 1000 : value);
}

function encode(
  { column, encode: kind }: ColumnPlan,
  values: readonly Cell[],
  { columns, log }: { columns: Record<string, readonly Cell[]>; log: PreparationStep[] },
) {
  const rowsAffected = values.filter((value) => value !== null).length;
  if (kind === "label") {
    const { codes, classes } = labelEncode(values);
    columns[column] = codes;
    const result = `${classes.length} classes, 0 to ${Math.max(0, classes.length - 1)}`;
    log.push({ column, step: "encoding", rowsAffected, result });
    return;
  }
  const { classes, columns: made } = oneHotEncode(values);
  delete columns[column];
  classes.forEach((name, i) => (columns[`${column}=${name}`] = [...made[i]!]));
  const result = `${classes.length} columns of 0 and 1`;
  log.push({ column, step: "encoding", rowsAffected, result });
}

function count(
  column: string,
  period: Period,
  { values, log }: { values: readonly Cell[]; log: PreparationStep[] },
) {
  const times = values.map((value) => (value === null ? null : Number(value)));
  const periods = countByPeriod(times, period);
  const empty = periods.filter((each) => each.count === 0).length;
  const rowsAffected = times.filter((time) => time !== null).length;
  const unit = periods.length === 1 ? period : `${period}s`;
  const result = `${periods.length} ${unit}, ${empty} of them without any`;
  log.push({ column, step: "timestamps", rowsAffected, result });
}
