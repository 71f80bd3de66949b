import type { Rows } from "../engine/types.ts";
import { downloadFile } from "./downloadFile.ts";
import { fileName } from "./fileName.ts";
import { toXlsx } from "./toXlsx.ts";

/** Downloads a result as an Excel workbook, named after its title and data date. */
export async function saveXlsx(rows: Rows, title: string): Promise<void> {
  downloadFile(fileName(title, rows.provenance.asOf, "xlsx"), await toXlsx(rows));
}
