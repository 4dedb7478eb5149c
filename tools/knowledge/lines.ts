/** One line of a stream with its number, from 1; no text where it is longer than `longestLine`. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Wikidata's largest entities have some 5 MB. */
export const longestLine = 32 * 1024 * 1024;
const lineFeed = 10;

/** The lines of a stream of bytes; holds no more than one line at a time. */
export async function* linesOf(bytes: AsyncIterable<Buffer>, longest = longestLine): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const text = length > longest ? null : (parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts)).toString('utf8');
    parts = [];
    length = 0;
    number++;
    return { number, text };
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      yield take();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
