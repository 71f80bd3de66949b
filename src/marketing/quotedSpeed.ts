import { quotedThroughput } from "../../lib/marketing/quotedThroughput.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";

/** The source text's speeds, worked out again. */
export function quotedSpeed(): HTMLElement {
  const quoted = quotedThroughput();
  const whole = (value: number) => formatValue(value, "integer");
  return html`<p>The source text’s own record, ${whole(quoted.records)} records in ${formatValue(quoted.seconds, "number")} s, makes ${whole(quoted.impliedPerSecond)} a second, where it states about ${whole(quoted.perSecond)}. At that pace the million that it promises in ${whole(quoted.millionSeconds)} s would take ${whole(quoted.impliedMillionSeconds)} s.</p>`;
}
