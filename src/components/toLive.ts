import type { CardData, LiveRows } from "./liveRows.ts";

/** Live rows as they are; a plain result as live rows that never change. */
export function toLive(data: CardData): LiveRows {
  if (!Array.isArray(data)) return data;
  const current = { status: "ready", rows: data } as const;
  return {
    current,
    subscribe(listener) {
      listener(current);
      return () => undefined;
    },
    reload: () => undefined,
  };
}
