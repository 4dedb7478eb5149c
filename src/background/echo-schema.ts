/** The door for annotations that come back from a page: we made them, but a page's process had them since. What is rendered of them is text. */
import * as v from 'valibot';
import type { Annotation } from '../core/annotation.ts';
import type { CardQuestion } from '../core/card-question.ts';
import type { BackgroundCalls } from '../messages.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const optionalText = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(5_000));

const evidence = v.looseObject({ kind: text, value: text, quote: optionalText, place: optionalText });
const reference = v.looseObject({ title: text, url: text, asOf: text, seen: text, where: optionalText });
const step = v.looseObject({
  from: text,
  property: text,
  to: text,
  start: optionalText,
  end: optionalText,
  share: optionalText,
  by: v.optional(text),
  references: list(reference),
});
const relation = v.looseObject({ entity: text, kind: text, basis: text, path: list(step), evidence: list(evidence) });
const publisher = v.looseObject({
  entity: optionalText,
  label: text,
  labelBasis: text,
  host: text,
  declared: list(text),
  evidence: list(evidence),
});
const organization = v.looseObject({ entity: optionalText, label: text, wikidata: optionalText, mentions: count, cited: count });
const mention = v.looseObject({ block: count, start: count, end: count, text, entity: optionalText, label: text, cited: v.boolean() });

const siteWord = v.looseObject({
  host: text,
  asked: text,
  files: list(v.looseObject({ path: text, outcome: text })),
  declared: list(v.looseObject({ name: text, value: text, line: text, label: optionalText, verdict: text })),
});

const annotation = v.looseObject({
  blocks: list(v.looseObject({ place: text, piece: v.number() })),
  imprint: v.looseObject({ labels: list(text), provider: optionalText }),
  findings: v.looseObject({
    publisher,
    organizations: list(organization),
    mentions: list(mention),
    relations: list(relation),
    silence: v.nullable(v.looseObject({ publisherKnown: v.boolean(), named: count, searched: count, unknown: count })),
  }),
  relationSentences: list(text),
  silenceSentence: optionalText,
  siteWord: v.nullable(siteWord),
  names: v.record(v.string(), text),
  edition: text,
});

const question = v.looseObject({
  annotation,
  at: count,
  count,
  others: v.pipe(v.array(text), v.maxLength(10)),
  lookUp: v.nullable(v.looseObject({ state: text })),
  mayLookUp: v.boolean(),
});

const wish = v.looseObject({ annotation, organization: count, entity: optionalText });

/** Checks an annotation that a page sent back. Throws a short error that names the first fault. */
export function parseAnnotation(payload: unknown): Annotation {
  return checked(annotation, payload) as unknown as Annotation;
}

/** Checks how a reader wants an annotation corrected. Throws a short error that names the first fault. */
export function parseWish(payload: unknown): Parameters<BackgroundCalls['correct']>[0] {
  return checked(wish, payload) as unknown as Parameters<BackgroundCalls['correct']>[0];
}

/** Checks what a page wants a card of. Throws a short error that names the first fault. */
export function parseQuestion(payload: unknown): CardQuestion {
  return checked(question, payload) as unknown as CardQuestion;
}

function checked<S extends v.GenericSchema>(schema: S, payload: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`not an annotation: ${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
}
