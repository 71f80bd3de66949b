import { experimentDecision } from "../../experiments/experimentDecision.ts";
import { field } from "../../schemas/field.ts";
import { ADJUSTMENTS } from "../../statistics/multiplicity/adjustPValues.ts";
import { defineMethod } from "../defineMethod.ts";

const metric = {
  metric: field.text({ description: "Name of the metric" }),
  estimate: field.number({ description: "Lift" }),
  standardError: field.positive({ description: "Standard error of the lift" }),
  better: field.choice(["higher", "lower"], {
    description: "Which direction is good",
    default: "higher",
  }),
};

export default defineMethod({
  id: "experiment-decision",
  title: "Decision table: ship, hold or stop",
  area: "experiments",
  summary:
    "Should the treatment be shipped, held or stopped, and why? Combines the sample ratio check, guardrails by non-inferiority and goals corrected for their number.",
  assumptions: [
    "Lifts are nearly normal",
    "Goals, guardrails, margins and the sample were declared before looking",
    "Looked at once, or standard errors widened for looking repeatedly",
  ],
  formula: String.raw`\text{ship}\iff p_{\mathrm{SRM}}\ge\alpha_s\;\land\;\bigwedge_g p^{\mathrm{NI}}_g<\alpha\;\land\;\bigvee_m \tilde p_m<\alpha\;\land\;\text{no harm}`,
  sources: [
    {
      text: "Schultzberg, Ankargren & Frånberg (2024), Risk-aware product decisions in A/B tests with multiple metrics",
      url: "https://arxiv.org/abs/2402.11609",
    },
  ],
  input: {
    goals: field.records(metric, { description: "Goal metrics: one improvement is enough" }),
    guardrails: field.list(
      field.object(
        {
          ...metric,
          margin: field.number({ description: "Largest acceptable worsening", min: 0 }),
        },
        { description: "one guardrail" },
      ),
      { description: "Guardrail metrics: all must be safe", default: [], minLength: 0 },
    ),
    srmP: field.optional(field.proportion({ description: "p-value of the sample ratio check" })),
    progress: field.number({
      description: "Share of the planned sample that has been seen",
      unit: "share",
      default: 1,
      min: 0,
    }),
    alpha: field.proportion({
      description: "Significance level of goals and guardrails",
      default: 0.05,
      openMin: true,
      max: 0.5,
    }),
    srmAlpha: field.proportion({
      description: "Significance level of the sample ratio check",
      default: 0.001,
    }),
    adjustment: field.choice(ADJUSTMENTS, {
      description: "Correction for the number of goals",
      default: "holm",
    }),
  },
  output: {
    decision: { description: "ship, hold or stop" },
    reasons: { description: "Why, most important first" },
    metrics: {
      description:
        "Per metric: role, state (goal: better, worse, open; guardrail: safe, harmed, open), p",
    },
  },
  example: {
    note: "Revenue up, crash rate within its margin",
    input: {
      goals: [{ metric: "revenue", estimate: 0.5, standardError: 0.15, better: "higher" }],
      guardrails: [
        {
          metric: "crashes",
          estimate: 0.001,
          standardError: 0.002,
          better: "lower",
          margin: 0.005,
        },
      ],
      srmP: 0.4,
    },
    output: { decision: "ship", "metrics.0.state": "better", "metrics.1.state": "safe" },
  },
  run: (input) => experimentDecision(input),
});
