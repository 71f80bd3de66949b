/**
 * An interval `[low, high]` in the unit of the estimate. `null` stands for no bound on that side
 * (−∞ below, +∞ above): one-sided intervals have one, and JSON has no infinity.
 */
export type Interval = readonly [number | null, number | null];

export type Alternative = "two-sided" | "less" | "greater";

/** One assumption: `ok` is null when the data cannot tell. */
export interface Assumption {
  readonly name: string;
  readonly ok: boolean | null;
  /** What was looked at, with the figure. */
  readonly detail: string;
}

/** What results share; a method adds its own fields beside them. Full precision, no verdict. */
export interface Findings {
  readonly estimate?: number;
  readonly interval?: Interval;
  /** Confidence level of `interval`, in (0, 1). */
  readonly level?: number;
  readonly alternative?: Alternative;
  readonly standardError?: number;
  readonly df?: number | readonly [number, number];
  readonly statistic?: number;
  /** In [0, 1]; never rounded to 0 while the true value is a positive double. */
  readonly p?: number;
  /** Natural log of `p`, given where `p` is below 1e-300. */
  readonly logP?: number;
}

interface Notes {
  /** Id of the registered method. */
  readonly method: string;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly string[];
}

export type OkResult<T extends object = object> = { readonly status: "ok" } & Notes & Findings & T;

/** The question has no answer for these data: `reason` says why. Never p = 1, 0 or NaN instead. */
export type UndefinedResult = { readonly status: "undefined"; readonly reason: string } & Notes &
  Findings;

/** An answer exists but has no finite bound (Fieller's set with g ≥ 1, an infinite odds ratio). */
export type UnboundedResult<T extends object = object> = {
  readonly status: "unbounded";
  readonly reason: string;
} & Notes &
  Findings &
  Partial<T>;

export type Result<T extends object = object> = OkResult<T> | UndefinedResult | UnboundedResult<T>;

interface Remarks {
  readonly assumptions?: readonly Assumption[];
  readonly warnings?: readonly string[];
}

/** `Findings` whose values may be `undefined`: such keys are left out of the result. */
type Loose = { readonly [K in keyof Findings]?: Findings[K] | undefined };

/** The method's own fields. */
type Own<T> = Omit<T, keyof Findings | keyof Remarks>;

/** A result with status `ok`. Keys whose value is `undefined` are left out. */
export function okResult<T extends object>(
  method: string,
  found: T & Loose & Remarks,
): OkResult<Own<T>> {
  return { ...base(method), ...present(found), status: "ok" } as unknown as OkResult<Own<T>>;
}

/** A result with status `undefined`; `found` may hold what is still known (n, estimate). */
export function undefinedResult(
  method: string,
  reason: string,
  found: Loose & Remarks = {},
): UndefinedResult {
  const result = { ...base(method), ...present(found), status: "undefined", reason };
  return result as unknown as UndefinedResult;
}

/** A result with status `unbounded`. */
export function unboundedResult<T extends object>(
  method: string,
  reason: string,
  found: T & Loose & Remarks,
): UnboundedResult<Own<T>> {
  const result = { ...base(method), ...present(found), status: "unbounded", reason };
  return result as unknown as UnboundedResult<Own<T>>;
}

const base = (method: string) => ({ status: "ok", method, assumptions: [], warnings: [] });

function present<T extends object>(found: T): T {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as T;
}
