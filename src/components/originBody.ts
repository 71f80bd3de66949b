import { formatValue } from "../format/formatValue.ts";
import { exactText } from "./exactText.ts";
import { factList } from "./factList.ts";
import { html } from "./html.ts";
import type { Origin } from "./origin.ts";
import { recordFacts } from "./recordFacts.ts";
import type { ShownValue } from "./shownValue.ts";

const KINDS: Record<Exclude<Origin["kind"], "record">, string> = {
  measurement: "Measured in this browser, not stored anywhere",
  quotation: "Figures of the source text, worked out again on this page",
  arithmetic: "Worked out on this page",
  report: "Told by the engine in this browser, not stored anywhere",
  setting: "Set by whoever made this page, not computed",
};

/** Where a number comes from that no SQL gives: a file's field, runs of a measurement, a formula. */
export function originBody(origin: Origin, { text, value }: ShownValue): HTMLElement {
  return html`<div data-origin=${origin.kind}>
    <h3>The value</h3>
    ${factList([
      ["Shown", text],
      ["Exact value", html`<code data-exact>${exactText(value as number)}</code>`],
    ])}
    <h3>How it came about</h3>
    <p>${origin.how}</p>
    ${origin.kind === "record" ? recordFacts(origin, value) : factList(facts(origin))}
    ${origin.kind === "measurement" && origin.sql ? sqlPart(origin.sql) : null}
  </div>`;
}

function facts(origin: Exclude<Origin, { kind: "record" }>): [string, unknown][] {
  const kind: [string, unknown] = ["Kind", KINDS[origin.kind]];
  if (origin.kind === "measurement") {
    const { timesMs, statistic } = origin;
    const times = timesMs.map((time) => `${formatValue(time, "coefficient")} ms`).join(", ");
    return [
      kind,
      ["Number", html`<span data-statistic>${statistic}</span>`],
      ["Runs", html`<span data-runs=${JSON.stringify(timesMs)}>${timesMs.length}: ${times}</span>`],
    ];
  }
  const inputs = Object.entries(origin.inputs);
  return [
    kind,
    ["Formula", html`<code data-formula>${origin.formula}</code>`],
    ...inputs.map(([name, value]): [string, unknown] => [
      name,
      html`<code data-input=${name}>${exactText(value)}</code>`,
    ]),
  ];
}

const sqlPart = (sql: string) =>
  html`<div><h3>What was timed</h3><pre tabindex="0" aria-label="SQL">${sql}</pre></div>`;
