/** How other sets name the units that we name otherwise; what stands in no row is its own name. */
const names: Readonly<Record<string, string>> = {
  percentage: 'percent',
  '%': 'percent',
  dollar: 'USD',
  'united states dollar': 'USD',
  'us dollar': 'USD',
  'pound sterling': 'GBP',
  'british pound': 'GBP',
  euro: 'EUR',
  'japanese yen': 'JPY',
  'chinese yuan': 'CNY',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'new zealand dollar': 'NZD',
  'hong kong dollar': 'HKD',
  'mexican peso': 'MXN',
  'swiss franc': 'CHF',
  franc: 'CHF',
  rupee: 'INR',
  'sri lankan rupee': 'LKR',
  'turkish lira': 'TRY',
  bitcoin: 'BTC',
  'costa rican colón': 'CRC',
  'georgian lari': 'GEL',
  'lao kip': 'LAK',
  'finnish markka': 'FIM',
  'netherlands guilde': 'NLG',
  'netherlands guilder': 'NLG',
  peseta: 'ESP',
  mark: 'DEM',
  pence: 'penny',
  'pound-mass': 'pound',
  'metric ton': 'tonne',
  'cubic centimetre': 'millilitre',
  count: 'time',
  c: 'celsius',
  f: 'fahrenheit',
  'degree celsius': 'celsius',
  'degree fahrenheit': 'fahrenheit',
};

const spelling: readonly (readonly [RegExp, string])[] = [
  [/meter\b/g, 'metre'],
  [/liter\b/g, 'litre'],
];

/** Our name for a peer's unit, both halves of a rate: "dollar per share" → "USD per share". */
export function ourUnit(theirs: string): string {
  const british = spelling.reduce(
    (unit, [from, to]) => unit.replace(from, to),
    theirs.toLowerCase(),
  );
  return british
    .replace(/ of age$/, '')
    .split(' per ')
    .map((part) => names[part] ?? part)
    .join(' per ');
}
