/** A product as the FakeStore API returns it: the rating is nested. */
export interface Product {
  readonly id: number;
  readonly title: string;
  readonly price: number;
  readonly description: string;
  readonly category: string;
  readonly image: string;
  readonly rating: { readonly rate: number; readonly count: number };
}

const shape: readonly (readonly [string, "number" | "string"])[] = [
  ["id", "number"],
  ["title", "string"],
  ["price", "number"],
  ["description", "string"],
  ["category", "string"],
  ["image", "string"],
  ["rating.rate", "number"],
  ["rating.count", "number"],
];

/**
 * Reads a list of products and checks that every field is there; unknown fields are dropped.
 *
 * @param text - JSON array of products.
 * @param origin - File or URL, for messages.
 * @throws TypeError naming origin, item, field and value.
 */
export function parseProducts(text: string, origin: string): Product[] {
  const fail = (rule: string, got: string): TypeError =>
    new TypeError(
      `parseProducts: ${origin} ${rule}, got ${got}; ` +
        "the answer must be shaped as https://fakestoreapi.com/products",
    );
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw fail("must be JSON", excerpt(text));
  }
  if (!Array.isArray(list)) throw fail("must be a list of products", excerpt(text));
  if (list.length === 0) throw fail("must hold at least one product", "an empty list");
  return list.map((item: unknown, i) => {
    for (const [path, type] of shape) {
      const value = valueAt(item, path);
      if (typeof value !== type)
        throw fail(`item ${i + 1}: ${path} must be a ${type}`, JSON.stringify(value) ?? "nothing");
    }
    const { id, title, price, description, category, image, rating } = item as Product;
    const { rate, count } = rating;
    return { id, title, price, description, category, image, rating: { rate, count } };
  });
}

function valueAt(item: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], item);
}

const excerpt = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
