export { enumLesson } from "../lib/marketing/enumLesson.ts";
export { channelMap } from "./marketing/channelMap.ts";
export { channelTestPanel } from "./marketing/channelTestPanel.ts";
export { saveQuery } from "./marketing/saveQuery.ts";
