/** Before a call is sent again the product waits seconds; a test waits no longer than the order of things asks for. */
export function withoutWaiting(): void {
  const real = setTimeout;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((work, milliseconds = 0, ...rest: unknown[]) =>
      real(work as (...values: unknown[]) => void, milliseconds / 100, ...rest),
    );
}
