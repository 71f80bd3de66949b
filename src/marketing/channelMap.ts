import { channelAliases, knownChannels, otherChannel } from "../../lib/marketing/channelAliases.ts";
import { channelRollup, noChannel, type SpellingSums } from "../../lib/marketing/channelRollup.ts";
import { normalizeChannel } from "../../lib/marketing/standardChannel.ts";
import { chartCard } from "../components/chartCard.ts";
import { dataTable } from "../components/lazyDataTable.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { rowsWhere } from "../components/rowsWhere.ts";
import { barChart } from "../charts/barChart.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { refusedNotice } from "../components/refusedNotice.ts";
import { resultField } from "../components/resultField.ts";
import { STATUS_SIGNS } from "../components/statusSigns.ts";
import { steeredRows } from "../components/steeredRows.ts";
import { urlValue } from "../state/urlValue.ts";

const targets = [...knownChannels, otherChannel];

const FIELDS = [
  resultField("channel", "varchar", "channel under the map; (none) was not given"),
  resultField("spellings", "bigint", "spellings that it gathers", "count"),
  resultField("campaigns", "bigint", "delivered rows", "count"),
  resultField("cost", "double", "cost where it is a number", "USD"),
  resultField("revenue", "double", "revenue where it is given", "USD"),
  resultField("roi", "double", "(revenue − cost) ÷ cost of the sums; null when cost is 0"),
];

/**
 * The delivered spellings with the channel that each stands for, to be changed by the reader, and
 * the roll-up that follows. What differs from the published map stands in the address.
 *
 * @param rollup - Rows of `channel_rollup`.
 */
export function channelMap(rollup: LiveRows): HTMLElement {
  const delivered = rowsWhere(rollup, (row) => row["stage"] === "as delivered");
  const changes = urlValue<Readonly<Record<string, string>>>({
    name: "map.channels",
    fallback: {},
    parse: readChanges,
    write: writeChanges,
  });
  const refused = refusedNotice(
    changes,
    (text) => `Channel map: “${text}” gives no known channel to each spelling and was ignored.`,
  );
  const control = new EventTarget();
  const list = html`<div class="filter-fields"></div>`;
  const show = () => list.replaceChildren(...spellings(delivered, changes.value, change));
  function change(spelling: string, channel: string) {
    const others = Object.entries(changes.value).filter(([name]) => name !== spelling);
    const isPublished = (channelAliases[spelling] ?? otherChannel) === channel;
    changes.set(Object.fromEntries(isPublished ? others : [...others, [spelling, channel]]));
  }
  changes.subscribe(() => {
    show();
    control.dispatchEvent(new Event("input"));
  });
  delivered.subscribe(({ rows }) => rows && show());
  const result = steeredRows(delivered, control, (rows) => ({
    rows: channelRollup(sums(rows), { ...channelAliases, ...changes.value }).map((row) => ({
      ...row,
    })),
    fields: FIELDS,
  }));
  const reset = html`<button type="button" class="tool" onclick=${() => changes.set({})}>Put the published map back</button>`;
  return html`<div><section class="panel lesson" id="channel-map"><h3>Which channel does each spelling stand for?</h3><form class="filters" aria-label="Channel map" onsubmit=${(event: Event) => event.preventDefault()}>${list}</form>${refused}<div class="lesson-tools">${reset}</div></section>
    <div class="answer short">${insight(result, otherSentence)}</div>
    <div class="cards">${chartCard({
      title: (rows) =>
        `${formatValue(rows.length, "integer")} groups gather ${formatValue(total(rows, "spellings"), "integer")} spellings`,
      subtitle: "ROI of the sums by channel under the map above, delivered rows",
      data: result,
      wide: true,
      height: 260,
      chart: (rows, width) =>
        barChart(rows, {
          category: { key: "channel", format: "text", label: "Channel" },
          value: { key: "roi", format: "percent", label: "ROI" },
          also: [
            { key: "campaigns", format: "integer", label: "Rows" },
            { key: "revenue", format: "usd", label: "Revenue" },
          ],
          width,
          height: 250,
        }),
      caveat:
        "Rows that other rules reject or repair are still in here as they were delivered; the counts of the rules above are of kept rows, and so a little smaller.",
    })}</div>
    ${dataTable({ data: result, title: "Roll-up under the map", name: "map_rollup", formats: { roi: "percent" } })}</div>`;
}

type Change = (spelling: string, channel: string) => void;

function spellings(live: LiveRows, changes: Readonly<Record<string, string>>, change: Change) {
  const groups = new Map<string, { campaigns: number; labels: string[] }>();
  for (const row of live.current.rows ?? []) {
    if (row["channel"] === null) continue;
    const spelling = normalizeChannel(String(row["channel"]));
    const group = groups.get(spelling) ?? { campaigns: 0, labels: [] };
    group.campaigns += Number(row["campaigns"]);
    group.labels.push(String(row["label"]));
    groups.set(spelling, group);
  }
  return [...groups].map(([spelling, { campaigns, labels }]) => {
    const chosen = changes[spelling] ?? channelAliases[spelling] ?? otherChannel;
    const options = targets.map(
      (channel) =>
        html`<option value=${channel} selected=${channel === chosen}>${channel}</option>`,
    );
    const pick = (event: Event) => change(spelling, (event.target as HTMLSelectElement).value);
    const mark = chosen === otherChannel ? ` ${STATUS_SIGNS.warn}` : "";
    return html`<label class="filter-field"><span class="label">${labels.join(", ")}${mark}</span>
      <select name="spelling-${spelling}" onchange=${pick}>${options}</select> <small>${formatValue(campaigns, "integer")} rows</small></label>`;
  });
}

const sums = (rows: Rows): SpellingSums[] =>
  rows.map((row) => ({
    channel: row["channel"] === null ? null : String(row["channel"]),
    campaigns: Number(row["campaigns"]),
    cost: Number(row["cost"]),
    revenue: Number(row["revenue"]),
  }));

const total = (rows: readonly Row[], key: string) =>
  rows.reduce((sum, row) => sum + Number(row[key]), 0);

function otherSentence(_: Row, n: NumberWriter, rows: Rows) {
  const other = rows.find((row) => row["channel"] === otherChannel);
  const none = rows.find((row) => row["channel"] === noChannel);
  if (!other && !none) return ["Every row has a channel that the map knows."];
  return [
    `${STATUS_SIGNS.warn} `,
    ...(other
      ? [
          n(other["campaigns"], "integer"),
          " rows under ",
          n(other["spellings"], "integer"),
          " spellings are on no list and become Other. ",
        ]
      : []),
    ...(none
      ? [
          n(none["campaigns"], "integer"),
          " rows name no channel; cleaning gives them the most common one.",
        ]
      : []),
  ];
}

function readChanges(text: string): Record<string, string> | undefined {
  const entries = text.split(",").map((part) => part.split(":") as [string, string]);
  return entries.every(([, channel]) => targets.includes(channel))
    ? Object.fromEntries(entries)
    : undefined;
}

const writeChanges = (changes: Readonly<Record<string, string>>) =>
  Object.entries(changes)
    .map(([spelling, channel]) => `${spelling}:${channel}`)
    .join(",");
