import type { Kind } from './kinds.ts';
import type { Property } from './properties.ts';

/** Every noun of Masthead, in the order the flow meets it: page → article → mention → link → publisher → relation → annotation. */

// ── Text ────────────────────────────────────────────────────────────────

/** Half-open range in UTF-16 code units of one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── Page: raw facts of a document, as the content script collects them ──

/** What `detect` needs: cheap to collect, no walk over the whole document. */
export interface PageFacts {
  /** The document's address without its fragment. */
  readonly url: string;
  readonly title: string;
  /** BCP 47, from `<html lang>`. */
  readonly lang: string | null;
  readonly canonical: string | null;
  /** Lower-cased `name`, `property` or `itemprop` → contents, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** What the page calls its site outside meta: titles of its feeds, words or picture of its link home. */
  readonly siteTitles: readonly string[];
  /** Raw text of each `application/ld+json` script, capped in size. */
  readonly jsonLd: readonly string[];
  /** Counts and samples that tell an article from a list; see `detect.ts`. */
  readonly shape: PageShape;
}

export interface PageShape {
  /** Paragraphs of 80 characters or more outside links, counted up to a cap; scripts without spaces count 2.5 for each character. */
  readonly longParagraphs: number;
  /** Characters in long runs of text outside `<p>`; looked for only where paragraphs are few. */
  readonly looseCharacters: number;
  /** Characters in those paragraphs. */
  readonly paragraphCharacters: number;
  readonly articleElements: number;
  readonly timeElements: number;
  /** A date written out near the first heading. */
  readonly hasDate: boolean;
  readonly hasByline: boolean;
  readonly passwordFields: number;
  readonly linkCount: number;
  /** Id and class names of `<body>` and of the root, lower-cased. */
  readonly bodyMarks: string;
  /** Last parts of the microdata types in the page, lower-cased: "newsarticle". */
  readonly itemTypes: readonly string[];
}

/** An element round some of a page's text: the bones that tell an article from what stands about it. */
export interface Container {
  /** Lower-cased tag name. */
  readonly tag: string;
  /** Id, class names, role, itemprop and the like, lower-cased, `camelCase` split, capped; words are parted by what is no letter. */
  readonly marks: string;
  /** Index of the container round it, always smaller than its own; -1 for `<body>`. */
  readonly parent: number;
}

/** One unit of a page's text before it is judged. */
export interface Piece {
  /** Raw text: the text nodes' data joined, `<br>` as a line break, white space as it stands, trimmed at both ends. Empty for a link without words. */
  readonly text: string;
  /** Index into the page's containers: the innermost block element round it. */
  readonly container: number;
  readonly links: readonly TextLink[];
}

export interface TextLink extends Span {
  readonly href: string;
  readonly rel: string;
}

// ── Article: judged text ────────────────────────────────────────────────

export type ArticlePlace = 'title' | 'standfirst' | 'body' | 'caption' | 'closing lines';
export type FurniturePlace = 'header' | 'footer' | 'follow box';

/** One unit of text; offsets of mentions and links count in its `text`. */
export interface Block<P extends string = ArticlePlace> {
  readonly place: P;
  readonly text: string;
  readonly links: readonly TextLink[];
}

export type ArticleLabel = 'opinion' | 'sponsored' | 'press release' | 'satire' | 'live' | 'wire';

/** A name that the page gives for its publisher, with where it says so. */
export interface Declaration {
  readonly kind: 'json-ld' | 'site-name' | 'imprint';
  readonly name: string;
  /** The address that the page gives with the name, never used as identity. */
  readonly url: string | null;
  /** The page's own words, where there are words (imprint, copyright line). */
  readonly quote: string | null;
  readonly place: EvidencePlace;
}

/** What a page declares of its own publisher. */
export interface Imprint {
  readonly declarations: readonly Declaration[];
  /** Names given as parent organization or owner, in structured data. */
  readonly parents: readonly string[];
  readonly labels: readonly ArticleLabel[];
  /** Who provided the text, by the page's own credit ("Reuters"). */
  readonly provider: string | null;
  readonly published: string | null;
}

export interface Article {
  readonly url: string;
  readonly lang: string | null;
  readonly blocks: readonly Block[];
  /** The publisher's own furniture: only lines that may carry a pointer or an imprint. */
  readonly furniture: readonly Block<FurniturePlace>[];
  readonly imprint: Imprint;
}

// ── Knowledge: the Wikibase data model, trimmed ─────────────────────────

/** A slug of lower-case letters, digits and hyphens for curated records, a Wikidata id ("Q…") for all others. */
export type EntityId = string;

export type Rank = 'preferred' | 'normal';
export type AliasUse = 'free' | 'needs evidence' | 'never alone';

export interface Alias {
  readonly name: string;
  readonly use: AliasUse;
}

/** The fact's own source. Dates are ISO 8601, year, year-month or full. */
export interface Reference {
  readonly title: string;
  readonly url: string;
  /** The source's own date: what a reader is shown. */
  readonly asOf: string;
  /** The day it was looked at. */
  readonly seen: string;
  /** Section, row or page. */
  readonly where: string | null;
}

export type Value =
  | { readonly entity: EntityId }
  | { readonly text: string }
  | { readonly date: string }
  /** The source says that there is none. */
  | { readonly none: true };

export interface Statement {
  readonly property: Property;
  readonly value: Value;
  readonly start: string | null;
  readonly end: string | null;
  /** As the source gives it, with its unit: "62 %". */
  readonly share: string | null;
  readonly rank: Rank;
  /** Who says so, where it is a judgement. */
  readonly by: string | null;
  /** How it ended: "lifted", "annulled", "expired". */
  readonly ending: string | null;
  readonly references: readonly Reference[];
}

export type Layer = 'curated' | 'breadth' | 'fetched';

export interface Entity {
  readonly id: EntityId;
  readonly layer: Layer;
  readonly kind: Kind;
  /** Language → main name; `en` or the first is the fallback. */
  readonly labels: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly aliases: readonly Alias[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Hosts or host/path that it publishes; a host covers its subdomains. */
  readonly hosts: readonly string[];
  /** Its accounts elsewhere and official sites that are no publication: "x.com/guardian". */
  readonly accounts: readonly string[];
  /** Where those accounts were seen; empty where nobody wrote it down. */
  readonly accountReferences: readonly Reference[];
  readonly wikidata: string | null;
  readonly statements: readonly Statement[];
  /** True for a body with more than 40 direct members that relations may run through all the same. */
  readonly passable: boolean;
  /** Why nothing runs through it, by claims.md, or null. */
  readonly barrier: string | null;
}

/** Knowledge as the core sees it: all look-ups are synchronous, what is not here is not known. */
export interface Knowledge {
  entity(id: EntityId): Entity | null;
  /** Entities that have a statement about this one, with that statement's property ("who is owned by it"). */
  inverse(id: EntityId): readonly { readonly from: EntityId; readonly property: Property }[];
  /** The curated entity that publishes this host and path (longest path first), or null. */
  publisherOf(host: string, path: string): { readonly entity: EntityId; readonly match: string } | null;
  /** Entities whose account or official site this normalized address is ("x.com/guardian"). */
  accountOf(address: string): EntityId | null;
  /** Entities that bear this name, whatever its use, after folding. */
  named(name: string): readonly EntityId[];
}

// ── Names in text ───────────────────────────────────────────────────────

export interface Candidate {
  /** Null for an organization that is recognized in the text and not known to us. */
  readonly entity: EntityId | null;
  /** The fullest name of it in this text, or our label. */
  readonly label: string;
}

/** A span that names an organization, with the one that it means. */
export interface Mention extends Span {
  /** Index into the article's blocks. */
  readonly block: number;
  readonly text: string;
  readonly entity: EntityId | null;
  readonly label: string;
  /** The text attributes a statement to the organization in this clause. */
  readonly cited: boolean;
  /** Cited, but by words that may also mean less: beside a relation it is only named (claims.md). */
  readonly unsurely?: true;
  /** Evidence in words, for `--why` and for "wrong organization?". */
  readonly why: readonly string[];
  /** Other entities that the name may mean. */
  readonly others: readonly EntityId[];
}

/** Organizations of one text and how often each is named and is the source of a reporting clause. */
export interface NamedOrganization {
  readonly entity: EntityId | null;
  readonly label: string;
  readonly wikidata: string | null;
  readonly kind: Kind | null;
  readonly mentions: number;
  readonly cited: number;
}

// ── Publisher ───────────────────────────────────────────────────────────

export type EvidenceKind = 'website' | 'json-ld' | 'site-name' | 'imprint' | 'profile-link' | 'follow-line' | 'trust.txt' | 'ads.txt';
export type EvidencePlace = 'header' | 'footer' | 'follow box' | 'closing lines' | 'structured data' | null;

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly value: string;
  readonly quote: string | null;
  readonly place: EvidencePlace;
}

export interface Publisher {
  readonly entity: EntityId | null;
  readonly label: string;
  readonly labelBasis: 'record' | 'declared' | 'host';
  /** As visited, without a leading `www.`, `m.` or `amp.`; punycode for look-alikes. */
  readonly host: string;
  /** The hosting platform where the account is the publisher: "Substack". */
  readonly platform: string | null;
  /** The wrapper that this page was read through: "web.archive.org". */
  readonly via: string | null;
  readonly declared: readonly string[];
  readonly evidence: readonly Evidence[];
}

// ── Relation ────────────────────────────────────────────────────────────

export type RelationKind = 'same' | 'part' | 'owner' | 'controller' | 'owned' | 'sibling' | 'funder' | 'affiliate' | 'points-to';

/** One step of a path, always in the direction that the statement has: `from` bears the statement, `to` is its value. */
export interface PathStep {
  readonly from: EntityId;
  readonly property: Property;
  readonly to: EntityId;
  readonly start: string | null;
  readonly end: string | null;
  readonly share: string | null;
  /** Who says so, where the statement is a judgement. */
  readonly by?: string;
  readonly references: readonly Reference[];
}

export interface Relation {
  readonly entity: EntityId;
  readonly kind: RelationKind;
  readonly basis: 'record' | 'page';
  readonly former: boolean;
  /** Overlap of all edges, for "From 2004 to 2016, …". */
  readonly start: string | null;
  readonly end: string | null;
  /** The year to show as "as of" where an edge without dates has an old source. */
  readonly asOf: string | null;
  readonly path: readonly PathStep[];
  /** Quotes of the page, for `points-to`. */
  readonly evidence: readonly Evidence[];
  /** `points-to`: in the first person ("gives X's account as its own") or the third ("asks its readers to follow X"). */
  readonly person: 'first' | 'third' | null;
  /** The page itself states the tie. */
  readonly disclosed: boolean;
}

/** How far we looked where no tie was found. */
export interface Silence {
  readonly publisherKnown: boolean;
  readonly named: number;
  readonly searched: number;
  readonly unknown: number;
}

// ── Annotation ──────────────────────────────────────────────────────────

/** All that we say about one article, before it is put into a language. */
export interface Findings {
  readonly publisher: Publisher;
  readonly organizations: readonly NamedOrganization[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly silence: Silence | null;
}
