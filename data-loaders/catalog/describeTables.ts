import type { CatalogColumn, CatalogTable, ColumnProfile } from "../../lib/catalog/types.ts";
import type { ColumnContract, TableSnapshot } from "../../lib/snapshots/types.ts";
import type { BakedSystem } from "../bake/bakeSystem.ts";
import { profileSql } from "./profileTable.ts";

/** Data dictionary of a system: contracts with what the columns really hold. */
export function describeTables(
  { manifest, queries }: BakedSystem,
  profiles: ReadonlyMap<string, readonly ColumnProfile[]>,
): CatalogTable[] {
  return manifest.tables.map((table) => {
    const { name, description, grain, rows, bytes, sha256, asOf, freshWithinHours } = table;
    const own = profiles.get(name)!;
    return {
      system: manifest.system,
      name,
      description,
      grain,
      rows,
      bytes,
      sha256,
      asOf,
      ...(freshWithinHours !== undefined && { freshWithinHours }),
      sortedBy: table.sortedBy,
      notes: table.notes ?? [],
      inputs: table.inputs,
      columns: table.columns.map((column, i) => describeColumn(table, column, own[i]!)),
      queries: queries.filter(({ tables }) => tables.includes(name)).map((query) => query.name),
      profileSql: profileSql(table),
    };
  });
}

function describeColumn(
  table: TableSnapshot,
  column: ColumnContract,
  profile: ColumnProfile,
): CatalogColumn {
  const { name, type, description, unit, nullable = false } = column;
  const key = keyText(table, name);
  const limits = limitText(column);
  return {
    name,
    type,
    description,
    ...(unit !== undefined && { unit }),
    nullable,
    ...(key && { key }),
    ...(limits && { limits }),
    profile,
  };
}

function keyText({ primaryKey, foreignKeys = [] }: TableSnapshot, column: string): string {
  const references = foreignKeys.flatMap((key) => {
    const at = key.columns.indexOf(column);
    return at < 0 ? [] : [`→ ${key.table}.${key.references[at]}`];
  });
  return [...(primaryKey.includes(column) ? ["primary key"] : []), ...references].join(", ");
}

function limitText({ min, max, values }: ColumnContract): string {
  const range = [min === undefined ? "" : `≥ ${min}`, max === undefined ? "" : `≤ ${max}`];
  const list = values ? [`one of ${values.join(", ")}`] : [];
  return [...range.filter((text) => text !== ""), ...list].join(", ");
}
