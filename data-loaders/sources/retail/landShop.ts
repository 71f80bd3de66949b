import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../../pipeline/openDatabase.ts";
import { PipelineError } from "../../pipeline/PipelineError.ts";
import { literal } from "../../pipeline/quote.ts";

/** Tables of the shop that its lines are made from. */
export const shopFiles = (snapshots: string): string[] => {
  if (!existsSync(snapshots))
    throw new PipelineError({
      system: "retail",
      file: snapshots,
      rule: "the shop's snapshots must have been built",
      value: "no such folder",
      advice: "run npm run data, which builds the shop first, or set RETAIL_CSV",
    });
  return ["fact_order_item", "dim_product"].map((table) => join(snapshots, `${table}.parquet`));
};

/**
 * Lands the web shop's lines in the form of a file of one's own. An order that was cancelled or sent
 * back is a sale and, at the same time, an invoice `C…` that takes it back: the shop does not record
 * when that was.
 */
export async function landShop(snapshots: string, directory: string): Promise<void> {
  const [lines, products] = shopFiles(snapshots).map((file) => `read_parquet(${literal(file)})`);
  const database = await openDatabase({ temporary: `${directory}.spill` });
  try {
    await database.run(`copy (
      with invoices as (
        select *, false as is_back from ${lines}
        union all
        select *, true from ${lines} where status in ('cancelled', 'returned')
      )
      select
        row_number() over (order by order_ts, order_id, is_back, line_number) as line,
        if(is_back, 'C', '') || order_id as invoice,
        invoices.product_id::varchar as product,
        title as description,
        if(is_back, -quantity, quantity)::varchar as quantity,
        unit_price_usd::varchar as unit_price,
        customer_id::varchar as customer,
        order_ts::varchar as invoiced_at,
        country,
        false as has_spaces,
        order_ts as invoice_ts
      from invoices
      join ${products} as products using (product_id)
      order by line
    ) to ${literal(join(directory, "lines.parquet"))}`);
  } finally {
    database.close();
  }
}
