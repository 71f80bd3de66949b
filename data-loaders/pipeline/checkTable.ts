import type { ColumnContract, ForeignKey, TableContract } from "../../lib/snapshots/types.ts";
import type { Database, Row } from "./openDatabase.ts";
import { PipelineError, type FaultDetails } from "./PipelineError.ts";
import { identifier, identifiers, literal } from "./quote.ts";

const SHOWN_ROWS = 5;

/** A rule of a contract as a condition that offending rows meet. */
interface Rule {
  readonly rule: string;
  readonly column: string;
  readonly broken: string;
}

export interface CheckOptions {
  readonly system: string;
  readonly table: string;
  readonly file: string;
  /** Parquet file of another table. */
  fileOf(table: string): string;
}

/**
 * Checks a written Parquet file against its contract: columns, nulls, values, limits, primary key,
 * foreign keys. Column rules take one pass over the file.
 *
 * @throws PipelineError with every broken rule, its count and the first offending rows.
 */
export async function checkTable(
  database: Database,
  contract: TableContract,
  options: CheckOptions,
): Promise<void> {
  const relation = `read_parquet(${literal(options.file)})`;
  const place = { system: options.system, table: options.table };
  const columns = await database.rows<{ column_name: string; column_type: string }>(
    `describe select * from ${relation}`,
  );
  checkColumns(columns, contract, place);
  const faults = [
    ...(await checkRules(database, contract, relation)),
    ...(await checkPrimaryKey(database, contract, relation)),
  ];
  for (const key of contract.foreignKeys ?? []) {
    const referenced = `read_parquet(${literal(options.fileOf(key.table))})`;
    faults.push(...(await checkForeignKey(database, key, { relation, referenced })));
  }
  if (faults.length) throw new PipelineError(faults.map((fault) => ({ ...place, ...fault })));
}

/** Compares a relation's columns (names, order, types) with the contract's. */
export function checkColumns(
  columns: readonly { column_name: string; column_type: string }[],
  contract: TableContract,
  place: Partial<FaultDetails>,
): void {
  const show = (list: readonly string[]) => list.join(", ");
  const names = columns.map(({ column_name }) => column_name);
  const expected = contract.columns.map(({ name }) => name);
  if (show(names) !== show(expected))
    throw new PipelineError({
      ...place,
      rule: `columns must be ${show(expected)}`,
      value: show(names),
    });
  const faults = contract.columns.flatMap(({ name, type }, index) => {
    const found = columns[index]!.column_type.toLowerCase();
    if (found === type) return [];
    const rule = `column ${name} must be ${type}`;
    return [{ ...place, column: name, rule, value: found, advice: `cast it in the model` }];
  });
  if (faults.length) throw new PipelineError(faults);
}

async function checkRules(
  database: Database,
  contract: TableContract,
  relation: string,
): Promise<FaultDetails[]> {
  const rules = contract.columns.flatMap(columnRules);
  if (rules.length === 0) return [];
  const counts = rules.map(({ broken }, i) => `count(*) filter (${broken})::double as r${i}`);
  const [row] = await database.rows<Record<string, number>>(
    `select ${counts.join(", ")} from ${relation}`,
  );
  const faults: FaultDetails[] = [];
  for (const [index, { rule, column, broken }] of rules.entries()) {
    const count = row![`r${index}`]!;
    if (count === 0) continue;
    const rows = await database.rows<Row>(
      `select file_row_number as "row", * exclude (file_row_number) from ${withRowNumbers(relation)} where ${broken}
       order by file_row_number limit ${SHOWN_ROWS}`,
    );
    faults.push({ rule, column, count, rows });
  }
  return faults;
}

function columnRules(column: ColumnContract): Rule[] {
  const { name, type, nullable, values, min, max } = column;
  const id = identifier(name);
  const limit = (value: number | string) =>
    typeof value === "number" ? literal(value) : `${literal(value)}::${type}`;
  const rules: Rule[] = [];
  const add = (rule: string, broken: string) =>
    rules.push({ rule: `column ${name} ${rule}`, column: name, broken });
  if (!nullable) add("must not be null", `${id} is null`);
  if (values)
    add(`must be one of ${values.join(", ")}`, `${id} not in (${values.map(literal).join(", ")})`);
  if (type === "double") add("must be finite", `not isfinite(${id})`);
  if (min !== undefined) add(`must be at least ${min}`, `${id} < ${limit(min)}`);
  if (max !== undefined) add(`must be at most ${max}`, `${id} > ${limit(max)}`);
  return rules;
}

async function checkPrimaryKey(
  database: Database,
  contract: TableContract,
  relation: string,
): Promise<FaultDetails[]> {
  if (contract.primaryKey.length === 0) return [];
  const key = identifiers(contract.primaryKey);
  const repeats = contract.primaryKey
    .map((name) => identifier(name))
    .map((column) => `${column} is not distinct from lag(${column}) over keys`)
    .join(" and ");
  // Sorting the keys takes a sixth of the time that grouping by them takes.
  const [found] = await database.rows<{ repeats: number }>(
    `select count(*)::double as repeats from (
       select row_number() over keys > 1 and ${repeats} as is_repeat from ${relation}
       window keys as (order by ${key})
     ) where is_repeat`,
  );
  if (found!.repeats === 0) return [];
  const rows = await database.rows<Row>(
    `select ${key}, count(*)::double as row_count from ${relation}
     group by ${key} having count(*) > 1 order by ${key} limit ${SHOWN_ROWS}`,
  );
  const rule = `primary key (${contract.primaryKey.join(", ")}) must be unique`;
  return [{ rule, count: found!.repeats, rows }];
}

async function checkForeignKey(
  database: Database,
  key: ForeignKey,
  { relation, referenced }: { relation: string; referenced: string },
): Promise<FaultDetails[]> {
  const on = key.columns
    .map((column, i) => `a.${identifier(column)} = b.${identifier(key.references[i]!)}`)
    .join(" and ");
  const present = key.columns.map((column) => `a.${identifier(column)} is not null`).join(" and ");
  const missing = `anti join ${referenced} b on ${on} where ${present}`;
  const values = `(select distinct ${identifiers(key.columns)} from ${relation}) a`;
  const [any] = await database.rows<{ count: number }>(
    `select count(*)::double as count from ${values} ${missing}`,
  );
  if (any!.count === 0) return [];
  const orphans = `from ${withRowNumbers(relation)} a ${missing}`;
  const [found] = await database.rows<{ count: number }>(
    `select count(*)::double as count ${orphans}`,
  );
  const rows = await database.rows<Row>(
    `select file_row_number as "row", * exclude (file_row_number) ${orphans} order by file_row_number limit ${SHOWN_ROWS}`,
  );
  const [columns, target] = [key.columns.join(", "), key.references.join(", ")];
  const rule = `${columns} must exist in ${key.table} (${target})`;
  return [{ rule, column: columns, count: found!.count, rows }];
}

function withRowNumbers(relation: string): string {
  return relation.replace(/\)$/, ", file_row_number = true)");
}
