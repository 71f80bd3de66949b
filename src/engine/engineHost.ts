import type { BakedPage, CompiledQuery } from "../../lib/queries/types.ts";
import { checkBrowser } from "./checkBrowser.ts";
import { EngineUnavailable } from "./engineUnavailable.ts";
import type { TimedAnswer } from "./runQuery.ts";
import type { Engine } from "./startEngine.ts";
import type { Status } from "./status.ts";
import type { EngineLimits, PageFiles } from "./types.ts";

const FATAL = /out of memory|memory access out of bounds|unreachable|aborted\(|worker stopped/i;

export interface EngineHostOptions {
  readonly files: PageFiles;
  readonly baked: BakedPage;
  readonly status: Status;
  /** Called each time the engine has become ready. */
  onReady(this: void): void;
  readonly limits: EngineLimits;
}

/** Starts the engine when it is needed, restarts it when it broke, and says so in the status. */
export class EngineHost {
  readonly #options: EngineHostOptions;
  #engine: Promise<Engine> | undefined;
  #running: Engine | undefined;

  constructor(options: EngineHostOptions) {
    this.#options = options;
  }

  /** @throws EngineUnavailable with a message for the reader; the next call tries again. */
  start(): Promise<Engine> {
    this.#engine ??= this.#launch().catch((cause: unknown) => {
      this.#engine = undefined;
      const message = unavailable(cause, this.#options.baked.asOf);
      this.#options.status.update({ state: "failed", message });
      throw new EngineUnavailable(message, { cause });
    });
    return this.#engine;
  }

  /**
   * @throws EngineUnavailable when it cannot start; Error with a plain message when the query took
   *   too long or too much memory, the engine then starts afresh.
   */
  async run(query: CompiledQuery, signal: AbortSignal): Promise<TimedAnswer> {
    const engine = await this.start();
    const { milliseconds, megabytes } = this.#options.limits;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#restart(engine);
        reject(new Error(`it took longer than ${milliseconds / 1000} s and was stopped`));
      }, milliseconds);
    });
    try {
      return await Promise.race([engine.run(query, signal), limit]);
    } catch (cause) {
      if (signal.aborted || !(cause instanceof Error) || !FATAL.test(cause.message)) throw cause;
      this.#restart(engine);
      throw new Error(
        `it needed more memory than it may have (${megabytes} MB): ${cause.message}`,
        { cause },
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether the running engine is known to answer the query so soon that others may follow it. */
  isQuick(query: CompiledQuery): boolean {
    return this.#running?.isQuick(query) ?? false;
  }

  async #launch(): Promise<Engine> {
    const { files, baked, status, onReady, limits } = this.#options;
    status.update({ state: "starting", bytesLoaded: 0, message: "Starting the query engine" });
    await checkBrowser();
    const { startEngine } = await import("./startEngine.ts");
    const engine = await startEngine({
      system: baked.system,
      memoryMb: limits.megabytes,
      workerUrl: absolute(files.engine.worker.href),
      wasmUrl: absolute(files.engine.wasm.href),
      databaseUrl: absolute(files.database.href),
      wasmSha256: baked.engine.sha256,
      databaseSha256: baked.database.sha256,
      onProgress: (bytesLoaded) => status.update({ bytesLoaded }),
    });
    const bytesLoaded = status.current.bytesTotal;
    status.update({ state: "ready", bytesLoaded, message: "The query engine is ready" });
    this.#running = engine;
    engine.died.catch(() => this.#restart(engine));
    queueMicrotask(onReady);
    return engine;
  }

  /** Ends the worker: the only way to stop what does not listen and to give memory back. */
  #restart(engine: Engine): void {
    if (this.#running !== engine) return;
    this.#running = undefined;
    engine.stop();
    this.#engine = undefined;
    this.start().catch(() => undefined);
  }
}

function absolute(href: string): string {
  return new URL(href, location.href).href;
}

function unavailable(cause: unknown, asOf: string): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `The query engine is not available: ${reason}. The published numbers (data to ${asOf}) stay; filters, verification and own queries do not work.`;
}
