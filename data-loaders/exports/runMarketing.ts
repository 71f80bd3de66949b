import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SEGMENTS } from "../../lib/segmentation/types.ts";
import { openDatabase, type Database } from "../pipeline/openDatabase.ts";
import { cleanDelivered } from "./cleanDelivered.ts";
import { cleanTables, powerBiTables, summaryTables } from "./exportTables.ts";
import { loadDelivered } from "./loadDelivered.ts";
import { writePowerBiFiles } from "./powerBiFiles.ts";
import { openRunLog, type RunLog } from "./runLog.ts";
import { segmentStep } from "./segmentStep.ts";
import { summaryPage } from "./summaryPage.ts";
import { writeTables } from "./writeTables.ts";

export interface MarketingRun {
  /** Folder of generated files, as `npm run data` fills it. */
  readonly root: string;
  /** Where the run writes. */
  readonly out: string;
  /** Where the Power BI files go; left out without it. */
  readonly powerBi?: string | undefined;
  /** 1 the smallest snapshot, 2 up to 10,000 rows, 3 up to 100,000. */
  readonly size: number;
  readonly segments: number;
  readonly seed: number;
  readonly print: (line: string) => void;
}

/** What a run says of itself, in `health.json`. */
export interface RunHealth {
  readonly last_run: string;
  readonly status: "success" | "failed";
  readonly processing_time_s: number;
  readonly records_processed: number;
  readonly records_per_second: number;
  readonly errors: number;
  readonly warnings: number;
}

/**
 * The whole marketing run: configure, load, clean, save, explore, segment, return, report and
 * export, each step logged to the console and to `run.log`.
 *
 * @throws what the step that failed throws, after `health.json` says so.
 */
export async function runMarketing(run: MarketingRun): Promise<RunHealth> {
  const started = performance.now();
  const log = openRunLog(join(run.out, "run.log"), run.print);
  const work = join(run.out, "work");
  let records = 0;
  const finish = (status: RunHealth["status"]): RunHealth => {
    const seconds = (performance.now() - started) / 1000;
    const health = {
      last_run: new Date().toISOString(),
      status,
      processing_time_s: Number(seconds.toFixed(3)),
      records_processed: records,
      records_per_second: Math.round(records / seconds),
      errors: status === "failed" ? 1 : 0,
      warnings: log.warnings,
    };
    writeFileSync(join(run.out, "health.json"), `${JSON.stringify(health, null, 2)}\n`);
    return health;
  };
  let database: Database | undefined;
  try {
    mkdirSync(work, { recursive: true });
    log.info(`1 configure: size ${run.size}, ${run.segments} segments, seed ${run.seed}`);
    database = await openDatabase({ temporary: work, memory: "64MB", threads: 1 });
    records = await steps(run, { database, log });
    const health = finish("success");
    log.info(
      `done in ${health.processing_time_s} s, ${health.records_per_second} records a second`,
    );
    return health;
  } catch (error) {
    log.error((error as Error).message);
    finish("failed");
    throw error;
  } finally {
    database?.close();
    rmSync(work, { recursive: true, force: true });
    log.close();
  }
}

interface Tools {
  readonly database: Database;
  readonly log: RunLog;
}

async function steps(run: MarketingRun, { database, log }: Tools): Promise<number> {
  const loaded = await loadDelivered(database, join(run.root, "snapshots", "marketing"), run.size);
  log.info(`2 load: ${loaded.campaigns} campaign records, ${loaded.customers} customer records`);
  for (const { source, rule, action, rows } of await cleanDelivered(database)) {
    const line = `3 clean: ${source}, ${rule}: ${counted(rows)}, ${action}`;
    if (action === "reject") log.warn(line);
    else log.info(line);
  }
  const saved = await writeTables(database, cleanTables, { folder: run.out, formats: ["csv"] });
  log.info(`4 save: ${saved.map(({ name, rows }) => `${name}.csv ${counted(rows)}`).join(", ")}`);
  const explored = await writeTables(database, summaryTables, {
    folder: run.out,
    formats: ["csv"],
  });
  log.info(
    `5 explore: ${explored.map(({ name, rows }) => `${name}.csv ${counted(rows)}`).join(", ")}`,
  );
  const segments = await segmentStep(database, {
    ...DEFAULT_SEGMENTS,
    k: run.segments,
    seed: run.seed,
  });
  log.info(
    `6 segment: ${segments.map(({ segment, customers }) => `${segment} ${customers}`).join(", ")}`,
  );
  const [total] = await database.rows<{ roi: number | null }>(
    "select (sum(revenue) - sum(cost))::double / nullif(sum(cost), 0)::double as roi from fact_campaign",
  );
  log.info(
    `7 return: ${total!.roi === null ? "no value, cost is 0" : `${(100 * total!.roi).toFixed(1)} % of cost`}`,
  );
  writeFileSync(join(run.out, "report.html"), await summaryPage(database));
  log.info("8 report: report.html");
  await exportStep(run, database, log);
  return loaded.campaigns + loaded.customers;
}

async function exportStep({ powerBi }: MarketingRun, database: Database, log: RunLog) {
  if (powerBi === undefined) return log.info("export: not asked for (--powerbi DIR)");
  const tables = await writeTables(database, powerBiTables, {
    folder: powerBi,
    formats: ["csv", "parquet"],
  });
  writePowerBiFiles(powerBi, tables);
  log.info(
    `export: ${tables.map(({ name, rows }) => `${name} ${counted(rows)}`).join(", ")} in ${powerBi}`,
  );
}

const counted = (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`);
