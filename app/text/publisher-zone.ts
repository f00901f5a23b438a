// Where a publisher writes: the day of an article is the day there, whatever zone its page gives the instant in.
import type { Publication } from '../model/article.ts';
import { parseIsoDate } from '../model/partial-date.ts';

/** Zones of the IANA database by the hosts that publish there, without "www.", and by the names that they go by. */
const zones: readonly (readonly [zone: string, hosts: string, names: string])[] = [
  [
    'America/New_York',
    `nytimes.com washingtonpost.com wsj.com apnews.com cnn.com nbcnews.com abcnews.go.com cbsnews.com foxnews.com npr.org pbs.org
     politico.com axios.com thehill.com usatoday.com foreignpolicy.com foreignaffairs.com theatlantic.com newsweek.com time.com
     bloomberg.com voanews.com rferl.org state.gov whitehouse.gov defense.gov un.org usnews.com vox.com huffpost.com cnbc.com
     theweek.com thedailybeast.com businessinsider.com nypost.com bostonglobe.com miamiherald.com`,
    `the new york times; the washington post; the wall street journal; associated press; ap; ap news; cnn; nbc news; abc news;
     cbs news; fox news; npr; politico; axios; the hill; usa today; foreign policy; foreign affairs; the atlantic; newsweek; time;
     bloomberg; voice of america; the week; cnbc`,
  ],
  ['America/Chicago', 'chicagotribune.com', 'chicago tribune'],
  ['America/Los_Angeles', 'latimes.com', 'los angeles times; la times'],
  [
    'America/Toronto',
    'cbc.ca theglobeandmail.com thestar.com nationalpost.com ctvnews.ca',
    'cbc; the globe and mail',
  ],
  [
    'Europe/London',
    'bbc.com theguardian.com ft.com economist.com reuters.com middleeasteye.net aawsat.com newarab.com',
    `bbc; bbc news; the guardian; financial times; the economist; reuters; the times; the telegraph; the independent; sky news`,
  ],
  [
    'Europe/Paris',
    'france24.com afp.com rfi.fr euronews.com',
    'france 24; afp; agence france-presse; le monde',
  ],
  [
    'Europe/Brussels',
    'politico.eu nato.int euobserver.com euractiv.com',
    'politico europe; euractiv; euobserver',
  ],
  ['Europe/Berlin', 'dw.com spiegel.de', 'deutsche welle; dw; der spiegel; dpa'],
  ['Europe/Kyiv', 'kyivindependent.com kyivpost.com', 'the kyiv independent; kyiv post; ukrinform'],
  [
    'Europe/Moscow',
    'tass.com kremlin.ru mid.ru themoscowtimes.com rt.com interfax.com sputniknews.com',
    'tass; the moscow times; rt; interfax; ria novosti',
  ],
  [
    'Europe/Istanbul',
    'hurriyetdailynews.com dailysabah.com trtworld.com aa.com.tr',
    'anadolu agency; daily sabah',
  ],
  [
    'Asia/Jerusalem',
    'haaretz.com jpost.com timesofisrael.com ynetnews.com',
    'haaretz; the jerusalem post; the times of israel',
  ],
  ['Asia/Qatar', 'aljazeera.com', 'al jazeera'],
  [
    'Asia/Dubai',
    'thenationalnews.com gulfnews.com khaleejtimes.com',
    'the national; gulf news; khaleej times',
  ],
  ['Asia/Riyadh', 'arabnews.com spa.gov.sa', 'arab news; saudi press agency'],
  ['Asia/Tehran', 'tehrantimes.com presstv.ir', 'tehran times; press tv; irna; tasnim'],
  ['Asia/Karachi', 'dawn.com tribune.com.pk', 'dawn; the express tribune'],
  [
    'Asia/Kolkata',
    'thehindu.com indianexpress.com hindustantimes.com timesofindia.indiatimes.com ndtv.com',
    'the hindu; the indian express; hindustan times; the times of india; ndtv',
  ],
  [
    'Asia/Shanghai',
    'xinhuanet.com globaltimes.cn chinadaily.com.cn cgtn.com',
    'xinhua; global times; china daily; cgtn',
  ],
  ['Asia/Hong_Kong', 'scmp.com', 'south china morning post'],
  [
    'Asia/Tokyo',
    'japantimes.co.jp asia.nikkei.com nhk.or.jp',
    'the japan times; nikkei asia; nhk; kyodo news',
  ],
  [
    'Asia/Seoul',
    'yna.co.kr koreaherald.com koreatimes.co.kr',
    'yonhap; yonhap news agency; the korea herald',
  ],
  ['Asia/Singapore', 'straitstimes.com channelnewsasia.com', 'the straits times; cna'],
  [
    'Australia/Sydney',
    'abc.net.au smh.com.au lowyinstitute.org',
    'the sydney morning herald; the australian',
  ],
];

/** States of one zone, by their top-level domain: a host there that is not listed writes at its time. */
const zonesByDomain: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  fr: 'Europe/Paris',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  it: 'Europe/Rome',
  be: 'Europe/Brussels',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  hu: 'Europe/Budapest',
  ro: 'Europe/Bucharest',
  se: 'Europe/Stockholm',
  no: 'Europe/Oslo',
  dk: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  ee: 'Europe/Tallinn',
  lv: 'Europe/Riga',
  lt: 'Europe/Vilnius',
  ua: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  gr: 'Europe/Athens',
  ge: 'Asia/Tbilisi',
  am: 'Asia/Yerevan',
  az: 'Asia/Baku',
  il: 'Asia/Jerusalem',
  lb: 'Asia/Beirut',
  jo: 'Asia/Amman',
  eg: 'Africa/Cairo',
  sa: 'Asia/Riyadh',
  qa: 'Asia/Qatar',
  ae: 'Asia/Dubai',
  ir: 'Asia/Tehran',
  pk: 'Asia/Karachi',
  in: 'Asia/Kolkata',
  bd: 'Asia/Dhaka',
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  tw: 'Asia/Taipei',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  sg: 'Asia/Singapore',
  ph: 'Asia/Manila',
  th: 'Asia/Bangkok',
  vn: 'Asia/Ho_Chi_Minh',
  nz: 'Pacific/Auckland',
  za: 'Africa/Johannesburg',
  ng: 'Africa/Lagos',
  ke: 'Africa/Nairobi',
};

const byHost = new Map(
  zones.flatMap(([zone, hosts]) =>
    hosts
      .trim()
      .split(/\s+/)
      .map((host) => [host, zone]),
  ),
);
const byName = new Map(
  zones.flatMap(([zone, , names]) =>
    names.split(';').map((name) => [name.replace(/\s+/g, ' ').trim(), zone]),
  ),
);

/** What tells where an article appeared. */
interface Publisher {
  readonly name: string | null;
  readonly url: string | null;
}

/** The IANA zone of a publisher: by the host of the article, its parents ("edition.cnn.com"), its name, or null. */
export function zoneOf({ name, url }: Publisher): string | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  const listed = labels
    .map((_, at) => byHost.get(labels.slice(at).join('.')))
    .find((zone) => zone !== undefined);
  return listed ?? byName.get((name ?? '').toLowerCase()) ?? zonesByDomain[labels.at(-1) ?? ''] ?? null;
}

/**
 * A publication on its publisher's day. A day without an instant, or from a publisher whose zone is not known, stays as it
 * is written, and so does what the user gave.
 */
export function onPublishersDay(published: Publication, publisher: Publisher): Publication {
  const zone = zoneOf(publisher);
  if (zone === null || published.instant === null || published.basis === 'given') return published;
  const day = parseIsoDate(
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(
      new Date(published.instant),
    ),
  );
  return day === null ? published : { ...published, date: day };
}
