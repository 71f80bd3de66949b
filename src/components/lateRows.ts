import { afterPaint } from "./afterPaint.ts";
import type { CardData, LiveRows } from "./liveRows.ts";
import { toLive } from "./toLive.ts";

/**
 * Rows that are told once the page has painted: for cards far down whose numbers take long to
 * compute. Each card is told in a task of its own, so that the page answers in between.
 */
export function lateRows(data: CardData): LiveRows {
  const live = toLive(data);
  let isOpen = false;
  return {
    get current() {
      return isOpen ? live.current : ({ status: "loading" } as const);
    },
    subscribe(listener) {
      if (isOpen) return live.subscribe(listener);
      listener({ status: "loading" });
      let isStopped = false;
      let stop = () => undefined as void;
      afterPaint(() => {
        isOpen = true;
        if (!isStopped) stop = live.subscribe(listener);
      });
      return () => {
        isStopped = true;
        stop();
      };
    },
    reload: () => live.reload(),
    ...(live.resetFilters && { resetFilters: live.resetFilters }),
  };
}
