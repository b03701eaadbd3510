import { useSyncExternalStore } from 'react';

/** What the address names: the site alone, a list, a view of it, an item. */
export interface Place {
  readonly sitePath: string;
  readonly list?: string;
  readonly view?: string;
  readonly item?: string;
}

const PERSONA = 'persona';

export function placeOf(address: string): Place {
  const { pathname, searchParams } = new URL(address);
  const [, sites = 'sites', site = '', , list] = pathname.split('/');
  const view = searchParams.get('view');
  const item = searchParams.get('ID');
  return {
    sitePath: `/${sites}/${site}`,
    ...(list && { list: decodeURIComponent(list) }),
    ...(view && { view }),
    ...(item && { item }),
  };
}

export function addressOf({ sitePath, list, view, item }: Place): string {
  const query = new URLSearchParams({ ...(view && { view }), ...(item && { ID: item }) }).toString();
  const path = list ? `${sitePath}/Lists/${encodeURIComponent(list)}` : sitePath;
  return query ? `${path}?${query}` : path;
}

export function go(place: Place): void {
  history.pushState(null, '', addressOf(place));
  dispatchEvent(new PopStateEvent('popstate'));
}

export function usePlace(): Place {
  const address = useSyncExternalStore(
    (onChange) => {
      addEventListener('popstate', onChange);
      return () => removeEventListener('popstate', onChange);
    },
    () => location.href,
  );
  return placeOf(address);
}

/** Who one is here: named in the address once, and then remembered by this window. */
export function rememberedPersona(): string {
  const named = new URL(location.href).searchParams.get(PERSONA);
  if (named) sessionStorage.setItem(PERSONA, named);
  return sessionStorage.getItem(PERSONA) ?? '';
}

export const rememberPersona = (upn: string) => sessionStorage.setItem(PERSONA, upn);
