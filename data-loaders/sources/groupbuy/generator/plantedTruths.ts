/** A stretch of time in which the generator changes something. Times are UTC, half-open. */
export interface PlantedStretch {
  readonly from: string;
  readonly to: string;
  readonly factor: number;
  readonly label: string;
}

/**
 * What the generator puts into the data. It reads nothing else, a test recovers the figures from
 * the published tables, and `planted_truth` publishes them.
 *
 * Volumes are those of scale 1; shares and shapes stay.
 */
export const plantedTruths = {
  months: 18,
  users: 20_000,
  /** Sign-ups grow by this from month to month. */
  signupGrowth: 0.045,
  /** Share of a cohort that joins a group in the sign-up month and in months +1, +2, +3. */
  joinShares: [0.42, 0.36, 0.3, 0.26],
  /** The share in month +4, and by how much of itself it falls in each month after. */
  laterJoinShare: 0.23,
  laterDecay: 0.03,
  /** Cohorts from this month on were welcomed differently: months +1 to +3 gain the lift. */
  welcome: { from: "2024-11-01", lift: 0.06 },
  /** One user in five joins this much more often than the rest. */
  keenShare: 0.2,
  keenFactor: 2,
  /** Group joins in a whole month with any, and individual orders in every whole month. */
  joinsPerActiveMonth: 2.6,
  individualPerMonth: 0.5,
  /** Individual orders fall by this share with every month since sign-up. */
  individualDecay: 0.04,
  /** Demand by weekday, Monday first, relative to the week. */
  weekdayIndex: [0.9, 0.88, 0.94, 1, 1.14, 1.22, 0.92],
  /** Growth of daily orders within a month, so that months follow one another without steps. */
  dailyGrowth: 0.0022,
  /** Arrivals by hour of the day (UTC), relative weights from hour 0. */
  hourWeights: [
    8, 5, 3, 3, 5, 14, 28, 44, 56, 64, 68, 70, 72, 64, 58, 58, 64, 78, 92, 96, 84, 62, 36, 18,
  ],
  /** Days on which the number of orders is multiplied. */
  dayAnomalies: [
    { from: "2024-05-24", to: "2024-05-25", factor: 0.3, label: "payment provider down" },
    { from: "2024-11-29", to: "2024-11-30", factor: 2.4, label: "flash sale" },
    { from: "2025-02-11", to: "2025-02-12", factor: 0.25, label: "app outage" },
    { from: "2025-05-02", to: "2025-05-03", factor: 2, label: "holiday bundle" },
  ] as readonly PlantedStretch[],
  /** Arrivals of the last day. */
  arrivalAnomalies: [
    { from: "10:40", to: "11:20", factor: 0, label: "no orders came in" },
    { from: "18:30", to: "18:45", factor: 9, label: "push message" },
  ] as readonly PlantedStretch[],
  deals: 4_800,
  /** Days that a deal is open, fewest and most. */
  dealDays: [4, 12],
  /** Members that a group needs, and how often each goal is set. */
  memberGoals: { 2: 0.26, 3: 0.28, 5: 0.24, 8: 0.14, 12: 0.08 } as Readonly<Record<number, number>>,
  /** Hours that a group stays open. */
  groupHours: [24, 48, 72],
  /** Mean discount: a base, and more for each doubling of the goal. */
  discount: { base: 0.06, perDoubling: 0.045, spread: 0.05, lowest: 0.02, highest: 0.4 },
  /** A deal's pull is multiplied by exp(discount × this). */
  discountPull: 5,
  /** Spread of the deals' pull beyond their discount (σ of its logarithm). */
  dealSpread: 1.1,
  /** Chance that a user joins an open group of the deal instead of opening one. */
  joinsOpenGroup: 0.9,
  /** Chance that a user takes a deal outside the department that he or she prefers. */
  outsideInterest: 0.45,
  /** Weekly shocks that two categories share: same sign, opposite sign. */
  weeklyShocks: {
    sigma: 0.8,
    together: ["Coffee & tea", "Sweets"],
    opposed: ["Fresh vegetables", "Grains & pasta"],
  },
  /** Carts without an order, cancelled group orders, cancelled and refunded individual orders. */
  abandonedShare: 0.04,
  cancelledShare: 0.03,
  individualCancelled: 0.04,
  individualRefunded: 0.02,
  /** Refunds of expired groups: median hours, σ of the logarithm, and the promise in hours. */
  refund: { medianHours: 4, sigma: 0.6, promisedHours: 24 },
  /** Groups that expire in this stretch are refunded three days late. */
  refundStall: { from: "2025-03-10", to: "2025-03-14", extraHours: 72 },
  /** Orders of expired groups that never were refunded: money kept, and booked as completed. */
  refundViolations: { paid: 24, completed: 13 },
  /** Minutes until a vendor accepts an order: median and σ of the logarithm. */
  acceptance: { medianMinutes: 3, sigma: 0.7 },
  /** Vendors that accept slowly, by id, and the slow stretch of the last day. */
  slowVendors: { ids: [7, 19], factor: 4 },
  slowStretch: { from: "18:30", to: "19:30", factor: 6, label: "orders queued" } as PlantedStretch,
  /** Response times: days published and, by endpoint, median ms, p95 ÷ p50 and share of requests. */
  apiDays: 14,
  endpoints: {
    "GET /deals": { medianMs: 80, tail: 2.6, share: 0.55 },
    "POST /groups/join": { medianMs: 120, tail: 2.8, share: 0.2 },
    "POST /orders": { medianMs: 160, tail: 3, share: 0.15 },
    "POST /refunds": { medianMs: 210, tail: 3.2, share: 0.1 },
  },
  /** Stretches, counted in days before the as-of date, in which one endpoint is slower. */
  apiIncidents: [
    { daysBefore: 9, from: "08:00", to: "10:30", endpoint: "GET /deals", factor: 7 },
    { daysBefore: 4, from: "19:00", to: "19:40", endpoint: "POST /orders", factor: 12 },
    { daysBefore: 0, from: "18:30", to: "19:30", endpoint: "POST /groups/join", factor: 9 },
  ],
  /** Share of users and products without these facts. */
  missing: { city: 0.03, channel: 0.05, stock: 0.08 },
  /** Faulty raw rows at scale 1, each found again by one cleaning rule. */
  defects: { repeatedOrders: 30, lostCarts: 12, worthlessOrders: 6 },
} as const;
