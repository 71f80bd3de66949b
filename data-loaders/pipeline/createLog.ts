import type { Log } from "./types.ts";

const QUIET_MS = 1000;
const LINE_EVERY_MS = 5000;

/**
 * Messages and progress on a stream. On a terminal progress rewrites its line, elsewhere it adds
 * a line every five seconds.
 */
export function createLog(stream: NodeJS.WriteStream = process.stderr): Log {
  const started = new Map<string, number>();
  let lastLineMs = 0;
  let open = false;
  const write = (text: string) => {
    stream.write(`${open ? "\r\u001b[K" : ""}${text}\n`);
    open = false;
  };
  return {
    info: write,
    warn: (message) => write(`warning: ${message}`),
    progress(label, done, total) {
      const now = performance.now();
      const since = now - (started.get(label) ?? now);
      if (!started.has(label)) started.set(label, now);
      if (since < QUIET_MS) return;
      const text = `${label} ${amount(done, total)} (${(since / 1000).toFixed(0)} s)`;
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${text}`);
        open = true;
      } else if (now - lastLineMs > LINE_EVERY_MS) {
        lastLineMs = now;
        write(text);
      }
    },
  };
}

function amount(done: number, total?: number): string {
  if (total === undefined) return done.toLocaleString("en");
  return `${Math.floor((100 * done) / Math.max(total, 1))} %`;
}
