import { planNodes, type PlanNode } from "../../lib/warehouse/parsePlan.ts";
import {
  normalisedSetup,
  starQuestions,
  type StarQuestion,
} from "../../lib/warehouse/starQuestions.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import { timedNumber } from "../components/timedNumber.ts";
import type { Page, Rows } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";
import { explain } from "./explain.ts";
import { planTree } from "./planTree.ts";

interface Side {
  readonly plan: PlanNode;
  readonly joins: number;
  readonly rows: Rows;
}

/**
 * The same questions of the star and of a normalised copy: joins as the engine's live `explain`
 * counts them, times, and whether both answer the same.
 */
export function joinComparison(page: Page): HTMLElement {
  const result = html`<div role="status"></div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Explain all questions in both models</button>`;
  async function run() {
    button.disabled = true;
    result.textContent = "Making the normalised copy and asking for the plans …";
    try {
      for (const sql of normalisedSetup) await page.run(sql);
      const parts: HTMLElement[] = [];
      for (const question of starQuestions) parts.push(await compare(page, question));
      result.replaceChildren(...parts);
    } catch (error) {
      result.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id="joins"><h3>Star or normalised: how many joins does each question need?</h3>
    <p>${starQuestions.length} questions. The normalised copy keeps orders, lines, products, categories, customers and countries apart; the star has the facts on the line.</p>
    <div class="lesson-tools">${button}</div>${result}</section>`;
}

async function compare(page: Page, { question, normalised, star }: StarQuestion) {
  const left = await side(page, normalised);
  const right = await side(page, star);
  const isSame = JSON.stringify(texts(left.rows)) === JSON.stringify(texts(right.rows));
  const verdict =
    left.joins === right.joins
      ? "both models need the same"
      : left.joins > right.joins
        ? "the star needs fewer"
        : "the star needs more";
  return html`<section><h4>${question}: ${left.joins} against ${right.joins} ${nounFor(right.joins, "join")}, ${verdict}</h4>
    <p>${isSame ? html`<span>✓ Both answer the same ${openNumber(left.rows, left.rows.length, "integer", { title: question })} rows.</span>` : "✗ The answers differ."}</p>
    <div class="sides">${sideParts("Normalised", normalised, left)}${sideParts("Star", star, right)}</div></section>`;
}

async function side(page: Page, sql: string): Promise<Side> {
  const plan = await explain(page, sql);
  const joins = planNodes(plan).filter(({ operator }) => operator.includes("JOIN")).length;
  return { plan, joins, rows: await page.run(sql) };
}

function sideParts(label: string, sql: string, { plan, joins, rows }: Side): HTMLElement {
  const how = "The time of one run in the engine, without drawing.";
  const title = `${label}: time, ms`;
  const took = timedNumber([rows.provenance.elapsedMs], { title, how, sql });
  return html`<div><p><strong>${label}</strong>: ${joins} ${nounFor(joins, "join")}, ${took} ms</p>
    <details><summary>SQL and plan</summary><pre tabindex="0" aria-label="SQL, ${label}">${sql}</pre>${planTree(plan, sql)}</details></div>`;
}

const texts = (rows: Rows) => rows.map((row) => Object.values(row).map(String));
