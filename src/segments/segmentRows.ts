import type { TableRow } from "../../lib/segmentation/types.ts";
import { deriveProvenance } from "../engine/deriveProvenance.ts";
import type { AllTables } from "./startSegments.ts";
import type { Provenance, Row, Rows } from "../engine/types.ts";

/** What made most of a table; tiles of single columns name their own. */
const METHODS: Readonly<Record<keyof AllTables, string>> = {
  run: "k-means",
  profile: "k-means",
  box: "k-means",
  driver: "k-means",
  step: "k-means",
  point: "silhouette",
  elbow: "elbow",
  stability: "cluster-stability",
};

/**
 * A table that the worker made, as rows of a page.
 *
 * @param name - Which table it is.
 * @param published - The published table: the same columns.
 * @param customers - Where the customers came from.
 */
export function segmentRows(
  name: keyof AllTables,
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
      methodId: METHODS[name],
      rerun: undefined,
    }),
  });
}
