import { SignJWT, errors, exportJWK, jwtVerify, type JWK } from 'jose';
import type { AppRole } from '../seed/person';
import type { Person } from '../store/directory';
import { emptyToken, expiredToken, invalidAudience, invalidToken } from '../graph/errors';
import type { Clock } from '../clock';
import { ALGORITHM, type SigningKey } from './keys';

/** What an access token is good for. */
export type Resource = 'graph' | 'sharepoint';

export interface Token {
  readonly userId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** How long a token lasts, in seconds: Entra gives 60 to 90 minutes. */
export const TOKEN_LIFETIME = 3600;

/** Issues the tenant's tokens and checks those that come back. */
export class Tokens {
  constructor(
    private readonly tenantId: string,
    private readonly sharePointHost: string,
    private readonly key: SigningKey,
    private readonly clock: Clock,
  ) {}

  accessToken(
    person: Person,
    clientId: string,
    scopes: readonly string[],
    resource: Resource,
  ): Promise<string> {
    return this.sign({
      aud: this.audience(resource),
      appid: clientId,
      oid: person.id,
      upn: person.upn,
      name: person.user.displayName,
      scp: scopes.join(' '),
      tid: this.tenantId,
      ver: '1.0',
    });
  }

  idToken(person: Person, clientId: string, nonce?: string): Promise<string> {
    const roles: { roles?: readonly AppRole[] } = person.appRoles.length ? { roles: person.appRoles } : {};
    return this.sign({
      aud: clientId,
      oid: person.id,
      sub: person.id,
      preferred_username: person.upn,
      name: person.user.displayName,
      tid: this.tenantId,
      ver: '2.0',
      ...roles,
      ...(nonce ? { nonce } : {}),
    });
  }

  /**
   * @param authorization the request's header.
   * @throws GraphError 401 in the words of the service.
   */
  async verify(authorization: string | null, resource: Resource): Promise<Token> {
    const text = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (!text) throw emptyToken();
    try {
      const { payload } = await jwtVerify(text, this.key.verifying, {
        algorithms: [ALGORITHM],
        currentDate: this.clock.date(),
      });
      if (payload.aud !== this.audience(resource)) throw invalidAudience();
      return {
        userId: String(payload['oid']),
        clientId: String(payload['appid']),
        scopes: String(payload['scp']).split(' '),
      };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw expiredToken();
      if (error instanceof errors.JOSEError) throw invalidToken('CompactToken validation failed.');
      throw error;
    }
  }

  /** What others check the signatures with. */
  async publicKey(): Promise<JWK> {
    return { ...(await exportJWK(this.key.verifying)), use: 'sig', kid: this.key.id };
  }

  private audience(resource: Resource): string {
    return resource === 'graph' ? 'https://graph.microsoft.com' : `https://${this.sharePointHost}`;
  }

  private sign(claims: Record<string, unknown>): Promise<string> {
    const now = Math.floor(this.clock.now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: this.key.id })
      .setIssuer(`https://login.microsoftonline.com/${this.tenantId}/v2.0`)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + TOKEN_LIFETIME)
      .sign(this.key.signing);
  }
}
