import { quantile } from "d3";
import { serve } from "../data-loaders/site/serve.ts";
import { openBrowser } from "./openBrowser.ts";
import type { BenchResult } from "./types.ts";

const STEPS = 120;

interface Drag {
  /** From the pointer's event until the three charts are drawn and laid out. */
  readonly updateMs: readonly number[];
  /** From the pointer's event until the frame after it was painted. */
  readonly paintMs: readonly number[];
}

/** Drags over one of three linked charts of 3,000,000 flights, in Chromium. */
export async function run(): Promise<readonly BenchResult[]> {
  const { url, server } = await serve("dist");
  const { browser, page } = await openBrowser();
  try {
    await page.goto(`${url}/flights/explore`);
    await page.waitForSelector(".linked[data-state=ready] svg");
    await page.evaluate(drag, { steps: 20, width: 6 });
    const drags = [
      await page.evaluate(drag, { steps: STEPS, width: 12 }),
      await page.evaluate(drag, { steps: STEPS, width: 3 }),
    ];
    const updates = drags.flatMap(({ updateMs }) => updateMs);
    const paints = drags.flatMap(({ paintMs }) => paintMs);
    const of = (values: readonly number[], p: number) => quantile(values, p)!;
    const detail = `${updates.length} updates; p95 ${of(updates, 0.95).toFixed(1)} ms, slowest ${of(updates, 1).toFixed(1)} ms`;
    const name = "three linked charts, 3,000,000 rows";
    return [
      { name: `${name}: update, median`, value: of(updates, 0.5), unit: "ms", bar: 25, detail },
      { name: `${name}: update, p95`, value: of(updates, 0.95), unit: "ms", bar: 50 },
      {
        name: `${name}: event to painted frame, median`,
        value: of(paints, 0.5),
        unit: "ms",
        bar: 25,
      },
      {
        name: `${name}: event to painted frame, p95`,
        value: of(paints, 0.95),
        unit: "ms",
        bar: 50,
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page: moves a selection over the delays and back, bin by bin. */
async function drag({ steps, width }: { steps: number; width: number }): Promise<Drag> {
  const surface = document.querySelectorAll<HTMLElement>(".brush-surface")[1]!;
  const box = surface.getBoundingClientRect();
  const send = (type: string, x: number) =>
    surface.dispatchEvent(
      new PointerEvent(type, {
        clientX: x,
        clientY: box.top + 50,
        button: 0,
        buttons: 1,
        isPrimary: true,
        pointerType: "mouse",
        bubbles: true,
      }),
    );
  // No pointer is really down, so it cannot be captured.
  surface.setPointerCapture = () => undefined;
  const left = box.left + 50;
  send("pointerdown", left);
  const updateMs: number[] = [];
  const paintMs: number[] = [];
  for (let step = 1; step <= steps; step++) {
    await new Promise(requestAnimationFrame);
    const x = left + (step % 40) * (width / 2) + width * 4;
    const started = performance.now();
    send("pointermove", x);
    document.body.getBoundingClientRect();
    updateMs.push(performance.now() - started);
    await new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done();
        channel.port2.postMessage(null);
      }),
    );
    paintMs.push(performance.now() - started);
  }
  send("pointerup", left + 100);
  return { updateMs, paintMs };
}
