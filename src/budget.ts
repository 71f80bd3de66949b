export { lostMonthsTitle, spanTitle } from "./marketing/channelTitles.ts";
export { bestAllocation } from "./budget/bestAllocation.ts";
export { breakEvenChart } from "./budget/breakEvenChart.ts";
export { budgetSimulator } from "./budget/budgetSimulator.ts";
export { curveRows, roiRows } from "./budget/channelRows.ts";
export { curveCard } from "./budget/curveCard.ts";
export { underperformers } from "./budget/underperformers.ts";
export { campaignSizeField } from "./marketing/campaignSizeField.ts";
