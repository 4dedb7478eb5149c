import { speaker } from '../core/words.ts';
import { sentencesFor } from '../sentences.ts';
import { loadSettings, type Settings, watchSettings } from '../settings.ts';
import type { Voice } from '../ui/voice.ts';

/** Language, direction and theme of a page of the extension, and the voice that its faces speak with. */
export function dress(settings: Settings): Voice {
  const sentences = sentencesFor(settings.language);
  const { body, documentElement } = document;
  documentElement.lang = sentences.language;
  documentElement.dir = sentences.direction;
  body.dir = sentences.direction;
  body.dataset.theme = settings.theme;
  return { say: speaker(sentences), language: sentences.language, today: new Date().toISOString().slice(0, 10) };
}

/** Draws a page now and after every change of the settings. */
export async function keepDrawing(draw: (settings: Settings, voice: Voice) => void): Promise<void> {
  const drawDressed = (settings: Settings) => draw(settings, dress(settings));
  watchSettings(drawDressed);
  drawDressed(await loadSettings());
}
