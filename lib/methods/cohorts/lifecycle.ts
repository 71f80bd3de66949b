import { lifecycle } from "../../cohorts/lifecycle.ts";
import { defineMethod } from "../defineMethod.ts";
import { activityFields, eventsField } from "../eventFields.ts";

export default defineMethod({
  id: "lifecycle",
  title: "User lifecycle",
  area: "cohorts",
  summary:
    "How many active users of each period are new, returning or resurrected, and how many went dormant?",
  assumptions: ["The log reaches back far enough to tell new users from old ones"],
  formula: String.raw`A_t=N_t+R_t+Z_t,\quad A_{t-1}=R_t+D_t`,
  sources: [
    {
      text: "PostHog documentation, Lifecycle: new, returning, resurrecting, dormant (drawn below zero, one period late)",
    },
  ],
  input: { events: eventsField(), ...activityFields },
  output: {
    periods: {
      description:
        "Per period with users: new, returning, resurrected, dormant (a count, not negative), whether it is over",
    },
  },
  example: {
    note: "ann comes on days 1, 2 and 4; bob on day 2 only",
    input: {
      events: {
        user: ["ann", "ann", "bob", "ann"],
        event: ["open", "open", "open", "open"],
        time: ["2024-03-01", "2024-03-02", "2024-03-02", "2024-03-04"],
      },
    },
    output: {
      "periods.0.new": 1,
      "periods.1.new": 1,
      "periods.1.returning": 1,
      "periods.2.dormant": 2,
      "periods.3.resurrected": 1,
      "periods.3.complete": false,
    },
  },
  run: ({ events, ...options }) => lifecycle(events, options),
});
