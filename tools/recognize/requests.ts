import { linesOf } from '../knowledge/lines.ts';
import { type Request, readRequest } from './answer.ts';

/** A line that is no request; the message is one line with its number. */
export class BadLine extends Error {}

/**
 * The requests of a stream of JSON Lines, in order; a byte order mark and empty lines are passed over. Only a line feed
 * ends a line: the other separators of Unicode may stand inside JSON. Throws `BadLine`.
 */
export async function* requestsOf(bytes: AsyncIterable<Buffer>, longest?: number): AsyncGenerator<Request> {
  for await (const { number, text } of linesOf(bytes, longest)) {
    if (text === null) throw new BadLine(`line ${number}: too long`);
    // What trimming takes off includes the mark.
    const line = text.trim();
    if (line === '') continue;
    const request = readRequest(line);
    if (typeof request === 'string') throw new BadLine(`line ${number}: ${request}`);
    yield request;
  }
}
