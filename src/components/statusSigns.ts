/** What stands beside a word of judgement, so that it can be read without its colour. */
export const STATUS_SIGNS = { good: "✓", warn: "●", bad: "✗", neutral: "▬" } as const;

/** Which way a value went, whether that is good or bad. */
export const DIRECTION_SIGNS = { up: "▲", down: "▼" } as const;
