import { FEATURES } from "../../../lib/segmentation/features.ts";
import type { Customers } from "../../../lib/segmentation/types.ts";
import { openDatabase } from "../../pipeline/openDatabase.ts";
import { literal } from "../../pipeline/quote.ts";

/**
 * Customers of a size and of the smaller ones, in the order of their numbers.
 *
 * @param file - Parquet file of the clean customers.
 */
export async function readCustomers(
  file: string,
  directory: string,
  size: number,
): Promise<Customers> {
  const database = await openDatabase({ temporary: `${directory}.spill` });
  try {
    const reader = await database.connection.runAndReadAll(
      `select customer_id, ${FEATURES.map(({ name }) => `${name}::double`).join(", ")}, planted_segment
      from read_parquet(${literal(file)}) where size_rank <= ${size} order by customer_id`,
    );
    const [ids, ...columns] = reader.getColumnsJS();
    const planted = columns.pop() as (string | null)[];
    const plantedNames = [...new Set(planted)].filter((name) => name !== null).sort();
    const width = FEATURES.length;
    const values = new Float64Array(ids!.length * width);
    columns.forEach((column, t) =>
      column.forEach((value, i) => (values[i * width + t] = Number(value))),
    );
    return {
      ids: ids as number[],
      values,
      planted: planted.map((name) => plantedNames.indexOf(name ?? "")),
      plantedNames,
    };
  } finally {
    database.close();
  }
}
