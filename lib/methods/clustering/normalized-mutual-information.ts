import { normalizedMutualInformation } from "../../clustering/normalizedMutualInformation.ts";
import { agreementMethod, averaging } from "../agreementMethod.ts";

export default agreementMethod({
  id: "normalized-mutual-information",
  title: "Normalised mutual information",
  summary:
    "How much does one clustering tell of another? 1 when equal; not adjusted, so above 0 by chance.",
  formula: String.raw`\frac{I(A,B)}{\operatorname{avg}(H(A),H(B))},\quad I=\sum_{ij}\frac{n_{ij}}n\log\frac{n\,n_{ij}}{a_ib_j}`,
  sources: [
    { text: "Strehl & Ghosh (2002), Cluster ensembles, JMLR 3, 583–617" },
    {
      text: "Vinh, Epps & Bailey (2010), Information theoretic measures for clusterings comparison, JMLR 11, 2837–2854",
    },
  ],
  options: { averaging },
  output: {
    estimate: { description: "Normalised information, from 0 to 1" },
    mutual: { description: "Mutual information", unit: "nats" },
    entropyA: { description: "Entropy of the first partition", unit: "nats" },
    entropyB: { description: "Entropy of the second partition", unit: "nats" },
  },
  example: {
    note: "The second partition joins two groups of the first",
    input: { a: [0, 0, 1, 2], b: [0, 0, 1, 1] },
    output: { estimate: 0.8, mutual: 0.6931471805599453 },
  },
  run: normalizedMutualInformation,
});
