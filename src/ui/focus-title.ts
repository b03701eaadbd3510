/** When what had the focus is gone from the page, the focus goes to where the page begins, and not to nowhere. */
export function focusTitle(): void {
  requestAnimationFrame(() => document.getElementById('page-title')?.focus({ preventScroll: true }));
}
