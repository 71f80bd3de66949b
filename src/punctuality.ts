export { dayTitle } from "./flights/dayTitle.ts";
export { isRanked, rankedTitle } from "./flights/rankedTitle.ts";
export { tailText } from "./flights/tailText.ts";
