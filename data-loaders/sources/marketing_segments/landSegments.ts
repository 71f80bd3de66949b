import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { segmentCustomers } from "../../../lib/segmentation/segmentCustomers.ts";
import { segmentNames } from "../../../lib/segmentation/segmentNames.ts";
import { segmentValidity } from "../../../lib/segmentation/segmentValidity.ts";
import type { Customers, SegmentOptions, TableRow } from "../../../lib/segmentation/types.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";
import type { Log } from "../../pipeline/types.ts";
import { landedColumns } from "./landedColumns.ts";
import { readCustomers } from "./readCustomers.ts";

interface Landing {
  /** Parquet file of the clean customers. */
  readonly customers: string;
  readonly directory: string;
  readonly log: Log;
  readonly options: SegmentOptions;
}

const SIZES = [1, 2, 3];

/** Segments the customers of every size, and lands one file per table. */
export async function landSegments({ customers, directory, log, options }: Landing): Promise<void> {
  const tables = new Map<string, string[]>(
    [...Object.keys(landedColumns), "customer_label"].map((name) => [name, []]),
  );
  const add = (name: string, rows: readonly TableRow[], size: number) =>
    rows.forEach((row) =>
      tables.get(name)!.push(`${JSON.stringify({ size_rank: size, ...rounded(row) })}\n`),
    );
  for (const size of SIZES) {
    const given = await readCustomers(customers, directory, size);
    const found = finishSteps(segmentCustomers(given, options));
    const validity = await segmentValidity(given, options);
    for (const [name, rows] of Object.entries({ ...found.tables, ...validity }))
      add(`segment_${name}`, rows, size);
    add("customer_label", labelRows(given, found.labels, options.k), size);
    log.progress("customer segments", size, SIZES.length);
  }
  for (const [name, lines] of tables)
    writeFileSync(join(directory, `${name}.ndjson`), lines.join(""));
}

function labelRows({ ids }: Customers, labels: Int32Array, k: number): TableRow[] {
  const names = segmentNames(k);
  return Array.from(labels, (place, i) => ({ customer_id: ids[i]!, segment: names[place]! }));
}

/** Twelve digits: the last ones may differ between processors. */
function rounded(row: TableRow): TableRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" ? Number(value.toPrecision(12)) : value,
    ]),
  );
}
