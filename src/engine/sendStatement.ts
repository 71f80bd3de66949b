import type { ArrowBatch, ArrowResult } from "./arrowColumns.ts";
import { prepare, type Session } from "./session.ts";
import type { Statement } from "./statementForms.ts";

/** In one message to the worker; it runs to its end. */
export async function whole(
  session: Session,
  { sql, values }: Statement,
): Promise<() => Promise<ArrowResult>> {
  const { connection } = session;
  const statement = values ? await prepare(session, sql) : undefined;
  return async () => {
    const table = await (statement ? statement.query() : connection.query(sql));
    return { fields: table.schema.fields, batches: table.batches as ArrowBatch[] };
  };
}

/** In slices, so that aborting the signal stops it. */
export function slices({ connection }: Session, { sql }: Statement, signal?: AbortSignal) {
  return async (): Promise<ArrowResult> => {
    const cancel = () => void connection.cancelSent();
    signal?.addEventListener("abort", cancel);
    try {
      const reader = await connection.send(sql);
      signal?.throwIfAborted();
      // Arrow drops the schema at the end of the stream.
      const { fields } = (await reader.open()).schema;
      const batches: ArrowBatch[] = [];
      for await (const batch of reader) {
        signal?.throwIfAborted();
        batches.push(batch as ArrowBatch);
      }
      return { fields, batches };
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  };
}
