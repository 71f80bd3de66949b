/** Tells when the page is about to be printed and when that is over; returns how to stop. */
export function whilePrinting(change: (isPrinting: boolean) => void): () => void {
  const media = matchMedia("print");
  const follow = () => change(media.matches);
  const [before, after] = [() => change(true), () => change(false)];
  media.addEventListener("change", follow);
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  if (media.matches) change(true);
  return () => {
    media.removeEventListener("change", follow);
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}
