export { airportGroups, groupProfiles, groupValidity } from "./flights/airportGroupRows.ts";
export { delayCurves, delayQuantiles } from "./flights/delayCurves.ts";
export { delayDiagnostics } from "./flights/delayDiagnostics.ts";
export { delayEffects } from "./flights/delayEffects.ts";
export { delayFits } from "./flights/delayFits.ts";
export { groupControl } from "./flights/groupControl.ts";
export { rankedAirports } from "./flights/rankedAirports.ts";
export { onlyColumns } from "./flights/onlyColumns.ts";
export { routeMap } from "./flights/routeMap.ts";
