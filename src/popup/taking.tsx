import { useState } from 'preact/hooks';
import { toMarkdown } from '../core/export-markdown.ts';
import { toWebAnnotations } from '../core/web-annotations.ts';
import type { PageReport } from '../messages.ts';
import type { Voice } from '../ui/voice.ts';
import { saveFile } from './save-file.ts';

/** What a reader can take along: the annotation as Markdown with its sources, or as Web Annotations. */
export function Taking({ report, voice }: { readonly report: PageReport; readonly voice: Voice }) {
  const { say } = voice;
  const [copied, setCopied] = useState(false);
  const { annotation, source, url } = report;
  if (annotation === null) return null;
  const copy = () => void navigator.clipboard.writeText(toMarkdown(annotation, url, say)).then(() => setCopied(true));
  const save = () => {
    const page = toWebAnnotations(annotation, source, url, new Date().toISOString(), say);
    saveFile('masthead.jsonld', 'application/ld+json', JSON.stringify(page, null, 2));
  };
  return (
    <div class="pad row">
      <button type="button" class="link" onClick={copy}>
        {say(copied ? 'copied' : 'copySources')}
      </button>
      <button type="button" class="link" onClick={save}>
        {say('saveJson')}
      </button>
    </div>
  );
}
