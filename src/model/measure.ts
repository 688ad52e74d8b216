/** What a figure counts: a closed list, each explained in docs/codebook.md. */
export const MEASURES = [
  'people_fled',
  'people_arrived',
  'people_evacuated',
  'people_displaced',
  'people_homeless',
  'people_sheltered',
  'people_relocated',
  'people_remaining',
  'population',
  'killed',
  'injured',
  'missing',
  'detained',
  'houses_destroyed',
  'houses_damaged',
  'troops',
  'vehicles',
  'amount_money',
  'distance',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Units that are not currencies. A currency is its ISO 4217 code. */
export const UNITS = ['person', 'household', 'house', 'vehicle', 'km', 'other'] as const;
export type Unit = (typeof UNITS)[number] | (string & {});

/** Stock: a level at a time. Flow: what came in during a time. Cumulative: all since a beginning. */
export const FIGURE_KINDS = ['stock', 'flow', 'cumulative'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How exactly the number is meant. */
export const QUANTIFIERS = [
  'exact',
  'approximately',
  'more_than',
  'at_least',
  'less_than',
  'up_to',
  'range',
  'vague',
] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** How closely a figure is tied to its speaker. */
export const FIGURE_ATTRIBUTIONS = ['direct_quote', 'indirect', 'document', 'none'] as const;
export type FigureAttribution = (typeof FIGURE_ATTRIBUTIONS)[number];
