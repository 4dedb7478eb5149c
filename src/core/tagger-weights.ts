/** `B` begins a name, `I` goes on. */
export const labels = ['O', 'B-ORG', 'I-ORG', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'] as const;
export type Label = (typeof labels)[number];
export const labelCount = labels.length;
export const transitionCount = (labelCount + 1) * labelCount;

export interface Weights {
  /** Adds to each label's sum the weights of the first `count` features. */
  addTo(sums: Float64Array, features: Uint32Array, count: number): void;
  /** `transition[from * labelCount + to]`, with row `labelCount` for the start. */
  readonly transition: Float64Array;
  /** What one step of the weights is worth; 1 while training. */
  readonly unit: number;
}

/**
 * Weights as bytes, read where they lie: a head of four 32-bit words (magic, bits, rows, unit as float), the transitions as floats,
 * blocks, and the weights of the rows that are not zero, one byte each, the square root of the weight with its sign.
 * A block stands for 64 rows in three words: two of bits, one for each row that is not zero, and how many of those lie before the block.
 */
const magic = 0x3254484d;
const headWords = 4 + transitionCount;
const blockWords = 3;

/** Packs trained weights; those below `floor` (a share of the largest) become zero. Byte for byte the same for the same weights. */
export function packWeights(emission: ArrayLike<number>, transition: ArrayLike<number>, bits: number, floor: number): Uint8Array {
  const rowCount = 1 << bits;
  let largest = 1e-9;
  for (let i = 0; i < emission.length; i++) largest = Math.max(largest, Math.abs(emission[i] ?? 0));
  const byteOf = (i: number): number => {
    const weight = emission[i] ?? 0;
    return Math.abs(weight) < floor * largest ? 0 : Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127);
  };
  const blocks = new Uint32Array((rowCount >> 6) * blockWords);
  const kept: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const block = (row >> 6) * blockWords;
    if ((row & 63) === 0) blocks[block + 2] = kept.length / labelCount;
    const bytes = Array.from({ length: labelCount }, (_, label) => byteOf(row * labelCount + label));
    if (bytes.every((byte) => byte === 0)) continue;
    const word = block + ((row >> 5) & 1);
    blocks[word] = (blocks[word] ?? 0) | (1 << (row & 31));
    kept.push(...bytes);
  }
  const head = new DataView(new ArrayBuffer(headWords * 4));
  head.setUint32(0, magic, true);
  head.setUint32(4, bits, true);
  head.setUint32(8, kept.length / labelCount, true);
  head.setFloat32(12, largest / (127 * 127), true);
  for (let i = 0; i < transitionCount; i++) head.setFloat32((4 + i) * 4, transition[i] ?? 0, true);
  const bytes = new Uint8Array(head.byteLength + blocks.byteLength + kept.length);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(new Uint8Array(blocks.buffer), head.byteLength);
  bytes.set(Int8Array.from(kept), head.byteLength + blocks.byteLength);
  return bytes;
}

/** Reads packed weights; copies nothing but a misaligned input. Throws on bytes that are none. */
export function openWeights(bytes: Uint8Array): Weights {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (aligned.length < headWords * 4) throw new Error('not a tagger');
  const head = new DataView(aligned.buffer, aligned.byteOffset, headWords * 4);
  const bits = head.getUint32(4, true);
  const rows = head.getUint32(8, true);
  if (head.getUint32(0, true) !== magic || bits < 6 || bits > 22) throw new Error('not a tagger');
  const blockCount = (1 << (bits - 6)) * blockWords;
  const rowsAt = (headWords + blockCount) * 4;
  if (aligned.length < rowsAt + rows * labelCount) throw new Error('not a tagger');
  const blocks = new Uint32Array(aligned.buffer, aligned.byteOffset + headWords * 4, blockCount);
  const roots = new Uint8Array(aligned.buffer, aligned.byteOffset + rowsAt, rows * labelCount);
  const unit = head.getFloat32(12, true);
  const transition = Float64Array.from({ length: transitionCount }, (_, i) => head.getFloat32((4 + i) * 4, true) / unit);
  const mask = (1 << bits) - 1;
  return {
    transition,
    unit,
    addTo(sums, features, count) {
      // One sum for each of the seven labels, by name: this is the innermost loop of all, and they stay in registers.
      let [o, beginOrg, goOnOrg, beginPer, goOnPer, beginLoc, goOnLoc] = [0, 0, 0, 0, 0, 0, 0];
      for (let f = 0; f < count; f++) {
        const row = (features[f] ?? 0) & mask;
        const block = (row >>> 6) * blockWords;
        const second = (row >>> 5) & 1;
        const word = blocks[block + second] ?? 0;
        if (((word >>> (row & 31)) & 1) === 0) continue;
        const before = bitCount(word & ((1 << (row & 31)) - 1)) + (second ? bitCount(blocks[block] ?? 0) : 0);
        const at = ((blocks[block + 2] ?? 0) + before) * labelCount;
        o += squares[roots[at] ?? 0] ?? 0;
        beginOrg += squares[roots[at + 1] ?? 0] ?? 0;
        goOnOrg += squares[roots[at + 2] ?? 0] ?? 0;
        beginPer += squares[roots[at + 3] ?? 0] ?? 0;
        goOnPer += squares[roots[at + 4] ?? 0] ?? 0;
        beginLoc += squares[roots[at + 5] ?? 0] ?? 0;
        goOnLoc += squares[roots[at + 6] ?? 0] ?? 0;
      }
      const made = [o, beginOrg, goOnOrg, beginPer, goOnPer, beginLoc, goOnLoc];
      for (let label = 0; label < labelCount; label++) sums[label] = (sums[label] ?? 0) + (made[label] ?? 0);
    },
  };
}

/** What a byte stands for: a signed root, squared with its sign. */
const squares = Int32Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte * byte : -(256 - byte) * (256 - byte)));

/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
