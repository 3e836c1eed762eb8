export {
  grantedSites,
  mayRead,
  requestOrigin,
  requestOrigins,
  takeBackSite,
} from '../browser/permissions.ts';
