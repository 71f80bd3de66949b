import { createRandom } from "../../../lib/random/createRandom.ts";

/** One transaction line, as a test knows it. */
export interface Line {
  readonly invoice: string;
  readonly product: string;
  readonly quantity: number;
  readonly price: number;
  /** ISO day. */
  readonly day: string;
  readonly customer: string;
  readonly country: string;
}

const DAY_MS = 86_400_000;

/** About 1,500 lines of 80 customers in a year, with returns and lines without a customer. */
export function generateLines(): Line[] {
  const random = createRandom(11);
  const lines: Line[] = [];
  for (let order = 1; order <= 600; order++) {
    const customer =
      random.integer(0, 12) === 0 ? "" : `k${Math.floor(80 * random.uniform() ** 2)}`;
    const day = new Date(Date.UTC(2024, 0, 1) + random.integer(0, 364) * DAY_MS);
    const country = ["GB", "FR", "DE"][random.integer(0, 2)]!;
    const isReturn = random.integer(0, 9) === 0;
    const products = new Set(
      Array.from({ length: random.integer(1, 4) }, () => `p${random.integer(1, 12)}`),
    );
    // p1 and p2 are bought together more often than chance.
    if (products.has("p1") && random.uniform() < 0.6) products.add("p2");
    for (const product of products)
      lines.push({
        ...{ invoice: `${isReturn ? "C" : ""}${1000 + order}`, product },
        quantity: (isReturn ? -1 : 1) * random.integer(1, 5),
        price: random.integer(100, 3000) / 100,
        ...{ day: day.toISOString().slice(0, 10), customer, country },
      });
  }
  return lines;
}

/** The lines as a file. */
export function toFile(lines: readonly Line[]): string {
  const rows = lines.map(({ invoice, product, quantity, price, day, customer, country }) =>
    [invoice, product, quantity, price, day, customer, country].join(),
  );
  return ["invoice,sku,qty,price,date,customer,country", ...rows].join("\n");
}
