import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { calendarMonths, dayNumber, type Month } from "../../shop/generator/calendar.ts";
import { drawDeals, type Deal } from "./drawDeals.ts";
import { drawJoins } from "./drawJoins.ts";
import { drawProducts, type MarketProduct } from "./drawProducts.ts";
import { drawUsers, type MarketUser } from "./drawUsers.ts";
import { formGroups, type FormedGroups } from "./formGroups.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { weeklyShocks, type CategoryShock } from "./weeklyShocks.ts";

/** What the generator is asked for. */
export interface MarketParameters {
  readonly seed: number;
  readonly scale: number;
  /** ISO date: last day of the window, the end of a month. */
  readonly asOf: string;
}

/** The window in the units of the generator: day numbers and seconds since 1970-01-01 (UTC). */
export interface MarketWindow {
  readonly months: readonly Month[];
  readonly firstDay: number;
  readonly lastDay: number;
  /** First second after the window. */
  readonly end: number;
}

/** Everything that orders are made from; about 300 bytes per membership. */
export interface MarketPlan extends FormedGroups {
  readonly parameters: MarketParameters;
  readonly window: MarketWindow;
  readonly users: readonly MarketUser[];
  readonly products: readonly MarketProduct[];
  /** Demand of a category on a day, multiplied. */
  readonly shock: CategoryShock;
  readonly deals: readonly Deal[];
  /** A stream of the seed of one's own. */
  readonly random: (stream: keyof typeof streams) => Random;
}

/** Streams of the generator's seed, one for each independent step. */
const streams = {
  users: 1,
  products: 2,
  deals: 3,
  joins: 4,
  groups: 5,
  orders: 6,
  individual: 7,
  health: 8,
  shocks: 9,
} as const;

/** Lays out users, deals, groups and memberships in memory; orders are drawn while writing. */
export function planMarket(parameters: MarketParameters): MarketPlan {
  const random = (stream: keyof typeof streams) => createRandom(parameters.seed, streams[stream]);
  const window = marketWindow(parameters.asOf);
  const users = drawUsers(random("users"), window, parameters.scale);
  const products = drawProducts(random("products"));
  const shock = weeklyShocks(random("shocks"), window);
  const deals = drawDeals(random("deals"), { window, products, shock, scale: parameters.scale });
  const joins = drawJoins(random("joins"), users, window);
  const formed = formGroups(random("groups"), { joins, deals, users, window });
  return { parameters, window, users, products, shock, deals, random, ...formed };
}

function marketWindow(asOf: string): MarketWindow {
  const months = calendarMonths(asOf, truth.months);
  const lastDay = dayNumber(asOf);
  return { months, firstDay: months[0]!.firstDay, lastDay, end: (lastDay + 1) * 86_400 };
}
