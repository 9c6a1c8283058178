import { arrivedFrom, handOn } from './share-arrival.ts';

/** Forms are told where their reader came from, whatever page leads to them. */
handOn(arrivedFrom(location.search), document.querySelectorAll<HTMLAnchorElement>('a[href*="forms/"]'));
