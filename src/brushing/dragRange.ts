import type { BinRange, CubeAxis } from "../../lib/brushing/cubeTypes.ts";
import { asRange } from "./binEdges.ts";

/** Pixels around a limit that take hold of it; fingers are wider than pointers. */
const GRIP = { mouse: 6, pen: 8, touch: 16 };
/** A press that moves less is a click. */
const CLICK = 4;

export interface DragOptions {
  readonly axis: CubeAxis;
  readonly x: (edge: number) => number;
  readonly edgeAt: (x: number) => number;
  readonly range: () => BinRange;
  readonly select: (range: BinRange, settled: boolean) => void;
}

/**
 * Selecting by mouse, pen and finger: dragging selects, a limit or the selection can be dragged, a
 * click selects one bin, a click on the selection puts it away. A vertical swipe scrolls the page.
 */
export function dragRange(surface: Element, options: () => DragOptions): void {
  surface.addEventListener("pointerdown", (event) => {
    const down = event as PointerEvent;
    if (down.button !== 0 || !down.isPrimary) return;
    const { axis, edgeAt, range, select } = options();
    const left = surface.getBoundingClientRect().left;
    const before = range();
    const move = moveOf(down, left, options());
    let isClick = true;
    let last = before;
    const moved = (each: Event) => {
      const x = (each as PointerEvent).clientX;
      isClick &&= Math.abs(x - down.clientX) < CLICK;
      if (isClick) return;
      const next = move(edgeAt(x - left));
      if (String(next) !== String(last)) select((last = next), false);
    };
    const stop = new AbortController();
    const ended = () => {
      stop.abort();
      if (isClick) last = clicked(axis, before, Math.floor(edgeAt(down.clientX - left)));
      select(last, true);
    };
    const { signal } = stop;
    surface.setPointerCapture(down.pointerId);
    surface.addEventListener("pointermove", moved, { signal });
    surface.addEventListener("pointerup", ended, { signal });
    // The browser took the gesture for scrolling.
    surface.addEventListener("pointercancel", () => (stop.abort(), select(before, false)), {
      signal,
    });
  });
}

/** What a press takes hold of: a limit, the selection, or nothing (a new selection). */
function moveOf(down: PointerEvent, left: number, { axis, x, edgeAt, range }: DragOptions) {
  const at = down.clientX - left;
  const from = edgeAt(at);
  const grip = GRIP[down.pointerType as keyof typeof GRIP] ?? GRIP.mouse;
  const current = range();
  const isNear = (edge: number) => Math.abs(x(edge) - at) <= grip;
  const clamp = (edge: number) => Math.min(axis.bins, Math.max(0, edge));
  const stretch = (fixed: number) => (to: number) => asRange(axis, fixed, clamp(Math.round(to)));
  if (current && isNear(current[1])) return stretch(current[0]);
  if (current && isNear(current[0])) return stretch(current[1]);
  if (current && from > current[0] && from < current[1])
    return (to: number) => shifted(axis, current, Math.round(to - from));
  const first = clamp(Math.floor(from));
  return (to: number) =>
    to < from
      ? asRange(axis, clamp(Math.floor(to)), first + 1)
      : asRange(axis, first, clamp(Math.ceil(to)));
}

/** A range moved by bins, as far as the axis goes. */
export function shifted(
  { bins }: CubeAxis,
  [low, high]: [number, number] | readonly [number, number],
  by: number,
): BinRange {
  const step = Math.min(bins - high, Math.max(-low, by));
  return [low + step, high + step];
}

function clicked(axis: CubeAxis, before: BinRange, bin: number): BinRange {
  if (bin < 0 || bin >= axis.bins) return before;
  const isInside = before !== null && bin >= before[0] && bin < before[1];
  return isInside ? null : asRange(axis, bin, bin + 1);
}
