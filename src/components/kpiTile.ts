import type { Row, Rows } from "../engine/types.ts";
import { cardName } from "../embed/cardName.ts";
import { sparkline } from "../charts/sparkline.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { comparisonLine } from "./comparisonLine.ts";
import { failureNotice, isEngineOff, keptText } from "./failureNotice.ts";
import { html } from "./html.ts";
import { keepPunctuation } from "./keepPunctuation.ts";
import type { CardData } from "./liveRows.ts";
import { numberWriter, type NumberWriter } from "./numberWriter.ts";
import { openProvenance } from "./openProvenance.ts";
import { tileInterval } from "./tileInterval.ts";
import { tileTarget, type TileTarget } from "./tileTarget.ts";
import { toLive } from "./toLive.ts";
import { trackReads } from "./trackReads.ts";

/** A word with a sign and a colour, so that it can be read without the colour. */
export interface TileStatus {
  readonly word: string;
  readonly tone: "good" | "warn" | "bad" | "neutral";
  /** Of a change: the sign is then an arrow, whether it is good or bad. */
  readonly direction?: "up" | "down";
}

/**
 * Words beside the value, from the first row and all rows: a text, nodes, or an array of both;
 * nothing for null and "". Numbers open when the last argument writes them:
 * `(row, rows, n) => ["against ", n(row.previousUsd, "usd")]`.
 */
type TileWords = (row: Row, rows: Rows, n: NumberWriter) => unknown;

export interface KpiTileOptions {
  readonly label: string;
  readonly data: CardData;
  /** Picks the value from the first row; null or not finite is said in words. */
  readonly value: (row: Row, rows: Rows) => unknown;
  readonly format: ValueFormat;
  /** `+` before a positive value: for changes. */
  readonly signed?: boolean;
  /** Said instead of an undefined value: "no orders in this range". */
  readonly empty?: string;
  /** What the value is compared with: "vs $28,400 in May". */
  readonly comparison?: TileWords;
  readonly status?: (row: Row, rows: Rows) => TileStatus | null;
  /** Interval of an estimate, in the value's unit; null when it is undefined. */
  readonly interval?: (row: Row, rows: Rows) => readonly [unknown, unknown] | null;
  /** How the interval is named; default "95 % interval". */
  readonly intervalLabel?: string;
  readonly target?: TileTarget;
  /** What is counted, in a few words. */
  readonly note?: string | TileWords;
  readonly sparkline?: { readonly data: CardData; readonly value: (row: Row) => number };
}

/** One headline number. Its value is a button that opens where it comes from. */
export function kpiTile(options: KpiTileOptions): HTMLElement {
  const live = toLive(options.data);
  const note = typeof options.note === "string" ? options.note : "";
  const body = html`<div><div class="tile-value" data-empty>…</div><p class="tile-note">${note}</p></div>`;
  const trend = html`<div></div>`;
  const tile = html`<section class="tile" data-state="loading" data-card="${cardName({ title: options.label })}"><h2>${options.label}</h2>${body}<div></div>${trend}</section>`;
  live.subscribe((state) => {
    tile.dataset["state"] = state.status;
    const { rows } = state;
    if (state.status === "loading") return;
    const parts = rows ? content(options, rows) : [];
    if (state.status === "failed") parts.push(failure(state.error, rows, () => live.reload()));
    parts.forEach(keepPunctuation);
    body.replaceChildren(...parts);
  });
  if (options.sparkline) drawTrend(options.sparkline, trend);
  return tile;
}

function content(options: KpiTileOptions, rows: Rows): HTMLElement[] {
  const { label, format, signed = false, empty = "no data in this range" } = options;
  const row = rows[0];
  const { rows: tracked, placeOf } = trackReads(rows);
  const value = row ? options.value(tracked[0]!, tracked) : null;
  const known = value !== null && value !== undefined && !Number.isNaN(value);
  const text = formatValue(value, format, { absent: empty, signed });
  const place = placeOf(value);
  const interval = row && known ? tileInterval(options, rows) : undefined;
  const shown = { text, value, ...place, ...(interval && { interval: interval.shown }) };
  const open = () => void openProvenance(rows, label, shown);
  const button = html`<button type="button" class="tile-value" aria-haspopup="dialog" aria-label="${label}: ${text}. Where does this come from?" title="Where does this come from?" onclick=${open}>${text}</button>`;
  if (!known) button.dataset["empty"] = "";
  const status = row && known ? options.status?.(row, rows) : null;
  const judged = { label, format, value: Number(value), rows };
  const target = row && known && options.target ? tileTarget(options.target, judged) : null;
  const comparison = wordsOf(options.comparison, rows, label);
  const note = wordsOf(options.note, rows, label);
  // What is counted belongs to the value; read out or printed, a comparison between them garbles it.
  return [
    button,
    ...(note ? [html`<p class="tile-note">${note}</p>`] : []),
    ...(interval ? [interval.line] : []),
    ...(status || comparison ? [comparisonLine(status, comparison)] : []),
    ...(target ? [target] : []),
  ];
}

function wordsOf(words: string | TileWords | undefined, original: Rows, title: string): unknown {
  if (typeof words !== "function") return words;
  const { rows, n } = numberWriter(original, { title });
  return rows[0] && words(rows[0], rows, n);
}

/** A tile is small: when only the engine is off, a line says what its value is. */
function failure(error: Error, rows: Rows | undefined, reload: () => void): HTMLElement {
  if (!rows || !isEngineOff(error)) return failureNotice(error, rows, reload);
  return html`<p class="tile-note tone-bad">${keptText(rows)}</p>`;
}

function drawTrend({ data, value }: NonNullable<KpiTileOptions["sparkline"]>, slot: HTMLElement) {
  toLive(data).subscribe(({ rows, status }) => {
    if (status === "loading") return;
    slot.replaceChildren(...(rows && rows.length > 1 ? [sparkline(rows.map(value))] : []));
  });
}
