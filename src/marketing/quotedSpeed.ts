import { quotedThroughput } from "../../lib/marketing/quotedThroughput.ts";
import { html } from "../components/html.ts";
import { workedNumber } from "../components/workedNumber.ts";
import type { ValueFormat } from "../format/formatValue.ts";

/** The source text's speeds, worked out again. */
export function quotedSpeed(): HTMLElement {
  const quoted = quotedThroughput();
  const { records, seconds, perSecond, millionSeconds, million } = quoted;
  const figures = { records, seconds, perSecond, million, millionSeconds };
  const number = (value: number, formula: string, format: ValueFormat = "integer") =>
    workedNumber(value, format, {
      title: "The source text’s speeds",
      how: "The source text states them; lib/marketing/quotedThroughput.ts keeps them as it does.",
      formula,
      inputs: figures,
      quoted: true,
    });
  return html`<p>The source text’s own record, ${number(records, "records")} records in ${number(seconds, "seconds", "number")} s, makes ${number(quoted.impliedPerSecond, "records ÷ seconds")} a second, where it states about ${number(perSecond, "perSecond")}. At that pace the million that it promises in ${number(millionSeconds, "millionSeconds")} s would take ${number(quoted.impliedMillionSeconds, "million ÷ perSecond")} s.</p>`;
}
