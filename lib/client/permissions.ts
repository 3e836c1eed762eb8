export { mayRead, requestOrigin } from '../browser/permissions.ts';
