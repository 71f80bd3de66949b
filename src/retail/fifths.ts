import type { ParameterValues } from "../../lib/queries/types.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { Rows } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";

type Scoring = { readonly value: ParameterValues };

const isByLimits = ({ value }: Scoring) => String(value["scoring"] ?? "") === "limits";

/** How classes of a score come about, by the scoring chosen. */
export function scoreCaveat(filters: Scoring): string {
  return isByLimits(filters)
    ? "Scores follow the limits of the filter bar: a class can be empty, and classes can differ much in size."
    : "Quintiles: equal values share a score, so that classes of frequency can differ much in size; many customers have ordered once.";
}

/**
 * A warning where fifths name as gone who ordered within the days of the best recency score;
 * nothing where names and days go together.
 *
 * @param segments - Of `rfm_groups`.
 */
export function fifthsSentence(segments: Rows, n: NumberWriter, filters: Scoring): unknown[] {
  const recent = Number(filters.value["recency_5"]);
  const last = segments.toSorted((a, b) => Number(b["meanRecency"]) - Number(a["meanRecency"]))[0];
  if (!last || isByLimits(filters) || last["segment"] === "not told apart") return [];
  if (Number(last["meanRecency"]) > recent) return [];
  return [
    " Names compare customers with each other only: even “",
    last["segment"],
    "” ordered last ",
    n(last["meanRecency"], "number"),
    nounFor(last["meanRecency"], " day", " days"),
    ` ago on average, recent by the limit of ${recent} days in the filter bar.`,
  ];
}
