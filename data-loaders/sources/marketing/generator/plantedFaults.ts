/**
 * Faults that the delivered rows carry, as shares of the true rows. `repairable` faults change a
 * value of a true row, at most one each; `extra` faults are rows that should not be there at all.
 */
export const plantedFaults = {
  repairable: {
    channelSpelling: 0.037,
    unknownChannel: 0.004,
    missingChannel: 0.005,
    missingImpressions: 0.005,
    missingClicks: 0.005,
    missingConversions: 0.003,
    costTenfold: 0.001,
    zeroCost: 0.001,
    zeroImpressions: 0.001,
    zeroClicks: 0.001,
    clicksAboveImpressions: 0.001,
    conversionsAboveClicks: 0.001,
  },
  missingDescription: 0.03,
  extra: {
    repeatedRow: 0.005,
    missingName: 0.0015,
    missingCost: 0.002,
    missingRevenue: 0.002,
    costNotANumber: 0.001,
    negativeCost: 0.0008,
    badDate: 0.0015,
  },
} as const;

export type RepairableFault = keyof typeof plantedFaults.repairable;
export type ExtraFault = keyof typeof plantedFaults.extra;

/** How each planted channel is misspelt in the delivered rows. */
export const misspellings: readonly (readonly string[])[] = [
  ["email", "E-mail", "EMAIL", " Email"],
  ["Social", "SocialMedia", "social media", "SOCIAL"],
  ["paid search", "PPC", "ppc", "Search"],
  ["display", "DISPLAY", "Display "],
  ["mobile push", "Push", "MobilePush"],
];

/** Channels that no list knows. */
export const unknownChannels = ["Affiliate", "Podcast", "Influencer", "Test channel"] as const;
