export { buildRecord, healthRecord, healthTargets } from "./marketing/healthTargets.ts";
export { indexCatalogue } from "./marketing/indexCatalogue.ts";
export { quotedSpeed } from "./marketing/quotedSpeed.ts";
export { scalingPanel } from "./marketing/scalingPanel.ts";
export { settingsTable } from "./marketing/settingsTable.ts";
export { speedPanel } from "./marketing/speedPanel.ts";
export { zoneMaps } from "./marketing/zoneMaps.ts";
