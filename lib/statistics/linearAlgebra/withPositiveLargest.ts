/** The vector or its opposite, so that its entry of largest size is positive: a rule for signs. */
export function withPositiveLargest(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const entry of vector) if (Math.abs(entry) > Math.abs(largest)) largest = entry;
  return largest < 0 ? vector.map((entry) => -entry) : vector;
}
