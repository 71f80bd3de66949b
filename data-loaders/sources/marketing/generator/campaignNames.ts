const themes = [
  "Spring Refresh",
  "Summer Sale",
  "Back to School",
  "Autumn Launch",
  "Black Friday",
  "Holiday Gifts",
  "New Year Reset",
  "Loyalty Week",
  "Win-back",
  "Referral Drive",
  "Product Launch",
  "Clearance",
];

const descriptions = [
  "Seasonal offer to the whole list",
  "Retargeting of visitors without an order",
  "Launch of a new product line",
  "Reminder to customers of last year",
  "Discount for a second order",
  "Brand awareness, broad audience",
];

/** Name of a launch; the number keeps names of different launches apart. */
export const campaignName = (launch: number): string =>
  `${themes[launch % themes.length]!} ${launch}`;

/** What the campaign was for. */
export const campaignDescription = (id: number): string =>
  descriptions[(id * 7) % descriptions.length]!;
