export { retentionByAge, retentionShares } from "./shop/retentionShares.ts";
export { categoryCorrelations } from "./groupbuy/categoryCorrelations.ts";
export { conditionRows } from "./groupbuy/conditionRows.ts";
export { kpiStudies } from "./groupbuy/kpiStudies.ts";
export { longRows } from "./groupbuy/longRows.ts";
export { targetList } from "./groupbuy/targetList.ts";
export { welcomeRows } from "./groupbuy/welcomeRows.ts";
