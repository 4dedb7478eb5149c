import { fromUtf8, type NameEntry, unpackFlags } from './name-table.ts';

/**
 * The packed table of names, read where it lies, little-endian. A head of eight 32-bit words: magic, names, words of the filter, kinds of flags,
 * bytes of names, bytes of languages, bits of a bucket, one unused. Then, each column in the order of the fingerprints:
 * the filter, fingerprints, kinds of flags, where every 32nd name begins, the first row of every bucket (32 bits each); the entity's low half, the kind of flags (16 bits);
 * the entity's high byte, the name's length in bytes, 0 for the same name as in the row before (8 bits); names, languages (UTF-8).
 */
export const tableHead = { magic: 0x3247484d, words: 8, group: 32, longest: 255 } as const;

export interface NameColumns {
  /** Number of names. */
  readonly size: number;
  /** False where no name begins with the words of this hash. */
  mayBegin(hash: number): boolean;
  /** The first row of a fingerprint, of which more may follow; -1 where there is none. */
  firstRow(print: number): number;
  isPrint(row: number, print: number): boolean;
  entryAt(row: number): NameEntry;
}

/** Two bits of a filter of `bits` bits that stand for a hash (a Bloom filter with two probes). */
export function firstProbe(hash: number, bits: number): number {
  return (hash >>> 0) % bits;
}

export function secondProbe(hash: number, bits: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 0) % bits;
}

/** Opens a packed table; copies nothing but a misaligned input. Throws on bytes that are not one. */
export function openColumns(bytes: Uint8Array): NameColumns {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  const [magic, size = 0, filterWords = 0, flagKinds = 0, nameBytes = 0, languageBytes = 0, bucketBits = 0] = words;
  const groups = Math.ceil(size / tableHead.group);
  const buckets = 2 ** bucketBits + 1;
  const expected = 4 * (tableHead.words + filterWords + size + flagKinds + groups + buckets) + 6 * size + nameBytes + languageBytes;
  if (magic !== tableHead.magic || bucketBits < 1 || bucketBits > 31 || aligned.byteLength < expected)
    throw new Error('not a table of names');
  let at: number = tableHead.words;
  const section = (length: number): Uint32Array => {
    at += length;
    return words.subarray(at - length, at);
  };
  const filter = section(filterWords);
  const prints = section(size);
  const flags = section(flagKinds);
  const groupStarts = section(groups);
  const bucketStarts = section(buckets);
  const halves = new Uint16Array(aligned.buffer, aligned.byteOffset + at * 4, size * 2);
  const singles = aligned.subarray(at * 4 + size * 4, at * 4 + size * 6);
  const namesAt = at * 4 + size * 6;
  const languages = fromUtf8(aligned, namesAt + nameBytes, namesAt + nameBytes + languageBytes).split('\n');
  const bits = Math.max(1, filterWords * 32);
  const lengthOf = (row: number): number => singles[size + row] ?? 0;
  const isSet = (bit: number): boolean => ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

  const nameAt = (row: number): string => {
    let own = row;
    while (own > 0 && lengthOf(own) === 0) own--;
    let from = namesAt + (groupStarts[Math.floor(own / tableHead.group)] ?? 0);
    for (let before = own - (own % tableHead.group); before < own; before++) from += lengthOf(before);
    return fromUtf8(aligned, from, from + lengthOf(own));
  };

  return {
    size,
    mayBegin: (hash) => isSet(firstProbe(hash, bits)) && isSet(secondProbe(hash, bits)),
    firstRow(print) {
      const bucket = print >>> (32 - bucketBits);
      const end = bucketStarts[bucket + 1] ?? 0;
      for (let row = bucketStarts[bucket] ?? 0; row < end; row++) if (prints[row] === print) return row;
      return -1;
    },
    isPrint: (row, print) => prints[row] === print,
    entryAt(row) {
      const { use, label, ambiguous, language } = unpackFlags(flags[halves[size + row] ?? 0] ?? 0);
      const entity = (halves[row] ?? 0) | ((singles[row] ?? 0) << 16);
      return { name: nameAt(row), entity, use, label, ambiguous, language: languages[language] || null };
    },
  };
}
