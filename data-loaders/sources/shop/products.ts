import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { fetchProducts } from "./fetchProducts.ts";
import { catalogueFile } from "./generator/readCatalogue.ts";
import { parseProducts } from "./parseProducts.ts";

const urlOf = (parameters: BuildParameters) => String(parameters["productsUrl"] ?? "");

/** The shop's catalogue: our own file, or a live API of the same shape. */
const source: SourceDefinition = {
  name: "products",
  parameters: ["productsUrl"],
  describe: (parameters) =>
    urlOf(parameters)
      ? {
          name: "Product catalogue",
          kind: "real",
          description: "Products as the API answered when the snapshot was built.",
          licence: "that of the API",
          url: urlOf(parameters),
        }
      : {
          name: "Product catalogue",
          kind: "synthetic",
          description:
            "Twenty invented products in four categories, written by hand in the shape of the " +
            "FakeStore API (`rating` nested). See data/shop/README.md.",
          licence: "MIT, part of this repository",
        },
  inputs: (parameters) => (urlOf(parameters) ? [] : [catalogueFile]),
  live: (parameters) => urlOf(parameters) !== "",
  async land({ parameters, directory }) {
    const url = urlOf(parameters);
    const products = url
      ? await fetchProducts(url)
      : parseProducts(readFileSync(catalogueFile, "utf8"), "data/shop/products.json");
    const lines = products.map((product) => `${JSON.stringify(product)}\n`);
    writeFileSync(join(directory, "products.ndjson"), lines.join(""));
  },
  tables: (directory) => [
    readNdjson({
      name: "raw_products",
      files: [join(directory, "products.ndjson")],
      columns: {
        id: "integer",
        title: "varchar",
        price: "decimal(10,2)",
        description: "varchar",
        category: "varchar",
        image: "varchar",
        rating: "struct(rate decimal(3,2), count integer)",
      },
    }),
  ],
};

export default source;
