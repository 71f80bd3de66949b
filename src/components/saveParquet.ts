import type { Rows } from "../engine/types.ts";
import { downloadFile } from "./downloadFile.ts";
import { fileName } from "./fileName.ts";
import { toParquet } from "./toParquet.ts";

/** Downloads a result as Parquet, named after its title and data date. */
export async function saveParquet(rows: Rows, title: string): Promise<void> {
  const name = fileName(title, rows.provenance.asOf, "parquet");
  downloadFile(name, new Blob([await toParquet(rows)], { type: "application/vnd.apache.parquet" }));
}
