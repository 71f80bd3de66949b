/** The smallest module: its four magic bytes and a version. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * Checks what the engine needs of the browser before anything is downloaded.
 *
 * @throws Error with a plain message.
 */
export async function checkBrowser(): Promise<void> {
  if (typeof Worker === "undefined") throw new Error("this browser has no workers");
  try {
    await WebAssembly.instantiate(EMPTY_MODULE);
  } catch (cause) {
    throw new Error("this browser or its settings do not allow WebAssembly", { cause });
  }
}
