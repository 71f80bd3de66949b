import { camelCase } from "../../lib/queries/camelCase.ts";
import type { RowPages } from "../../lib/queries/types.ts";
import type { Row } from "../engine/types.ts";
import { siteLink } from "./siteLink.ts";

/**
 * The page of its own that a row leads to, with the filters of this one; undefined when the row
 * lacks the column.
 */
export function rowPage({ column, folder }: RowPages, row: Row): string | undefined {
  const value = row[camelCase(column)];
  if (value === undefined || value === null) return undefined;
  return siteLink(`${folder}${encodeURIComponent(String(value))}`) + location.search;
}
