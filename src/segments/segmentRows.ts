import type { TableRow } from "../../lib/segmentation/types.ts";
import { deriveProvenance } from "../engine/deriveProvenance.ts";
import type { Provenance, Row, Rows } from "../engine/types.ts";

/**
 * A table that the worker made, as rows of a page.
 *
 * @param published - The published table: the same columns.
 * @param customers - Where the customers came from.
 */
export function segmentRows(
  table: readonly TableRow[],
  published: Rows,
  customers: Provenance,
): Rows {
  const { fields } = published;
  const rows = table.map((row): Row =>
    Object.fromEntries(fields.map(({ key, name }) => [key, row[name] ?? null])),
  );
  return Object.assign(rows, {
    columns: fields.map(({ key }) => key),
    fields,
    provenance: deriveProvenance(customers, {
      derived: true,
      computed: fields.map(({ key }) => key),
      methodId: "k-means",
      rerun: undefined,
    }),
  });
}
