import { expect, test } from 'vitest';
import { createGate } from './gate.ts';

const api = 'https://www.wikidata.org/w/api.php?x=1';
const json = (body: string, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });

/** A gate whose answers are given one after the other; waiting takes no time. */
function gateWith(answers: readonly (() => Response | Promise<Response>)[]) {
  let clock = 0;
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const waited: number[] = [];
  const gate = createGate({
    fetch: async (address, init) => {
      asked.push({ address: String(address), init });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (!answer) throw new TypeError('offline');
      return await answer();
    },
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      clock += milliseconds;
    },
    now: () => clock,
  });
  return { gate, asked, waited, pass: (milliseconds: number) => (clock += milliseconds) };
}

test('an answer comes through, and says nothing about the reader', async () => {
  const { gate, asked } = gateWith([() => json('{"a":1}')]);
  expect(await gate.ask(api)).toEqual({ ok: true, value: { a: 1 } });
  expect(asked[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
  expect(new Headers(asked[0]?.init?.headers).get('api-user-agent')).toMatch(/^Masthead/);
});

test.each([
  ['no network', () => Promise.reject(new TypeError('failed')), 'offline'],
  ['a captive portal', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'unreadable'],
  ['cut JSON', () => json('{"a":'), 'unreadable'],
  ['a redirect elsewhere', () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }), 'refused'],
  ['a refusal', () => json('{}', {}, 403), 'refused'],
  ['too much by its own word', () => json('{}', { 'content-length': '52428800' }), 'unreadable'],
  ['too much in truth', () => json(`"${'x'.repeat(3 * 1024 * 1024)}"`), 'unreadable'],
] as const)('%s: %s', async (_name, answer, reason) => {
  const { gate, asked } = gateWith([answer]);
  expect(await gate.ask(api)).toEqual({ ok: false, reason, retryAfterSeconds: null });
  expect(asked).toHaveLength(1);
});

test('a stall ends by the time-out’s signal', async () => {
  const stalled = (_: unknown, init?: RequestInit): Promise<Response> =>
    new Promise((_done, fail) => {
      init?.signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')));
      init?.signal?.dispatchEvent(new Event('abort'));
    });
  expect(await createGate({ fetch: stalled }).ask(api)).toMatchObject({ ok: false, reason: 'offline' });
});

test('a short wait is obeyed here, then it works', async () => {
  const { gate, waited, asked } = gateWith([() => json('{}', { 'retry-after': '2' }, 429), () => json('{"a":1}')]);
  expect(await gate.ask(api)).toMatchObject({ ok: true });
  expect([waited, asked.length]).toEqual([[2000], 2]);
});

test('errors of the server are tried again with growing waits, and then given up', async () => {
  const { gate, waited } = gateWith([() => json('{}', {}, 503)]);
  expect(await gate.ask(api)).toEqual({ ok: false, reason: 'busy', retryAfterSeconds: null });
  expect(waited).toEqual([500, 1000]);
});

test('a long wait is handed to the reader, and nothing is asked before it is over', async () => {
  const { gate, asked, pass } = gateWith([() => json('{}', { 'retry-after': '60' }, 429), () => json('{"a":1}')]);
  expect(await gate.ask(api)).toEqual({ ok: false, reason: 'busy', retryAfterSeconds: 60 });
  expect(await gate.ask(`${api}2`)).toMatchObject({ reason: 'busy', retryAfterSeconds: 60 });
  expect(asked).toHaveLength(1);
  pass(61_000);
  expect(await gate.ask(api)).toMatchObject({ ok: true });
});

test('one request for one address in flight, at most three at once', async () => {
  let running = 0;
  let most = 0;
  const slow = async (): Promise<Response> => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 5));
    running--;
    return json('{}');
  };
  const { gate, asked } = gateWith([slow]);
  await Promise.all([api, api, `${api}2`, `${api}3`, `${api}4`, `${api}5`, api].map((address) => gate.ask(address)));
  expect([most, asked.length]).toEqual([3, 5]);
});
