export function priceOf(plant: number, seed: number) {
  return plant + seed / 10;
}
