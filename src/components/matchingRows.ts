import type { Row } from "../engine/types.ts";
import type { TableColumn } from "./tableColumns.ts";

/**
 * A search in all columns of a table, by what is written in them. Each row's text is made once, when
 * it is first looked at.
 */
export function matchingRows(rows: readonly Row[], columns: readonly TableColumn[]) {
  const texts = new Array<string | undefined>(rows.length);
  const textOf = (row: Row, index: number) =>
    (texts[index] ??= columns
      .map(({ text }) => text(row))
      .join("\n")
      .replaceAll("\u00a0", " ")
      .toLowerCase());
  return (search: string): readonly Row[] => {
    const words = search.trim().toLowerCase();
    if (words === "") return rows;
    return rows.filter((row, index) => textOf(row, index).includes(words));
  };
}
