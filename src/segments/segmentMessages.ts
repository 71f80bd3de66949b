import type {
  Customers,
  SegmentOptions,
  SegmentTables,
  ValidityTables,
} from "../../lib/segmentation/types.ts";

/** What the worker is asked. */
export interface SegmentRequest {
  readonly customers: Customers;
  readonly options: SegmentOptions;
}

/** What it answers, in this order: progress, segments, progress, validity; or that it failed. */
export type SegmentAnswer =
  | { readonly kind: "progress"; readonly stage: "segments" | "validity"; readonly done: number }
  | {
      readonly kind: "segments";
      readonly tables: SegmentTables;
      readonly labels: Int32Array;
      readonly notes: readonly string[];
      readonly ms: number;
    }
  | { readonly kind: "validity"; readonly tables: ValidityTables; readonly ms: number }
  | { readonly kind: "failed"; readonly message: string };
