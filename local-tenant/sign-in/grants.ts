import { randomBytes, randomInt } from 'node:crypto';
import type { Clock } from '../clock';

/** A sign-in that the browser carries back as a code. */
export interface CodeGrant {
  readonly clientId: string;
  readonly userId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
}

/** What a refresh token stands for; it is good for every resource that was consented to. */
export interface RefreshGrant {
  readonly clientId: string;
  readonly userId: string;
  /** Given to a page, so only a page may use it. */
  readonly forPage: boolean;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** What a grant came to: for whom, and for what. */
export interface Redeemed {
  readonly userId: string;
  readonly scope: string;
  readonly nonce?: string | undefined;
  /** When the refresh token that is given now must end, if it may not last as long as a new one. */
  readonly expires?: number | undefined;
}

/** A sign-in that somebody completes in another window. */
export interface DeviceGrant {
  readonly clientId: string;
  readonly scope: string;
  readonly deviceCode: string;
  readonly userCode: string;
  readonly expires: number;
  /** Who completed it; nobody yet. */
  userId: string | undefined;
  lastPoll: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Lifetimes as Entra documents them. */
const CODE_LIFETIME = 10 * MINUTE;
export const DEVICE_CODE_LIFETIME = 15 * MINUTE;
const REFRESH_LIFETIME = { page: DAY, other: 90 * DAY } as const;

/** No letters that are taken for one another. */
const USER_CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const USER_CODE_LENGTH = 9;

/** Codes and refresh tokens that are out. A restart of the tenant forgets them. */
export class Grants {
  private readonly codes = new Map<string, CodeGrant & { readonly expires: number; redeemed: boolean }>();
  private readonly refreshTokens = new Map<string, RefreshGrant>();
  private readonly deviceCodes = new Map<string, DeviceGrant>();

  constructor(private readonly clock: Clock) {}

  clear(): void {
    this.codes.clear();
    this.refreshTokens.clear();
    this.deviceCodes.clear();
  }

  issueCode(grant: CodeGrant): string {
    const code = secret();
    this.codes.set(code, { ...grant, expires: this.clock.now() + CODE_LIFETIME, redeemed: false });
    return code;
  }

  code(code: string) {
    return this.codes.get(code);
  }

  issueRefreshToken(grant: Omit<RefreshGrant, 'expires'>, expires?: number): string {
    const token = secret();
    const lifetime = grant.forPage ? REFRESH_LIFETIME.page : REFRESH_LIFETIME.other;
    this.refreshTokens.set(token, { ...grant, expires: expires ?? this.clock.now() + lifetime });
    return token;
  }

  refreshToken(token: string): RefreshGrant | undefined {
    return this.refreshTokens.get(token);
  }

  issueDeviceCode(clientId: string, scope: string): DeviceGrant {
    const grant: DeviceGrant = {
      clientId,
      scope,
      deviceCode: secret(),
      userCode: Array.from(
        { length: USER_CODE_LENGTH },
        () => USER_CODE_LETTERS[randomInt(USER_CODE_LETTERS.length)],
      ).join(''),
      expires: this.clock.now() + DEVICE_CODE_LIFETIME,
      userId: undefined,
      lastPoll: -Infinity,
    };
    this.deviceCodes.set(grant.deviceCode, grant);
    return grant;
  }

  deviceCode(deviceCode: string): DeviceGrant | undefined {
    return this.deviceCodes.get(deviceCode);
  }

  /** Once redeemed, a device code is no code any more. */
  forgetDeviceCode({ deviceCode }: DeviceGrant): void {
    this.deviceCodes.delete(deviceCode);
  }

  /**
   * Somebody typed the code and signed in.
   * @returns false when there is no such code or its time is out.
   */
  approveDevice(userCode: string, userId: string): boolean {
    const typed = userCode.trim().toUpperCase();
    const grant = [...this.deviceCodes.values()].find((known) => known.userCode === typed);
    if (!grant || grant.expires < this.clock.now()) return false;
    grant.userId = userId;
    return true;
  }
}

const secret = (): string => randomBytes(32).toString('base64url');
