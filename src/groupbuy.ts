export { retentionByAge, retentionShares } from "./shop/retentionShares.ts";
export { kpiStudies } from "./groupbuy/kpiStudies.ts";
export { longRows } from "./groupbuy/longRows.ts";
export { targetList } from "./groupbuy/targetList.ts";
export { welcomeRows } from "./groupbuy/welcomeRows.ts";
