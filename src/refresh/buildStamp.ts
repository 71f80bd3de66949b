/** What the site says of its newest build, in `build.json`. */
export interface BuildStamp {
  /** Time and commit, for people. */
  readonly build: string;
  /** Hash over all snapshots: another one means other data. */
  readonly snapshot: string;
  /** Newest day of each system, ISO. */
  readonly asOf: Readonly<Record<string, string>>;
}

/** A stamp from what was fetched; `undefined` when it is something else, like a login page. */
export function readStamp(value: unknown): BuildStamp | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { build, snapshot, asOf } = value as Partial<Record<keyof BuildStamp, unknown>>;
  const isDays =
    typeof asOf === "object" &&
    asOf !== null &&
    Object.values(asOf).every((day) => typeof day === "string");
  if (typeof build !== "string" || typeof snapshot !== "string" || !isDays) return undefined;
  return { build, snapshot, asOf: asOf as Record<string, string> };
}

/** Whether a stamp tells of other data than those shown. */
export function isNewer(stamp: BuildStamp, shown: string): boolean {
  return stamp.snapshot !== "" && stamp.snapshot !== shown;
}
