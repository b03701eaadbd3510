import fc from 'fast-check';
import type { Mishap } from './saving-world';

export const FIELDS = ['wishes', 'happy.1', 'goal.k3f9.text'] as const;
const MISHAPS: readonly Mishap[] = [
  'lost',
  'answer-lost',
  'arrives-late',
  'slow',
  'error-after-effect',
  'timeout-after-effect',
  'unread-after-effect',
  'busy-before',
  'busy-after',
  'signed-out',
];

/** Two windows on one device, and one on another. */
export const DEVICE_OF_PAGE = [0, 0, 1] as const;
export type PageNumber = 0 | 1 | 2;

export type Step =
  | {
      readonly kind: 'type';
      readonly page: PageNumber;
      readonly field: number;
      readonly how: 'instead' | 'on' | 'away';
    }
  | {
      readonly kind: 'settle';
      readonly page: PageNumber;
      readonly field: number;
      readonly choice: 'mine' | 'theirs' | 'both';
    }
  | {
      readonly kind: 'flush' | 'refresh' | 'crash' | 'close' | 'disconnect' | 'connect';
      readonly page: PageNumber;
    }
  | { readonly kind: 'mishap'; readonly mishap: Mishap }
  /** A device with no more room, or with room again. */
  | { readonly kind: 'fill' | 'clear'; readonly device: number }
  /** The device's clock jumps. */
  | { readonly kind: 'clock'; readonly device: number; readonly days: number }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'deliverLate' | 'answer' };

export interface History {
  readonly pages: readonly PageNumber[];
  readonly steps: readonly Step[];
}

export const histories: fc.Arbitrary<History> = fc
  .tuple(fc.constantFrom<PageNumber[]>([0], [0], [0, 2], [0, 2], [0, 1], [0, 1, 2]), fc.boolean())
  .chain(([pages, mayBeFull]) => {
    const page = fc.constantFrom(...pages);
    const field = fc.constantFrom(0, 0, 0, 1, 2);
    const steps = fc.array(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc.record({
            kind: fc.constant('type' as const),
            page,
            field,
            how: fc.constantFrom('instead' as const, 'on' as const, 'on' as const, 'away' as const),
          }),
        },
        {
          weight: 4,
          arbitrary: fc.record({
            kind: fc.constant('settle' as const),
            page,
            field,
            choice: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
          }),
        },
        { weight: 5, arbitrary: fc.record({ kind: fc.constant('flush' as const), page }) },
        {
          weight: 6,
          arbitrary: fc.record({
            kind: fc.constantFrom(
              'refresh' as const,
              'crash' as const,
              'close' as const,
              'disconnect' as const,
              'connect' as const,
            ),
            page,
          }),
        },
        {
          weight: 4,
          arbitrary: fc.record({ kind: fc.constant('mishap' as const), mishap: fc.constantFrom(...MISHAPS) }),
        },
        {
          weight: 3,
          arbitrary: fc.record({
            kind: fc.constant('pass' as const),
            seconds: fc.constantFrom(5, 16, 31, 61),
          }),
        },
        {
          weight: mayBeFull ? 2 : 0,
          arbitrary: fc.record({
            kind: fc.constantFrom('fill' as const, 'clear' as const),
            device: fc.constantFrom(0, 1),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('clock' as const),
            device: fc.constantFrom(0, 1),
            days: fc.constantFrom(-400, -15, -14, 14, 15, 400),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({ kind: fc.constantFrom('deliverLate' as const, 'answer' as const) }),
        },
      ),
      { minLength: 3, maxLength: 40 },
    );
    return fc.record({ pages: fc.constant(pages), steps });
  });
