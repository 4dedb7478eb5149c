/** Bundles the steps from document to imprint into one script for a page. */
import { build, type Rollup } from 'vite';

const entry = 'the-reader.js';
const script = `
import { detect } from '/src/core/detect.ts';
import { imprint } from '/src/core/imprint.ts';
import { read } from '/src/core/read.ts';
import { collectFacts } from '/src/content/facts.ts';
import { collectPieces, placeOf } from '/src/content/pieces.ts';

/** Reads the page as the content script does, and also where detect says no. */
globalThis.measure = () => {
  let warm = Infinity;
  const t0 = performance.now();
  const facts = collectFacts(document);
  const t1 = performance.now();
  const found = detect(facts);
  const t2 = performance.now();
  for (let i = 0; i < 5; i++) { const w0 = performance.now(); detect(collectFacts(document)); warm = Math.min(warm, performance.now() - w0); }
  const t2b = performance.now();
  const pieces = collectPieces(document);
  const t3 = performance.now();
  const reading = read(facts, pieces);
  const said = imprint(facts, reading);
  const t4 = performance.now();
  let broken = 0;
  reading.blocks.forEach((block, i) => {
    const place = placeOf(pieces, reading.blockPieces[i], { start: 0, end: block.text.length });
    if (!place) broken++;
  });
  return { facts: { ...facts, meta: [...facts.meta] }, page: { pieces: pieces.pieces, containers: pieces.containers }, broken,
    article: found.article, declarations: said.declarations.length, nodes: document.getElementsByTagName('*').length,
    milliseconds: { facts: t1 - t0, detect: t2 - t1, warm, pieces: t3 - t2b, read: t4 - t3 } };
};
`;

/** Returns the bundle's text: running it defines \`measure()\` in the world that runs it. */
export async function bundleReader(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'reader',
        enforce: 'pre' as const,
        resolveId: (id: string) => (id.endsWith(entry) ? entry : null),
        load: (id: string) => (id === entry ? script : null),
      },
    ],
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'reader', fileName: 'reader' } },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error('nothing was built');
  process.stderr.write(`reader: ${(chunk.code.length / 1024).toFixed(1)} kB minified\n`);
  return chunk.code;
}
