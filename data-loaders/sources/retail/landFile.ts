import { join } from "node:path";
import { explainReadError } from "../../pipeline/explainReadError.ts";
import { openDatabase, type Database } from "../../pipeline/openDatabase.ts";
import { PipelineError } from "../../pipeline/PipelineError.ts";
import { identifier, literal } from "../../pipeline/quote.ts";
import { columnTypes } from "../../pipeline/readCsv.ts";
import { columnSynonyms, type LineColumn } from "./columnSynonyms.ts";
import { dateFormats, dateOrders, type DateOrder } from "./dateFormats.ts";
import { matchColumns, type ColumnPlaces } from "./matchColumns.ts";
import { readShape, type FileShape } from "./readShape.ts";

interface Landing {
  readonly file: string;
  /** Empty: found out. */
  readonly dates: string;
  readonly directory: string;
}

/**
 * Lands a CSV file of transaction lines as `lines.parquet`: text as it stands, times read.
 *
 * @throws PipelineError with file, line or column, rule, value and what to do.
 */
export async function landFile({ file, dates, directory }: Landing): Promise<void> {
  const shape = await readShape(file);
  const places = matchColumns(shape.header, file);
  const database = await openDatabase({ temporary: `${directory}.spill` });
  try {
    await database.run(`create temp table read_lines as ${readSql(file, shape, places)}`);
    const order = await dateOrder(database, file, dates);
    const formats = `[${dateFormats[order].map(literal).join(", ")}]`;
    await database.run(
      `copy (select *, try_strptime(invoiced_at, ${formats}) as invoice_ts from read_lines order by line)
       to ${literal(join(directory, "lines.parquet"))}`,
    );
  } catch (error) {
    throw explainReadError(error, { system: "retail", source: "lines", file });
  } finally {
    database.close();
  }
}

function readSql(file: string, { encoding, delimiter, header }: FileShape, places: ColumnPlaces) {
  const names = header.map((_, index) => `column_${index}`);
  const columns = (Object.keys(columnSynonyms) as LineColumn[]).map((column) => {
    const place = places[column];
    const value = place === undefined ? "null::varchar" : `nullif(trim(${names[place]!}), '')`;
    return `${value} as ${identifier(column)}`;
  });
  const raw = places.description === undefined ? "null" : names[places.description]!;
  return `select row_number() over () as line, ${columns.join(", ")},
      coalesce(${raw} <> trim(${raw}), false) as has_spaces
    from read_csv(${literal(file)}, auto_detect = false, header = true, quote = '"', escape = '"',
      delim = ${literal(delimiter)}, encoding = ${literal(encoding)}, nullstr = [''],
      columns = ${columnTypes(Object.fromEntries(names.map((name) => [name, "varchar"])))})`;
}

/** The order of day, month and year that reads most times; a draw is for the reader to decide. */
async function dateOrder(database: Database, file: string, asked: string): Promise<DateOrder> {
  const place = { system: "retail", source: "lines", file, column: "invoiced_at" };
  const known = dateOrders.find((order) => order === asked);
  if (known) return known;
  if (asked !== "")
    throw new PipelineError({
      rule: `RETAIL_DATES must be one of ${dateOrders.join(", ")}`,
      value: asked,
    });
  const counts = dateOrders.map((order) => {
    const formats = `[${dateFormats[order].map(literal).join(", ")}]`;
    return `count(try_strptime(invoiced_at, ${formats}))::double as ${order}`;
  });
  const [row] = await database.rows<
    Record<DateOrder | "all", number> & { readonly example: string | null }
  >(
    `select ${counts.join(", ")}, count(*)::double as all, any_value(invoiced_at) as example from read_lines`,
  );
  const [best, second] = dateOrders.toSorted((a, b) => row![b] - row![a]);
  if (!(row![best!] > 0))
    throw new PipelineError({
      ...place,
      rule: "the times must be written as 2011-12-09 12:50, 12/9/2011 12:50, 9/12/2011 12:50 or 9.12.2011 12:50",
      value: row!.all === 0 ? "a file without lines" : (row!.example ?? "no time at all"),
      advice: "export the column in one of these forms",
    });
  if (row![best!] === row![second!])
    throw new PipelineError({
      ...place,
      rule: "the order of day and month must be known",
      value: `${row!.example}, and no day above 12 in the file`,
      advice: "set RETAIL_DATES=dmy or RETAIL_DATES=mdy",
    });
  return best!;
}
