import type { ValueFormat } from "../format/formatValue.ts";
import type { OpenNumberOptions } from "./changingNumber.ts";
import { openNumber } from "./openNumber.ts";
import type { RecordFile } from "./openRecord.ts";

export interface RecordNumberOptions extends Pick<
  OpenNumberOptions,
  "title" | "absent" | "signed"
> {
  /** How the number came into the file, or how it follows from what stands there. */
  readonly how: string;
}

/**
 * A number out of a record of the build; it opens file, hash and field.
 *
 * @param read - Takes it out of the content; may add up or count what stands there.
 */
export function recordNumber<T>(
  { href, content }: RecordFile<T>,
  read: (content: T) => unknown,
  format: ValueFormat,
  { how, ...options }: RecordNumberOptions,
): HTMLElement {
  return openNumber({ kind: "record", how, href, read }, read(content), format, options);
}
