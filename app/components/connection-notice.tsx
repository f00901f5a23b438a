// Says that the server cannot be reached, for as long as that lasts; what is on the page stays.
import { useConnectionLost } from './connection.ts';

export function ConnectionNotice() {
  const lost = useConnectionLost();
  return (
    <div role="status" className={lost ? 'toast toast-lost' : undefined}>
      {lost ? 'The connection is lost; trying again …' : ''}
    </div>
  );
}
