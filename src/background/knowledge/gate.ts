/** What came of a request: a value, or why there is none. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'offline' | 'busy' | 'unreadable' | 'refused'; readonly retryAfterSeconds: number | null };
type Failure = Extract<Reply<never>, { ok: false }>;

export interface GateOptions {
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const atOnce = 3;
const tries = 3;
const longestWaitSeconds = 5;
const timeOut = 10_000;
const mostBytes = 2 * 1024 * 1024;
/** Who asks, as Wikimedia's policy wants it; says nothing about the reader. */
const agent = 'Masthead/0.1 (browser extension, one look-up a click)';

/**
 * The one way to the network: at most three requests at once, one for the same address, JSON of at most 2 MB within 10 seconds,
 * no redirects, no cookies. "Busy" is obeyed: short waits here, long ones are handed to the reader.
 */
export function createGate({ fetch: ask = fetch, wait = pause, now = Date.now }: GateOptions = {}): {
  ask(address: string): Promise<Reply<unknown>>;
} {
  const inFlight = new Map<string, Promise<Reply<unknown>>>();
  const queue: (() => void)[] = [];
  let free = atOnce;
  let closedUntil = 0;

  const enter = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => queue.push(turn));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else free++;
  };
  const closed = (): Failure | null => {
    const seconds = Math.ceil((closedUntil - now()) / 1000);
    return seconds > 0 ? { ok: false, reason: 'busy', retryAfterSeconds: seconds } : null;
  };

  const attempt = async (address: string, round: number): Promise<Reply<unknown>> => {
    const shut = closed();
    if (shut) return shut;
    const reply = await request(ask, address, now);
    if (reply.ok || reply.reason !== 'busy') return reply;
    const seconds = reply.retryAfterSeconds ?? 0.5 * 2 ** round;
    if (reply.retryAfterSeconds !== null && seconds > longestWaitSeconds) closedUntil = now() + seconds * 1000;
    if (round + 1 >= tries || seconds > longestWaitSeconds) return reply;
    await wait(seconds * 1000);
    return attempt(address, round + 1);
  };
  const inTurn = async (address: string): Promise<Reply<unknown>> => {
    await enter();
    try {
      return await attempt(address, 0);
    } finally {
      leave();
      inFlight.delete(address);
    }
  };
  return {
    ask(address) {
      const running = inFlight.get(address) ?? inTurn(address);
      inFlight.set(address, running);
      return running;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

const failure = (reason: Failure['reason'], retryAfterSeconds: number | null = null): Failure => ({ ok: false, reason, retryAfterSeconds });

async function request(ask: typeof fetch, address: string, now: () => number): Promise<Reply<unknown>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeOut);
  try {
    const response = await ask(address, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'Api-User-Agent': agent },
      signal: stop.signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) return failure('refused');
    if (response.status === 429 || response.status >= 500) return failure('busy', retryAfter(response.headers.get('retry-after'), now()));
    if (!response.ok) return failure('refused');
    if (!/^application\/json\b/i.test(response.headers.get('content-type') ?? '')) return failure('unreadable');
    return await json(response, stop.signal);
  } catch {
    return failure('offline');
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Seconds to wait by a Retry-After header, in seconds or as a date; null where it says nothing. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d{1,6}$/.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.max(1, seconds) : null;
}

/** Reads JSON and stops at the limit of bytes, whatever the headers promise. */
async function json(response: Response, signal: AbortSignal): Promise<Reply<unknown>> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes || !response.body) return failure('unreadable');
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > mostBytes || signal.aborted) {
      await reader.cancel();
      return failure('unreadable');
    }
    text += decoder.decode(value, { stream: true });
  }
  try {
    return { ok: true, value: JSON.parse(text + decoder.decode()) };
  } catch {
    return failure('unreadable');
  }
}
