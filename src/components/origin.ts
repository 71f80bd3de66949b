/** A number that was read out of a file which the build wrote. */
interface RecordOrigin {
  readonly kind: "record";
  readonly how: string;
  /** Address of the file. */
  readonly href: string;
  /** Takes the number out of the file's content; what it touches is named in the panel. */
  readonly read: (content: never) => unknown;
}

/** A time that was taken in this browser. */
interface MeasuredOrigin {
  readonly kind: "measurement";
  readonly how: string;
  /** Of each run, in its order. */
  readonly timesMs: readonly number[];
  /** What the number is of the runs. */
  readonly statistic: "median" | "95th percentile" | "only run";
  /** The statement that ran. */
  readonly sql?: string;
}

/** A number that was set, told by the engine, or worked out from others: quoted ones, or what the reader typed. */
interface WorkedOrigin {
  readonly kind: "quotation" | "arithmetic" | "setting" | "report";
  readonly how: string;
  /** In `+ − × ÷` and brackets over the names of the inputs. */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, number>>;
}

/** Where a number comes from that no SQL on a snapshot gives. */
export type Origin = RecordOrigin | MeasuredOrigin | WorkedOrigin;
