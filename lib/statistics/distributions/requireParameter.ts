/**
 * Checks a distribution's parameter.
 *
 * @throws RangeError `normal: sd must be above 0, got -1`.
 */
export function requireParameter(
  ok: boolean,
  distribution: string,
  rule: string,
  value: number,
): void {
  if (!ok || Number.isNaN(value))
    throw new RangeError(`${distribution}: ${rule}, got ${String(value)}`);
}
