/**
 * The SHA-256 of bytes as hexadecimal digits; undefined where the browser has no hash function,
 * because the page was not served securely.
 */
export async function sha256Of(bytes: BufferSource): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
