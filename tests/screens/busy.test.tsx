/** @jest-environment ./tests/screens/environment.ts */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import type { Failure } from '../../src/domain/base/failure';
import { queryClient } from '../../src/hosts/query-client';
import { loadTexts } from '../../src/i18n/language';
import { FailureMessage } from '../../src/parts/workplace/failure-message';

const busy = (retryAfterSeconds: number): Failure => ({ code: 'busy', retryAfterSeconds });
const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

let tries = 0;
let show: (failure: Failure) => void;

beforeEach(async () => {
  const texts = await loadTexts('en');
  tries = 0;
  // The callback is another one at each render, as where it is written in place.
  const page = (failure: Failure) => (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={queryClient}>
        <FailureMessage failure={failure} onRetry={() => (tries += 1)} />
      </QueryClientProvider>
    </I18nextProvider>
  );
  jest.useFakeTimers();
  const { rerender } = render(page(busy(3)));
  show = (failure) => rerender(page(failure));
});
afterEach(() => jest.useRealTimers());

const seconds = () => screen.getByRole('alert').textContent.match(/\d+ seconds?/)?.[0];

test('Microsoft 365 is asked again once, when it has had the time it asked for', () => {
  const failure = busy(3);
  show(failure);
  expect(seconds()).toBe('3 seconds');
  for (const left of ['2 seconds', '1 second']) {
    pass(1);
    show(failure);
    expect([seconds(), tries]).toEqual([left, 0]);
  }
  pass(1);
  for (let render = 0; render < 5; render += 1) show(failure);
  pass(60);
  expect(tries).toBe(1);
});

test('asked to wait as long once more, it counts from the beginning, and is asked once more', () => {
  pass(1);
  pass(1);
  pass(1);
  expect(tries).toBe(1);
  show(busy(3));
  expect(seconds()).toBe('3 seconds');
  pass(1);
  expect(seconds()).toBe('2 seconds');
  pass(1);
  pass(1);
  expect(tries).toBe(2);
});
