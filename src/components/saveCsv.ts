import type { Rows } from "../engine/types.ts";
import { downloadFile } from "./downloadFile.ts";
import { fileName } from "./fileName.ts";
import { toCsv } from "./toCsv.ts";

/** Downloads a result as CSV, named after its title and data date. */
export function saveCsv(rows: Rows, title: string): void {
  const name = fileName(title, rows.provenance.asOf, "csv");
  downloadFile(name, new Blob([toCsv(rows)], { type: "text/csv;charset=utf-8" }));
}
