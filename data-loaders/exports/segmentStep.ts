import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitKMeans } from "../../lib/clustering/fitKMeans.ts";
import { FEATURES } from "../../lib/segmentation/features.ts";
import { rankSegments } from "../../lib/segmentation/rankSegments.ts";
import { scaledPoints } from "../../lib/segmentation/scaledPoints.ts";
import { segmentNames } from "../../lib/segmentation/segmentNames.ts";
import { segmentProblem } from "../../lib/segmentation/segmentProblem.ts";
import type { Customers, SegmentOptions } from "../../lib/segmentation/types.ts";
import type { Database } from "../pipeline/openDatabase.ts";
import { literal } from "../pipeline/quote.ts";

/**
 * Segments the clean customers as the published segmentation does; afterwards `customer_segment`
 * holds each customer's.
 *
 * @throws RangeError when the options cannot work on these customers.
 */
export async function segmentStep(
  database: Database,
  work: string,
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
  const csv = join(work, "segments.csv");
  const lines = Array.from(labels, (place, i) => `${customers.ids[i]},${names[place]}\n`);
  writeFileSync(csv, lines.join(""));
  await database.run(`create table customer_segment as
    from read_csv(${literal(csv)}, auto_detect = false, header = false,
      columns = {customer_id: 'integer', segment: 'varchar'})`);
  return database.rows(
    `select segment, count(*)::double as customers
     from customer_segment group by segment order by customers desc, segment`,
  );
}

async function readFeatures({ connection }: Database): Promise<Customers> {
  const columns = FEATURES.map(({ name }) => `${name}::double`).join(", ");
  const reader = await connection.runAndReadAll(
    `select customer_id::double, ${columns} from fact_customer order by customer_id`,
  );
  const [ids, ...features] = reader.getColumnsJS() as number[][];
  const values = new Float64Array(ids!.length * FEATURES.length);
  features.forEach((column, t) =>
    column.forEach((value, i) => (values[i * FEATURES.length + t] = value)),
  );
  return { ids: ids!, values, planted: [], plantedNames: [] };
}
