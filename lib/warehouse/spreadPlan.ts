/** Parts that the orders are split into; each number of machines divides it. */
const PARTS = 8;

/** Numbers of machines that are tried. */
export const MACHINES: readonly number[] = [1, 2, 4, 8];

/** Copies of the marketplace's orders in parts of their own: a day lies in one part. */
export const spreadSetup: readonly string[] = Array.from(
  { length: PARTS },
  (_, part) => `create or replace temp table demo_part_${part} as
select order_date, total_usd
from fact_order, range(8)
where hash(order_date) % ${PARTS} = ${part}`,
);

/**
 * What each machine is asked: revenue by day of its parts.
 *
 * @param machines - A divisor of 8.
 * @returns One statement per machine; their rows are disjoint and together the whole answer.
 * @throws RangeError when the parts cannot be shared out evenly.
 */
export function spreadPlan(machines: number): readonly string[] {
  if (!Number.isInteger(PARTS / machines))
    throw new RangeError(`spreadPlan: machines must divide ${PARTS}, got ${machines}`);
  const each = PARTS / machines;
  return Array.from({ length: machines }, (_, machine) => {
    const parts = Array.from({ length: each }, (_, i) => `from demo_part_${machine * each + i}`);
    return `select order_date, count(*) as orders, sum(total_usd)::double as amount_usd
from (${parts.join(" union all ")})
group by order_date`;
  });
}
