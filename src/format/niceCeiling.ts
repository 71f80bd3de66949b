/**
 * The smallest of 1, 2 and 5 times a power of ten that is not below a value.
 *
 * @throws RangeError if the value is not a positive number.
 */
export function niceCeiling(value: number): number {
  if (!(value > 0 && Number.isFinite(value)))
    throw new RangeError(`niceCeiling: a positive number is required, got ${value}`);
  const power = Math.floor(Math.log10(value));
  const near = [1, 2, 5, 10].map((digit) => Number(`${digit}e${power}`));
  return near.find((each) => each >= value) ?? near[3]!;
}
