/** Named segments by recency (rows) and frequency (columns), each from 1 to 5. */
const SEGMENTS: readonly (readonly string[])[] = [
  ["hibernating", "hibernating", "at risk", "at risk", "cannot lose them"],
  ["hibernating", "hibernating", "at risk", "at risk", "cannot lose them"],
  ["about to sleep", "about to sleep", "need attention", "loyal", "loyal"],
  ["promising", "potential loyalists", "potential loyalists", "loyal", "loyal"],
  ["new", "potential loyalists", "potential loyalists", "champions", "champions"],
];

/** Segment of a customer; scores of other than five bins are brought to five, rounding up. */
export function rfmSegment(recency: number, frequency: number, bins: number): string {
  const toFive = (score: number) => Math.ceil((score * 5) / bins);
  return SEGMENTS[toFive(recency) - 1]![toFive(frequency) - 1]!;
}
