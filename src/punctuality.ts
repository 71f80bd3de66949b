export { nounFor } from "./format/nounFor.ts";
export { dayTitle } from "./flights/dayTitle.ts";
export { isRanked, rankedTitle } from "./flights/rankedTitle.ts";
export { spreadSentence } from "./flights/spreadSentence.ts";
export { tailText } from "./flights/tailText.ts";
