import { copyText } from "../components/copyText.ts";
import { html } from "../components/html.ts";
import { sharedOutput } from "../../lib/methods/sharedOutput.ts";
import type { Method } from "../../lib/methods/types.ts";
import type { Row } from "../engine/types.ts";
import { inputTable, outputTable } from "./fieldTables.ts";
import { formulaFigure } from "./formulaFigure.ts";
import { loadMethod } from "./loadMethod.ts";
import { methodChecks } from "./methodChecks.ts";
import { withCode } from "./withCode.ts";
import type { AskReferences } from "./referenceTable.ts";
import { methodExample } from "./methodExample.ts";

/** One method in full: what it says, takes and gives, an example to run, and how it is checked. */
export async function methodPanel(row: Row, ask: AskReferences): Promise<HTMLElement> {
  const method = await loadMethod(row["method"] as string);
  const { id, title, area, summary, assumptions, sources } = method;
  const list = (texts: readonly unknown[]) =>
    html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  return html`<article class="panel method" aria-labelledby="method-title">
    <header><h2 id="method-title">${title}</h2><p><code>${id}</code> · ${area}</p></header>
    <p>${withCode(summary)}</p>
    ${await formulaFigure(method.formula)}
    <div class="method-columns">
      <section><h3>Assumes</h3>${list(assumptions.map(withCode))}</section>
      <section><h3>Source</h3>${list(sources.map(({ text, url }) => (url ? html`<a href="${url}">${text}</a>` : text)))}</section>
    </div>
    <section><h3>Worked example</h3>${methodExample(method)}</section>
    <section><h3>How it is checked</h3>${methodChecks(row, ask)}</section>
    <details><summary>What it takes</summary>${inputTable(method.input)}</details>
    <details><summary>What it gives</summary>${outputTable({ ...shared(method), ...method.output })}</details>
    <footer>${copyText("Copy link", () => location.href)}${copyText("Copy command", () => commandOf(method))}<a class="tool tool-end" href="#">Close</a></footer>
  </article>`;
}

/** Of the shared fields, those that every result has or that the method itself mentions. */
function shared({ output, example }: Method) {
  const paths = Object.keys(example.output).map((path) => path.split(".")[0]!);
  const always = ["status", "reason", "assumptions", "warnings"];
  const names = Object.keys(sharedOutput);
  return Object.fromEntries(
    names
      .filter((name) => always.includes(name) || paths.includes(name) || name in output)
      .map((name) => [name, sharedOutput[name]!]),
  );
}

function commandOf({ id, example }: Method): string {
  const input = JSON.stringify(example.input).replaceAll("'", String.raw`'\''`);
  return `echo '${input}' | npm run -s method -- ${id}`;
}
