/** Whose session has run out, so that the next silent sign-in needs the person. Ordered through the control surface. */
export class Sessions {
  private readonly ended = new Set<string>();

  end(userId: string): void {
    this.ended.add(userId);
  }

  clear(): void {
    this.ended.clear();
  }

  signedIn(userId: string): void {
    this.ended.delete(userId);
  }

  interactionRequired(userId: string): boolean {
    return this.ended.has(userId);
  }
}
