// Invented names, and a word that finds their events.
export const arabic = 'موانئ زبارة';
export const hebrew = 'נמלי החוף';
export const latin = 'Port League';
export const word = 'slipway';
