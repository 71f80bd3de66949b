import { shapeOf } from "./shapeOf.ts";
import type { Shape } from "./shapeOf.ts";

/** The shape of values, or the one given. @throws TypeError when neither or both are given. */
export function requireShape(
  { values, shape }: { values?: ArrayLike<number> | undefined; shape?: Shape | undefined },
  id: string,
): Shape | undefined {
  if ((values === undefined) === (shape === undefined))
    throw new TypeError(
      `${id}: values or shape must be given, got ${values === undefined ? "neither" : "both"}`,
    );
  return shape ?? shapeOf(values!);
}
