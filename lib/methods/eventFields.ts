import { parseTime } from "../cohorts/parseTime.ts";
import type { EventLog, PropertyValue } from "../cohorts/eventLog.ts";
import { field } from "../schemas/field.ts";
import { show } from "../schemas/show.ts";
import type { Field } from "../schemas/types.ts";

/** Years 1 to 9999: what ISO text can say. */
const LIMITS = { min: -62_135_596_800_000, max: 253_402_300_799_999 };

/** A point in time: milliseconds since 1970 or ISO 8601 text (UTC unless it names a zone). */
function timeField(options: { description: string; optional?: boolean }): Field<number> {
  const number = field.number({ description: "ms since 1970-01-01 UTC", ...LIMITS });
  const forms = [number, field.text({ description: "ISO 8601" })] as const;
  return {
    ...field.anyOf(forms, options),
    unit: "ms since 1970-01-01 UTC, or ISO 8601 text",
    parse: (value, place) => {
      if (typeof value !== "string") return number.parse(value, place);
      const time = parseTime(value);
      if (time === undefined)
        throw new RangeError(
          `${place.method}: ${place.path} must be milliseconds or ISO 8601 text such as 2024-03-01T12:00:00Z, got ${show(value)}`,
        );
      return time;
    },
  };
}

/** A property's value: text, number, true or false; null for none. */
const propertyField: Field<PropertyValue> = (() => {
  const forms = [
    field.text({ description: "text" }),
    field.number({ description: "number" }),
    field.boolean({ description: "true or false" }),
  ] as const;
  const some = field.anyOf(forms, { description: "value, or null for none" });
  return { ...some, parse: (value, place) => (value === null ? null : some.parse(value, place)) };
})();

/** Events as columns: `{user: […], event: […], time: […], properties?: {plan: […]}}`. */
export function eventsField(description = "Event log as columns of equal length"): Field<EventLog> {
  return field.object(
    {
      user: field.labels({ description: "Who did it" }),
      event: field.labels({ description: "Name of the event" }),
      time: field.list(timeField({ description: "When" }), { description: "When it happened" }),
      properties: field.optional(
        field.map(field.list(propertyField, { description: "one value per event, or null" }), {
          description: "Properties of the events by name",
        }),
      ),
    },
    { description },
  );
}

/** Arguments that methods with a calendar share. */
export const calendarFields = {
  period: field.choice(["hour", "day", "week", "month"], {
    description: "Length of a period",
    default: "day",
  }),
  weekStart: field.choice(["monday", "sunday"], {
    description: "First day of the week",
    default: "monday",
  }),
  utcOffset: (() => {
    const minutes = { description: "Local time − UTC", unit: "minutes", min: -1440, max: 1440 };
    const steps = field.records(
      { from: timeField({ description: "Holds from here on" }), minutes: field.number(minutes) },
      { description: "Offsets with the times from which they hold, ascending" },
    );
    const single = field.number(minutes);
    const either = field.anyOf([single, steps], {
      description: "Distance of local time from UTC; a list where daylight saving changes it",
    });
    return {
      ...either,
      optional: true,
      default: 0,
      parse: (value, place) => {
        if (!Array.isArray(value)) return single.parse(value, place);
        const list = steps.parse(value, place);
        for (let i = 1; i < list.length; i++)
          if (!(list[i]!.from > list[i - 1]!.from))
            throw new RangeError(
              `${place.method}: ${place.path} must ascend in from, got ${list[i]!.from} at index ${i}`,
            );
        return list;
      },
    } satisfies typeof either;
  })(),
  observedUntil: field.optional(
    timeField({ description: "End of the data, exclusive; default just after the last event" }),
  ),
};

/** Arguments that methods on activity share. */
export const activityFields = {
  event: field.optional(
    field.text({ description: "Event that counts as activity; default any", minLength: 1 }),
  ),
  ...calendarFields,
};

/** Arguments that methods on revenue by cohort share. */
export const revenueFields = {
  events: eventsField("Event log; the amount is a property"),
  start: field.text({ description: "Event that puts a user into a cohort", minLength: 1 }),
  amount: field.text({
    description: "Property that holds an event's amount; null: no revenue",
    minLength: 1,
  }),
  windows: field.choice(["calendar", "rolling"], {
    description:
      "Periods of the local calendar, or windows of 1 hour, 24 hours, 7 days, 30 days from the start (times rounded down to the hour, for weeks and months to the day)",
    default: "calendar",
  }),
  periods: field.count({ description: "Last period shown", default: 12, max: 400 }),
  ...calendarFields,
};
