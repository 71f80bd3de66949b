import { join } from "node:path";
import { readNdjson } from "../pipeline/readNdjson.ts";
import type { RawTable } from "../pipeline/types.ts";
import { forecastContracts } from "./forecastContracts.ts";

/** The raw relations over what `landForecasts` has written. */
export function forecastTables(directory: string): RawTable[] {
  return Object.entries(forecastContracts).map(([name, { columns }]) =>
    readNdjson({
      name: `raw_${name}s`,
      files: [join(directory, `${name}s.ndjson`)],
      columns: Object.fromEntries(columns.map((column) => [column.name, column.type])),
    }),
  );
}
