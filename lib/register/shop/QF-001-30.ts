import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "2,271 events at 10 PM",
  place: "example 4",
  quoted: 2_271,
  unit: "count",
  live: "Events of known time at 22:00, UTC",
  evidence: {
    kind: "query",
    system: "shop",
    query: "hourly_activity",
    column: "events",
    where: { event_hour: 22 },
  },
  note: "Here the hours follow a profile with a night and two peaks; the text's hours are random: see FC-001-07.",
};

export default figure;
