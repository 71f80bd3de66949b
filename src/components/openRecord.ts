import type { FileReference } from "../engine/types.ts";

/** A file that the build wrote, and where it is published. */
export interface RecordFile<T> {
  readonly href: string;
  readonly content: T;
}

/** Reads a record of the build so that its numbers can say which file and field they are. */
export async function openRecord<T>(file: FileReference): Promise<RecordFile<T>> {
  return { href: file.href, content: (await file.json()) as T };
}
