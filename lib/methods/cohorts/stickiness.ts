import { stickiness } from "../../cohorts/stickiness.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { activityFields, eventsField } from "../eventFields.ts";

export default defineMethod({
  id: "stickiness",
  title: "Stickiness",
  area: "cohorts",
  summary: "In how many periods are users active: exactly k (PostHog), and at least k (Amplitude)?",
  assumptions: ["All users could be active during the whole time", "Users are independent"],
  formula: String.raw`s_k=\frac{\#\{u:\ \text{active in }\ge k\text{ periods}\}}{\#\{u:\ \text{active}\}}`,
  sources: [
    { text: "PostHog documentation, Stickiness (exactly k)" },
    { text: "Amplitude documentation, Stickiness (at least k)" },
  ],
  input: { events: eventsField(), ...activityFields, level: field.level() },
  output: {
    estimate: { description: "Mean number of active periods per active user", unit: "periods" },
    users: { description: "Active users", unit: "count" },
    levels: {
      description:
        "Per number of periods that occurs: users with exactly and with at least so many, shares, Wilson band of the latter",
    },
  },
  example: {
    note: "ann is active on three days, bob and cid on one",
    input: {
      events: {
        user: ["ann", "ann", "ann", "ann", "bob", "cid"],
        event: ["open", "open", "open", "open", "open", "open"],
        time: [
          "2024-03-01",
          "2024-03-01T10:00",
          "2024-03-02",
          "2024-03-04",
          "2024-03-02",
          "2024-03-03",
        ],
      },
    },
    output: {
      estimate: 1.6666666666666667,
      "levels.0.exactly": 2,
      "levels.0.atLeast": 3,
      "levels.1.periods": 3,
      "levels.1.atLeastShare": 0.3333333333333333,
    },
  },
  run: ({ events, ...options }) => stickiness(events, options),
});
