/** Customers that are in a segment and in a cluster. */
export interface CrosstabCell {
  readonly segment: string;
  readonly cluster: number;
  readonly customers: number;
  /** Of the segment's customers. */
  readonly share: number;
}

/** Customers of each segment by cluster, as a share of the segment. */
export function clusterCrosstab(segment: readonly string[], labels: Int32Array): CrosstabCell[] {
  const sizes = new Map<string, number>();
  const cells = new Map<string, { segment: string; cluster: number; customers: number }>();
  segment.forEach((name, i) => {
    const key = `${name} ${labels[i]}`;
    const cell = cells.get(key) ?? { segment: name, cluster: labels[i]!, customers: 0 };
    cells.set(key, { ...cell, customers: cell.customers + 1 });
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  });
  return [...cells.values()]
    .sort((a, b) =>
      a.segment === b.segment ? a.cluster - b.cluster : a.segment < b.segment ? -1 : 1,
    )
    .map((cell) => ({ ...cell, share: cell.customers / sizes.get(cell.segment)! }));
}
