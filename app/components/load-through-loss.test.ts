import { UNSAFE_ErrorResponseImpl as ErrorResponse } from '@remix-run/router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isConnectionLost, pauseAfter } from './connection.ts';
import { loadThroughLoss } from './load-through-loss.ts';

beforeEach(() => {
  vi.useFakeTimers();
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function load(serverLoader: () => Promise<string>, signal = new AbortController().signal) {
  return loadThroughLoss({ request: new Request('http://localhost/', { signal }), serverLoader });
}

describe('loading while the connection comes and goes', () => {
  it.each([
    ['no network', new TypeError('Failed to fetch')],
    ['the database does not answer', new ErrorResponse(503, 'Service Unavailable', null)],
    ['an answer cut short', new Error('Unable to decode turbo-stream response from URL: x')],
  ])('asks again, says that it is lost meanwhile, and gives the answer: %s', async (_, error) => {
    const server = vi
      .fn()
      .mockRejectedValueOnce(error)
      .mockRejectedValueOnce(error)
      .mockResolvedValue('data');
    const loaded = load(server);
    await vi.advanceTimersByTimeAsync(pauseAfter(1) - 1);
    expect(isConnectionLost()).toBe(true);
    expect(server).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(server).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(pauseAfter(2));
    expect(await loaded).toBe('data');
    expect(isConnectionLost()).toBe(false);
  });

  it('asks at once when the network is back', async () => {
    const server = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('data');
    const loaded = load(server);
    await vi.advanceTimersByTimeAsync(0);
    dispatchEvent(new Event('online'));
    expect(await loaded).toBe('data');
  });

  it.each([
    ['a redirect', new Response(null, { status: 302 })],
    ['what is not there', new ErrorResponse(404, 'Not Found', null)],
    ['a fault of the server', new Error('Unexpected Server Error')],
  ])('hands on what is no loss: %s', async (_, error) => {
    const server = vi.fn().mockRejectedValue(error);
    await expect(load(server)).rejects.toBe(error);
    expect(server).toHaveBeenCalledTimes(1);
    expect(isConnectionLost()).toBe(false);
  });

  it('stops when the reader goes elsewhere', async () => {
    const leaving = new AbortController();
    const server = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'));
    const loaded = load(server, leaving.signal);
    const failed = expect(loaded).rejects.toThrow('Failed to fetch');
    await vi.advanceTimersByTimeAsync(0);
    expect(isConnectionLost()).toBe(true);
    leaving.abort();
    await failed;
    expect(isConnectionLost()).toBe(false);
  });
});

it('the pauses double, and are half a minute at most', () => {
  expect([1, 2, 3, 5, 6, 60].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 16_000, 30_000, 30_000]);
});
