/** @throws RangeError naming the first value that is not above 0. */
export function requirePositive(id: string, values: Float64Array, why = "multiplicative"): void {
  const index = values.findIndex((value) => !(value > 0));
  if (index >= 0)
    throw new RangeError(
      `${id}: values must be above 0 when ${why}, got ${values[index]} at index ${index}`,
    );
}
