import type { Article, EntityId, Knowledge, Mention, Publisher, Relation, RelationKind } from './model.ts';

/** Whether the article states a tie itself. Only plain statements count: the two names and the tie in one sentence. */

const upper = '\u0001';
const lower = '\u0002';
const longestSentence = 600;
const mostSentences = 60;
const longestBlock = 20_000;

const role = '(?:owner|parent|parent company|parent organi[sz]ation|publisher|proprietor|holding company)';
const held = '(?:(?:wholly|partly|majority|jointly|ultimately) )?(?:owned|controlled|published|operated|run)';
const which = ',? ?(?:which |that |who )?';

/** "U" is the one above, "L" the one below. */
const controlForms = [
  `U${which}(?:also )?(?:owns|controls|publishes|operates|runs|is the ${role} of) L`,
  `L${which}(?:is |are |was )?(?:also )?${held} by (?:the )?U`,
  `L${which}(?:is |are )?(?:a |an )?(?:part|subsidiary|division|unit|arm|branch|outlet|organ) of (?:the )?U`,
  `L${which}belongs to (?:the )?U`,
  `U,? (?:the )?${role} of L`,
  `L['’]s? ${role},? U`,
  `[Oo]ur ${role},? U`,
  `L (?:gehört|gehören) (?:auch )?(?:zu |zur |zum |der |dem )?U`,
  `U, zu (?:dem|der) (?:auch )?L gehört`,
  `U,? (?:Eigentümer|Eigentümerin|Herausgeber|Herausgeberin|Mutterkonzern) (?:von |des |der )?L`,
  `L,? (?:qui )?(?:appartient (?:à|au) |est détenue? par |détenue? par |propriété (?:de |du |d['’]))(?:la |le )?U`,
  `U,? (?:qui est )?(?:propriétaire|maison mère|éditeur) (?:de |du |d['’])(?:la |le )?L`,
  `L,? (?:que )?(?:pertenece a |es propiedad de |propiedad de )(?:la |el )?U`,
  `U,? (?:que es )?(?:propietari[oa]|editora?|dueñ[oa]) (?:de |del )(?:la |el )?L`,
];
const fundingForms = [
  `U${which}(?:also )?(?:funds|finances|sponsors|supports) L`,
  `L${which}(?:is |are |was )?(?:also )?(?:partly |mainly )?(?:funded|financed|sponsored|supported) by (?:the )?U`,
  `L${which}(?:receives|received|gets) (?:funding|money|a grant|grants|support) from (?:the )?U`,
  `U,? (?:a |the )?(?:funder|donor|sponsor|backer) of L`,
];
const affiliateForms = [
  `L${which}(?:is |are )?(?:a |an )?(?:founding )?(?:member|affiliate|partner) of (?:the )?U`,
  `L${which}(?:is |are )?affiliated (?:with|to) (?:the )?U`,
  `U${which}(?:also )?(?:founded|represents) L`,
  `L${which}(?:was )?founded by (?:the )?U`,
  `L${which}represents (?:the )?U`,
];
const siblingForms = [
  `U,? (?:a |the |our )?sister (?:paper|newspaper|publication|title|company|channel|station|site)?,? ?(?:of|to) L`,
  `U${which}(?:shares|has) the same (?:owner|publisher|parent company) (?:as|with) L`,
  `(?:L and U|U and L)(?:,? which)? (?:are|have) (?:both )?(?:owned by|part of|the same (?:owner|publisher|parent company))`,
];

function compile(forms: readonly string[]): readonly RegExp[] {
  return forms.map((form) => new RegExp(form.replaceAll('U', upper).replaceAll('L', lower)));
}

const control = compile(controlForms);
const funding = compile(fundingForms);
const affiliate = compile(affiliateForms);
const sibling = compile(siblingForms);
const announced =
  /(?:^|[(\s])(?:full disclosure|disclosure|disclaimer|editor['’]s note|transparenzhinweis|hinweis in eigener sache|note de transparence|nota de transparencia)\s?[:–—-]/i;
const denied = /\b(?:not|no longer|never|denies|denied|isn['’]t|independent of|nicht|kein|pas|jamais|nunca)\b/i;
const itself =
  /\b(?:[Tt]his|[Oo]ur) (?:newspaper|paper|website|site|publication|outlet|magazine|channel|broadcaster|news agency|organi[sz]ation)\b|\b[Ww]e (?=are (?:owned|funded|part|a ))/g;

function formsOf(kind: RelationKind): readonly RegExp[] {
  if (kind === 'funder') return funding;
  if (kind === 'affiliate') return affiliate;
  return kind === 'sibling' ? sibling : control;
}

/** A block's sentences with the two names replaced by signs. */
function sentencesOf(text: string, mentions: readonly Mention[], above: EntityId, below: EntityId): string[] {
  let out = '';
  let from = 0;
  for (const { start, end, entity } of mentions) {
    const sign = entity === above ? upper : entity === below ? lower : null;
    if (sign === null || start < from) continue;
    out += text.slice(from, start) + sign;
    from = end;
  }
  return (out + text.slice(from)).split(/(?<=[.!?…])\s+/u).slice(0, mostSentences);
}

function states(sentence: string, kind: RelationKind, selfSign: string): boolean {
  if (sentence.length > longestSentence) return false;
  const told = sentence.replace(itself, `${selfSign} `).replace(/\s+/gu, ' ');
  const otherSign = selfSign === lower ? upper : lower;
  if (!told.includes(otherSign) || denied.test(told)) return false;
  const ours = told.includes(selfSign) || /\b[Oo]ur\b/.test(told);
  if (announced.test(told) && ours) return true;
  return formsOf(kind).some((form) => form.test(told));
}

function statesTie(relation: Relation, article: Article, byBlock: ReadonlyMap<number, readonly Mention[]>, publisher: EntityId): boolean {
  const [above, below] = relation.kind === 'owned' ? [publisher, relation.entity] : [relation.entity, publisher];
  const selfSign = relation.kind === 'owned' ? upper : lower;
  for (const [index, mentions] of byBlock) {
    const text = article.blocks[index]?.text.slice(0, longestBlock);
    if (text === undefined || !mentions.some(({ entity }) => entity === relation.entity)) continue;
    if (sentencesOf(text, mentions, above, below).some((sentence) => states(sentence, relation.kind, selfSign))) return true;
  }
  return false;
}

/** The same relations, with `disclosed` where the article's own text states the tie. Pointers are the page's words already. */
export function withDisclosures(
  relations: readonly Relation[],
  article: Article,
  mentions: readonly Mention[],
  publisher: Publisher,
  knowledge: Knowledge,
): Relation[] {
  const { entity } = publisher;
  if (entity === null || knowledge.entity(entity) === null) return [...relations];
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  return relations.map((relation) => {
    const tie = relation.basis === 'record' && relation.kind !== 'same';
    return tie && statesTie(relation, article, byBlock, entity) ? { ...relation, disclosed: true } : relation;
  });
}
