import type { Lesson, LessonQuery, LessonStep } from "../../lib/warehouse/lesson.ts";
import type { Page, Rows } from "../engine/types.ts";

/** What a step did and what the tables hold after it. */
export interface StepOutcome {
  readonly step: LessonStep | undefined;
  /** Statements as run, the setup's for the start. */
  readonly sql: readonly string[];
  /** Rows of the lesson's tables, in the order of `shows`. */
  readonly shown: readonly Rows[];
  readonly asked?: Rows;
  /** The engine's refusal, where the step is about one. */
  readonly refusal?: string;
  /** In the engine, all statements together. */
  readonly elapsedMs: number;
}

/**
 * Makes the lesson's tables anew and runs its first `count` steps.
 *
 * @throws what the engine throws; Error when it did not refuse what it should have refused.
 */
export async function playLesson(page: Page, lesson: Lesson, count: number): Promise<StepOutcome> {
  for (const sql of lesson.setup) await page.run(sql);
  let outcome: StepOutcome = {
    step: undefined,
    sql: lesson.setup,
    shown: await showAll(page, lesson.shows),
    elapsedMs: 0,
  };
  for (const step of lesson.steps.slice(0, count)) outcome = await playStep(page, lesson, step);
  return outcome;
}

/** Runs one step on the tables as they are. */
export async function playStep(page: Page, lesson: Lesson, step: LessonStep): Promise<StepOutcome> {
  let elapsedMs = 0;
  let refusal: string | undefined;
  for (const sql of step.sql) {
    try {
      elapsedMs += (await page.run(sql)).provenance.elapsedMs;
    } catch (error) {
      if (!step.fails || (error as Error).name !== "QueryError") throw error;
      refusal = (error as Error).message;
    }
  }
  if (step.fails && refusal === undefined)
    throw new Error("the engine must refuse this statement, and it ran");
  const asked = step.asks && (await page.run(step.asks.sql));
  return {
    step,
    sql: step.sql,
    shown: await showAll(page, lesson.shows),
    elapsedMs: elapsedMs + (asked?.provenance.elapsedMs ?? 0),
    ...(asked && { asked }),
    ...(refusal !== undefined && { refusal }),
  };
}

async function showAll(page: Page, queries: readonly LessonQuery[]): Promise<Rows[]> {
  const shown: Rows[] = [];
  for (const { sql } of queries) shown.push(await page.run(sql));
  return shown;
}
