import { type Issue, issue, type Place } from '@touchstone/core/facts'

/** Where an input stands when no file is behind it. */
export const nowhere: Place = { source: '', path: '' }

/** One issue for every number that is not finite or lies outside its bounds. */
export const refuseOutside = (
  values: Readonly<Record<string, { readonly found: number; readonly least?: number; readonly most?: number }>>,
  at: Place,
): readonly Issue[] =>
  Object.entries(values).flatMap(([key, { found, least, most }]) =>
    Number.isFinite(found) && (least === undefined || found >= least) && (most === undefined || found <= most)
      ? []
      : [
          issue(
            'equity/out-of-range',
            'error',
            { ...at, path: `${at.path}/${key}` },
            {
              key,
              found: String(found),
              least: least ?? null,
              most: most ?? null,
              whole: false,
            },
          ),
        ],
  )
