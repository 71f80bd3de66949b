import type { Random } from "../../../../lib/random/createRandom.ts";
import type { CustomerPlan } from "./planCustomers.ts";

/** Completed orders as slots: the slots of one customer lie together. */
export interface OrderSlots {
  readonly customer: Uint32Array;
  readonly month: Uint8Array;
  /** First slot of each customer, and the number of slots at the end. */
  readonly offsets: Uint32Array;
}

/**
 * Gives every order a month, so that each month gets its number of orders and customers order
 * only from their first month on.
 */
export function dealMonths(
  random: Random,
  customers: CustomerPlan,
  ordersByMonth: readonly number[],
): OrderSlots {
  const slots = emptySlots(customers);
  const months = ordersByMonth.length;
  const rows = new Float64Array(months);
  slots.customer.forEach((customer) => rows[customers.firstMonth[customer]!]!++);
  const table = wholeTable(fitTable(rows, ordersByMonth), rows, ordersByMonth);
  const decks = table.map((row) => random.shuffle(row.flatMap((n, m) => Array<number>(n).fill(m))));
  slots.customer.forEach((customer, slot) => {
    slots.month[slot] = decks[customers.firstMonth[customer]!]!.pop()!;
  });
  return slots;
}

function emptySlots(customers: CustomerPlan): OrderSlots {
  const offsets = new Uint32Array(customers.count + 1);
  for (let c = 0; c < customers.count; c++) offsets[c + 1] = offsets[c]! + customers.orders[c]!;
  const total = offsets[customers.count]!;
  const customer = new Uint32Array(total);
  for (let c = 0; c < customers.count; c++) customer.fill(c, offsets[c], offsets[c + 1]);
  return { customer, month: new Uint8Array(total), offsets };
}

/** Iterative proportional fitting of a table that is empty before each row's first month. */
function fitTable(rows: Float64Array, columns: readonly number[]): number[][] {
  const table = Array.from(rows, (_, s) => columns.map((_, m) => (m >= s ? 1 : 0) as number));
  for (let round = 0; round < 300; round++) {
    for (let s = 0; s < rows.length; s++) {
      const sum = table[s]!.reduce((a, b) => a + b, 0);
      table[s] = table[s]!.map((cell) => (sum > 0 ? (cell * rows[s]!) / sum : 0));
    }
    columns.forEach((column, m) => {
      const sum = table.reduce((a, row) => a + row[m]!, 0);
      for (const row of table) row[m] = sum > 0 ? (row[m]! * column) / sum : 0;
    });
  }
  return table;
}

/** Whole cells with the same margins; what rounding leaves over goes to the first row that has some. */
function wholeTable(
  table: readonly number[][],
  rows: Float64Array,
  columns: readonly number[],
): number[][] {
  const whole = table.map((row) => row.map(Math.floor));
  const rowRest = whole.map((row, s) => rows[s]! - row.reduce((a, b) => a + b, 0));
  columns.forEach((column, m) => {
    let rest = column - whole.reduce((a, row) => a + row[m]!, 0);
    for (let s = m; rest > 0; s = (s + rowRest.length - 1) % rowRest.length) {
      const step = Math.min(rest, Math.max(0, rowRest[s]!));
      whole[s]![m]! += step;
      rowRest[s]! -= step;
      rest -= step;
    }
  });
  return whole;
}
