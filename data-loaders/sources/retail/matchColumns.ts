import { PipelineError } from "../../pipeline/PipelineError.ts";
import { columnSynonyms, neededColumns, type LineColumn } from "./columnSynonyms.ts";

/** Position of each column of transaction lines in a file, from 0. */
export type ColumnPlaces = Readonly<Partial<Record<LineColumn, number>>>;

/**
 * Finds the columns of transaction lines by their names; case, spaces and punctuation do not count.
 *
 * @param header - Names in the file's first line.
 * @throws PipelineError with file, line, the columns that are missing or doubled, and what to do.
 */
export function matchColumns(header: readonly string[], file: string): ColumnPlaces {
  const keys = header.map(columnKey);
  const places: Partial<Record<LineColumn, number>> = {};
  for (const [column, synonyms] of Object.entries(columnSynonyms) as [
    LineColumn,
    readonly string[],
  ][]) {
    const name = synonyms.find((synonym) => keys.includes(synonym));
    if (name === undefined) continue;
    if (keys.indexOf(name) !== keys.lastIndexOf(name))
      throw fault(file, `one column may be called ${name}`, header, "rename or remove the other");
    places[column] = keys.indexOf(name);
  }
  if (places.product === undefined && places.description !== undefined)
    places.product = places.description;
  const missing = neededColumns.filter((column) => places[column] === undefined);
  if (missing.length === 0) return places;
  const known = missing.map((column) => `${column}: ${columnSynonyms[column].join(", ")}`);
  const advice = `rename a column; known names are — ${known.join("; ")}`;
  throw fault(file, `the header must have a column for ${missing.join(", ")}`, header, advice);
}

/** `Customer ID`, `customer_id` and `CustomerID` are one name. */
function columnKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function fault(file: string, rule: string, header: readonly string[], advice: string) {
  const place = { system: "retail", source: "lines", file, line: 1 };
  return new PipelineError({ ...place, rule, value: header.join(" | "), advice });
}
