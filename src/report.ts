export { roiRows } from "./budget/channelRows.ts";
export { shareTitle } from "./marketing/channelTitles.ts";
export { adviceList } from "./report/adviceList.ts";
export { orientationDemo } from "./report/orientationDemo.ts";
export { pickColumns } from "./report/pickColumns.ts";
export { reportTime } from "./report/reportTime.ts";
export { shareRows } from "./report/shareRows.ts";
export { campaignSizeField } from "./marketing/campaignSizeField.ts";
