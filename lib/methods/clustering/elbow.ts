import { elbow } from "../../clustering/elbow.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "elbow",
  title: "Elbow of a curve (Kneedle)",
  area: "clustering",
  summary:
    "From which k on does another cluster help little? The point of largest distance from the chord, if the curve flattens enough after it.",
  assumptions: [
    "The curve bends one way",
    "The range of x is meant: the elbow depends on the first and last k",
  ],
  formula: String.raw`\max_i\,\bigl(\hat y_i-\hat x_i\bigr),\quad T=\hat y_m-\hat x_m-S\,\overline{\Delta\hat x}`,
  sources: [
    {
      text: 'Satopää, Albrecht, Irwin & Raghavan (2011), Finding a "kneedle" in a haystack, ICDCS Workshops, 166–171',
    },
  ],
  input: {
    x: field.numbers({ description: "Numbers of clusters, ascending", minLength: 3 }),
    y: field.numbers({ description: "Inertia (or another score) of each", minLength: 3 }),
    curve: field.choice(["convex", "concave"], {
      description: "Convex as inertia over k, or concave",
      default: "convex",
    }),
    direction: field.choice(["decreasing", "increasing"], {
      description: "Whether y falls or rises",
      default: "decreasing",
    }),
    sensitivity: field.number({
      description: "How much the curve must flatten after the elbow, in mean steps of x",
      min: 0,
      default: 1,
    }),
  },
  output: {
    estimate: { description: "x of the elbow" },
    index: { description: "Its place in x, from 0" },
    value: { description: "y of the elbow" },
    difference: { description: "Distance of the normalised curve from its chord at each x" },
  },
  example: {
    note: "Figure 2 of Satopää et al.: y = 5 − 1/(x + 0.1) at ten points; the knee is at x ≈ 0.22",
    input: {
      x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => i / 9),
      y: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => 5 - 1 / (i / 9 + 0.1)),
      curve: "concave",
      direction: "increasing",
    },
    output: { index: 2, estimate: 0.2222222222222222, value: 1.896551724137931 },
  },
  run: ({ x, y, ...options }) => elbow(x, y, options),
});
