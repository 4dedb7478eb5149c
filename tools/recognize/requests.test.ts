import { expect, test } from 'vitest';
import { BadLine, requestsOf } from './requests.ts';

async function read(text: string, longest?: number): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const request of requestsOf(single(text), longest)) texts.push(request.text);
  return texts;
}

async function* single(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

test('reads a line each, past a byte order mark, empty lines, carriage returns and a missing last line feed', async () => {
  expect(await read('\ufeff{"id":"a","text":"one"}\r\n\r\n   \n{"id":"b","text":"two"}')).toEqual(['one', 'two']);
  expect(await read('')).toEqual([]);
});

test('separators that JSON lets stand in a string end no line', async () => {
  expect(await read('{"id":"a","text":"one\u2028two\u2029three\u0085four"}\n')).toEqual(['one\u2028two\u2029three\u0085four']);
  expect(await read('{"id":"a",\r"text":"one"}\n')).toEqual(['one']);
});

test.each([
  ['{', 'line 2: not JSON'],
  ['null', 'line 2: not an object'],
  ['[]', 'line 2: not an object'],
  ['{"text":"one"}', 'line 2: "id" is not a string'],
  ['{"id":1,"text":"one"}', 'line 2: "id" is not a string'],
  ['{"id":"a"}', 'line 2: "text" is not a string'],
  ['{"id":"a","text":"one","host":5}', 'line 2: "host" is not a string'],
  ['{"id":"a","text":"one","lang":[]}', 'line 2: "lang" is not a string'],
  [`{"id":"a","text":"${'x'.repeat(100)}"}`, 'line 2: too long'],
])('refuses %s with its line and the reason', async (line, reason) => {
  await expect(read(`{"id":"a","text":"one"}\n${line}\n`, 99)).rejects.toThrow(new BadLine(reason));
});
