/** Cluster labels as numbers from 0, in order of first appearance. */
export interface Codes {
  readonly codes: Int32Array;
  /** The label of each code. */
  readonly names: readonly (number | string)[];
  /** Rows of each code. */
  readonly counts: Float64Array;
}

/** Numbers the labels. */
export function encodeLabels(labels: ArrayLike<number | string>): Codes {
  const index = new Map<number | string, number>();
  const codes = new Int32Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    let code = index.get(label);
    if (code === undefined) index.set(label, (code = index.size));
    codes[i] = code;
  }
  const counts = new Float64Array(index.size);
  for (const code of codes) counts[code]!++;
  return { codes, names: [...index.keys()], counts };
}
