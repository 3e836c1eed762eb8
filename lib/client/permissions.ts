export { requestNotifications } from '../browser/notifications.ts';
export {
  mayRead,
  requestOrigin,
  requestOrigins,
  takeBackSite,
  watchSites,
} from '../browser/permissions.ts';
