import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkedData, texts, things, typesOf } from './jsonld.ts';

describe('structured data', () => {
  it('follows references by @id through a graph', () => {
    const data = readLinkedData([
      JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#house' } },
          { '@id': '#house', '@type': 'Organization', name: 'Harbor Post', parentOrganization: { name: 'Harbor Holding' } },
        ],
      }),
    ]);
    const [article] = data.things;
    const [house] = article ? things(article, 'publisher', data) : [];
    expect(house && texts(house, 'name')).toEqual(['Harbor Post']);
  });

  it.each([
    ['a comment round it', '<!-- {"@type":"NewsArticle"} -->'],
    ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
    ['a line break in a text', '{"@type":"NewsArticle","name":"two\nlines"}'],
    ['a comma too many', '{"@type":["NewsArticle",],}'],
    ['a full address as type', '{"@type":"https://schema.org/NewsArticle"};'],
  ])('reads JSON with %s', (_, script) => {
    expect(readLinkedData([script]).things.flatMap(typesOf)).toEqual(['newsarticle']);
  });

  it('never throws and pollutes nothing, whatever the scripts hold', () => {
    const key = fc.constantFrom('@type', '@id', '@graph', 'publisher', 'name', '__proto__', 'constructor', 'toString', 'mainEntity');
    const blob = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, fc.string(), fc.integer(), fc.constant(null), fc.boolean(), tie('list'), tie('record')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      record: fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((pairs) => {
        const written = pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
        return JSON.parse(`{${written.join(',')}}`) as unknown;
      }),
    })).value;
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(blob, fc.integer({ min: 0, max: 40 }), (value, cutOff) => {
        const script = JSON.stringify(value);
        const data = readLinkedData([script, script.slice(0, -cutOff || undefined)]);
        for (const thing of data.things) {
          for (const each of things(thing, 'publisher', data)) texts(each, 'name');
          typesOf(thing);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('reads a chain of references that bites its own tail', () => {
    const data = readLinkedData(['{"@id":"#a","@type":"WebPage","mainEntity":{"@id":"#a"},"publisher":{"@id":"#a"}}']);
    expect(data.things.flatMap(typesOf)).toEqual(['webpage']);
  });
});
