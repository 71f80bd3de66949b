/** What a failed build knows about its cause. Every field is absent when it does not apply. */
export interface FaultDetails {
  readonly system?: string | undefined;
  readonly table?: string | undefined;
  readonly source?: string | undefined;
  readonly file?: string | undefined;
  /** 1-based line of `file`. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  /** The requirement that was not met. */
  readonly rule: string;
  /** What was there instead. */
  readonly value?: string | undefined;
  /** Number of rows that break the rule. */
  readonly count?: number | undefined;
  /** The first offending rows. */
  readonly rows?: readonly Readonly<Record<string, unknown>>[] | undefined;
  /** What to do about it. */
  readonly advice?: string | undefined;
}

/** A build that cannot go on: says where, which rule, what was found and what to do. */
export class PipelineError extends Error {
  override readonly name = "PipelineError";
  readonly details: FaultDetails;
  /** All broken rules when a check found several; the first is `details`. */
  readonly faults: readonly FaultDetails[];

  constructor(faults: FaultDetails | readonly FaultDetails[], options?: ErrorOptions) {
    const list = (Array.isArray(faults) ? faults : [faults]) as readonly FaultDetails[];
    super(list.map(faultMessage).join("\n"), options);
    this.faults = list;
    this.details = list[0]!;
  }
}

function faultMessage(fault: FaultDetails): string {
  const lines = [`${place(fault)}: ${fault.rule}${got(fault)}`];
  for (const row of fault.rows ?? []) lines.push(`  ${JSON.stringify(row)}`);
  if (fault.advice) lines.push(`  → ${fault.advice}`);
  return lines.join("\n");
}

function place({ system, table, source, file, line }: FaultDetails): string {
  const relation = [system, table ?? (source && `source ${source}`)].filter(Boolean).join(" ");
  const position = file && (line ? `${file}:${line}` : file);
  return [relation, position].filter(Boolean).join(", ") || "build";
}

function got({ value, count }: FaultDetails): string {
  const rows = count === undefined ? "" : `${count} ${count === 1 ? "row" : "rows"}`;
  const found = [value, rows].filter(Boolean).join(", in ");
  return found ? `, got ${found}` : "";
}
