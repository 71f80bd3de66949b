export { enumLesson } from "../lib/marketing/enumLesson.ts";
export { bySize } from "./marketing/bySize.ts";
export { channelMap } from "./marketing/channelMap.ts";
export { channelTestPanel } from "./marketing/channelTestPanel.ts";
export { campaignMeasures, distributionCard } from "./marketing/distributionCard.ts";
export { formulaCards } from "./marketing/formulaCards.ts";
export { funnelRows } from "./marketing/funnelRows.ts";
export { saveQuery } from "./marketing/saveQuery.ts";
