/** Why measures that compare the classes do not exist; `undefined` when both are there. */
export function oneClassReason(sizes: {
  readonly positives: number;
  readonly negatives: number;
}): string | undefined {
  const { positives, negatives } = sizes;
  if (positives + negatives === 0) return "no rows";
  if (positives === 0) return `one class only: no positives among ${negatives} rows`;
  if (negatives === 0) return `one class only: no negatives among ${positives} rows`;
  return undefined;
}
