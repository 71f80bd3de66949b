import { upperConfidence } from "../../experiments/bandits/policies.ts";
import { field } from "../../schemas/field.ts";
import { banditMethod } from "../banditMethod.ts";

export default banditMethod({
  id: "ucb-bandit",
  title: "Upper confidence bound (UCB1), simulated",
  summary:
    "What does UCB1 give up against always pulling the best arm? Pulls the arm with the highest upper bound; seeded.",
  formula: String.raw`a_t=\arg\max_k\;\bar x_k+\sqrt{\frac{c\ln t}{n_k}},\quad c=2`,
  sources: [
    {
      text: "Auer, Cesa-Bianchi & Fischer (2002), Finite-time analysis of the multiarmed bandit problem, Machine Learning 47, 235–256",
    },
  ],
  own: {
    exploration: field.number({
      description: "c of the bound; UCB1 has 2",
      default: 2,
      min: 0,
      max: 1000,
    }),
  },
  policy: ({ exploration }) => upperConfidence(exploration),
  output: { estimate: 3, "pullShares.0": 0.15 },
});
