import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "1,060 events at midnight",
  place: "example 4",
  quoted: 1_060,
  unit: "count",
  live: "Events of known time at 0:00, UTC",
  evidence: {
    kind: "query",
    system: "shop",
    query: "hourly_activity",
    column: "events",
    where: { event_hour: 0 },
  },
  note: "Here the hours follow a profile with a night and two peaks; the text's hours are random: see FC-001-07.",
};

export default figure;
