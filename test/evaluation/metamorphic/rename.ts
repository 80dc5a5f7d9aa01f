import type { Article } from '../../../src/domain/article.js';
import type { Vocabulary } from '../../../src/domain/vocabulary.js';
import { findPeople } from '../../../src/recognise/names.js';
import { segment } from '../../../src/segment/segment.js';

/** After so many years every date falls on the same weekday again. */
const years = 28;
const place = /\bin (\p{Lu}\p{Ll}{3,})(?=[,.;]| (?:on|and|for|to|after|when|where)\b)/gu;
const word = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]+(?![\p{L}\p{N}])/gu;
const year = /(?<![\d.,$£€/–-])(?:19|20)\d\d(?![\d%]|[.,/–-]\d|s\b)/g;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A story in which people and places bear other names and all years lie later. */
export interface Renamed {
  readonly articles: readonly Article[];
  /** A text of the story as it reads in the renamed one. */
  readonly rename: (text: string) => string;
}

/** Given names stay, since they tell who is a person, and so do names that the vocabulary knows. */
export function renamed(articles: readonly Article[], vocabulary: Vocabulary): Renamed {
  const texts = articles.map(({ text }) => text).join('\n');
  const known = new Set(
    vocabulary.names
      .flatMap(({ name, also }) => [name, ...also])
      .flatMap((name) => name.split(' ')),
  );
  const surnames = articles.flatMap((article) =>
    findPeople(segment(article)).flatMap(({ name }) => surnameOf(name)),
  );
  const places = [...texts.matchAll(place)].map(([, name = '']) => name);
  const names = [...new Set([...surnames, ...places])].filter(
    (name) =>
      /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
      !known.has(name) &&
      !calendar.test(name) &&
      !new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(texts),
  );
  const invented = new Map(names.map((name, i) => [name, inventedName(i)]));
  const rename = (text: string) =>
    text
      .replace(word, (name) => invented.get(name) ?? name)
      .replace(year, (printed) => String(Number(printed) + years));
  const later = (date: string) =>
    date.replace(/^\d{4}/, (printed) => String(Number(printed) + years));
  return {
    rename,
    articles: articles.map((article) => ({
      ...article,
      text: rename(article.text),
      ...(article.published && { published: later(article.published) }),
    })),
  };
}

/** `Ada Okoye` → `Okoye`; a name of one word is a surname behind a title. */
const surnameOf = (name: string) => name.split(' ').at(-1) ?? [];

const heads =
  'Bax Cald Drov Felk Grav Holv Jand Kesk Lorv Morv Nask Palv Rusk Selk Torv Velk'.split(' ');
const tails = 'ami oru ato ini ucho ewa ulo iska ova ekko arro ima'.split(' ');

/** Names that nobody bears, all different: Baxami, Caldami, … */
function inventedName(index: number): string {
  const head = heads[index % heads.length];
  const tail = tails[Math.floor(index / heads.length) % tails.length];
  const more = Math.floor(index / (heads.length * tails.length));
  return `${head}${tail}${'la'.repeat(more)}`;
}
