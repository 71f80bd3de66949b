const SPLIT = 2 ** 27 + 1;

/**
 * A sum of products kept in two doubles, as if in twice the working precision (about 32 digits).
 *
 * @see Ogita, Rump & Oishi (2005), Accurate sum and dot product, SIAM J. Sci. Comput. 26, Dot2.
 */
export class TwofoldSum {
  private sum = 0;
  private rest = 0;

  /** Starts again from one value. */
  reset(value: number): void {
    this.sum = value;
    this.rest = 0;
  }

  /** Adds a · b. */
  add(a: number, b: number): void {
    const product = a * b;
    // Dekker's product: the part of a · b that the rounded product lost.
    const highA = SPLIT * a - (SPLIT * a - a);
    const highB = SPLIT * b - (SPLIT * b - b);
    const lowA = a - highA;
    const lowB = b - highB;
    const lost = lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
    const total = this.sum + product;
    const part = total - this.sum;
    this.rest += this.sum - (total - part) + (product - part) + lost;
    this.sum = total;
  }

  get value(): number {
    return this.sum + this.rest;
  }
}
