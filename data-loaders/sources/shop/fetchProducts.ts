import { parseProducts, type Product } from "./parseProducts.ts";

/**
 * Asks a product API once.
 *
 * @param url - Answers GET with a JSON list of products.
 * @param timeoutMs - Time for the whole answer.
 * @throws Error naming the URL, what came back and what to do.
 */
export async function fetchProducts(url: string, timeoutMs = 15_000): Promise<Product[]> {
  const fail = (rule: string, got: string, cause?: unknown): Error =>
    new Error(
      `fetchProducts: ${url} ${rule}, got ${got}; ` +
        "try again, or unset SHOP_PRODUCTS_URL to use data/shop/products.json",
      { cause },
    );
  let text: string;
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw fail("must answer 200", `${response.status} ${response.statusText}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("fetchProducts:")) throw error;
    if ((error as Error).name === "TimeoutError")
      throw fail(`must answer within ${timeoutMs} ms`, "no complete answer", error);
    const cause = (error as Error).cause;
    throw fail("must answer", cause instanceof Error ? cause.message : String(error), error);
  }
  return parseProducts(text, url);
}
