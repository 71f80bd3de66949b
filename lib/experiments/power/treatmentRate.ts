/**
 * The treatment arm's rate from a baseline and an effect.
 *
 * @throws RangeError when the effect is 0 or the rate leaves (0, 1).
 */
export function treatmentRate(
  id: string,
  { baseline, effect, effectType }: { baseline: number; effect: number; effectType: string },
): number {
  const rate = effectType === "relative" ? baseline * (1 + effect) : baseline + effect;
  if (!(rate > 0 && rate < 1) || rate === baseline)
    throw new RangeError(
      `${id}: effect must lead to another rate in (0, 1) than baseline = ${baseline}, got ${effect} → ${rate}`,
    );
  return rate;
}
