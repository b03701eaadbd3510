import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, as Chromium names a certificate that it shall trust for one window. */
  readonly fingerprint: string;
}

const YEARS = 10;

/** The certificate of the tenant's https port, made at the first start and kept in `folder`; nobody else trusts it. */
export async function certificateIn(folder: string, names: readonly string[]): Promise<Certificate> {
  const keyFile = join(folder, 'certificate-key.pem');
  const certFile = join(folder, 'certificate.pem');
  try {
    const cert = readFileSync(certFile, 'utf8');
    if (names.every((name) => new X509Certificate(cert).checkHost(name))) {
      return { key: readFileSync(keyFile, 'utf8'), cert, fingerprint: fingerprintOf(cert) };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: new Date(Date.now() + YEARS * 365 * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert, fingerprint: fingerprintOf(made.cert) };
}

function fingerprintOf(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
