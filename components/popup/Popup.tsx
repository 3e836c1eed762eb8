import { useEffect } from 'react';
import { useReading } from '../../lib/state/reading.ts';
import { Frame } from '../frame/Frame.tsx';

/** The popup reads the page when it is opened: the click on the button is what allows it. */
export function Popup() {
  const read = useReading((state) => state.read);
  useEffect(() => void read(false), [read]);
  return <Frame surface="popup" />;
}
