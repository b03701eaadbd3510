import { failed, success } from '../../../domain/base/result';
import type { ReadFont } from './fonts';

/** From where the product itself lies: nothing is asked of anybody else. */
export const fetchFont: ReadFont = async (file) => {
  try {
    const { fontAddresses } = await import('./font-addresses');
    const response = await fetch(fontAddresses[file]);
    if (!response.ok) return failed({ code: 'service-failed', details: { status: response.status } });
    return success(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return failed({ code: 'offline', details: { message: String(error) } });
  }
};
