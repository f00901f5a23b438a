// Countries by ISO 3166-1 alpha-3 code, with their plain English name and region.
import type { CountryCode } from './actor.ts';

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
  /** Sub-region of the United Nations geoscheme (M49); the Holy See stands with Southern Europe. */
  readonly region: string;
}

/**
 * Members of the United Nations, observers, and the territories that act in the news under a name of their
 * own. XKX is the user-assigned code for Kosovo that the World Bank and the European Union use.
 */
const countriesByRegion: Readonly<Record<string, string>> = {
  'Northern Africa':
    'DZA Algeria, EGY Egypt, LBY Libya, MAR Morocco, SDN Sudan, TUN Tunisia, ESH Western Sahara',
  'Western Africa':
    'BEN Benin, BFA Burkina Faso, CPV Cape Verde, CIV Ivory Coast, GMB Gambia, GHA Ghana, GIN Guinea, GNB Guinea-Bissau, LBR Liberia, MLI Mali, MRT Mauritania, NER Niger, NGA Nigeria, SEN Senegal, SLE Sierra Leone, TGO Togo',
  'Middle Africa':
    'AGO Angola, CMR Cameroon, CAF Central African Republic, TCD Chad, COG Congo, COD DR Congo, GNQ Equatorial Guinea, GAB Gabon, STP Sao Tome and Principe',
  'Eastern Africa':
    'BDI Burundi, COM Comoros, DJI Djibouti, ERI Eritrea, ETH Ethiopia, KEN Kenya, MDG Madagascar, MWI Malawi, MUS Mauritius, MOZ Mozambique, RWA Rwanda, SYC Seychelles, SOM Somalia, SSD South Sudan, TZA Tanzania, UGA Uganda, ZMB Zambia, ZWE Zimbabwe',
  'Southern Africa': 'BWA Botswana, SWZ Eswatini, LSO Lesotho, NAM Namibia, ZAF South Africa',
  'Northern America': 'BMU Bermuda, CAN Canada, GRL Greenland, USA United States',
  'Central America':
    'BLZ Belize, CRI Costa Rica, SLV El Salvador, GTM Guatemala, HND Honduras, MEX Mexico, NIC Nicaragua, PAN Panama',
  Caribbean:
    'ATG Antigua and Barbuda, BHS Bahamas, BRB Barbados, CUB Cuba, DMA Dominica, DOM Dominican Republic, GRD Grenada, HTI Haiti, JAM Jamaica, PRI Puerto Rico, KNA Saint Kitts and Nevis, LCA Saint Lucia, VCT Saint Vincent and the Grenadines, TTO Trinidad and Tobago',
  'South America':
    'ARG Argentina, BOL Bolivia, BRA Brazil, CHL Chile, COL Colombia, ECU Ecuador, FLK Falkland Islands, GUY Guyana, PRY Paraguay, PER Peru, SUR Suriname, URY Uruguay, VEN Venezuela',
  'Central Asia': 'KAZ Kazakhstan, KGZ Kyrgyzstan, TJK Tajikistan, TKM Turkmenistan, UZB Uzbekistan',
  'Eastern Asia':
    'CHN China, HKG Hong Kong, JPN Japan, MAC Macao, MNG Mongolia, PRK North Korea, KOR South Korea, TWN Taiwan',
  'South-eastern Asia':
    'BRN Brunei, KHM Cambodia, IDN Indonesia, LAO Laos, MYS Malaysia, MMR Myanmar, PHL Philippines, SGP Singapore, THA Thailand, TLS East Timor, VNM Vietnam',
  'Southern Asia':
    'AFG Afghanistan, BGD Bangladesh, BTN Bhutan, IND India, IRN Iran, MDV Maldives, NPL Nepal, PAK Pakistan, LKA Sri Lanka',
  'Western Asia':
    'ARM Armenia, AZE Azerbaijan, BHR Bahrain, CYP Cyprus, GEO Georgia, IRQ Iraq, ISR Israel, JOR Jordan, KWT Kuwait, LBN Lebanon, OMN Oman, PSE Palestine, QAT Qatar, SAU Saudi Arabia, SYR Syria, TUR Turkey, ARE United Arab Emirates, YEM Yemen',
  'Eastern Europe':
    'BLR Belarus, BGR Bulgaria, CZE Czechia, HUN Hungary, MDA Moldova, POL Poland, ROU Romania, RUS Russia, SVK Slovakia, UKR Ukraine',
  'Northern Europe':
    'DNK Denmark, EST Estonia, FRO Faroe Islands, FIN Finland, ISL Iceland, IRL Ireland, LVA Latvia, LTU Lithuania, NOR Norway, SWE Sweden, GBR United Kingdom',
  'Southern Europe':
    'ALB Albania, AND Andorra, BIH Bosnia and Herzegovina, HRV Croatia, GIB Gibraltar, GRC Greece, ITA Italy, XKX Kosovo, MLT Malta, MNE Montenegro, MKD North Macedonia, PRT Portugal, SMR San Marino, SRB Serbia, SVN Slovenia, ESP Spain, VAT Holy See',
  'Western Europe':
    'AUT Austria, BEL Belgium, FRA France, DEU Germany, LIE Liechtenstein, LUX Luxembourg, MCO Monaco, NLD Netherlands, CHE Switzerland',
  'Australia and New Zealand': 'AUS Australia, NZL New Zealand',
  'Pacific islands':
    'COK Cook Islands, FJI Fiji, GUM Guam, KIR Kiribati, MHL Marshall Islands, FSM Micronesia, NRU Nauru, NCL New Caledonia, PLW Palau, PNG Papua New Guinea, WSM Samoa, SLB Solomon Islands, TON Tonga, TUV Tuvalu, VUT Vanuatu',
};

/** All countries, by name. */
export const countries: readonly Country[] = Object.entries(countriesByRegion)
  .flatMap(([region, list]) =>
    list.split(', ').map((entry): Country => ({ code: entry.slice(0, 3), name: entry.slice(4), region })),
  )
  .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

const countryByCode: ReadonlyMap<CountryCode, Country> = new Map(
  countries.map((country) => [country.code, country]),
);

/** The plain English name of a country, or the code itself where no country has it. */
export function countryName(code: CountryCode): string {
  return countryByCode.get(code)?.name ?? code;
}
