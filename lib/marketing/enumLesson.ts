import type { Lesson } from "../warehouse/lesson.ts";
import { knownChannels, otherChannel } from "./channelAliases.ts";

const allowed = [...knownChannels, otherChannel].map((channel) => `'${channel}'`).join(", ");

const columns =
  "id integer primary key, campaign_name varchar not null, channel demo_channel not null, " +
  "cost decimal(15, 2) not null check (cost >= 0), date date not null";

/** A table that refuses what cleaning would have to repair. */
export const enumLesson: Lesson = {
  id: "enum",
  title: "A table that takes only known channels",
  setup: [
    "drop table if exists demo_campaign",
    "drop type if exists demo_channel",
    `create temp type demo_channel as enum (${allowed})`,
    `create temp table demo_campaign (${columns})`,
  ],
  shows: [
    {
      title: "Campaigns in the table",
      sql: "select id, campaign_name, channel::varchar as channel, cost::double as cost, date from demo_campaign order by id",
      key: "id",
    },
  ],
  steps: [
    {
      title: "Insert a campaign of a known channel",
      says: "The type lists six names. One of them goes in.",
      sql: ["insert into demo_campaign values (1, 'Spring Refresh', 'Email', 500, '2025-03-01')"],
    },
    {
      title: "Insert E-mail",
      says: "A spelling that is not on the list is refused, and the message names it. Nothing has to be cleaned later.",
      sql: ["insert into demo_campaign values (2, 'Spring Refresh', 'E-mail', 500, '2025-03-01')"],
      fails: true,
    },
    {
      title: "Insert a negative cost",
      says: "A check constraint does for numbers what the list does for names.",
      sql: ["insert into demo_campaign values (3, 'Clearance', 'Display', -80, '2025-03-02')"],
      fails: true,
    },
    {
      title: "Insert a campaign without a name",
      says: "Not null makes the critical fields critical in the table too.",
      sql: ["insert into demo_campaign values (4, null, 'Display', 80, '2025-03-02')"],
      fails: true,
    },
    {
      title: "Insert a day that does not exist",
      says: "A column of type date holds dates only; the 30th of February is none.",
      sql: ["insert into demo_campaign values (5, 'Clearance', 'Display', 80, '2025-02-30')"],
      fails: true,
    },
  ],
};
