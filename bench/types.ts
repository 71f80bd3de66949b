/** One measurement. */
export interface BenchResult {
  /** What was measured, as a reader would say it. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The value that must not be exceeded (or reached, when `atLeast`). */
  readonly bar?: number;
  readonly atLeast?: boolean;
  /** Reference, spread, machine: whatever is needed to read the value. */
  readonly detail?: string;
}

/** A file `bench/<name>.bench.ts` exports `run`. */
export interface BenchModule {
  run(): Promise<readonly BenchResult[]>;
}
