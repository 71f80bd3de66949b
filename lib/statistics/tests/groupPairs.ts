/** All pairs i < j of k groups. */
export function groupPairs(k: number): [number, number][] {
  return Array.from({ length: k }, (_, i) =>
    Array.from({ length: k - i - 1 }, (_, j) => [i, i + j + 1] as [number, number]),
  ).flat();
}
