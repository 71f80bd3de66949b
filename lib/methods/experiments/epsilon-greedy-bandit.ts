import { epsilonGreedy } from "../../experiments/bandits/policies.ts";
import { field } from "../../schemas/field.ts";
import { banditMethod } from "../banditMethod.ts";

export default banditMethod({
  id: "epsilon-greedy-bandit",
  title: "ε-greedy, simulated",
  summary:
    "What does ε-greedy give up against always pulling the best arm? A random arm with probability ε, else the best so far; seeded.",
  formula: String.raw`a_t=\begin{cases}\text{uniform}&\text{with probability }\varepsilon\\\arg\max_k\bar x_k&\text{else}\end{cases}`,
  sources: [{ text: "Sutton & Barto (2018), Reinforcement Learning, 2nd ed., section 2.2" }],
  own: {
    epsilon: field.proportion({ description: "Share of random pulls", default: 0.1 }),
  },
  policy: ({ epsilon }) => epsilonGreedy(epsilon),
  output: { uniformRegret: 10 },
});
