import { fitKMeans } from "../../lib/clustering/fitKMeans.ts";
import { FEATURES } from "../../lib/segmentation/features.ts";
import { rankSegments } from "../../lib/segmentation/rankSegments.ts";
import { scaledPoints } from "../../lib/segmentation/scaledPoints.ts";
import { segmentNames } from "../../lib/segmentation/segmentNames.ts";
import { segmentProblem } from "../../lib/segmentation/segmentProblem.ts";
import type { Customers, SegmentOptions } from "../../lib/segmentation/types.ts";
import type { Database } from "../pipeline/openDatabase.ts";

/**
 * Segments the clean customers as the published segmentation does; afterwards `customer_segment`
 * holds each customer's.
 *
 * @throws RangeError when the options cannot work on these customers.
 */
export async function segmentStep(
  database: Database,
  options: SegmentOptions,
): Promise<{ readonly segment: string; readonly customers: number }[]> {
  const customers = await readFeatures(database);
  const { problem } = segmentProblem(customers, options);
  if (problem) throw new RangeError(problem);
  const { k, nInit, maxIterations, seed } = options;
  const { points } = scaledPoints(customers, options);
  const fit = fitKMeans(points, { k, nInit, maxIterations, seed });
  const { labels } = rankSegments(customers, fit.labels, k);
  const names = segmentNames(k);
  await keepSegments(database, customers.ids, (row) => names[labels[row]!]!);
  return database.rows(
    `select segment, count(*)::double as customers
     from customer_segment group by segment order by customers desc, segment`,
  );
}

/** Appends, because rows as text or as objects would take more memory than the run may have. */
async function keepSegments(
  { connection }: Database,
  ids: ArrayLike<number>,
  segmentOf: (row: number) => string,
): Promise<void> {
  await connection.run("create table customer_segment (customer_id integer, segment varchar)");
  const appender = await connection.createAppender("customer_segment");
  for (let row = 0; row < ids.length; row++) {
    appender.appendInteger(ids[row]!);
    appender.appendVarchar(segmentOf(row));
    appender.endRow();
  }
  appender.closeSync();
}

/** The customers' features, chunk by chunk into one block. */
async function readFeatures(database: Database): Promise<Customers> {
  const [count] = await database.rows<{ n: number }>(
    "select count(*)::double as n from fact_customer",
  );
  const columns = FEATURES.map(({ name }) => `${name}::double`).join(", ");
  const result = await database.connection.stream(
    `select customer_id::double, ${columns} from fact_customer order by customer_id`,
  );
  const ids = new Float64Array(count!.n);
  const values = new Float64Array(count!.n * FEATURES.length);
  let first = 0;
  for await (const chunk of result) {
    chunk.visitColumnMajor((value, row, column) => {
      if (column === 0) ids[first + row] = Number(value);
      else values[(first + row) * FEATURES.length + column - 1] = Number(value);
    });
    first += chunk.rowCount;
  }
  return { ids, values, planted: [], plantedNames: [] };
}
