import { thompson } from "../../experiments/bandits/policies.ts";
import { banditMethod } from "../banditMethod.ts";

export default banditMethod({
  id: "thompson-bandit",
  title: "Thompson sampling, simulated",
  summary:
    "What does Thompson sampling give up against always pulling the best arm? Draws each arm's rate from its posterior and pulls the highest; seeded.",
  formula: String.raw`\theta_k\sim\mathrm{Beta}(1+s_k,1+f_k),\quad a_t=\arg\max_k\theta_k,\quad R_T=\sum_t\left(\mu^*-\mu_{a_t}\right)`,
  sources: [
    {
      text: "Thompson (1933), On the likelihood that one unknown probability exceeds another, Biometrika 25, 285–294",
    },
    { text: "Chapelle & Li (2011), An empirical evaluation of Thompson sampling, NeurIPS 24" },
  ],
  own: {},
  policy: () => thompson,
  output: { uniformRegret: 10 },
});
