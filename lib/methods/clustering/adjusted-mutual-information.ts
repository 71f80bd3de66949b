import { adjustedMutualInformation } from "../../clustering/adjustedMutualInformation.ts";
import { agreementMethod, averaging } from "../agreementMethod.ts";

export default agreementMethod({
  id: "adjusted-mutual-information",
  title: "Adjusted mutual information",
  summary:
    "How much does one clustering tell of another, beyond chance? 1 when equal, 0 by chance; also for groups of very different sizes.",
  formula: String.raw`\frac{I(A,B)-\mathrm E[I]}{\operatorname{avg}(H(A),H(B))-\mathrm E[I]}`,
  sources: [
    {
      text: "Vinh, Epps & Bailey (2010), Information theoretic measures for clusterings comparison, JMLR 11, 2837–2854",
    },
  ],
  options: { averaging },
  output: {
    estimate: { description: "Adjusted information, at most 1" },
    mutual: { description: "Mutual information", unit: "nats" },
    expected: { description: "Mutual information that chance gives", unit: "nats" },
  },
  example: {
    note: "scikit-learn 1.2.1: adjusted_mutual_info_score",
    input: { a: [0, 0, 1, 2], b: [0, 0, 1, 1] },
    output: { estimate: 0.5714285714285717 },
  },
  run: adjustedMutualInformation,
});
