export { grantedSites, mayRead, requestOrigin, takeBackSite } from '../browser/permissions.ts';
