import { existsSync, statSync } from "node:fs";
import { UsageError } from "./UsageError.ts";

/**
 * The folder in an option's text; it need not exist yet.
 *
 * @param name - For the message: "export: --out".
 * @throws UsageError when it is empty or a file.
 */
export function folderOption(text: string, name: string): string {
  if (text.trim() === "") throw new UsageError(`${name} must be a folder, got an empty text`);
  if (existsSync(text) && !statSync(text).isDirectory())
    throw new UsageError(`${name} must be a folder, got the file ${text}`);
  return text;
}
