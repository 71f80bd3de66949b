export { nounFor } from "./format/nounFor.ts";
export { bundleRows } from "./shop/bundleRows.ts";
export { clearanceCalculator } from "./shop/clearanceCalculator.ts";
export { correlationRows } from "./shop/correlationRows.ts";
export { categorySentence, leftOutSentence, revenueSentence } from "./shop/executiveSentences.ts";
export { funnelShares } from "./shop/funnelShares.ts";
export { cohortTitle, returnNote, returnSentence } from "./shop/growthSentences.ts";
export {
  categoryTitle,
  quadrantTitle,
  ratingSentence,
  slowSentence,
  stockSubtitle,
} from "./shop/productSentences.ts";
export { quadrantRule } from "./shop/quadrantRule.ts";
export { replayDay } from "./shop/replayDay.ts";
export { retentionByAge, retentionShares } from "./shop/retentionShares.ts";
export { sqlTrials } from "./shop/sqlTrials.ts";
export { stockRule } from "./shop/stockRule.ts";
export { upsellCalculator } from "./shop/upsellCalculator.ts";
export { promotionLength, windowRows } from "./shop/windowRows.ts";
export { windowSentence, windowTitle } from "./shop/windowSentence.ts";
