/** The one file of the page's script that asks the network: the page's own origin for its trust.txt and ads.txt, after a reader's click. */
import type { DeclarationPath, FileOutcome, SentFile } from '../core/site-word.ts';

const mostBytes = 64_000;
const timeOut = 8_000;

/** Asks for the files without credentials or referrer, 64,000 bytes and eight seconds each; no redirect is followed. */
export async function fetchOwnDeclarations(): Promise<readonly SentFile[]> {
  const [trust, ads] = await Promise.all([ask('/trust.txt'), ask('/ads.txt')]);
  return trust.text === '' ? [trust, await ask('/.well-known/trust.txt'), ads] : [trust, ads];
}

async function ask(path: DeclarationPath): Promise<SentFile> {
  const ended = (outcome: FileOutcome, text = ''): SentFile => ({ path, outcome, text });
  try {
    const response = await fetch(location.origin + path, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeOut),
    });
    if (response.type === 'opaqueredirect' || response.redirected) return ended('redirected');
    if (response.status === 404 || response.status === 410) return ended('absent');
    if (!response.ok || !response.body) return ended('unreachable');
    if (!/^text\/plain\b/i.test(response.headers.get('content-type') ?? '')) return ended('type');
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (let bytes = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return ended('read', text + decoder.decode());
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
      if (bytes <= mostBytes) continue;
      void reader.cancel();
      return ended('cut', text.slice(0, mostBytes));
    }
  } catch {
    return ended('unreachable');
  }
}
