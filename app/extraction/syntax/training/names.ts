// Names of the news that treebanks of letters and reviews hardly know: states, capitals and surnames, one word each.

/** Stand in for other names in copies of training sentences, so that the tagger knows them as names. */
export const newsNames: readonly string[] = `
Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium
Benin Bhutan Bolivia Botswana Brazil Britain Brunei Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia
Croatia Cuba Cyprus Denmark Djibouti Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia
Georgia Germany Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel
Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania
Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro
Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Palestine Panama
Paraguay Peru Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia Slovenia
Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Türkiye
Turkmenistan Uganda Ukraine Uruguay Uzbekistan Vanuatu Vatican Venezuela Vietnam Wales Yemen Zambia Zimbabwe
Abuja Accra Amman Ankara Astana Athens Baghdad Baku Bangkok Beijing Beirut Belgrade Berlin Bern Bogotá Bratislava Brussels
Bucharest Budapest Cairo Canberra Caracas Chisinau Copenhagen Dakar Damascus Delhi Dhaka Doha Dublin Dushanbe Geneva Hanoi
Harare Havana Helsinki Islamabad Jakarta Jerusalem Juba Kabul Kampala Kathmandu Khartoum Kigali Kinshasa Kyiv Lisbon Ljubljana
London Luanda Lusaka Madrid Managua Manila Minsk Mogadishu Moscow Nairobi Nicosia Oslo Ottawa Paris Prague Pretoria Pristina
Pyongyang Quito Rabat Riga Riyadh Rome Sarajevo Seoul Skopje Sofia Stockholm Taipei Tallinn Tashkent Tbilisi Tehran Tirana
Tokyo Tripoli Tunis Vienna Vilnius Warsaw Washington Yerevan Zagreb
NATO UNESCO ASEAN OPEC UNICEF IAEA ECOWAS EU UN OSCE Hamas Hezbollah Taliban Kremlin Pentagon Interpol
Assad Biden Blinken Clinton Erdogan Guterres Johnson Kerry Khamenei Kim Kissinger Lavrov Macron Maduro Mandela Merkel Modi
Mubarak Netanyahu Obama Okafor Petrov Putin Rouhani Sisi Sunak Tanaka Trump Tusk Wang Xi Yeltsin Zarif Zelensky Zuma
`
  .trim()
  .split(/\s+/);
