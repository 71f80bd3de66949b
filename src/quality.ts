export { checkList } from "./quality/checkList.ts";
export { hourRepair } from "./quality/hourRepair.ts";
export { qualityTrend } from "./quality/qualityTrend.ts";
export { runAllChecks } from "./quality/runAllChecks.ts";
