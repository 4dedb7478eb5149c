/** For tests: invented outlets on invented hosts, and who published an address by them. */
import { article, block, type Invented, world } from './invented-world.ts';
import type { Knowledge, Publisher } from './model.ts';
import { identify } from './publisher.ts';

export const outlets: readonly Invented[] = [
  {
    id: 'lowland-post',
    kind: 'newspaper',
    name: 'The Lowland Post',
    aliases: ['Lowland Post'],
    hosts: ['lowlandpost.example', 'lowlandpost.com'],
    accounts: ['x.com/lowlandpost', 'youtube.com/@lowlandpost'],
  },
  { id: 'corvid', kind: 'news-agency', name: 'Corvid', aliases: ['Corvid News Agency'], hosts: ['corvid.com'] },
  { id: 'hbc', kind: 'broadcaster', name: 'HBC', aliases: ['Highland Broadcasting Corporation'], hosts: ['hbc.co.uk', 'hbc.com'] },
  { id: 'hbc-news', kind: 'news-site', name: 'HBC News', hosts: ['hbc.co.uk/news', 'hbc.com/news'] },
  { id: 'el-valle', kind: 'newspaper', name: 'El Valle', hosts: ['elvalle.es'] },
  { id: 'bruecke', kind: 'newspaper', name: 'Die Brücke', hosts: ['diebruecke.de'] },
  { id: 'morning-sun', kind: 'newspaper', name: 'Morning Sun', hosts: ['morningsun.com'] },
  { id: 'hill-times', kind: 'newspaper', name: 'The Hill Times', hosts: ['hilltimes.org'] },
  { id: 'tribune', kind: 'newspaper', name: 'National Tribune', hosts: ['nationaltribune.net'] },
  { id: 'orbita', kind: 'news-site', name: 'Orbita 24', hosts: ['orbita24.ru'] },
  { id: 'party', kind: 'party', name: 'Valley Union', accounts: ['valleyunion.example', 'x.com/valleyunion'] },
  { id: 'column', kind: 'magazine', name: 'The Long Column', hosts: ['longcolumn.substack.com', 'medium.com/longcolumn'] },
  { id: 'the-platform', kind: 'platform', name: 'Substack', hosts: ['substack.com'] },
  { id: 'other-platform', kind: 'platform', name: 'YouTube', hosts: ['youtube.com'], accounts: ['youtube.com/@youtube'] },
  { id: 'leader', kind: 'person', name: 'Anna Rovere', accounts: ['anna-rovere.example'] },
];
export const knowledge: Knowledge = world(outlets);

/** The publisher of a page at this address that declares these site names. */
export function at(url: string, declared: readonly string[] = []): Publisher {
  return identify(article(url, [block('title', 'A title')], [], declared), knowledge);
}
