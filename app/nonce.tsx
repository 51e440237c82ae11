import { createContext, useContext } from "react";

/** The nonce of this page's scripts; known while the server renders, empty in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = (): string | undefined => useContext(NonceContext);
