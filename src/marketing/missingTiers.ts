import type { RuleCount } from "../../lib/snapshots/types.ts";

const TIERS = ["Critical", "Numeric", "Categorical", "Optional"] as const;

/** The four tiers of missing values with the rules of campaigns in each, as the build describes them. */
export function missingTiers(rules: readonly RuleCount[]): (readonly [string, string])[] {
  return TIERS.map((tier, i) => {
    const own = rules.filter(
      ({ step, description }) => step === "campaigns" && description.startsWith(`${tier}:`),
    );
    const words = own.map(({ rule, action }) => `${rule} (${action})`).join("; ");
    return [`missing, tier ${i + 1}: ${tier.toLowerCase()}`, words || "no rule"];
  });
}
