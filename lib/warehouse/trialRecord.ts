import type { PreparedLog } from "../preparation/prepareMarketplace.ts";

/** One step of a lesson: what its statements left behind. */
export interface LessonRecord {
  readonly title: string;
  readonly says: string;
  /** The engine's refusal, where the step is about one. */
  readonly refusal?: string;
  /** Orders by status: "4 refunded". */
  readonly orders: string;
  readonly balanceUsd: number;
}

/** What the exam's demonstrations gave when the site was built; nothing of it is a page's data. */
export interface TrialRecord {
  /** Changes when statements, code or snapshots do. */
  readonly key: string;
  readonly measuredAt: string;
  readonly engine: string;
  readonly prepared: readonly PreparedLog[];
  readonly trials: readonly {
    readonly id: string;
    readonly slowMs: readonly number[];
    readonly quickMs: readonly number[];
  }[];
  /** The slowest machine's times. */
  readonly spreads: readonly {
    readonly machines: number;
    readonly timesMs: readonly number[];
  }[];
  readonly refund: readonly LessonRecord[];
}
