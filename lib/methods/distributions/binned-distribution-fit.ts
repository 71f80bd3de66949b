import { field } from "../../schemas/field.ts";
import { fitBinned } from "../../statistics/distributions/fitBinned.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "binned-distribution-fit",
  title: "Distribution fitted to counts in bins",
  area: "distributions",
  summary:
    "Which law do counted values follow? Maximum likelihood from bins with open ends, with AIC, distance and quantiles to compare families.",
  assumptions: [
    "Values are independent",
    "The family is right: a large sample shows that none is, so compare distances and not p-values",
  ],
  formula: String.raw`\max_\theta\ \sum_j n_j\log\bigl(F_\theta(e_j)-F_\theta(e_{j-1})\bigr),\quad \mathrm{AIC}=2p-2\ell`,
  sources: [
    {
      text: "Akaike (1974), A new look at the statistical model identification, IEEE Transactions on Automatic Control 19, 716–723",
    },
    {
      text: "Kulldorff (1961), Contributions to the theory of estimation from grouped and partially grouped samples",
    },
  ],
  input: {
    edges: field.numbers({
      description: "Edges between the bins, ascending",
      minLength: 2,
      maxLength: 500,
    }),
    counts: field.counts({
      description: "Values below the first edge, between the edges, and from the last on",
      max: 1e9,
    }),
    family: field.choice(["normal", "student-t", "log-normal", "gamma", "weibull"], {
      description: "Family; the last three begin at a point that is fitted too",
      default: "normal",
    }),
  },
  squared: ["edges"],
  output: {
    parameters: { description: "Fitted parameters by name" },
    logLikelihood: { description: "Of the counts, without the multinomial constant" },
    aic: { description: "Akaike's criterion; only differences have a meaning" },
    ksDistance: {
      description: "Largest distance of the distribution functions at an edge",
      unit: "share",
    },
    ksEdge: { description: "Edge at which it is reached" },
    shares: { description: "Probability of each bin under the fit", unit: "share" },
    quantiles: { description: "Quantile of the fit at the observed share below each edge" },
  },
  example: {
    note: "Symmetric counts around 0: the standard deviation is 1 / Φ⁻¹(0.84)",
    input: { edges: [-1, 0, 1], counts: [16, 34, 34, 16] },
    output: { "parameters.sd": 1.005573 },
  },
  run: ({ edges, counts, family }) => fitBinned(edges, counts, family),
});
