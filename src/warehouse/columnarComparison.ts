import {
  columnarSetup,
  columnarTrials,
  compressionSql,
} from "../../lib/warehouse/columnarTrials.ts";
import type { Page } from "../engine/types.ts";
import { plainTable } from "./plainTable.ts";
import { timedTrials } from "./timedTrials.ts";

const ENCODINGS =
  "Dictionary and run-length encoding: how the published events are stored, by column";

/** What a column store does in place of indexes, measured in this browser on a million rows. */
export function columnarComparison(page: Page): HTMLElement {
  return timedTrials(page, {
    id: "columnar",
    intro: "Makes two copies of the events, a million rows each, in this browser's memory.",
    setup: columnarSetup,
    trials: columnarTrials,
    after: async () => plainTable(await page.run(compressionSql), { title: ENCODINGS }),
  });
}
