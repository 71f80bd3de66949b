import type { DuckDBConnection } from "@duckdb/node-api";
import { max, median } from "d3";
import { prepareMarketplace } from "../../lib/preparation/prepareMarketplace.ts";
import type { Cell } from "../../lib/preparation/fillNulls.ts";
import { camelCase } from "../../lib/queries/camelCase.ts";
import { toColumnar } from "../../lib/queries/toColumnar.ts";
import { partitionSetup, partitionTrials } from "../../lib/warehouse/partitionTrials.ts";
import { MACHINES, spreadPlan, spreadSetup } from "../../lib/warehouse/spreadPlan.ts";
import type { TrialRecord } from "../../lib/warehouse/trialRecord.ts";
import { runNative } from "../bake/runNative.ts";
import { playRefund } from "./playRefund.ts";
import { timeNative } from "./timeNative.ts";

/** Runs what readers of the exam can run in their browser: preparation, timings and the refund. */
export async function runTrials(
  connection: DuckDBConnection,
): Promise<Omit<TrialRecord, "key" | "measuredAt">> {
  const version = await connection.runAndReadAll("select version()");
  return {
    engine: `DuckDB ${version.getRowsJS()[0]![0] as string}`,
    prepared: await prepareMarketplace((sql) => readColumns(connection, sql)),
    trials: await timePartitions(connection),
    spreads: await timeSpreads(connection),
    refund: await playRefund(connection),
  };
}

async function readColumns(connection: DuckDBConnection, sql: string) {
  const columns = toColumnar(await runNative(connection, { sql, values: [] }));
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [camelCase(name), values as Cell[]]),
  );
}

async function timePartitions(connection: DuckDBConnection) {
  for (const sql of partitionSetup) await connection.run(sql);
  const timed = [];
  for (const { id, slow, quick } of partitionTrials)
    timed.push({
      id,
      slowMs: await timeNative(connection, slow.sql),
      quickMs: await timeNative(connection, quick.sql),
    });
  return timed;
}

/** Each machine's part by itself; the slowest one's runs are kept. */
async function timeSpreads(connection: DuckDBConnection) {
  for (const sql of spreadSetup) await connection.run(sql);
  const spreads = [];
  for (const machines of MACHINES) {
    const parts: number[][] = [];
    for (const sql of spreadPlan(machines)) parts.push(await timeNative(connection, sql));
    const slowest = max(parts, (times) => median(times));
    spreads.push({ machines, timesMs: parts.find((times) => median(times) === slowest)! });
  }
  return spreads;
}
