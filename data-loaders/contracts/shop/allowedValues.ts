/** Product categories, spelt as the FakeStore API spells them. */
export const categories = [
  "electronics",
  "jewelery",
  "men's clothing",
  "women's clothing",
] as const;

/** Where an order or a visit takes place; marketplace orders leave no clickstream. */
export const channels = ["app", "marketplace", "web"] as const;

/** ISO 3166-1 alpha-2 codes that the shop delivers to, and ZZ for an unknown code. */
export const countries = ["AU", "CA", "DE", "FR", "GB", "US", "ZZ"] as const;

export const orderStatuses = ["cancelled", "completed", "returned"] as const;

export const eventTypes = ["cart", "checkout", "purchase", "view"] as const;

/** Tiers by completed revenue, highest first. */
export const segments = ["VIP", "High", "Medium", "Low"] as const;

/** Segments of the loyalty programme, lowest first. */
export const loyaltySegments = ["bronze", "silver", "gold"] as const;
