import type { Moments } from "../moments.ts";
import { varianceShare } from "./varianceShare.ts";

/**
 * ω²: share of the variance that lies between groups, nearly unbiased; set to 0 when below.
 *
 * @param groups - At least two, by their moments.
 * @see Hays (1963), Statistics for Psychologists.
 */
export function omegaSquared(
  groups: readonly Moments[],
  { level = 0.95 }: { readonly level?: number } = {},
): ReturnType<typeof varianceShare> {
  const estimate = ({ between, within, dfBetween, dfWithin }: Squares) => {
    const error = within / dfWithin;
    return Math.max(0, (between - dfBetween * error) / (between + within + error));
  };
  return varianceShare("omega-squared", groups, estimate, level);
}

type Squares = Readonly<Record<"between" | "within" | "dfBetween" | "dfWithin", number>>;
