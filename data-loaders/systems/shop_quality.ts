import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/** The web shop's checks: what they found, and the copy of the shop that they must find fault with. */
const system: SystemDefinition = {
  name: "shop_quality",
  title: "Web shop, data quality",
  description:
    "Every check of the web shop with what it found on the published tables and on a copy of " +
    "them that was spoilt on purpose. The copy is here too, under the names of the originals.",
  timeZone: "UTC",
  needs: ["shop"],
  parameters: { shopSnapshots: `${DEFAULT_ROOT}/snapshots/shop` },
};

export default system;
