import { field } from "../schemas/field.ts";
import type { JointMoments } from "../statistics/jointMoments.ts";
import { jointArm, toJointMoments } from "./jointArm.ts";

/** An argument: numerator and denominator of each unit, raw or as moments or sums. */
export const ratioArm = (description: string) =>
  jointArm(
    {
      numerator: field.numbers({ description: "Numerator of each unit" }),
      denominator: field.numbers({ description: "Denominator of each unit" }),
    },
    { description: `${description}: raw values, or moments of [numerator, denominator]` },
  );

type Arm = ReturnType<ReturnType<typeof ratioArm>["parse"]>;

/**
 * The moments of [numerator, denominator].
 *
 * @param where - `method: argument`, for messages.
 */
export function toRatioMoments(given: Arm, where: string): JointMoments {
  const columns = "numerator" in given && { columns: [given.numerator, given.denominator] };
  return toJointMoments(columns || (given as Exclude<Arm, { numerator: unknown }>), {
    where,
    width: 2,
  });
}
