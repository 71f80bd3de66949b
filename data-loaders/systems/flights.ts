import type { SystemDefinition } from "../pipeline/types.ts";

/** US domestic flights of January–June 2001: real rows, none generated. */
const system: SystemDefinition = {
  name: "flights",
  title: "US domestic flights, 2001",
  description:
    "3,000,000 domestic flights of January to June 2001 with departure, arrival delay, " +
    "distance, origin and destination, as airlines reported them to the US Bureau of " +
    "Transportation Statistics. Cancelled and diverted flights are not in the source.",
  timeZone: "local time of the origin airport",
  // Half-open: departures at 24:00 on 30 June are stamped 00:00 on 1 July.
  parameters: { periodFrom: "2001-01-01", periodTo: "2001-07-02" },
};

export default system;
