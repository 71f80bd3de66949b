/** Kinds of customers that the generator plants; orders and money are those of completed orders. */
export interface CustomerGroup {
  readonly name: string;
  /** Customers of this kind among 1,000. */
  readonly per1000: number;
  /** Fewest and most completed orders. */
  readonly orders: readonly [number, number];
  /** Shape of the order counts: 0 draws evenly, larger values favour the low end. */
  readonly skew: number;
  /** Lifetime value in USD, half-open. */
  readonly valueUsd: readonly [number, number];
}

/**
 * What the generator puts into the data. The generator reads nothing else, and a test recovers
 * each figure from the published tables.
 *
 * Volumes are those of scale 1 and multiply with the scale; shares and shapes stay.
 */
export const plantedTruths = {
  months: 24,
  orders: 5_000,
  orderLines: 9_980,
  customers: 1_000,
  events: 50_000,
  /** Completed revenue over the whole window. */
  revenueUsd: 692_000,
  /** Growth of the trend from month to month; the season comes on top. */
  monthlyGrowth: 0.005,
  /**
   * Revenue in USD that the year before the as-of date has in each calendar month, January first.
   * March is the peak; June is 17 % above May. The values left null share what remains of the
   * total in proportion to `openSeason`.
   */
  pinnedUsd: [null, null, 33_200, null, 25_641, 30_000, 25_480, null, null, null, null, null],
  openSeason: [28.9, 29.6, 0, 31.2, 0, 0, 0, 27.5, 28.8, 30.5, 32.6, 32.9],
  /** Average order value by calendar month relative to the year. */
  orderValueIndex: [1, 1, 1, 1, 1, 1, 0.97, 0.97, 1, 1, 1.03, 1.03],
  /** Customers with a completed order in a month, per order. */
  activePerOrder: 126 / (30_000 / 138.4),
  /** Units sold in the last quarter by product id; the mix of every month follows it. */
  unitsPerQuarter: [
    7, 52, 52, 54, 70, 76, 59, 106, 72, 56, 73, 99, 104, 68, 70, 88, 100, 104, 106, 105,
  ],
  /** Product ids that sell one at a time and whose units are kept exact. */
  durables: [1, 2, 7],
  /** Extra demand by category and calendar month. */
  categoryTilt: {
    jewelery: { 2: 1.2, 12: 1.25 },
    electronics: { 11: 1.25 },
  } as Readonly<Record<string, Readonly<Record<number, number>>>>,
  /** Chance of one, two, three units on a line. */
  quantityShares: [0.8, 0.164, 0.036],
  /** Demand by weekday, Monday first, relative to the week. */
  weekdayIndex: [1.04, 0.98, 0.94, 0.96, 1.02, 0.98, 1.08],
  /** Orders and visits by hour of the day (UTC), relative weights from hour 0. */
  hourWeights: [
    18, 11, 7, 5, 5, 8, 15, 26, 36, 44, 50, 54, 58, 60, 68, 80, 66, 56, 50, 50, 54, 64, 76, 44,
  ],
  groups: [
    { name: "never", per1000: 223, orders: [0, 0], skew: 0, valueUsd: [0, 500] },
    { name: "single", per1000: 296, orders: [1, 1], skew: 0, valueUsd: [0, 500] },
    { name: "occasional", per1000: 235, orders: [2, 4], skew: 2, valueUsd: [0, 500] },
    { name: "medium", per1000: 40, orders: [4, 6], skew: 0, valueUsd: [500, 1_000] },
    { name: "regular", per1000: 9, orders: [8, 9], skew: 0, valueUsd: [1_000, 5_000] },
    { name: "loyal", per1000: 176, orders: [10, 33], skew: 1.6, valueUsd: [1_000, 5_000] },
    { name: "vip", per1000: 20, orders: [36, 56], skew: 0.6, valueUsd: [5_000, 14_000] },
    { name: "top", per1000: 1, orders: [28, 28], skew: 0, valueUsd: [14_000, 14_600] },
  ] as readonly CustomerGroup[],
  /** Share of customers who had registered before the window. */
  existingShare: 0.45,
  /** Orders that never became or did not stay revenue, per completed order. */
  cancelledPerOrder: 0.06,
  returnedPerOrder: 0.04,
  countryShares: { US: 0.44, GB: 0.17, DE: 0.13, FR: 0.1, CA: 0.09, AU: 0.07 },
  channelShares: { web: 0.52, app: 0.34, marketplace: 0.14 },
  /** Segments of the loyalty programme, lowest first; unrelated to the tiers by revenue. */
  loyaltySegments: ["bronze", "silver", "gold"],
  /** Changes of the loyalty segment per customer and year. */
  loyaltyChangesPerYear: 2.5,
  /** Days of clickstream before the as-of date, which is included. */
  eventDays: 122,
  /** Steps of a visit that ends without an order: cart after viewing, checkout after the cart. */
  cartRate: 0.22,
  checkoutRate: 0.3,
  /** Chance that a visitor without an order is signed in. */
  signedInShare: 0.45,
  /** Mean number of products seen in a visit without an order. */
  meanViews: 2.6,
  /** Faulty raw rows at scale 1, each found again by one cleaning rule. */
  defects: {
    /** The same order row delivered twice. */
    repeatedOrders: 12,
    /** Orders that reached the warehouse three days late. */
    lateOrders: 14,
    /** Orders dated after the as-of date. */
    futureOrders: 3,
    /** Lines of an order that does not exist. */
    orphanLines: 8,
    /** Lines over zero units. */
    emptyLines: 6,
    /** The same customer row delivered twice. */
    repeatedCustomers: 6,
    /** `UK` for Great Britain. */
    countryAliases: 7,
    /** Codes that name no country. */
    unknownCountries: 5,
    /** The same event delivered twice. */
    repeatedEvents: 50,
    /** Events without a session. */
    eventsWithoutSession: 40,
    /** Events of a type that is no step of the funnel. */
    unknownEvents: 10,
    /** Events whose time of day was lost. */
    midnightEvents: 60,
    /** Events written to the next day's file. */
    lateEvents: 25,
  },
} as const;
