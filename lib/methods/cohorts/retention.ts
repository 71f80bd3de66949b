import { retention } from "../../cohorts/retention.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { calendarFields, eventsField } from "../eventFields.ts";
import { retentionOutput } from "../retentionOutput.ts";

export default defineMethod({
  id: "retention",
  title: "Retention by cohort",
  area: "cohorts",
  summary:
    "What share of the users who started in a period came back later? N-day, unbounded, cumulative or custom brackets, by calendar or rolling windows, under the rules of Mixpanel, Amplitude or PostHog.",
  assumptions: [
    "The log holds every start and return up to `observedUntil`",
    "Users are independent (for the bands)",
    "A user has one id for the whole time",
  ],
  formula: String.raw`r_{c,k}=\frac{\#\{u\in c:\ u\text{ returned in period }k\text{ after its start}\}}{\#c}`,
  sources: [
    { text: "Mixpanel documentation, Retention: on, on or after, on or before, custom brackets" },
    {
      text: "Amplitude documentation, How time works in retention analysis: rolling 24-hour windows, times rounded down to the hour",
      url: "https://amplitude.com/docs/analytics/charts/retention-analysis/retention-analysis-time",
    },
    { text: "PostHog documentation, Retention: calendar periods, period 0 is the whole cohort" },
    { text: "Wilson (1927), Probable inference, JASA 22, 209–212 (bands)" },
  ],
  input: {
    events: eventsField(),
    start: field.text({ description: "Event that puts a user into a cohort", minLength: 1 }),
    returning: field.optional(
      field.text({ description: "Event that counts as a return; default any event", minLength: 1 }),
    ),
    semantics: field.choice(["posthog", "mixpanel", "amplitude"], {
      description:
        "Whose rules decide `windows`, `mode` and `periodZero` where they are left out: posthog (calendar, on, whole cohort), mixpanel (calendar, on or after, returners), amplitude (rolling, on, returners)",
      default: "posthog",
    }),
    cohorting: field.choice(["first-time", "recurring"], {
      description: "Cohort of the first start only, or of every period with a start",
      default: "first-time",
    }),
    windows: field.optional(
      field.choice(["calendar", "rolling"], {
        description:
          "Periods of the local calendar, or windows of 1 hour, 24 hours, 7 days, 30 days from each start (times rounded down to the hour, for weeks and months to the day)",
      }),
    ),
    mode: field.optional(
      field.choice(["on", "on-or-after", "on-or-before"], {
        description: "Back in the period itself, in it or later, or in it or earlier",
      }),
    ),
    periodZero: field.optional(
      field.choice(["cohort-size", "returners"], {
        description: "Period 0 shows the whole cohort, or those who came back within it",
      }),
    ),
    period: calendarFields.period,
    periods: field.count({ description: "Last period shown", default: 12, max: 400 }),
    brackets: field.optional(
      field.counts({
        description:
          "Custom brackets instead of periods: [0, 1, 3, 7] stands for 0, 1 to 2 and 3 to 6",
        minLength: 2,
        maxLength: 400,
        max: 100_000,
      }),
    ),
    minimumOccurrences: field.count({
      description: "Returns that one period must hold to count",
      unit: "count",
      default: 1,
      min: 1,
      max: 1_000_000,
    }),
    breakdown: field.optional(
      field.text({
        description: "Property that start and return must share: each value has a table of its own",
      }),
    ),
    weekStart: calendarFields.weekStart,
    utcOffset: calendarFields.utcOffset,
    observedUntil: calendarFields.observedUntil,
    level: field.level({ description: "Confidence level of the Wilson bands" }),
  },
  output: {
    ...retentionOutput,
    columns: {
      description: "Periods each column covers: from (included) to (excluded)",
      nullMeans: "no end: on or after",
    },
    breakdown: {
      description:
        "With a breakdown: cohorts and overall for each of its values, largest first; null: without the property",
      nullMeans: "without the property, or as in `cohorts`",
    },
  },
  example: {
    note: "Three users start on 1 March 2024; two come back on day 1, one on day 2",
    input: {
      events: {
        user: ["ann", "bob", "cid", "ann", "bob", "ann", "bob"],
        event: ["signup", "signup", "signup", "visit", "visit", "visit", "visit"],
        time: [
          "2024-03-01T09:00",
          "2024-03-01T10:00",
          "2024-03-01T23:30",
          "2024-03-02T08:00",
          "2024-03-02T22:00",
          "2024-03-03T12:00",
          "2024-03-04T01:00",
        ],
      },
      start: "signup",
      returning: "visit",
      periods: 3,
    },
    output: {
      "cohorts.0.size": 3,
      "cohorts.0.cells.0.share": 1,
      "cohorts.0.cells.1.share": 0.6666666666666666,
      "cohorts.0.cells.2.share": 0.3333333333333333,
      "cohorts.0.cells.3.share": null,
      "cohorts.0.cells.3.complete": false,
    },
  },
  run: ({ events, ...options }) => retention(events, options),
});
