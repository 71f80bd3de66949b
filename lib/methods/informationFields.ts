import { field } from "../schemas/field.ts";

/** Arguments that say when looks are taken. */
export const informationFields = {
  looks: field.count({
    description: "Looks at equal steps of information",
    unit: "count",
    default: 5,
    min: 1,
    max: 100,
  }),
  information: field.optional(
    field.numbers({
      description: "Information fractions of the looks instead, ascending, at most 1",
      unit: "share",
      min: 1e-3,
      max: 1,
      maxLength: 100,
    }),
  ),
};

/**
 * The information fractions of the looks.
 *
 * @throws RangeError when given ones do not ascend by at least 1e-4.
 */
export function toInformation(
  id: string,
  given: Float64Array | undefined,
  looks: number,
): Float64Array {
  if (!given) return Float64Array.from({ length: looks }, (_, k) => (k + 1) / looks);
  given.forEach((value, k) => {
    if (k > 0 && !(value - given[k - 1]! >= 1e-4))
      throw new RangeError(
        `${id}: information must ascend by at least 1e-4, got ${value} after ${given[k - 1]} at index ${k}`,
      );
  });
  return given;
}
