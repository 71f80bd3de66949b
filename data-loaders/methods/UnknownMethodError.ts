import { UsageError } from "../commands/UsageError.ts";

/** Raised for an id that no file has; the message names the nearest ones. */
export class UnknownMethodError extends UsageError {
  constructor(id: string, nearest: readonly string[]) {
    const hint = nearest.length ? `; nearest: ${nearest.join(", ")}` : "";
    super(`method: id must be a registered method, got ${JSON.stringify(id)}${hint}`);
  }
}
