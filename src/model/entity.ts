export const ENTITY_KINDS = ['person', 'organisation', 'country', 'place', 'group'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How exactly a point stands for a place; a point is never shown without it. */
export const PLACE_PRECISIONS = ['exact', 'near', 'adm2', 'adm1', 'area', 'country', 'unknown'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** WGS 84 degrees. */
export interface Geo {
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
}

/**
 * Somebody or something with a name. `id` is `country:AZE` (ISO 3166-1 alpha-3), `geonames:N`, or a slug such as
 * `person:samantha-power`. `country` is an alpha-3 code, `sector` a PLOVER sector code, `office` what a person holds.
 * `note` tells a reader what the name hides, as for disputed territory.
 */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly sector?: string;
  readonly office?: string;
  readonly note?: string;
  readonly geo?: Geo;
}

/**
 * Somebody in a role. `text` is what the document wrote, `name` the canonical name, `entity` the id behind both;
 * without an entity the role is known by its words alone ("separatist authorities").
 */
export interface Participant {
  readonly entity?: string;
  readonly name: string;
  readonly text: string;
}

export const PLACE_ROLES = ['occurred', 'origin', 'destination', 'transit'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** Where an event took place, or from where to where it led. */
export interface EventPlace extends Participant {
  readonly role: PlaceRole;
  readonly precision: PlacePrecision;
}
