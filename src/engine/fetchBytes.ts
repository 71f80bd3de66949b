export interface FetchOptions {
  /** What the file is, for messages: `the database`. */
  readonly label: string;
  readonly signal: AbortSignal;
  /** Gets the bytes so far, after decompression. */
  onProgress(this: void, bytes: number): void;
}

/**
 * Downloads a file whole, counting bytes.
 *
 * @throws Error with a plain message when the server does not deliver it.
 */
export async function fetchBytes(
  url: string,
  { label, signal, onProgress }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw new Error(`${label} could not be reached`, { cause });
  });
  if (!response.ok) throw new Error(`${label} could not be loaded (HTTP ${response.status})`);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Error(`${label} broke off after ${loaded} bytes`, { cause });
    });
    if (done) return join(chunks, loaded);
    chunks.push(value);
    loaded += value.length;
    onProgress(loaded);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
