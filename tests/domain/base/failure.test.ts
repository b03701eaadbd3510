import { failureOfStatus, isRefused } from '../../../src/domain/base/failure';

const details = { message: 'what the service said' };

describe('What Microsoft 365 answered', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [400, 'service-failed'],
    [500, 'service-failed'],
    [501, 'service-failed'],
    [504, 'service-failed'],
  ])('with status %i means %s', (status, code) => {
    expect(failureOfStatus(status, details)).toEqual({ code, details });
  });

  it.each([429, 503])('with status %i asks to wait as long as it says', (status) => {
    expect(failureOfStatus(status, details, 30)).toEqual({ code: 'busy', retryAfterSeconds: 30, details });
  });

  it('asks to wait ten seconds when it does not say how long', () => {
    expect(failureOfStatus(429, details).retryAfterSeconds).toBe(10);
  });

  it('asks for no wait with any other failure, whatever its headers hold', () => {
    expect(failureOfStatus(500, details, 30).retryAfterSeconds).toBeUndefined();
  });
});

describe('That nothing has happened is certain', () => {
  it.each([400, 401, 403, 404, 409, 412, 423, 429])('when it was refused with %i', (status) => {
    expect(isRefused(failureOfStatus(status, { status }))).toBe(true);
  });

  it.each([408, 500, 503, 504])('L3: but not when it was answered %i', (status) => {
    expect(isRefused(failureOfStatus(status, { status }))).toBe(false);
  });

  it('L3: nor when only what was asked after it was refused', () => {
    expect(isRefused({ ...failureOfStatus(403, { status: 403 }), isAfterEffect: true })).toBe(false);
  });
});
