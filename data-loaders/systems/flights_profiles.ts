import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/** Sums of the flights by airport, route, day, hour and delay: small enough to analyse at once. */
const system: SystemDefinition = {
  name: "flights_profiles",
  title: "US domestic flights 2001, profiles",
  description:
    "The 3,000,000 flights added up by airport, route, day, hour and minute of delay, with the " +
    "public holidays of the period. Everything is computed from the published flights; sums of " +
    "these tables are sums of those.",
  timeZone: "local time of the origin airport",
  needs: ["flights"],
  parameters: { flightSnapshots: `${DEFAULT_ROOT}/snapshots/flights` },
};

export default system;
