import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

const aboveOf = (rows: Rows) => rows.filter((row) => row["standing"] === "above chance").length;
const isCut = (row: Row, rows: Rows) => Number(row["rules"]) > rows.length;

/** What a list of pairs shows; that none is told apart is not that none is bought together. */
export function pairsTitle(pairs: Rows): string {
  const above = aboveOf(pairs);
  const listed = `${formatValue(pairs.length, "integer")} pairs listed`;
  if (above > 0) return `${formatValue(above, "integer")} of the ${listed} stand above chance`;
  return pairs.length === 1
    ? "The one pair listed is not told apart upwards from chance"
    : `None of the ${listed} is told apart upwards from chance`;
}

/** Which pairs a list of rules can hold. */
export function keptPairs(rules: Rows): string {
  const listed =
    "At most 200 rules, those with the highest lift, of pairs in five baskets or more.";
  const { leastSupport = null, countryLeast = null } = rules[0] ?? {};
  if (countryLeast !== null)
    return `${listed} Of this country pairs are kept down to ${formatValue(countryLeast, "integer")} of its baskets${Number(countryLeast) > 5 ? "; rarer ones may be missing" : ""}.`;
  const share = formatValue(leastSupport, "percent", { absent: "a share" });
  return `${listed} Pairs are kept down to ${share} of all baskets, and those that are frequent within one country; a pair that is rare in each may be missing.`;
}

/** How many rules stand above chance, of those listed, and how many are not listed. */
export function rulesSentence(row: Row, n: NumberWriter, rules: Rows): unknown[] {
  const above = aboveOf(rules);
  const listed = isCut(row, rules)
    ? [
        n(rules.length, "integer"),
        nounFor(rules.length, " rule", " rules"),
        " of highest lift, which alone are listed,",
      ]
    : [n(rules.length, "integer"), nounFor(rules.length, " rule", " rules")];
  const looked = ", counting every pair that was looked at";
  if (above > 0)
    return [n(above, "integer"), " of the ", ...listed, " stand above chance", looked, "."];
  const rest = ": weaker ties may be there that so few baskets cannot show.";
  return ["None of the ", ...listed, " could be told apart upwards from chance", looked, rest];
}
