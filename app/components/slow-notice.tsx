// Says that the next data takes its time: a thin line at the edge of the window, and words for those who do not see it.
import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';

/** Whatever is quicker needs no sign, ms. */
const SLOW_MS = 800;

export function SlowNotice() {
  const navigation = useNavigation();
  const revalidator = useRevalidator();
  const busy = navigation.state !== 'idle' || revalidator.state !== 'idle';
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return (
    <div role="status" className={slow ? 'progress-line' : undefined}>
      {slow ? <span className="visually-hidden">Still loading …</span> : null}
    </div>
  );
}
