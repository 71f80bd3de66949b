import { freshness, type Freshness } from "../../lib/snapshots/freshness.ts";
import { formatValue } from "../format/formatValue.ts";
import { buildTime } from "./buildTime.ts";

export interface FreshnessText {
  readonly icon: string;
  readonly word: string;
  /** A clause: "509 days before this build: a closed period". */
  readonly text: string;
  readonly status: Freshness["status"];
}

interface DatedTable {
  readonly asOf: string;
  readonly freshWithinHours?: number;
}

const WORDS = {
  fresh: { icon: "✓", word: "Fresh", reading: () => "within its limit" },
  unlimited: { icon: "◷", word: "No limit", reading: () => "no limit is set" },
  stale: { icon: "⚠", word: "Stale", reading: (limit: string) => `beyond its limit of ${limit}` },
  historic: {
    icon: "◷",
    word: "Historic",
    reading: () => "a closed period, to be read as of that day",
  },
} as const;

/** How old a table is against the build of the site, in words. */
export function freshnessText(table: DatedTable, builtAt = buildTime()): FreshnessText {
  if (builtAt === undefined)
    return {
      icon: "◷",
      word: "Age unknown",
      text: "time of the build unknown",
      status: "unlimited",
    };
  const { status, ageHours } = freshness(table, builtAt);
  const { icon, word, reading } = WORDS[status];
  const limit = ageText(table.freshWithinHours ?? 0);
  const age = ageHours === 0 ? "up to the build" : `${ageText(ageHours)} before this build`;
  return { icon, word, text: `${age}: ${reading(limit)}`, status };
}

/** Hours below two days, days beyond. */
function ageText(hours: number): string {
  const [count, unit] = hours <= 48 ? [hours, "hour"] : [hours / 24, "day"];
  const whole = formatValue(Math.round(count), "integer");
  return `${whole} ${unit}${Math.round(count) === 1 ? "" : "s"}`;
}
