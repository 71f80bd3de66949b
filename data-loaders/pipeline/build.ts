import type { Manifest, StepRun } from "../../lib/snapshots/types.ts";
import type { Keys } from "./computeKeys.ts";
import type { Hasher } from "./createHasher.ts";
import type { Plan } from "./loadPlan.ts";
import type { Paths } from "./paths.ts";
import type { BuildParameters, Log } from "./types.ts";
import type { WrittenTable } from "./writeTable.ts";

/** One step of a build, for its record. */
interface Step {
  readonly step: string;
  readonly kind: "source" | "table" | "check" | "database" | "publish";
  readonly durationMs: number;
  readonly rows?: number;
  readonly cached: boolean;
}

export interface BuildOptions {
  /** Folder of generated files (`.openbook`). */
  readonly root: string;
  /** Values that replace the system's defaults. */
  readonly parameters?: BuildParameters | undefined;
  readonly log: Log;
  /** Folder that holds `data-loaders`; the repository by default. */
  readonly projectRoot?: string | undefined;
  /** DuckDB's memory limit (`1.2GB`). */
  readonly memory?: string | undefined;
  readonly threads?: number | undefined;
}

export interface BuildResult {
  readonly manifest: Manifest;
  /** Published tables whose bytes are not those of the last build. */
  readonly changed: readonly string[];
  readonly timings: readonly Step[];
}

/** `build.json`: what the last build that did something took. */
export interface BuildRecord {
  readonly system: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly durationMs: number;
  readonly parameters: BuildParameters;
  /** Highest resident memory of the process until the end of this build. */
  readonly peakMemoryBytes: number;
  readonly steps: readonly Step[];
  /** By step; absent in records of builds before there were any. */
  readonly lastRuns?: Readonly<Record<string, StepRun>>;
}

/** What the steps of one build share. */
export interface Build {
  readonly plan: Plan;
  readonly paths: Paths;
  readonly keys: Keys;
  readonly hasher: Hasher;
  readonly log: Log;
  readonly steps: Step[];
  readonly options: BuildOptions;
  readonly startedAt: Date;
  readonly last: Manifest | undefined;
}

/** Published tables and the files they were written to. */
export type Files = Map<string, WrittenTable & { file: string }>;
