import type { DuckDBConnection } from "@duckdb/node-api";

const RUNS = 7;

/** Milliseconds of several runs of a statement, after one to warm up. */
export async function timeNative(connection: DuckDBConnection, sql: string): Promise<number[]> {
  await connection.runAndReadAll(sql);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await connection.runAndReadAll(sql);
    times.push(Math.round((performance.now() - start) * 1000) / 1000);
  }
  return times;
}
