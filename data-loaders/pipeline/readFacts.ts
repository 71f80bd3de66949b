import type { RuleCount } from "../../lib/snapshots/types.ts";
import type { Database } from "./openDatabase.ts";
import { PipelineError, type FaultDetails } from "./PipelineError.ts";
import { literal } from "./quote.ts";

/** What a system's model `calendar_facts` says: one row with `as_of` and `partial_from`. */
export interface CalendarFacts {
  readonly asOf?: string;
  readonly partialFrom?: string;
}

/**
 * Reads a written `rule_counts` and checks that its numbers add up: a rejecting rule takes its
 * rows out, any other keeps them.
 */
export async function readRules(
  database: Database,
  file: string,
  system: string,
): Promise<RuleCount[]> {
  const rules = await database.rows<RuleCount>(
    `select step, rule, description, action, rows_in::double as "rowsIn",
      rows_affected::double as "rowsAffected", rows_out::double as "rowsOut"
     from read_parquet(${literal(file)})`,
  );
  const faults = rules.flatMap((rule) => ruleFault(rule, system));
  if (faults.length) throw new PipelineError(faults);
  return rules;
}

/** Reads a written `calendar_facts`. */
export async function readCalendar(database: Database, file: string): Promise<CalendarFacts> {
  const [row] = await database.rows<{ as_of: string | null; partial_from: string | null }>(
    `select as_of::date::varchar as as_of, partial_from::date::varchar as partial_from
     from read_parquet(${literal(file)})`,
  );
  return {
    ...(row?.as_of && { asOf: row.as_of }),
    ...(row?.partial_from && { partialFrom: row.partial_from }),
  };
}

function ruleFault(count: RuleCount, system: string): FaultDetails[] {
  const { rule, action, rowsIn, rowsAffected, rowsOut } = count;
  const place = { system, table: "rule_counts", value: JSON.stringify(count) };
  if (!["flag", "reject", "repair"].includes(action))
    return [{ ...place, rule: `rule ${rule} must flag, reject or repair` }];
  const expected = action === "reject" ? rowsIn - rowsAffected : rowsIn;
  if (rowsAffected >= 0 && rowsAffected <= rowsIn && rowsOut === expected) return [];
  return [{ ...place, rule: `rule ${rule} must let ${expected} of ${rowsIn} rows out` }];
}
