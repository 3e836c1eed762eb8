export { requestNotifications } from '../browser/notifications.ts';
export {
  grantedSites,
  mayRead,
  requestOrigin,
  requestOrigins,
  takeBackSite,
} from '../browser/permissions.ts';
