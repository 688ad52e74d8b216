import { FACTUALITY_LABELS, TYPE_LABELS } from '../../feeds/labels.ts';
import { renderJson } from '../../feeds/render-json.ts';
import { ENTITY_KINDS, PLACE_PRECISIONS, PLACE_ROLES } from '../../model/entity.ts';
import { EVENT_RELATIONS, REVISION_KINDS } from '../../model/event.ts';
import { FIGURE_RELATIONS } from '../../model/figure.ts';
import { FIGURE_ATTRIBUTIONS, FIGURE_KINDS, MEASURES, QUANTIFIERS, UNITS } from '../../model/measure.ts';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES, MODES_OF_TYPE, QUAD_OF_TYPE, STANCES } from '../../model/ontology.ts';
import { answer } from '../http/answer.ts';
import { CACHE_FOR_EVER } from '../http/shared-headers.ts';
import { ICON, STYLE } from '../pages/style.ts';
import type { AppContext } from '../route.ts';

/** Every closed list of the log, by the name of its field or parameter. */
const ENUMS = {
  type: EVENT_TYPES.map((type) => ({
    value: type,
    label: TYPE_LABELS[type],
    quad: QUAD_OF_TYPE[type],
    modes: MODES_OF_TYPE[type] ?? [],
  })),
  context: CONTEXTS,
  factuality: FACTUALITIES.map((value) => ({ value, label: FACTUALITY_LABELS[value] ?? 'Occurred' })),
  stance: STANCES,
  measure: MEASURES,
  unit: UNITS,
  figureKind: FIGURE_KINDS,
  quantifier: QUANTIFIERS,
  figureAttribution: FIGURE_ATTRIBUTIONS,
  figureRelation: FIGURE_RELATIONS,
  eventRelation: EVENT_RELATIONS,
  revisionKind: REVISION_KINDS,
  entityKind: ENTITY_KINDS,
  placeRole: PLACE_ROLES,
  placePrecision: PLACE_PRECISIONS,
};

export const enums = (context: AppContext): Promise<Response> =>
  answer(context.req.raw, {
    body: renderJson({ data: ENUMS }),
    contentType: 'application/json; charset=utf-8',
    updated: null,
  });

/** Robots may read the pages; the same records as JSON and in every order would only cost both sides. */
const ROBOTS = 'User-agent: *\nDisallow: /api/\nDisallow: /*cursor=\nAllow: /\n';

export const robots = (context: AppContext): Promise<Response> =>
  answer(context.req.raw, { body: ROBOTS, contentType: 'text/plain; charset=utf-8', updated: null });

export const style = (context: AppContext): Promise<Response> =>
  answer(context.req.raw, {
    body: STYLE,
    contentType: 'text/css; charset=utf-8',
    updated: null,
    headers: { 'Cache-Control': CACHE_FOR_EVER },
  });

export const icon = (context: AppContext): Promise<Response> =>
  answer(context.req.raw, { body: ICON, contentType: 'image/svg+xml', updated: null });
