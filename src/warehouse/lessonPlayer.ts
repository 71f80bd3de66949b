import type { Lesson } from "../../lib/warehouse/lesson.ts";
import { engineProgress } from "../components/engineProgress.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { Page, Rows } from "../engine/types.ts";
import { timedNumber } from "../components/timedNumber.ts";
import { plainTable } from "./plainTable.ts";
import { playLesson, playStep, type StepOutcome } from "./playLesson.ts";

/**
 * A lesson to be played step by step in the page's engine: statements, what they changed, what
 * they answer. A step that fails says so and leaves the rest of the page alone.
 *
 * @param atFirst - Shown until a reader starts.
 */
export function lessonPlayer(page: Page, lesson: Lesson, atFirst?: HTMLElement): HTMLElement {
  /** Steps that have run; -1 before the small copy is made. */
  let done = -1;
  let shown: readonly Rows[] | undefined;
  const steps = lesson.steps.map(({ title }) => html`<li>${title}</li>`);
  const said = html`<div class="lesson-said" role="status"></div>`;
  const output = html`<div class="lesson-output">${atFirst}</div>`;
  const button = (label: string, run: () => void, kind = "tool") =>
    html<HTMLButtonElement>`<button type="button" class=${kind} onclick=${run}>${label}</button>`;
  const next = button("Start", () => void forward(), "primary");
  const back = button("One step back", () => void restart(done - 1));
  const over = button("Start over", () => void restart(0));
  const buttons = [next, back, over];

  async function forward() {
    if (done < 0) return restart(0);
    const step = lesson.steps[done];
    if (step) await attempt(done + 1, () => playStep(page, lesson, step), forward);
  }
  async function restart(count: number) {
    shown = undefined;
    await attempt(
      count,
      () => playLesson(page, lesson, count),
      () => restart(count),
    );
  }
  async function attempt(count: number, play: () => Promise<StepOutcome>, again: () => unknown) {
    for (const each of buttons) each.disabled = true;
    said.textContent = "Running …";
    try {
      const outcome = await play();
      done = count;
      said.replaceChildren(describe(outcome));
      output.replaceChildren(...outcomeParts(lesson, outcome, shown));
      shown = outcome.shown;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void again()));
    }
    refresh();
  }
  function refresh() {
    const step = lesson.steps[done];
    next.textContent = done < 0 ? "Start" : step ? `Next: ${step.title}` : "That was the last step";
    next.disabled = done >= lesson.steps.length;
    back.disabled = done < 1;
    over.disabled = done < 1;
    steps.forEach((item, index) => {
      item.toggleAttribute("data-done", index < done);
      if (index === done - 1) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
  }
  refresh();
  return html`<section class="panel lesson" id="lesson-${lesson.id}">
    <h3>${lesson.title}</h3><ol>${steps}</ol>
    <div class="lesson-tools">${next}${back}${over}${engineProgress(page.status)}</div>${said}${output}</section>`;
}

function describe({ step, sql, elapsedMs }: StepOutcome): HTMLElement {
  if (!step) return html`<p>The small copy is made. Nothing has happened to it yet.</p>`;
  const how = "The times of the step's statements in the engine, each run once, added up.";
  const options = { title: `${step.title}: time, ms`, how, sql: sql.join(";\n\n") };
  return html`<p><strong>${step.title}.</strong> ${step.says} <small>${timedNumber([elapsedMs], options)} ms in this browser.</small></p>`;
}

function outcomeParts(
  lesson: Lesson,
  { step, sql, asked, refusal, shown }: StepOutcome,
  before: readonly Rows[] | undefined,
): HTMLElement[] {
  const statements = [...sql, ...(step?.asks ? [step.asks.sql] : [])];
  const text = statements.map((each) => `${each.trim()};`).join("\n\n");
  const code = html`<details><summary>SQL of this step</summary><pre tabindex="0" aria-label="SQL of this step">${text}</pre></details>`;
  const parts = [
    ...(refusal === undefined ? [] : [notice(html`<pre tabindex="0">${refusal}</pre>`)]),
    ...(asked && step?.asks ? [plainTable(asked, { title: step.asks.title })] : []),
    ...lesson.shows.map(({ title, key }, index) =>
      plainTable(shown[index]!, { title, key, before: before?.[index] }),
    ),
  ];
  return statements.length > 0 ? [...parts, code] : parts;
}
