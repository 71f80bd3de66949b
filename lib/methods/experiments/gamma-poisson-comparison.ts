import { gammaPosterior } from "../../experiments/bayes/posterior.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { posteriorComparison, posteriorFields, posteriorOutput } from "../posteriorComparison.ts";

const id = "gamma-poisson-comparison";
const pair = { minLength: 2, maxLength: 2, max: 1e12 };

export default defineMethod({
  id,
  title: "Bayesian comparison of two event rates",
  area: "experiments",
  summary:
    "How likely does the treatment have more events per unit of exposure (orders per user, errors per hour)? Gamma priors; exact by quadrature.",
  assumptions: [
    "Events follow a Poisson process with one rate per arm",
    "The prior was set before looking",
  ],
  formula: String.raw`\lambda\mid k\sim\mathrm{Gamma}(a+k,\;b+e),\quad P(\lambda_t>\lambda_c)=\int_0^\infty f_t(x)F_c(x)\,dx`,
  sources: [
    { text: "Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.6" },
    {
      text: "Evan Miller (2014), Formulas for Bayesian A/B testing: count data",
      url: "https://www.evanmiller.org/bayesian-ab-testing.html",
    },
  ],
  input: {
    events: field.counts({ description: "Events [control, treatment]", unit: "count", ...pair }),
    exposure: field.numbers({
      description: "Exposure [control, treatment]: users, hours",
      min: 1e-9,
      ...pair,
    }),
    priorShape: field.positive({
      description: "Shape of the Gamma prior of both arms",
      default: 1,
      min: 0.01,
      max: 1e9,
    }),
    priorRate: field.number({
      description: "Rate of the Gamma prior: exposure it is worth",
      default: 0,
      min: 0,
      max: 1e12,
    }),
    ...posteriorFields,
  },
  output: posteriorOutput,
  example: {
    note: "60 events in 1,000 hours against 75 in 1,000",
    input: { events: [60, 75], exposure: [1000, 1000] },
    output: { chanceToBeat: 0.90090933 },
  },
  run: ({ events, exposure, priorShape, priorRate, ...options }) => {
    const arm = (i: 0 | 1) => gammaPosterior(priorShape + events[i]!, priorRate + exposure[i]!);
    return posteriorComparison(id, { control: arm(0), treatment: arm(1) }, options);
  },
});
