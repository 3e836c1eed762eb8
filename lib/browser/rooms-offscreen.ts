import { engineRoomOffscreen } from './engine-room.ts';
import { parseFeedOffscreen, parsePageOffscreen } from './offscreen.ts';

/** Chrome: pages and feeds are read, and engines write, in the offscreen document. */
export const roomsOffscreen = {
  parsePage: parsePageOffscreen,
  parseFeed: parseFeedOffscreen,
  engines: engineRoomOffscreen,
};
