import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { html } from "./html.ts";
import type { KpiTileOptions } from "./kpiTile.ts";
import { openNumber } from "./openNumber.ts";
import type { ShownInterval } from "./shownValue.ts";
import { trackReads } from "./trackReads.ts";

export interface TileInterval {
  /** For the panel of the value. */
  readonly shown: ShownInterval;
  /** For the tile: each limit opens its own cell. */
  readonly line: HTMLElement;
}

/** The interval of a tile's estimate; nothing when it states none. */
export function tileInterval(options: KpiTileOptions, rows: Rows): TileInterval | undefined {
  const { label: of, interval, intervalLabel: label = "95 % interval", format } = options;
  if (!interval) return undefined;
  const { rows: tracked, placesOf } = trackReads(rows);
  const limits = interval(tracked[0]!, tracked);
  if (!limits) return undefinedInterval(label);
  const places = placesOf(limits);
  const written = { signed: options.signed ?? false, absent: "no limit" };
  const texts = limits.map((limit) => formatValue(limit, format, written));
  const [low, high] = (["lower", "upper"] as const).map((side, i) => {
    const title = `${of}: ${side} limit, ${label}`;
    return openNumber(rows, limits[i], format, { ...written, title, ...places[i] });
  });
  return {
    shown: {
      label,
      text: texts.join(" to "),
      limits,
      ...(places[1] && { column: places[1].column }),
    },
    line: html`<p class="tile-note">${label}: ${low} to ${high}</p>`,
  };
}

function undefinedInterval(label: string): TileInterval {
  const text = "not defined";
  return {
    shown: { label, text, limits: [] },
    line: html`<p class="tile-note">${label}: ${text}</p>`,
  };
}
