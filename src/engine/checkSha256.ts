import { sha256Of } from "./sha256Of.ts";

/**
 * Checks bytes against their published hash. Where the page is not served securely the browser has
 * no hash function, and the check is skipped.
 *
 * @param label - What the bytes are, for the message.
 * @throws Error when they differ.
 */
export async function checkSha256(
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
  label: string,
): Promise<void> {
  const actual = await sha256Of(bytes);
  if (actual !== undefined && actual !== sha256)
    throw new Error(
      `${label} is damaged: its hash is ${actual.slice(0, 12)}…, published was ${sha256.slice(0, 12)}…`,
    );
}
