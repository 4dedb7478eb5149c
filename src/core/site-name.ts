/** Names of a site in places that were not made to tell it: titles of feeds, links home, titles of pages, handles. */
import { declaredName, resemblesHost } from './declared-name.ts';
import { skeleton } from './lookalike.ts';
import type { Declaration } from './model.ts';

const before =
  /^(?:(?:flux |rss |atom |the )*(?:rss|feed|atom)(?: feed)?(?: (?:for|from|of|de|du|da|di|para|pour|von|zu|la))?|(?:go|back|return|link)(?: to)?|to|zur?|retour [àa]|volver a|voltar|torna a|all|latest(?: from)?|subscribe to|view|visit|namedropper from|headlines from|news from)\s+/i;
const after =
  /(?:\s*[-–—»›:|([]\s*|\s+)(?:rss|atom|feeds?|rss feeds?|headlines|top stories|latest news|(?:local )?search|mobile site|logo|logotype?|logotyp|home(?: ?page)?|startseite|accueil|inicio|início|главная|首页|トップ|ホーム)\s*[\])]?$/i;

/** A name from a feed's title or a link home, without the words that stand round it; null where nothing is left. */
export function titledName(raw: string): string | null {
  let text = raw.replace(/[\s»›]+$/, '').trim();
  for (let i = 0; i < 3; i++) text = text.replace(before, '').replace(after, '').trim();
  return /\p{L}|^\d{2,4}$/u.test(text) ? declaredName(text) : null;
}

/** Parts of a page's title that may name its site: the last, else the first ("Example Post: a headline"). */
export function namesInTitle(title: string): readonly string[] {
  const parts = title.split(/\s+[|–—·•»«<>:-]{1,2}\s+|\s*[|｜]\s*|_/).map((part) => part.trim());
  return parts.length > 1
    ? [...parts.slice(-2).reverse(), ...parts.slice(0, 1)].filter((part) => part.length >= 2 && part.length <= 40)
    : [];
}

/** The account that a page gives as its own on a network, where it spells the host: "@examplepost" on examplepost.com. */
export function handleName(contents: readonly string[], url: string): string | null {
  for (const content of contents) {
    const handle = /^(?:https?:\/\/(?:www\.)?(?:facebook|twitter|x)\.com\/)?@?([a-z0-9_.]{3,40})\/?$/i.exec(content.trim())?.[1];
    if (handle && resemblesHost(handle, url)) return declaredName(handle);
  }
  return null;
}

/** Sorts names by how little they add to what the host spells: "Mac Rumors" before "Mac Rumors Daily Digest". */
export function closestFirst(declarations: readonly Declaration[]): readonly Declaration[] {
  const size = ({ name }: Declaration): number => skeleton(name).length;
  return [...declarations].sort((a, b) => size(a) - size(b));
}
