import type { QuotedFigure, Verdict } from "./types.ts";

/** What is needed of a figure to judge it. */
type Judged = Pick<QuotedFigure, "quoted" | "relation" | "within"> & {
  readonly evidence: Pick<QuotedFigure["evidence"], "kind">;
};

/**
 * The verdict on a quoted figure. One that holds against its live value agrees. One that does not
 * contradicts itself when the live value follows from the text's own figures, and differs when it
 * comes from data, a method or a statement that was run. Without evidence it cannot be checked,
 * which says nothing against it.
 *
 * @param live - Live value in the figure's unit; null when there is none.
 */
export function judgeFigure(figure: Judged, live: number | null): Verdict {
  const { evidence, quoted, relation = "equal", within = 0 } = figure;
  if (evidence.kind === "none" || live === null) return "cannot be checked";
  // Decimal fractions are not exact in binary: 0.71 − 0.7 is more than 0.01.
  const slack = within * (1 + 1e-9);
  const holds = {
    equal: Math.abs(quoted - live) <= slack,
    atMost: quoted <= live + slack,
    atLeast: quoted >= live - slack,
  }[relation];
  if (holds) return "agrees";
  return evidence.kind === "arithmetic" ? "contradicts itself" : "differs";
}
