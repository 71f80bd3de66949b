import { marketingSettings } from "../../../../lib/marketing/marketingSettings.ts";

/** What one channel's campaigns are made of. Money in USD, shares and rates in [0, 1]. */
export interface PlantedChannel {
  readonly name: string;
  /** Campaigns of this channel, relative to the others. */
  readonly weight: number;
  readonly medianCost: number;
  /** Revenue grows with cost to this power; below 1, every further dollar brings less. */
  readonly elasticity: number;
  /** (revenue − cost) ÷ cost of the channel as a whole. */
  readonly roi: number;
  /** Cost of a thousand impressions. */
  readonly costPerThousand: number;
  readonly clickRate: number;
  readonly orderValue: number;
}

/** One kind of customer: mean and standard deviation of each feature. */
export interface PlantedSegment {
  readonly name: "High" | "Medium" | "Low";
  readonly share: number;
  readonly age: readonly [number, number];
  readonly sessions: readonly [number, number];
  readonly sessionSeconds: readonly [number, number];
  readonly pages: readonly [number, number];
  readonly transactions: readonly [number, number];
  readonly revenue: readonly [number, number];
}

const channels: readonly PlantedChannel[] = [
  {
    name: "Email",
    weight: 23,
    medianCost: 900,
    elasticity: 0.7,
    roi: 3.2,
    costPerThousand: 4,
    clickRate: 0.025,
    orderValue: 55,
  },
  {
    name: "Social Media",
    weight: 24,
    medianCost: 1_300,
    elasticity: 0.85,
    roi: 4.06,
    costPerThousand: 8,
    clickRate: 0.012,
    orderValue: 60,
  },
  {
    name: "Paid Search",
    weight: 22,
    medianCost: 1_400,
    elasticity: 0.8,
    roi: 2.45,
    costPerThousand: 25,
    clickRate: 0.035,
    orderValue: 75,
  },
  {
    name: "Display",
    weight: 18,
    medianCost: 1_100,
    elasticity: 0.6,
    roi: 1.88,
    costPerThousand: 3,
    clickRate: 0.0035,
    orderValue: 65,
  },
  {
    name: "Mobile Push",
    weight: 13,
    medianCost: 800,
    elasticity: 0.65,
    roi: 1.4,
    costPerThousand: 2.5,
    clickRate: 0.015,
    orderValue: 40,
  },
];

const segments: readonly PlantedSegment[] = [
  {
    name: "High",
    share: 0.3,
    age: [46, 6],
    sessions: [42, 4.5],
    sessionSeconds: [540, 55],
    pages: [9, 0.9],
    transactions: [14, 1.8],
    revenue: [500, 60],
  },
  {
    name: "Medium",
    share: 0.5,
    age: [36, 6],
    sessions: [23, 4],
    sessionSeconds: [330, 50],
    pages: [5.6, 0.8],
    transactions: [7, 1.4],
    revenue: [200, 40],
  },
  {
    name: "Low",
    share: 0.2,
    age: [27, 5],
    sessions: [8, 2.5],
    sessionSeconds: [150, 35],
    pages: [2.5, 0.6],
    transactions: [2, 0.9],
    revenue: [80, 20],
  },
];

/**
 * What the generator puts into campaigns and customers. It reads nothing else, the table
 * `planted_truth` publishes it, and tests recover it from the cleaned tables.
 */
export const plantedMarket = {
  months: marketingSettings.months,
  channels,
  segments,
  /** Response of each calendar month, January first, relative to the others. */
  season: [0.86, 0.88, 0.94, 0.97, 1.0, 0.95, 0.9, 0.92, 1.02, 1.08, 1.26, 1.34],
  /** Campaigns of each calendar month, relative to the others. */
  volume: [0.9, 0.9, 1, 1, 1, 0.95, 0.85, 0.9, 1.05, 1.1, 1.25, 1.2],
  /** Standard deviations of logarithms. */
  costSpread: 0.45,
  responseSpread: 0.3,
  orderValueSpread: 0.1,
  /** Share of launches that run on a second channel the same day, and of those on a third. */
  secondChannel: 0.3,
  thirdChannel: 0.25,
  /** The smallest snapshot: this many campaigns and customers, with exactly the planted ROI. */
  smallCampaigns: marketingSettings.sizes.small,
  smallCustomers: marketingSettings.smallCustomers,
  mediumRows: marketingSettings.sizes.medium,
  largeRows: marketingSettings.sizes.large,
} as const;
