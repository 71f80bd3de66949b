import { sessions } from "../../cohorts/sessions.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { eventsField } from "../eventFields.ts";

export default defineMethod({
  id: "sessions",
  title: "Sessionisation",
  area: "cohorts",
  summary: "Which events belong to one visit, and how long and deep are visits?",
  assumptions: [
    "A pause longer than the gap ends the visit",
    "Time after the last event is unknown",
  ],
  formula: String.raw`\text{new session}\iff t_i-t_{i-1}>\text{gap}`,
  sources: [{ text: "Web analytics convention: 30 minutes without activity end a session" }],
  input: {
    events: eventsField(),
    gapMs: field.number({
      description: "Longest gap within a session, itself included",
      unit: "ms",
      default: 1_800_000,
      min: 0,
      max: 8.64e13,
    }),
    maxMs: field.optional(
      field.number({ description: "Longest session", unit: "ms", min: 0, max: 8.64e13 }),
    ),
    listLimit: field.count({ description: "Sessions listed", default: 100, max: 100_000 }),
  },
  output: {
    count: { description: "Sessions", unit: "count" },
    users: { description: "Users", unit: "count" },
    perUser: { description: "Mean number of sessions per user" },
    eventsPerSession: { description: "Mean number of events" },
    bounceShare: { description: "Sessions of one event", unit: "share" },
    duration: { description: "First to last event: mean, quantiles, histogram", unit: "ms" },
    sessions: { description: "The first ones by start: user, number, start and end (ms), events" },
  },
  example: {
    note: "A gap of exactly 30 minutes keeps the session, one millisecond more ends it",
    input: {
      events: {
        user: ["ann", "ann", "ann", "bob"],
        event: ["view", "view", "view", "view"],
        time: [0, 1_800_000, 3_600_001, 0],
      },
    },
    output: { count: 3, perUser: 1.5, bounceShare: 0.6666666666666666, "duration.max": 1_800_000 },
  },
  run: ({ events, ...options }) => sessions(events, options),
});
