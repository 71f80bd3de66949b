import type { QuotedFigure } from "./types.ts";

/** The rule by which a figure was judged, in words. */
export function figureRule({
  evidence,
  quoted,
  relation = "equal",
  within = 0,
  unit,
}: QuotedFigure) {
  if (evidence.kind === "none") return "There is nothing to hold it against";
  if (evidence.kind === "statement")
    return `The statement must ${quoted === 0 ? "be refused" : "run"}`;
  const basis = {
    query: `the query ${evidence.kind === "query" ? evidence.query : ""}`,
    method: `the method ${evidence.kind === "method" ? evidence.method : ""}`,
    arithmetic: "the text's own figures",
  }[evidence.kind];
  const words = { equal: "equal", atMost: "be at most", atLeast: "be at least" }[relation];
  const slack = within > 0 ? `, within ${within} (${unit})` : "";
  return `It must ${words} what ${basis} ${evidence.kind === "arithmetic" ? "give" : "gives"}${slack}`;
}
