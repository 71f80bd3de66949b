/**
 * Which headline figures the generated data hold, and which rule each other out.
 * Bounds are arithmetic on the figures themselves; the tests beside the data check each claim.
 */
export const calibrationNotes: readonly string[] = [
  "Hold together: 692,000 USD from 5,000 completed orders (138.40 USD each) over 24 months that run from 24,000 USD to a peak of 33,200 USD in March, with 30,000 USD in the last month, 17 % above the one before.",
  "Cannot hold: 692,000 USD in one year. Twelve months at the peak of 33,200 USD are 398,400 USD at most, so the total is that of 24 months.",
  "Cannot hold for the whole total: a best category of 24,000 USD. Four categories would bring 96,000 USD at most. Both category figures (24,000 and 22,000 USD) hold for the last quarter.",
  "Cannot hold for the whole total: a best product of 6,367 USD. Twenty products would bring 127,340 USD at most. It holds, approximately, for the last quarter.",
  "Cannot hold for the whole total: 50 to 110 units of each product. That is 2,200 units at most, and 5,000 orders need at least 5,000. It holds for the last quarter, except for the monitor: 50 units of it within 6,367 USD would price it below 128 USD.",
  "Cannot hold: a gaming drive that is both critically slow and quoted at 52 units of 114 USD. That is 5,928 USD, 93 % of the best product's revenue.",
  "Not derivable: 3,450 USD of slow-moving stock. No combination of the quoted prices and units gives it, and stock on hand is not part of the data.",
];
