/** A mistake in how a command was called: its message is all the caller needs. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
