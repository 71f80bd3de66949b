/** A question asked of a lesson's tables. */
export interface LessonQuery {
  readonly title: string;
  readonly sql: string;
  /** Column that names a row, so that a new row can be told from a changed one. */
  readonly key?: string;
}

export interface LessonStep {
  readonly title: string;
  /** What happens and what to look at. */
  readonly says: string;
  /** Statements, run in order. */
  readonly sql: readonly string[];
  /** Asked after the statements, once. */
  readonly asks?: LessonQuery;
  /** The engine must refuse the last statement: its message is what the step shows. */
  readonly fails?: boolean;
}

/**
 * Statements to be run one step at a time on temporary tables, which are named `demo_…` and made
 * from the published ones.
 */
export interface Lesson {
  /** Short, lower case. */
  readonly id: string;
  readonly title: string;
  /** Makes the small copy; run again, it starts over. */
  readonly setup: readonly string[];
  /** Shown after every step, with what changed. */
  readonly shows: readonly LessonQuery[];
  readonly steps: readonly LessonStep[];
}
