import type { Random } from "../../../../lib/random/createRandom.ts";
import type { OrderSlots } from "./dealMonths.ts";

/** Slots grouped by month, kept up to date while months are swapped. */
interface Board {
  readonly slots: OrderSlots;
  readonly firstMonth: Uint8Array;
  readonly byMonth: readonly Uint32Array[];
  readonly position: Uint32Array;
  /** Orders of a customer in a month, at `customer * months + month`. */
  readonly counts: Uint8Array;
}

/**
 * Swaps the months of order pairs until each month has its number of distinct customers. Orders
 * per customer and per month stay as they are. The first month takes what remains.
 */
export function settleActive(
  random: Random,
  slots: OrderSlots,
  firstMonth: Uint8Array,
  active: readonly number[],
): void {
  const board = makeBoard(slots, firstMonth, active.length);
  for (let month = active.length - 1; month > 0; month--) {
    let distinct = countDistinct(board, month);
    const tries = 400 * (Math.abs(distinct - active[month]!) + 10);
    for (let i = 0; i < tries && distinct !== active[month]!; i++)
      distinct +=
        distinct > active[month]! ? gather(random, board, month) : spread(random, board, month);
  }
}

function makeBoard(slots: OrderSlots, firstMonth: Uint8Array, months: number): Board {
  const lists = Array.from({ length: months }, () => [] as number[]);
  const position = new Uint32Array(slots.month.length);
  const counts = new Uint8Array(firstMonth.length * months);
  slots.month.forEach((month, slot) => {
    position[slot] = lists[month]!.push(slot) - 1;
    counts[slots.customer[slot]! * months + month]!++;
  });
  return { slots, firstMonth, byMonth: lists.map((l) => Uint32Array.from(l)), position, counts };
}

const countOf = (board: Board, slot: number, month: number): number =>
  board.counts[board.slots.customer[slot]! * board.byMonth.length + month]!;

function countDistinct(board: Board, month: number): number {
  return new Set(Array.from(board.byMonth[month]!, (slot) => board.slots.customer[slot]!)).size;
}

/** Gives a lone order's place in the month to a customer who already ordered in it. */
function gather(random: Random, board: Board, month: number): number {
  const list = board.byMonth[month]!;
  const lone = list[random.integer(0, list.length - 1)]!;
  const host = board.slots.customer[list[random.integer(0, list.length - 1)]!]!;
  const { offsets } = board.slots;
  const other = random.integer(offsets[host]!, offsets[host + 1]! - 1);
  if (countOf(board, lone, month) !== 1 || board.slots.customer[lone] === host) return 0;
  return swap(board, lone, other, month) ? -1 : 0;
}

/** Gives a repeated order's place in the month to a customer who had none in it. */
function spread(random: Random, board: Board, month: number): number {
  const list = board.byMonth[month]!;
  const repeated = list[random.integer(0, list.length - 1)]!;
  const other = random.integer(0, board.slots.month.length - 1);
  if (countOf(board, repeated, month) < 2 || countOf(board, other, month) > 0) return 0;
  return swap(board, repeated, other, month) ? 1 : 0;
}

/** Swaps the months of two orders when the other one lies earlier and both customers exist then. */
function swap(board: Board, here: number, other: number, month: number): boolean {
  const { slots, byMonth, position, counts } = board;
  const earlier = slots.month[other]!;
  const [a, b] = [slots.customer[here]!, slots.customer[other]!];
  if (earlier >= month || earlier < board.firstMonth[a]!) return false;
  const months = byMonth.length;
  counts[a * months + month]!--;
  counts[a * months + earlier]!++;
  counts[b * months + earlier]!--;
  counts[b * months + month]!++;
  [slots.month[here], slots.month[other]] = [earlier, month];
  [position[here], position[other]] = [position[other]!, position[here]!];
  byMonth[month]![position[other]] = other;
  byMonth[earlier]![position[here]] = here;
  return true;
}
