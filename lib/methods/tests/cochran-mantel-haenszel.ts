import { field } from "../../schemas/field.ts";
import { cochranMantelHaenszel } from "../../statistics/tests/cochranMantelHaenszel.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "cochran-mantel-haenszel",
  title: "Cochran–Mantel–Haenszel test",
  area: "tests",
  summary:
    "Is there a common association of two yes/no variables within strata? Guards against Simpson's paradox.",
  assumptions: [
    "Units are independent",
    "The odds ratio is the same in all strata (Breslow–Day looks at that)",
  ],
  formula: String.raw`X^2=\frac{\left(\left|\sum_k(a_k-\mathrm E a_k)\right|-\frac12\right)^2}{\sum_k\mathrm{Var}\,a_k},\quad \widehat{OR}=\frac{\sum a_kd_k/n_k}{\sum b_kc_k/n_k}`,
  sources: [
    { text: "Mantel & Haenszel (1959), JNCI 22, 719–748" },
    { text: "Robins, Breslow & Greenland (1986), Biometrics 42, 311–323" },
    {
      text: "Tarone (1985), On heterogeneity tests based on efficient scores, Biometrika 72, 91–95",
    },
  ],
  input: {
    strata: field.list(tableField("One 2 × 2 table of counts"), {
      description: "2 × 2 tables of counts, one per stratum",
      maxLength: 10_000,
    }),
    correction: field.boolean({ description: "Continuity correction of ½", default: true }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Mantel–Haenszel odds ratio" },
    homogeneity: {
      description: "Breslow–Day test of equal odds ratios with Tarone's correction",
      nullMeans: "a single stratum, or no finite common odds ratio",
    },
    strataUsed: { description: "Strata without an empty row or column" },
  },
  example: {
    note: "Berkeley admissions by gender in six departments (R's UCBAdmissions; mantelhaen.test: 1.4269, p = 0.232, odds ratio 0.9047)",
    input: {
      strata: [
        [
          [512, 313],
          [89, 19],
        ],
        [
          [353, 207],
          [17, 8],
        ],
        [
          [120, 205],
          [202, 391],
        ],
        [
          [138, 279],
          [131, 244],
        ],
        [
          [53, 138],
          [94, 299],
        ],
        [
          [22, 351],
          [24, 317],
        ],
      ],
    },
    output: { estimate: 0.90469675, "interval.0": 0.7719074, "interval.1": 1.06033 },
  },
  run: ({ strata, ...options }) => cochranMantelHaenszel(strata, options),
});
