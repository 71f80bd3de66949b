import { execFileSync, type StdioOptions } from "node:child_process";

/**
 * What a reader sees of the build: its time (UTC, to the minute) and the commit.
 *
 * @param environment - `SOURCE_DATE_EPOCH` (seconds) stands in for the clock, as reproducible
 *   builds have it.
 */
export function buildStamp(environment = process.env): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const time = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const minute = `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const commit = currentCommit();
  return commit === undefined ? minute : `${minute}, ${commit}`;
}

/** Short hash of the commit that is checked out; absent outside a repository. */
function currentCommit(): string | undefined {
  try {
    const stdio: StdioOptions = ["ignore", "pipe", "ignore"];
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      encoding: "utf8",
      stdio,
    }).trim();
  } catch {
    return undefined;
  }
}
