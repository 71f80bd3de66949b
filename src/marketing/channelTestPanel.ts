import { runChannelTest, type ChannelTestResult } from "../../lib/marketing/channelTest.ts";
import { quotedStandardChannel } from "../../lib/marketing/quotedStandardChannel.ts";
import { standardChannel } from "../../lib/marketing/standardChannel.ts";
import { html } from "../components/html.ts";

/** The source text's unit test, run here on its own function and on the one that cleans these data. */
export function channelTestPanel(): HTMLElement {
  const output = html`<div class="sides"></div>`;
  const said = html`<p role="status"></p>`;
  function run() {
    const quoted = runChannelTest(quotedStandardChannel);
    const own = runChannelTest((text) => standardChannel(text));
    output.replaceChildren(
      outcome("The source text’s function", quoted),
      outcome("The function that cleaned these data", own),
    );
    said.textContent = `The same test, twice: ${count(quoted)} with the text’s function, ${count(own)} with ours.`;
  }
  run();
  return html`<section class="panel lesson" id="channel-test">
    <div class="lesson-tools"><button type="button" class="primary" onclick=${run}>Run the test again</button></div>${said}${output}</section>`;
}

const count = (results: readonly ChannelTestResult[]) =>
  `${results.filter(({ passed }) => passed).length} of ${results.length} cases pass`;

function outcome(title: string, results: readonly ChannelTestResult[]): HTMLElement {
  const passes = results.every(({ passed }) => passed);
  const verdict = passes
    ? html`<strong class="tone-good">✓ passes</strong>`
    : html`<strong class="tone-bad">✗ fails</strong>`;
  const rows = results.map(
    ({ given, expected, got, passed }) =>
      html`<tr><td><code>${given}</code></td><td>${expected}</td><td>${got}</td><td>${passed ? "✓ passed" : "✗ failed"}</td></tr>`,
  );
  const head = ["Given", "Expected", "Got", "Outcome"];
  return html`<div><h3>${title}: ${verdict}</h3><div class="table-scroll" tabindex="0" role="region" aria-label="${title}"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div></div>`;
}
