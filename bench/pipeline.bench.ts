import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { buildSystem } from "../data-loaders/pipeline/buildSystem.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const RUNS = 5;
const RAW = "node_modules/vega-datasets/data/flights-3m.parquet";
const silent = { info: () => {}, warn: () => {}, progress: () => {} };

/** The flights from raw file to checked snapshots, against one statement that only reads, sorts and writes. */
export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "openbook-bench-"));
  const ours: number[] = [];
  const reference: number[] = [];
  let databaseBytes = 0;
  try {
    for (let i = 0; i < RUNS; i++) {
      reference.push(await time(() => writeByHand(join(folder, "by-hand.parquet"))));
      const root = join(folder, `build-${i}`);
      ours.push(await time(() => buildSystem("flights", { root, log: silent })));
      databaseBytes = statSync(join(root, "snapshots/flights/flights.duckdb")).size;
      rmSync(root, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    {
      name: "flights, raw → checked snapshots and database file, vs one hand-written statement",
      value: median(ours.map((ms, i) => ms / reference[i]!)),
      unit: "×",
      bar: 4,
      detail: `median of ${RUNS} pairs; ${median(ours).toFixed(0)} ms vs ${median(reference).toFixed(0)} ms`,
    },
    { name: "flights database file", value: databaseBytes / 1e6, unit: "MB", bar: 25 },
  ];
}

/** What the fact table needs at least: read, derive, sort, write. No checks, no counts, no file for the engine. */
async function writeByHand(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`
    copy (
      select
        row_number() over () as flight_id,
        date as departed_at, date::date as flight_date, hour(date)::smallint as departure_hour,
        origin, destination, distance::smallint as distance_mi, delay::smallint as arrival_delay_min,
        case when delay < -60 then 'early' when delay > 720 then 'late' else 'plausible' end as delay_class,
        (date, delay, distance, origin, destination) in (
          select (date, delay, distance, origin, destination) from '${RAW}' group by all having count(*) > 1
        ) as is_repeat
      from '${RAW}'
      order by departed_at, flight_id
    ) to '${file}' (format parquet, compression zstd)`);
  connection.closeSync();
  instance.closeSync();
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
