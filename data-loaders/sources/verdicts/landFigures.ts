import { evidenceText } from "../../../lib/register/evidenceText.ts";
import { figureRule } from "../../../lib/register/figureRule.ts";
import { judgeFigure } from "../../../lib/register/judgeFigure.ts";
import type { Evidence, QueryEvidence } from "../../../lib/register/types.ts";
import { loadQueries } from "../../bake/loadQueries.ts";
import { openSnapshot } from "../../bake/openSnapshot.ts";
import { liveValue, type OpenedSystem } from "../../register/liveValue.ts";
import { loadFigures, type RegisteredFigure } from "../../register/loadFigures.ts";
import { readManifest } from "../../snapshots/readManifest.ts";

/**
 * One row per registered figure, with its live value and its verdict.
 *
 * @param root - Folder of generated files (`.openbook`).
 * @throws Error naming the figure whose live value cannot be had.
 */
export async function landFigures(root: string): Promise<object[]> {
  const closing: (() => void)[] = [];
  const opened = new Map<string, Promise<OpenedSystem>>();
  const open = (system: string) => {
    const known = opened.get(system) ?? openSystem(system, root, closing);
    opened.set(system, known);
    return known;
  };
  try {
    const rows: object[] = [];
    for (const figure of await loadFigures()) rows.push(await figureRow(figure, open));
    return rows;
  } finally {
    for (const close of closing) close();
  }
}

async function openSystem(system: string, root: string, closing: (() => void)[]) {
  const manifest = readManifest(system, root);
  const { connection, close } = await openSnapshot(root, manifest);
  closing.push(close);
  return { connection, queries: await loadQueries(".", system), asOf: manifest.asOf };
}

async function figureRow(
  figure: RegisteredFigure,
  open: (system: string) => Promise<OpenedSystem>,
): Promise<object> {
  const { id, system, quote, place, unit, quoted, live, evidence, note } = figure;
  const asked = askedQuery(evidence);
  const value = await liveValue(evidence, open).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`landFigures: ${system} ${id} needs a live value, got: ${message}`, { cause });
  });
  return {
    figure_id: id,
    system,
    quote,
    place,
    unit,
    quoted_value: quoted,
    live_label: live,
    // Twelve digits: sums of fractions must give the same bytes everywhere.
    live_value: value === null ? null : Number(value.toPrecision(12)),
    verdict: judgeFigure(figure, value),
    rule: figureRule(figure),
    evidence_kind: evidence.kind,
    evidence: evidenceText(evidence),
    owner_query: asked ? `${asked.system}.${asked.query}` : null,
    note: note ?? null,
  };
}

function askedQuery(evidence: Evidence): QueryEvidence | undefined {
  if (evidence.kind === "none") return evidence.beside;
  return evidence.kind === "query" ? evidence : undefined;
}
