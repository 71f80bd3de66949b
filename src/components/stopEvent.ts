/** Keeps the event of a field to itself: only the form around it emits `input`. */
export function stopEvent(event: Event): void {
  event.stopPropagation();
}
