import { gainOfPlan } from "../../allocation/gainOfPlan.ts";
import { planBudget } from "../../allocation/planBudget.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const list = (description: string, limits: object = {}) =>
  field.numbers({ description, minLength: 1, maxLength: 100, ...limits });

export default defineMethod({
  id: "budget-plan",
  title: "Gain of a budget plan",
  area: "planning",
  summary:
    "By which share does the ROI change when channels spend other amounts and revenue goes with spend to a power? With the interval that the errors of the powers leave.",
  assumptions: [
    "Revenue of a channel goes with its spend to a constant power, also beyond what was observed",
    "Channels do not act on one another",
    "Errors of the elasticities are independent and nearly normal; present spend and revenue are known",
  ],
  formula: String.raw`g=\frac{\rho}{\rho_0}-1,\quad \rho=\frac{\sum_c R_c f_c^{b_c}}{\sum_c S_c f_c}-1,\quad \mathrm{se}(g)=\frac{\sqrt{\sum_c (R_c f_c^{b_c}\ln f_c\,\mathrm{se}(b_c))^2}}{\rho_0\sum_c S_c f_c}`,
  sources: [
    {
      text: "Casella & Berger (2002), Statistical Inference, 2nd ed., section 5.5.4 (delta method)",
    },
  ],
  input: {
    cost: list("Present spend of each channel", { min: 0, openMin: true }),
    revenue: list("Present revenue of each channel", { min: 0 }),
    elasticity: list("Power of spend in revenue; 1 is constant returns", {
      min: 0,
      max: 1,
      openMin: true,
    }),
    factors: list("Multiple of its present spend that each channel gets", { min: 0, max: 1000 }),
    standardErrors: field.optional(
      list("Standard errors of the elasticities; absent: taken as known", { min: 0 }),
    ),
    level: field.level(),
  },
  output: {
    estimate: { description: "Change of the ROI as a share of what it was" },
    roi: { description: "ROI of the plan" },
    roiBefore: { description: "Present ROI" },
    cost: { description: "What the plan spends", unit: "unit of cost" },
    revenue: { description: "What it brings", unit: "unit of revenue" },
  },
  example: {
    note: "30 % more for a channel that returns 406 %, 20 % less for one that returns 188 %",
    input: { cost: [100, 100], revenue: [506, 288], elasticity: [1, 1], factors: [1.3, 0.8] },
    output: { cost: 210, roiBefore: 2.97, estimate: 0.0873817541 },
  },
  run: ({ cost, revenue, elasticity, factors, standardErrors, level }) => {
    const given = { revenue, elasticity, factors, ...(standardErrors && { standardErrors }) };
    for (const [name, values] of Object.entries(given))
      if (values.length !== cost.length)
        throw new RangeError(
          `budget-plan: ${name} must have one value per channel = ${cost.length}, got ${values.length}`,
        );
    const channels = Array.from(cost, (spend, c) => ({
      cost: spend,
      revenue: revenue[c]!,
      elasticity: elasticity[c]!,
      standardError: standardErrors?.[c] ?? 0,
    }));
    return gainOfPlan(planBudget(channels, Array.from(factors), { neutral: false }), level);
  },
});
