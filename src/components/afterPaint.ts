const waiting: (() => void)[] = [];

/** Runs what can wait until the next frame has been painted, each in a task of its own. */
export function afterPaint(run: () => void): void {
  waiting.push(run);
  if (waiting.length === 1) requestAnimationFrame(() => setTimeout(runNext));
}

function runNext(): void {
  const run = waiting[0];
  try {
    run?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setTimeout(runNext);
  }
}
