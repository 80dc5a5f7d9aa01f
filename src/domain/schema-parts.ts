/** What bears a name of the vocabulary. */
export const nameKinds = ['person', 'place', 'organisation', 'office'] as const;

export const shortText = { type: 'string', minLength: 1, maxLength: 400 } as const;

/** One value or a list of them. */
export const oneOrMore = <const Item>(items: Item) =>
  ({ anyOf: [items, { type: 'array', items, minItems: 1, maxItems: 64 }] }) as const;

/** What every kind of rule begins with. */
export const headFields = {
  id: {
    type: 'string',
    pattern: '^[a-z][a-z0-9-]{1,60}$',
    description: 'The name of the file without .yml; lower-case words joined by hyphens.',
  },
  title: { ...shortText, description: 'A few words that say what the rule finds.' },
  note: {
    type: 'string',
    minLength: 1,
    maxLength: 4000,
    description: 'Why it matters, and when it misleads.',
  },
} as const;

/** What every kind of rule may end with. */
export const tailFields = {
  links: {
    type: 'array',
    items: shortText,
    maxItems: 20,
    description: 'Where to read more.',
  },
  enabled: { type: 'boolean', description: 'false: checked, but not used.' },
} as const;
