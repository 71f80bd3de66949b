export { clearanceCalculator } from "./shop/clearanceCalculator.ts";
export { correlationRows } from "./shop/correlationRows.ts";
export { funnelShares } from "./shop/funnelShares.ts";
export { retentionByAge, retentionShares } from "./shop/retentionShares.ts";
export { sqlTrials } from "./shop/sqlTrials.ts";
export { upsellCalculator } from "./shop/upsellCalculator.ts";
export { windowRows } from "./shop/windowRows.ts";
