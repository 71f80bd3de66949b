import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/** Forecasts of the marketplace's orders: four weeks held out, and four weeks to come. */
const system: SystemDefinition = {
  name: "groupbuy_forecast",
  title: "Group buying, forecasts",
  description:
    "Orders a day, forecast by eight models: the last four weeks held out, a rolling back-test " +
    "before them, scores, checks of the residuals, and the four weeks to come.",
  timeZone: "UTC",
  needs: ["groupbuy"],
  parameters: {
    groupbuySnapshots: `${DEFAULT_ROOT}/snapshots/groupbuy`,
    horizon: 28,
    history: 365,
    origins: 12,
  },
};

export default system;
