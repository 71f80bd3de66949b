export type OrderStatus = "paid" | "completed" | "cancelled" | "refunded";

/** An order before it has a number. Times are seconds since 1970-01-01. */
export interface OrderDraft {
  readonly userId: number;
  /** Null for an individual order. */
  readonly cartId: number | null;
  readonly productId: number;
  readonly quantity: number;
  readonly unitCents: number;
  readonly status: OrderStatus;
  readonly createdAt: number;
  readonly acceptedAt: number | null;
  readonly refundedAt: number | null;
}
