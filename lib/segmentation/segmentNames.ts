const NAMES: Readonly<Record<number, readonly string[]>> = {
  1: ["Everyone"],
  2: ["High value", "Low value"],
  3: ["High value", "Medium value", "Low value"],
};

/** Names of k segments in descending order of mean revenue. */
export function segmentNames(k: number): readonly string[] {
  return NAMES[k] ?? Array.from({ length: k }, (_, place) => `Revenue rank ${place + 1}`);
}
