import * as v from 'valibot';
import { adsNames, trustNames } from '../../core/self-declarations.ts';
import { declarationPaths, fileOutcomes, type KeptSite } from '../../core/site-word.ts';

const text = v.pipe(v.string(), v.maxLength(600));
const asked = { path: v.picklist(declarationPaths), outcome: v.picklist(fileOutcomes) };

/** A site's word as it lies in the cache: what was written by an older version, or damaged, is not read. */
export const keptSite = v.object({
  host: text,
  asked: text,
  files: v.pipe(v.array(v.object(asked)), v.maxLength(5)),
  declared: v.pipe(
    v.array(
      v.object({ file: v.picklist(['trust.txt', 'ads.txt']), name: v.picklist([...trustNames, ...adsNames]), value: text, line: text }),
    ),
    v.maxLength(200),
  ),
}) satisfies v.GenericSchema<unknown, KeptSite>;

/** The files of a site as a page's script sends them: at most three, 64,000 bytes each. */
export const sentFiles = v.pipe(v.array(v.object({ ...asked, text: v.pipe(v.string(), v.maxLength(70_000)) })), v.maxLength(3));
