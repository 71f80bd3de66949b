import { funnel } from "../../cohorts/funnel.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { calendarFields, eventsField } from "../eventFields.ts";
import { funnelOutput } from "../funnelOutput.ts";

const MAX_WINDOW = 3_660 * 86_400_000;

export default defineMethod({
  id: "funnel",
  title: "Funnel",
  area: "cohorts",
  summary:
    "How many users go from step to step, how long does it take, and who stops where? Ordered, strict or in any order, within a window, under the rules of Mixpanel, Amplitude or PostHog.",
  assumptions: [
    "The log holds every step up to `observedUntil`",
    "Users are independent (for the intervals)",
    "Users still inside their window convert like those observed longer (for the conversion curve)",
  ],
  formula: String.raw`c_k=\frac{n_k}{n_{k-1}},\quad C_k=\frac{n_k}{n_1},\quad \hat C(t)=1-\hat S_{KM}(t)`,
  sources: [
    {
      text: "Mixpanel documentation, Funnels: 7-day window, the first entry counts; uniques, totals (re-entry after conversion or window), sessions",
    },
    {
      text: "Amplitude documentation, Funnel analysis: earliest and longest path, hold constant counts user and property pairs; Dashboard REST API: 30-day window",
    },
    { text: "PostHog documentation, Funnels: 14-day window, exclusions remove the person" },
    { text: "Kaplan & Meier (1958), JASA 53, 457–481 (users still inside the window)" },
  ],
  input: {
    events: eventsField(),
    steps: field.list(field.text({ description: "name of an event", minLength: 1 }), {
      description: "Events of the funnel in order; one that comes twice needs two events",
      maxLength: 50,
    }),
    semantics: field.choice(["posthog", "mixpanel", "amplitude"], {
      description:
        "Whose rules hold where the options are left out: posthog (14 days, best entry), mixpanel (7 days, first entry), amplitude (30 days, best entry, either order within a second, one unit per held value)",
      default: "posthog",
    }),
    order: field.choice(["ordered", "strict", "any"], {
      description: "Other events may lie between, none may, or the steps come in any order",
      default: "ordered",
    }),
    windowMs: field.optional(
      field.number({
        description: "Time from entry to last step, its end included",
        unit: "ms",
        min: 0,
        max: MAX_WINDOW,
      }),
    ),
    entry: field.optional(
      field.choice(["first", "best"], {
        description: "The user's first entry, or the one that gets furthest (then the earliest)",
      }),
    ),
    simultaneousMs: field.optional(
      field.number({
        description: "Events closer than this count in either order (not in strict order)",
        unit: "ms",
        min: 0,
        max: 86_400_000,
      }),
    ),
    exclusions: field.labels({
      description: "Events that must not lie between the first and the last step reached",
      minLength: 0,
      default: [],
    }),
    exclusionRule: field.choice(["remove", "stop"], {
      description: "An excluded attempt does not count at all, or ends at the exclusion",
      default: "remove",
    }),
    holdConstant: field.list(field.text({ description: "name of a property" }), {
      description: "Properties that all steps must share; events without them take no part",
      minLength: 0,
      maxLength: 3,
      default: [],
    }),
    unit: field.optional(
      field.choice(["user", "held-value"], {
        description: "Count users, or users with each value held constant",
      }),
    ),
    counting: field.choice(["uniques", "totals", "sessions"], {
      description:
        "Every unit once; every attempt (a new one opens once the last has converted or its window is over); or every session of a unit",
      default: "uniques",
    }),
    sessionGapMs: field.number({
      description: "Longest gap within a session, itself included",
      unit: "ms",
      default: 1_800_000,
      min: 0,
      max: MAX_WINDOW,
    }),
    optionalSteps: field.records(
      {
        event: field.text({ description: "Name of the event", minLength: 1 }),
        after: field.count({ description: "Number of the step before it, from 1", min: 1 }),
      },
      {
        description:
          "Steps that may be left out of an ordered funnel: taken when they lie between the step before and the next",
        minLength: 0,
        default: [],
      },
    ),
    breakdown: field.optional(field.text({ description: "Property to break down by" })),
    touch: field.choice(["first", "last", "all"], {
      description: "Value at the first step, at the last one reached, or the same at all steps",
      default: "first",
    }),
    listLimit: field.count({ description: "Users listed per drop-off", default: 100, max: 10_000 }),
    observedUntil: calendarFields.observedUntil,
    level: field.level(),
  },
  output: {
    ...funnelOutput,
    optionalSteps: {
      description:
        "Per optional step: units that took it, their share of those at the step before, and how those with and without it went on to the next step",
      nullMeans: "nobody there, or no next step",
    },
    timeToConvert: {
      description: "Entry to last step of those who converted: mean, quantiles, histogram",
      unit: "ms",
      nullMeans: "nobody converted, or one step only",
    },
    conversionCurve: {
      description:
        "Kaplan–Meier share converted by time since entry (ms) with log-log bounds; `open` users can still convert and are censored",
      nullMeans: "no conversion, or everybody at risk converted",
    },
    breakdown: {
      description: "The same by value of the breakdown, largest first; null: without the property",
      nullMeans: "without the property, or as in `steps`",
    },
    dropOff: { description: "Who went no further than each step; `open` can still go on" },
  },
  example: {
    note: "Five visitors; ann and bob buy, cid leaves after the cart, dee after the visit, eve entered just before the data end",
    input: {
      events: {
        user: ["ann", "ann", "ann", "bob", "bob", "bob", "cid", "cid", "dee", "eve"],
        event: ["visit", "cart", "buy", "visit", "cart", "buy", "visit", "cart", "visit", "visit"],
        time: [0, 10_000, 20_000, 0, 30_000, 40_000, 0, 20_000, 0, 95_000],
      },
      steps: ["visit", "cart", "buy"],
      windowMs: 50_000,
    },
    output: {
      estimate: 0.4,
      "steps.1.reached": 3,
      "steps.1.fromPrevious.share": 0.6,
      "steps.1.time.median": 20_000,
      "timeToConvert.mean": 30_000,
      "conversionCurve.share": 0.5,
      "conversionCurve.open": 1,
    },
  },
  run: ({ events, ...options }) => funnel(events, options),
});
