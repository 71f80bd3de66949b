import { marketBasket } from "../../cohorts/marketBasket.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "market-basket",
  title: "Market-basket analysis",
  area: "cohorts",
  summary: "Which items are bought together more often than by chance?",
  assumptions: [
    "Transactions are independent",
    "How many of an item were bought does not matter",
    "Many rules are looked at: high lifts of rare sets arise by chance",
  ],
  formula: String.raw`\text{confidence}=\frac{P(A\cap B)}{P(A)},\ \text{lift}=\frac{P(A\cap B)}{P(A)P(B)},\ \text{leverage}=P(A\cap B)-P(A)P(B),\ \text{conviction}=\frac{1-P(B)}{1-\text{confidence}}`,
  sources: [
    {
      text: "Agrawal & Srikant (1994), Fast algorithms for mining association rules, VLDB (Apriori)",
    },
    { text: "Brin, Motwani, Ullman & Tsur (1997), SIGMOD (lift, conviction)" },
    { text: "Piatetsky-Shapiro (1991), Knowledge Discovery in Databases (leverage)" },
  ],
  input: {
    transactions: field.list(
      field.labels({ description: "items of one transaction, repeats count once", minLength: 0 }),
      { description: "Transactions, each a list of items" },
    ),
    counts: field.optional(
      field.counts({
        description: "How often each transaction occurred; default once",
        unit: "count",
        max: 1e12,
      }),
    ),
    minSupport: field.proportion({
      description: "Least share of transactions that hold a set",
      unit: "share",
      default: 0.01,
      openMin: true,
    }),
    minConfidence: field.proportion({
      description: "Least confidence of a rule",
      unit: "share",
      default: 0,
    }),
    maxLength: field.integer({ description: "Most items in a set", default: 2, min: 1, max: 5 }),
    listLimit: field.count({
      description: "Rules and itemsets listed",
      default: 200,
      max: 100_000,
    }),
  },
  output: {
    transactions: { description: "Transactions, empty ones included", unit: "count" },
    itemsetCount: { description: "Sets with enough support, single items included" },
    ruleCount: { description: "Rules with enough confidence" },
    itemsets: { description: "By count: items, count, support" },
    rules: {
      description:
        "By lift: antecedent, consequent, count, support, confidence, lift, leverage, conviction",
      nullMeans: "conviction is infinite: the rule never fails",
    },
  },
  example: {
    note: "Groceries of Hahsler, Hornik & Reutterer (2006): 9,835 receipts, whole milk in 2,513, other vegetables in 1,903, both in 736 (support 0.0748, lift 1.5136)",
    input: {
      transactions: [["whole milk", "other vegetables"], ["whole milk"], ["other vegetables"], []],
      counts: [736, 1777, 1167, 6155],
    },
    output: {
      "rules.0.support": 0.07483477376715811,
      "rules.0.lift": 1.5136341,
      "itemsets.0.support": 0.2555160142348754,
    },
  },
  run: ({ transactions, counts, ...options }) => marketBasket({ transactions, counts }, options),
});
