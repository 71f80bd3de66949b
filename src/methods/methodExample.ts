import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { Method } from "../../lib/methods/types.ts";
import type { Result } from "../../lib/statistics/result.ts";
import { withCode } from "./withCode.ts";
import { resultText } from "./resultText.ts";

/** The worked example: its input to edit, run here, and the result or what is wrong with it. */
export function methodExample(method: Method): HTMLElement {
  const { note, input } = method.example;
  const text = resultText(input);
  const editor = html<HTMLTextAreaElement>`<textarea spellcheck="false" aria-label="Input as JSON" wrap="off" rows="${Math.min(16, text.split("\n").length + 1)}"></textarea>`;
  editor.value = text;
  const output = html`<div class="example-result" role="status"></div>`;
  const run = async () => {
    output.replaceChildren(...(await answer(method, editor.value)));
  };
  const reset = () => {
    editor.value = text;
    void run();
  };
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run();
  });
  void run();
  return html`<div class="example"><p>${withCode(note)}</p>
    <div class="method-columns"><div>${editor}
      <div class="table-tools"><button type="button" class="tool" onclick=${() => void run()}>Run</button>
      <button type="button" class="tool" onclick=${reset}>Reset</button><small>or Ctrl + Enter</small></div></div>
    ${output}</div></div>`;
}

async function answer(method: Method, text: string): Promise<HTMLElement[]> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return [notice(`The input is not JSON: ${(error as Error).message}`)];
  }
  try {
    return resultParts(await method.run(input));
  } catch (error) {
    return [notice((error as Error).message)];
  }
}

function resultParts(result: Result): HTMLElement[] {
  const { status } = result;
  const said =
    status === "ok" ? [] : [notice(`The result is ${status}: ${result.reason}`, { tone: "info" })];
  return [
    ...said,
    html`<pre tabindex="0" aria-label="Result as JSON"><code>${resultText(result)}</code></pre>`,
  ];
}
