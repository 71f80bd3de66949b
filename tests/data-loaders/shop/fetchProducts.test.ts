import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { fetchProducts } from "../../../data-loaders/sources/shop/fetchProducts.ts";
import { catalogueFile } from "../../../data-loaders/sources/shop/generator/readCatalogue.ts";
import { buildShop } from "./buildShop.ts";

const catalogue = readFileSync(catalogueFile, "utf8");
const advice = "try again, or unset SHOP_PRODUCTS_URL to use data/shop/products.json";
const shape = "the answer must be shaped as https://fakestoreapi.com/products";

describe("fetchProducts, against a real HTTP server", () => {
  let server: Server | undefined;

  async function serve(listener: RequestListener): Promise<string> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/products`;
  }
  const answer = (body: string, status = 200): Promise<string> =>
    serve((_, response) => response.writeHead(status).end(body));
  const change = (edit: (item: Record<string, unknown>) => unknown): string =>
    JSON.stringify((JSON.parse(catalogue) as Record<string, unknown>[]).map(edit));

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it("returns the products with their nested rating", async () => {
    const products = await fetchProducts(await answer(catalogue));
    expect(products).toHaveLength(20);
    expect(products[1]).toMatchObject({ id: 2, price: 114, rating: { rate: 4.8, count: 400 } });
  });

  it("drops fields that it does not know", async () => {
    const url = await answer(change((item) => ({ ...item, colour: "red" })));
    expect((await fetchProducts(url))[0]).not.toHaveProperty("colour");
  });

  it("feeds a build: the snapshot holds the API's products and names its URL", async () => {
    const url = await answer(change((item) => ({ ...item, title: `live ${String(item["id"])}` })));
    const shop = await buildShop({ productsUrl: url, scale: 0.1 });
    try {
      expect(await shop.rows("select title from dim_product where product_id = 7")).toEqual([
        { title: "live 7" },
      ]);
      const [source] = shop.manifest.sources.filter(({ name }) => name === "Product catalogue");
      expect(source).toMatchObject({ kind: "real", url });
    } finally {
      shop.remove();
    }
  });

  it("says how long it waited for an answer that does not come", async () => {
    const url = await serve(() => {});
    await expect(fetchProducts(url, 80)).rejects.toThrow(
      `fetchProducts: ${url} must answer within 80 ms, got no complete answer; ${advice}`,
    );
  });

  it("says so when the answer stops half-way", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": "9999" }).write("[{");
    });
    await expect(fetchProducts(url, 80)).rejects.toThrow("must answer within 80 ms");
  });

  it("reports a server error with its status", async () => {
    const url = await answer("oops", 500);
    await expect(fetchProducts(url)).rejects.toThrow(
      `fetchProducts: ${url} must answer 200, got 500 Internal Server Error; ${advice}`,
    );
  });

  it("reports a server that cannot be reached", async () => {
    const url = await answer(catalogue);
    await new Promise((resolve) => server!.close(resolve));
    await expect(fetchProducts(url)).rejects.toThrow(/must answer, got .*ECONNREFUSED/);
  });

  it("reports an answer that is not JSON", async () => {
    const url = await answer("<html>busy</html>");
    await expect(fetchProducts(url)).rejects.toThrow(
      `parseProducts: ${url} must be JSON, got "<html>busy</html>"; ${shape}`,
    );
  });

  it("reports JSON of another shape", async () => {
    const url = await answer('{"products": []}');
    await expect(fetchProducts(url)).rejects.toThrow(
      `parseProducts: ${url} must be a list of products, got "{\\"products\\": []}"; ${shape}`,
    );
  });

  it("reports an empty list", async () => {
    const url = await answer("[]");
    await expect(fetchProducts(url)).rejects.toThrow("must hold at least one product");
  });

  it("reports a flat rating by item, field and value", async () => {
    const url = await answer(
      change((item) => (item["id"] === 3 ? { ...item, rating: 4.1 } : item)),
    );
    await expect(fetchProducts(url)).rejects.toThrow(
      `parseProducts: ${url} item 3: rating.rate must be a number, got nothing; ${shape}`,
    );
  });

  it("reports a missing field", async () => {
    const url = await answer(change(({ price: _, ...item }) => item));
    await expect(fetchProducts(url)).rejects.toThrow("item 1: price must be a number, got nothing");
  });

  it("reports a value of another type", async () => {
    const url = await answer(change((item) => ({ ...item, price: "12.50" })));
    await expect(fetchProducts(url)).rejects.toThrow('item 1: price must be a number, got "12.50"');
  });
});
