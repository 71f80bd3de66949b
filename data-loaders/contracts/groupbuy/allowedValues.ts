export const signupChannels = ["referral", "search", "social", "street team"] as const;

export const groupStatuses = ["active", "completed", "expired"] as const;

export const orderStatuses = ["cancelled", "completed", "paid", "refunded"] as const;

export const orderKinds = ["group", "individual"] as const;
