import type { CellValue, ResultField, Row, Rows } from "../engine/types.ts";

/** What the reader selected: a value as written, the row it is of, or both. */
export interface ShownValue {
  /** As it stands on the page. */
  readonly text?: string;
  readonly value?: unknown;
  readonly row?: Row;
  /** Key of the column in the row objects. */
  readonly column?: string;
  /** Of an estimate, where it stands beside the value. */
  readonly interval?: ShownInterval;
}

/** An interval as it stands beside a value. */
export interface ShownInterval {
  /** "95 % interval". */
  readonly label: string;
  readonly text: string;
  readonly limits: readonly unknown[];
  /** Key of the column of its upper limit, where one holds it. */
  readonly column?: string;
}

/** The cell of a result that a shown value is. */
export interface FoundCell {
  /** From 0. */
  readonly row: number;
  readonly field: ResultField;
  readonly value: CellValue;
}

/**
 * Finds the cell that a shown value stands in: the one that is named, else the only or first one
 * that holds the value.
 *
 * @returns undefined when no cell holds it: the page computed it from several.
 */
export function findCell(rows: Rows, shown: ShownValue): FoundCell | undefined {
  const candidates = shown.row ? [rows.indexOf(shown.row)] : rows.keys();
  const fields = rows.fields.filter(
    ({ key }) => shown.column === undefined || key === shown.column,
  );
  if (shown.column === undefined && shown.value === undefined) return undefined;
  for (const row of candidates)
    for (const field of fields) {
      const value = rows[row]?.[field.key];
      if (value === undefined) continue;
      if (shown.value === undefined || isSame(value, shown.value)) return { row, field, value };
    }
  return undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return Object.is(a, b);
}
