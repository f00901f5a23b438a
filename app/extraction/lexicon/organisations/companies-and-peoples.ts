// Companies and peoples without a state of their own that the news speak of as actors. The form of a row is told in
// ../organisations.ts.

export const companiesAndPeoples = `
Google | | organisation | USA | company, giant
Facebook | | organisation | USA | company, network
Twitter | | organisation | USA | company
YouTube | | organisation | USA | company
Instagram | | organisation | USA | company
WhatsApp | | organisation | USA | company
Telegram | | organisation | | company
TikTok | | organisation | CHN | company
Yahoo | Yahoo! | organisation | USA | company
Microsoft | | organisation | USA | company, giant
Apple | Apple Inc. | organisation | USA | company
Amazon.com | | organisation | USA | company
IBM | | organisation | USA | company
Intel | | organisation | USA | company
Boeing | | organisation | USA | company
Lockheed Martin | | organisation | USA | company
General Motors | GM | organisation | USA | company
General Electric | | organisation | USA | company
ExxonMobil | Exxon Mobil, Exxon | organisation | USA | company
Chevron | | organisation | USA | company
Halliburton | | organisation | USA | company
Blackwater | | organisation | USA | company
SpaceX | | organisation | USA | company
Tesla | | organisation | USA | company
Disney | Walt Disney | organisation | USA | company
Goldman Sachs | | organisation | USA | bank
Airbus | | organisation | FRA | company
TotalEnergies | | organisation | FRA | company
BP | British Petroleum | organisation | GBR | company, giant
Royal Dutch Shell | | organisation | GBR | company, giant
Rolls-Royce | | organisation | GBR | company
BAE Systems | | organisation | GBR | company
Siemens | | organisation | DEU | company
Volkswagen | | organisation | DEU | company
Deutsche Bank | | organisation | DEU | bank
Huawei | | organisation | CHN | company, giant
ZTE | | organisation | CHN | company
Alibaba | | organisation | CHN | company
Samsung | | organisation | KOR | company
Toyota | | organisation | JPN | company
Sony | | organisation | JPN | company
Nord Stream 2 | Nord Stream | organisation | RUS | company
Lukoil | | organisation | RUS | company
Yukos | | organisation | RUS | company
Kurds | | group | | minority
Rohingya | Rohingyas | group | MMR | minority
Uyghurs | Uighurs | group | CHN | minority
Tamils | | group | LKA | minority
Hutus | | group | | militia
Tutsis | | group | | minority
Yazidis | Yezidis | group | IRQ | minority
Druze | | group | | minority
Alawites | | group | SYR | minority
Maronites | | group | LBN | minority
Pashtuns | Pushtuns | group | | minority
Crimean Tatars | Tatars | group | UKR | minority
Ethnic Albanians | ethnic Albanians | group | | minority
Kurdish forces | Kurdish fighters, Kurdish militia, Kurdish militants, Kurdish rebels | group | | forces
Arab states | Arab countries, Arab nations, Gulf Arab states, Arab leaders | group | | states
Western powers | | group | | powers
`;
