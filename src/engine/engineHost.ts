import type { BakedPage, CompiledQuery } from "../../lib/queries/types.ts";
import type { ArrowResult } from "./arrowColumns.ts";
import { checkBrowser } from "./checkBrowser.ts";
import type { createStatus } from "./createStatus.ts";
import { EngineUnavailable } from "./engineUnavailable.ts";
import type { Engine } from "./startEngine.ts";
import type { PageFiles } from "./types.ts";

/** A query that takes longer is stopped. */
const LIMIT_MS = 30_000;
const FATAL = /out of memory|memory access out of bounds|unreachable|aborted\(|worker stopped/i;

export interface EngineHostOptions {
  readonly files: PageFiles;
  readonly baked: BakedPage;
  readonly status: ReturnType<typeof createStatus>;
  /** Called each time the engine has become ready. */
  onReady(this: void): void;
  readonly limitMs?: number;
}

/** Starts the engine when it is needed, restarts it when it broke, and says so in the status. */
export function engineHost(options: EngineHostOptions) {
  const { files, baked, status, onReady, limitMs = LIMIT_MS } = options;
  let starting: Promise<Engine> | undefined;

  function start(): Promise<Engine> {
    starting ??= launch().catch((cause: unknown) => {
      starting = undefined;
      const message = unavailable(cause, baked.asOf);
      status.update({ state: "failed", message });
      throw new EngineUnavailable(message, { cause });
    });
    return starting;
  }

  async function launch(): Promise<Engine> {
    status.update({ state: "starting", bytesLoaded: 0, message: "Starting the query engine" });
    await checkBrowser();
    const { startEngine } = await import("./startEngine.ts");
    const engine = await startEngine({
      system: baked.system,
      workerUrl: absolute(files.engine.worker.href),
      wasmUrl: absolute(files.engine.wasm.href),
      databaseUrl: absolute(files.database.href),
      databaseSha256: baked.database.sha256,
      onProgress: (bytesLoaded) => status.update({ bytesLoaded }),
    });
    status.update({
      state: "ready",
      bytesLoaded: status.current.bytesTotal,
      message: "The query engine is ready",
    });
    engine.died.catch(() => restart(engine));
    queueMicrotask(onReady);
    return engine;
  }

  /** Ends the worker: the only way to stop what does not listen and to give memory back. */
  function restart(engine: Engine): void {
    engine.stop();
    if (!starting) return;
    starting = undefined;
    void start().catch(() => undefined);
  }

  /**
   * @throws EngineUnavailable when it cannot start; Error with a plain message when the query took
   *   too long or too much memory, the engine then starts afresh.
   */
  async function run(query: CompiledQuery, signal: AbortSignal): Promise<ArrowResult> {
    const engine = await start();
    signal.throwIfAborted();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        restart(engine);
        reject(new Error(`it took longer than ${limitMs / 1000} s and was stopped`));
      }, limitMs);
    });
    try {
      return await Promise.race([engine.run(query, signal), limit]);
    } catch (cause) {
      if (signal.aborted || !(cause instanceof Error) || !FATAL.test(cause.message)) throw cause;
      restart(engine);
      throw new Error(`it needed more memory than the browser gives (${cause.message})`, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  return { start, run };
}

function absolute(href: string): string {
  return new URL(href, location.href).href;
}

function unavailable(cause: unknown, asOf: string): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `The query engine is not available: ${reason}. The published numbers (data to ${asOf}) stay; filters, verification and own queries do not work.`;
}
