// The nonce that the server's content security policy gives to the scripts of this response.
import { createContext } from 'react';

/** Undefined in the browser, and where the server sets no policy. */
export const NonceContext = createContext<string | undefined>(undefined);
