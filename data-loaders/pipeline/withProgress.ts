import type { Database } from "./openDatabase.ts";
import type { Log } from "./types.ts";

const POLL_MS = 500;

/** Reports DuckDB's own progress while a statement runs. */
export async function withProgress<T>(
  database: Database,
  log: Log,
  label: string,
  run: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => {
    const { percentage } = database.connection.progress;
    log.progress(label, Math.max(0, Math.round(percentage)), 100);
  }, POLL_MS);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}
