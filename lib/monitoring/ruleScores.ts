import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";

export interface ScoringRule {
  readonly name: string;
  /** Column that it looks at. */
  readonly feature: string;
  readonly comparison: ">" | ">=" | "<" | "<=" | "=";
  readonly threshold: number;
  /** Added to the score of a row that meets it. */
  readonly points: number;
}

export interface RuleReport {
  readonly name: string;
  readonly fired: number;
  /** With labels: positives among the rows it fired on; null otherwise. */
  readonly found: number | null;
  /** found / fired; null without labels or when it never fired. */
  readonly precision: number | null;
  /** found / all positives; null without labels or positives. */
  readonly recall: number | null;
}

/**
 * Scores rows by rules: the points of all rules that a row meets, and each rule's own record
 * against labels.
 *
 * @param features - One list per feature, all of one length.
 * @param options.alarm - Score from which on a row is flagged.
 * @throws RangeError when a rule looks at a feature that is not given.
 */
export function ruleScores(
  features: Readonly<Record<string, ArrayLike<number>>>,
  rules: readonly ScoringRule[],
  { alarm, labels }: { readonly alarm: number; readonly labels?: ArrayLike<number> | undefined },
): OkResult<{ scores: Float64Array; flagged: readonly number[]; rules: readonly RuleReport[] }> {
  const id = "rule-scores";
  const names = Object.keys(features);
  if (!names.length) throw new RangeError(`${id}: features must hold at least 1 list, got none`);
  requireEqualLengths(id, {
    ...Object.fromEntries(names.map((name) => [`features.${name}`, features[name]])),
    labels,
  });
  const n = features[names[0]!]!.length;
  const scores = new Float64Array(n);
  const positives = labels ? Array.from(labels).filter((label) => label === 1).length : 0;
  const reports = rules.map((rule, k) => {
    if (!Object.hasOwn(features, rule.feature))
      throw new RangeError(
        `${id}: rules[${k}].feature must be one of ${names.join(", ")}, got ${JSON.stringify(rule.feature)}`,
      );
    const column = features[rule.feature]!;
    let [fired, found] = [0, 0];
    for (let i = 0; i < n; i++) {
      if (!meets(column[i]!, rule)) continue;
      scores[i]! += rule.points;
      fired++;
      if (labels?.[i] === 1) found++;
    }
    return {
      name: rule.name,
      fired,
      found: labels ? found : null,
      precision: labels && fired ? found / fired : null,
      recall: labels && positives ? found / positives : null,
    };
  });
  const flagged = Array.from(scores).flatMap((score, i) => (score >= alarm ? [i] : []));
  return okResult(id, { scores, flagged, rules: reports });
}

function meets(value: number, { comparison, threshold }: ScoringRule): boolean {
  switch (comparison) {
    case ">":
      return value > threshold;
    case ">=":
      return value >= threshold;
    case "<":
      return value < threshold;
    case "<=":
      return value <= threshold;
    case "=":
      return value === threshold;
  }
}
