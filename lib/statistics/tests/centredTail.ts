import { normal } from "../distributions/normal.ts";
import type { Alternative } from "../result.ts";
import { tailP, withLog } from "../tailP.ts";
import type { TailP } from "../tailP.ts";

/**
 * z and p of a statistic that is nearly normal, with a continuity correction towards the mean.
 *
 * @param distance - Statistic − its mean.
 * @param shift - Half the distance of neighbouring values, or 0.
 */
export function centredTail(
  distance: number,
  sd: number,
  { alternative, shift }: { alternative: Alternative; shift: number },
): TailP & { z: number } {
  const standard = normal();
  if (alternative === "two-sided") {
    // As SciPy: the correction may pass the mean, p then stays at 1.
    const size = (Math.abs(distance) - shift) / sd;
    const p = withLog(Math.min(1, 2 * standard.sf(size)), () => Math.LN2 + standard.logSf(size));
    return { z: Math.sign(distance) * size, ...p };
  }
  const z = (distance - (alternative === "greater" ? shift : -shift)) / sd;
  return { z, ...tailP(standard, z, alternative) };
}
