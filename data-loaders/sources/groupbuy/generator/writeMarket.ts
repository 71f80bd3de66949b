import { join } from "node:path";
import { isoSecond } from "../../shop/generator/calendar.ts";
import { openLineFile } from "../../shop/generator/openLineFile.ts";
import { cities, vendorNames } from "./catalogue.ts";
import { dealTurn } from "./drawDeals.ts";
import { productNames } from "./drawProducts.ts";
import type { Group } from "./formGroups.ts";
import { personName } from "./personName.ts";
import type { MarketPlan } from "./planMarket.ts";
import { columnsOf, type MarketTable } from "./tables.ts";
import { writeOrders } from "./writeOrders.ts";

/** Fields of one line; null is an empty field. */
type Fields = readonly (string | number | null)[];

/** Writes one CSV file per table of the marketplace; missing facts are empty fields. */
export function writeMarket(plan: MarketPlan, directory: string): void {
  const tables: Readonly<Record<Exclude<MarketTable, "orders">, () => Fields[]>> = {
    users: () =>
      plan.users.map(({ id, city, channel, createdAt }) => [
        ...[id, personName(id), city, channel, isoSecond(createdAt)],
      ]),
    vendors: () =>
      vendorNames.map((name, i) => [i + 1, name, cities[i % cities.length]!, rating(i)]),
    product_names: () =>
      productNames.map(({ id, name, category, department }) => [
        ...[id, `"${name}"`, category, department],
      ]),
    products: () =>
      plan.products.map(({ id, name, vendor, priceCents, stock }) => [
        ...[id, name.id, vendor, usd(priceCents), stock],
      ]),
    group_deals: () =>
      plan.deals.map(({ id, product, groupPriceCents, memberGoal, startDay, endDay }) => [
        ...[id, product.id, usd(groupPriceCents), memberGoal, dealTime(startDay), dealTime(endDay)],
      ]),
    groups: () => plan.groups.map((group) => groupFields(group, plan.window.end)),
    groups_carts: () =>
      plan.carts.map(({ id, group, user, quantity, joinedAt }) => [
        ...[id, group.id, user.id, quantity, isoSecond(joinedAt)],
      ]),
  };
  for (const [table, lines] of Object.entries(tables)) {
    const path = join(directory, `${table}.csv`);
    const file = openLineFile(path, columnsOf(table as MarketTable));
    for (const fields of lines()) file.write(fields.join());
    file.close();
  }
  writeOrders(plan, directory);
}

const usd = (cents: number) => (cents / 100).toFixed(2);
const dealTime = (day: number) => isoSecond(day * 86_400 + dealTurn);

/** Stars of a vendor; every ninth has none yet. */
const rating = (vendor: number) =>
  vendor % 9 === 8 ? null : (3.4 + ((vendor * 7) % 16) / 10).toFixed(1);

function groupFields({ id, deal, members, ...group }: Group, end: number): Fields {
  const isExpired = group.completedAt === null && group.expiresAt < end;
  const closedAt = group.completedAt ?? (isExpired ? group.expiresAt : null);
  const times = [group.createdAt, group.expiresAt].map(isoSecond);
  const status = group.completedAt !== null ? "completed" : isExpired ? "expired" : "active";
  return [
    ...[id, deal.id, members[0]!, ...times, status],
    closedAt === null ? null : isoSecond(closedAt),
  ];
}
