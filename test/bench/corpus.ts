import type { Article } from '../../src/domain/article.js';
import * as phrases from './phrases.js';
import { type Random, randomFrom } from './random.js';

/** Facts of one invented event; outlets print them with variations. */
interface Event {
  readonly town: string;
  readonly second: string;
  readonly project: string;
  readonly body: string;
  readonly speaker: string;
  readonly quote: string;
  readonly millions: number;
  readonly fund: number;
  readonly percent: number;
  readonly people: number;
  readonly months: number;
  readonly year: number;
  /** Day of March 2025 on which it happened. */
  readonly day: number;
}

const articleLength = 4_000;
const weekdays = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function inventEvent({ pick, between }: Random): Event {
  return {
    town: pick(phrases.towns),
    second: pick(phrases.towns),
    project: pick(phrases.projects),
    body: pick(phrases.bodies),
    speaker: `${pick(phrases.firstNames)} ${pick(phrases.lastNames)}`,
    quote: pick(phrases.quotations),
    millions: between(12, 890) / 10,
    fund: between(11, 99) / 10,
    percent: between(3, 78),
    people: between(60, 4_000),
    months: between(4, 36),
    year: between(1998, 2019),
    day: between(2, 20),
  };
}

const often = ({ next }: Random, share: number) => next() < share;

function money(random: Random, millions: number): string {
  const value = often(random, 0.1) ? millions + 0.3 : millions;
  return random.pick([
    `$${value.toFixed(1)} million`,
    `$${value.toFixed(1)}m`,
    `about $${Math.max(1, Math.round(value))} million`,
    `$${Math.round(value * 1e6).toLocaleString('en-US')}`,
  ]);
}

function percent(random: Random, value: number): string {
  const printed = often(random, 0.1) ? value + 2 : value;
  return random.pick([`${printed} per cent`, `${printed}%`, `${printed} percent`]);
}

/** `published` is the day after the event, so that "on Monday" and a date may be the same. */
function printedFacts(random: Random, event: Event): Readonly<Record<string, string>> {
  const { between, pick } = random;
  const day = often(random, 0.1) ? event.day + 1 : event.day;
  const people = often(random, 0.15) ? event.people + between(1, 9) : event.people;
  return {
    project: event.project,
    body: event.body,
    town: event.town,
    second: event.second,
    speaker: event.speaker,
    quote: often(random, 0.1) ? event.quote.replace(/\b(will|is|have)\b/, 'must') : event.quote,
    cost: money(random, event.millions),
    fund: money(random, event.fund),
    percent: percent(random, event.percent),
    share: percent(random, Math.max(1, Math.round((100 * event.fund) / event.millions))),
    count: String(people),
    months: String(event.months),
    day: weekdays[day % 7] ?? '',
    date: pick([`${day + 9} April 2025`, `April ${day + 9}, 2025`]),
    year: String(event.year),
    deadline: String(event.year + 30),
    n: String(between(3, 60)),
    m: String(between(61, 140)),
    big: between(1_000, 60_000).toLocaleString('en-US'),
    group: pick(phrases.groups),
    crowd: pick(phrases.groups),
    thing: pick(phrases.things),
    other: pick(phrases.things),
    place: pick(phrases.places),
    verb: pick(phrases.verbs),
  };
}

function say(random: Random, phrase: string, facts: Readonly<Record<string, string>>): string {
  return phrase
    .replace(/\{([^{}]*)\}/g, (_whole, choices: string) => random.pick(choices.split('|')))
    .replace(/\$([a-z]+)/g, (whole, name: string) => facts[name] ?? whole)
    .replace(/^./, (letter) => letter.toUpperCase());
}

const shuffled = <T>({ next }: Random, list: readonly T[]): readonly T[] =>
  list
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

const ownPhrase = (random: Random) =>
  random.pick(often(random, figureShare) ? phrases.figurePhrases : phrases.plainPhrases);

/** So many of the shared facts an article tells, and so seldom a sentence of its own has a figure. */
const factsPerArticle = 4;
const figureShare = 0.15;

/**
 * About 4 kB: some of the shared facts, in the outlet's own order, among sentences of its own; so
 * that there is about as much to find as in the BASIL clusters, nine findings an article.
 */
function writeText(random: Random, event: Event): string {
  const facts = shuffled(random, phrases.factPhrases).slice(0, factsPerArticle);
  const paragraphs: string[] = [];
  for (let length = 0, i = 0; length < articleLength; i++) {
    const fact = i % 3 === 0 ? facts[i / 3] : undefined;
    const own = [ownPhrase(random), ownPhrase(random), ownPhrase(random)];
    const paragraph = [...(fact ? [fact] : []), ...own]
      .map((phrase) => say(random, phrase, printedFacts(random, event)))
      .join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/**
 * Invented articles, the same for the same seed. In each story a tenth abridge another article
 * word for word, as outlets do with agency text.
 */
export function inventArticles(stories: number, perStory: number, seed = 1): readonly Article[] {
  return Array.from({ length: stories }, (_, s) => inventStory(s, perStory, seed)).flat();
}

function inventStory(number: number, size: number, seed: number): readonly Article[] {
  const random = randomFrom(seed * 1_000_003 + number);
  const event = inventEvent(random);
  const story = `story-${number}`;
  const articles: Article[] = [];
  for (let i = 0; i < size; i++) {
    const source = i > 0 && often(random, 0.1) ? random.pick(articles) : undefined;
    articles.push({
      id: `${story}-${i}`,
      story,
      outlet: `${random.pick(phrases.outlets)} ${i}`,
      published: `2025-03-${String(event.day + 1).padStart(2, '0')}`,
      text: source ? abridge(source.text) : writeText(random, event),
    });
  }
  return articles;
}

const abridge = (text: string) => text.split('\n\n').slice(0, 15).join('\n\n');
