/** Structured data of a page (JSON-LD, schema.org): read by own keys only, capped, never copied into an object of ours. */

/** One thing that a page describes, as it was parsed: ask it with `texts` and `things`. */
export type Thing = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** Things in document order: top level, `@graph`, then main entities. */
  readonly things: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

const maxThings = 400;
const maxDepth = 6;
const maxValues = 20;
const maxCharacters = 300;

/** Reads a page's JSON-LD scripts; what is no JSON is left out, nothing is thrown. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const script of scripts) collect(parse(script), 0, things, byId);
  return { things, byId };
}

function collect(value: unknown, depth: number, things: Thing[], byId: Map<string, Thing>): void {
  if (depth > maxDepth || things.length >= maxThings) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, maxThings)) collect(each, depth + 1, things, byId);
    return;
  }
  if (!isThing(value)) return;
  if (own(value, '@type') !== undefined) things.push(value);
  remember(value, depth, byId);
  collect(own(value, '@graph'), depth + 1, things, byId);
  // A WebPage may hold the article inside it.
  if (depth < 3) collect(own(value, 'mainEntity'), depth + 1, things, byId);
}

/** Nested things may be referred to from elsewhere by their `@id`. */
function remember(thing: Thing, depth: number, byId: Map<string, Thing>): void {
  if (depth > maxDepth || byId.size >= maxThings) return;
  const id = own(thing, '@id');
  const keys = Object.keys(thing);
  if (typeof id === 'string' && keys.length > 1 && !byId.has(id)) byId.set(id, thing);
  for (const key of keys.slice(0, 60)) {
    const value = own(thing, key);
    if (key !== '@graph' && isThing(value)) remember(value, depth + 1, byId);
  }
}

const openings = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '<![CDATA['];
const closings = ['-->', '//]]>', '// ]]>', '/*]]>*/', ']]>', ';'];

/** JSON as pages write it: wrapped in comments, with bare line breaks in texts or a comma too many. */
function parse(script: string): unknown {
  let text = script.trim();
  const opening = openings.find((each) => text.startsWith(each));
  if (opening) text = text.slice(opening.length);
  for (let ending = closings.find((each) => text.endsWith(each)); ending; ending = closings.find((each) => text.endsWith(each))) {
    text = text.slice(0, -ending.length).trimEnd();
  }
  return tryParse(text) ?? tryParse(text.replace(/\p{Cc}/gu, ' ').replace(/,(?=\s*[}\]])/g, ''));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined;
}

/** Lower-cased types of a thing, without their vocabulary: "newsarticle". */
export function typesOf(thing: Thing): readonly string[] {
  return list(own(thing, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 120).split(/[/#:]/).pop()?.toLowerCase() ?? ''] : [],
  );
}

/** The things that a property holds, references by `@id` followed; a bare text comes back as a thing with that name. */
export function things(from: Thing, property: string, data: LinkedData): readonly Thing[] {
  return list(own(from, property)).flatMap((value): Thing[] => {
    if (typeof value === 'string') return [data.byId.get(value) ?? { name: value }];
    if (!isThing(value)) return [];
    const id = own(value, '@id');
    const target = typeof id === 'string' && own(value, 'name') === undefined ? data.byId.get(id) : undefined;
    return [target ?? value];
  });
}

/** The texts that a property holds, trimmed and capped. */
export function texts(from: Thing, property: string): readonly string[] {
  return list(own(from, property)).flatMap((value) => {
    const text = isThing(value) ? own(value, '@value') : value;
    return typeof text === 'string' && text.trim() ? [text.trim().slice(0, maxCharacters)] : [];
  });
}

/** The names of the things that a property holds, lower-cased. */
export function names(from: Thing, property: string): readonly string[] {
  return list(own(from, property)).flatMap((value) => {
    const name = isThing(value) ? texts(value, 'name')[0] : typeof value === 'string' ? value : undefined;
    return name ? [name.trim().toLowerCase()] : [];
  });
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]).slice(0, maxValues) : [value];
}
