import { randomUUID } from 'node:crypto';

/** Who is signed in where, and whose session has run out, so that the next silent sign-in needs the person. */
export class Sessions {
  private readonly ended = new Set<string>();
  private readonly browsers = new Map<string, string>();

  /** Ordered through the control surface. */
  end(userId: string): void {
    this.ended.add(userId);
  }

  clear(): void {
    this.ended.clear();
    this.browsers.clear();
  }

  signedIn(userId: string): void {
    this.ended.delete(userId);
  }

  interactionRequired(userId: string): boolean {
    return this.ended.has(userId);
  }

  /** Answers what the browser's cookie shall say. */
  remember(userId: string): string {
    const cookie = randomUUID();
    this.browsers.set(cookie, userId);
    return cookie;
  }

  userOf(cookie: string | undefined): string | undefined {
    return cookie === undefined ? undefined : this.browsers.get(cookie);
  }
}
