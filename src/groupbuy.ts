export { refundLesson } from "../lib/warehouse/refundLesson.ts";
export { partitionSetup, partitionTrials } from "../lib/warehouse/partitionTrials.ts";
export { retentionByAge, retentionShares } from "./shop/retentionShares.ts";
export { categoryCorrelations } from "./groupbuy/categoryCorrelations.ts";
export { conditionRows } from "./groupbuy/conditionRows.ts";
export { conversionTitle } from "./groupbuy/conversionTitle.ts";
export { growthCaveat, growthPeriods, growthTitle } from "./groupbuy/growthWords.ts";
export { kpiStudies } from "./groupbuy/kpiStudies.ts";
export { longRows } from "./groupbuy/longRows.ts";
export { outlookLines } from "./groupbuy/outlookLines.ts";
export { preparationDemo } from "./groupbuy/preparationDemo.ts";
export { productChoice } from "./groupbuy/productChoice.ts";
export { recordedRefund, recordedTimings } from "./groupbuy/recordedTrials.ts";
export { segmentCaveat, segmentTitle } from "./groupbuy/segmentWords.ts";
export { streamingWords, waitWords } from "./groupbuy/streamingWords.ts";
export { targetList } from "./groupbuy/targetList.ts";
export {
  discountSentence,
  discountTitle,
  discountWords,
  goalCellWords,
  pairSentence,
  productSentence,
  zeroPairWords,
} from "./groupbuy/vendorWords.ts";
export { welcomeRows } from "./groupbuy/welcomeRows.ts";
export { lessonPlayer } from "./warehouse/lessonPlayer.ts";
export { spreadTable } from "./warehouse/spreadTable.ts";
export { timedTrials } from "./warehouse/timedTrials.ts";
export { figureBadge } from "./quality/figureBadge.ts";
