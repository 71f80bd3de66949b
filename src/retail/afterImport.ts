import type { CardData, LiveRows, RowsState } from "../components/liveRows.ts";
import { toLive } from "../components/toLive.ts";

/** Live rows that are loading until a module is there, so that its code does not delay first paint. */
export function afterImport(data: CardData, load: () => Promise<unknown>): LiveRows {
  const live = toLive(data);
  let isLoaded = false;
  return {
    get current(): RowsState {
      return isLoaded ? live.current : { status: "loading" };
    },
    subscribe(listener) {
      let stop = () => undefined as void;
      let isOver = false;
      listener({ status: "loading" });
      load().then(
        () => {
          isLoaded = true;
          if (!isOver) stop = live.subscribe(listener);
        },
        (error: Error) => listener({ status: "failed", error }),
      );
      return () => {
        isOver = true;
        stop();
      };
    },
    reload: () => live.reload(),
    ...(live.resetFilters && { resetFilters: live.resetFilters }),
  };
}
