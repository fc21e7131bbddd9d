// foggara.darja. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {};
const PHONES = {
  "shortCodes": [1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98],
  "unassigned": [210, 214, 215, 217, 219, 259, 384, 422, 424, 425, 426, 427, 428, 429, 693, 694, 695, 696, 697, 698, 699, 851, 854, 857, 858, 859, 884, 885, 887, 889, 969, 978, 990, 997, 999],
  "accounts": ["ccp", "cle", "clef", "rip", "rib", "compte", "nin", "nif", "nis", "rc", "tracking", "suivi", "colis", "ref", "reference", "حساب", "الحساب", "ريب", "سيسيبي", "مفتاح", "التتبع", "تتبع"],
  "numberSigns": ["n", "no", "num", "numero", "nmr", "رقم"],
  "telephones": ["tel", "tele", "telephone", "tlf", "tilifoun", "num", "numero", "nmr", "nimero", "n", "no", "mob", "mobile", "portable", "fixe", "fax", "gsm", "whatsapp", "watsap", "wtsp", "wts", "wa", "viber", "telegram", "imo", "contact", "appel", "call", "phone", "djezzy", "mobilis", "ooredoo", "rakm", "ra", "هاتف", "الهاتف", "رقم", "الرقم", "تليفون", "تيليفون", "نمرة", "نمره", "نيميرو", "واتساب", "واتس", "فايبر", "ت", "o"],
  "calling": ["appelez", "appeler", "appelle", "composez", "composer", "sms", "au", "le", "urgence", "police", "code", "3ayet", "3aytou", "اتصل", "اتصلوا", "عيط", "عيطو", "الخط"],
};
const DARJA_LANGUAGES = {
  "english": "hello hi please price how much the is you do have delivery thanks thank order want available where what my when can size your for this that are it in of and to cost ship shipping buy open address good morning",
  "standard": "كم السعر هل اريد لديكم لدي ما هو هذا هذه الذي التي متي اين كيف لماذا نعم يمكن يمكنني يمكنكم سوف ليس لم لن ارجو لو سمحتم سمحت هذه المنتج متوفر تكلفه ثمن اود ماذا عند اذا ان تم جدا ايضا فقط الرجاء حضرتك",
};
const DARJA_TAGS = {
  "question": "chhal bchhal qeddah bqeddah wach wachnou chkoun win mnin kifach wa9tach winta 3lach wach_men est_ce_que comment combien quand pourquoi quel quoi 9oli nsa9si info fahemni momkin",
  "negative": "makach machi mabghitch ma3andich majach walou",
  "greetings": "salam salam_alikoum alikoum_salam sbah_lkhir sbah_nour msa_lkhir bonjour bonsoir salut cava wach_rak labas kirak wach_hwalek marhba saha_ftourek ramdan_karim 3id_mabrouk",
  "shared": "merci bonjour bonsoir salut svp oui daccord colis suivi cash w_and l_to fi dispo stock promo ccp baridimob rip robot whatsapp instagram facebook viber photo video",
  "there": "kayen dispo mtwefer mawjoud mazal b9a stock",
  "days": "lyoum ghedwa lbareh djem3a sebt lhad letnin mardi larb3a khmis",
  "pieces": "piece habba kilo litre metre pack",
  "buying": "commander nechri dirli nheb bghit je_veux yelzemni khdit reserver quantite khebili",
  "links": "ta3 hada numero",
  "sizes": "taille pointure",
  "asking": "commander nechri prix souma chhal bchhal qeddah bqeddah kayen dispo 3andi bghit nheb je_veux mazal ta3 dirli reserver combien makach si3r taman mtwefer mawjoud",
  "beforeProduct": "hada la le les un une du de des ta3 wahed zouj l_to el dyal nechri commander bi3 yeswa",
  "articles": "robe sebbat sac phone_article parfum tomobil appartement villa terrain pack produit modele",
};
const DARJA_DAYS = {
  "lyoum": "today",
  "ghedwa": "tomorrow",
  "lbareh": "yesterday",
  "djem3a": "friday",
  "sebt": "saturday",
  "lhad": "sunday",
  "letnin": "monday",
  "mardi": "tuesday",
  "larb3a": "wednesday",
  "khmis": "thursday",
};
const DARJA_COLOURS = {
  "k7el": "black",
  "byed": "white",
  "7mer": "red",
  "zre9": "blue",
  "khder": "green",
  "sfer": "yellow",
  "rmadi": "grey",
  "wardi": "pink",
  "9ahwi": "brown",
  "beige": "beige",
  "banafsaji": "purple",
  "bortoqali": "orange",
  "dhahabi": "gold",
  "feddi": "silver",
};
const DARJA_NUMBERS = {
  "wahed": 1,
  "zouj": 2,
  "tlata": 3,
  "reb3a": 4,
  "khamsa": 5,
  "setta": 6,
  "seb3a": 7,
  "tmenya": 8,
  "tes3a": 9,
  "3achra": 10,
  "3echrin": 20,
  "tlatin": 30,
  "reb3in": 40,
  "khamsin": 50,
  "mya": 100,
  "mitin": 200,
};
const DARJA_WILAYANAMES = [
  "Adrar|أدرار",
  "Chlef|الشلف",
  "Laghouat|الأغواط",
  "Oum El Bouaghi|أم البواقي",
  "Batna|باتنة",
  "Béjaïa|بجاية",
  "Biskra|بسكرة",
  "Béchar|بشار",
  "Blida|البليدة",
  "Bouira|البويرة",
  "Tamanrasset|تمنراست",
  "Tébessa|تبسة",
  "Tlemcen|تلمسان",
  "Tiaret|تيارت",
  "Tizi Ouzou|تيزي وزو",
  "Alger|الجزائر",
  "Djelfa|الجلفة",
  "Jijel|جيجل",
  "Sétif|سطيف",
  "Saïda|سعيدة",
  "Skikda|سكيكدة",
  "Sidi Bel Abbès|سيدي بلعباس",
  "Annaba|عنابة",
  "Guelma|قالمة",
  "Constantine|قسنطينة",
  "Médéa|المدية",
  "Mostaganem|مستغانم",
  "M'Sila|المسيلة",
  "Mascara|معسكر",
  "Ouargla|ورقلة",
  "Oran|وهران",
  "El Bayadh|البيض",
  "Illizi|إليزي",
  "Bordj Bou Arréridj|برج بوعريريج",
  "Boumerdès|بومرداس",
  "El Tarf|الطارف",
  "Tindouf|تندوف",
  "Tissemsilt|تيسمسيلت",
  "El Oued|الوادي",
  "Khenchela|خنشلة",
  "Souk Ahras|سوق أهراس",
  "Tipaza|تيبازة",
  "Mila|ميلة",
  "Aïn Defla|عين الدفلى",
  "Naâma|النعامة",
  "Aïn Témouchent|عين تموشنت",
  "Ghardaïa|غرداية",
  "Relizane|غليزان",
  "Timimoun|تيميمون",
  "Bordj Badji Mokhtar|برج باجي مختار",
  "Ouled Djellal|أولاد جلال",
  "Béni Abbès|بني عباس",
  "In Salah|عين صالح",
  "In Guezzam|عين قزام",
  "Touggourt|تقرت",
  "Djanet|جانت",
  "El M'Ghaier|المغير",
  "El Meniaa|المنيعة",
  "Aflou|أفلو",
  "Barika|بريكة",
  "El Kantara|القنطرة",
  "Bir El Ater|بئر العاتر",
  "El Aricha|العريشة",
  "Ksar Chellala|قصر الشلالة",
  "Aïn Oussera|عين وسارة",
  "Messaad|مسعد",
  "Ksar El Boukhari|قصر البخاري",
  "Bou Saâda|بوسعادة",
  "El Abiodh Sidi Cheikh|الأبيض سيدي الشيخ",
];
const DARJA_SHARES = "65536 62966 60497 58125 55846 53656 51552 49531 47589 45723 43930 42208 40553 38962 37435 35967 34557 33202 31900 30649 29447 28293 27183 26117 25093 24109 23164 22256 21383 20545 19739 18965 18221 17507 16821 16161 15527 14918 14334 13771 13231 12713 12214 11735 11275 10833 10408 10000 9608 9231 8869 8522 8187 7866 7558 7262 6977 6703 6440 6188 5945 5712 5488 5273 5066 4868 4677 4493 4317 4148 3985 3829 3679 3535 3396 3263 3135 3012 2894 2780 2671 2567 2466 2369 2276 2187 2101 2019 1940 1864 1791 1720 1653 1588 1526 1466 1409 1353 1300 1249 1200 1153 1108 1065 1023 983 944 907 872 837 805 773 743 714 686 659 633 608 584 561 539 518 498 478 460 442 424 408 392 376 362 347 334 321 308 296 284 273 263 252 242 233 224 215 207 198 191 183 176 169 162 156 150 144 138 133 128 123 118 113 109 105 101 97 93 89 86 82 79 76 73 70 67 65 62 60 57 55 53 51 49 47 45 43 42 40 38 37 36 34 33 32 30 29 28 27 26 25 24 23 22 21 20 19 19 18 17 17 16 15 15 14 14 13 13 12 12 11 11 10 10 9 9 9 8 8 8 7 7 7 7 6 6 6 6 5 5 5 5 5 4 4 4 4 4 4 3 3 3 3 3 3 3 3 3 2";
const DARJA_SURE = 800;
const DARJA_INTENTS = "greeting price availability order delivery payment location opening_hours complaint thanks negotiation cancel_return human_agent unknown";
const DARJA_RULES = [
  "=silence|neg:jaweb neg:3ayetli neg:wsel neg:ja neg:b3at neg:fhemt|",
  "=unwanted|neg:nheb neg:bghit|",
  "=where-parcel|win+colis suivi commande|",
  "=where-you|win+rani|colis commande",
  "=chief|responsable|",
  "=carriage|livraison tawsil frais livrer twasel|",
  "=haggle|chhal prix combien+remise na9esli dernier_prix|",
  "=still|mazal+wsel majach|",
  "=unlike|machi+kima photo original ki|",
  "=came-bad|wsel recu+mkasser khaser ghalet na9es|",
  "=came-well|wsel+merci saha mlih top|mkasser khaser",
  "=opening|t7elou tghel9ou mahloul mghelek tekhdmou horaire|",
  "=track-number|numero+suivi|",
  "=account-number|numero+rip ccp compte|",
  "=undo-order|commander commande+annuler mabghitch batelt|",
  "=form|<tel>+esm <w> adresse baladia+<w> esm adresse baladia|",
];
const DARJA_SMALLTALK = "? khouya khti sahbi hbibi chef madame monsieur svp rabi_ykhelik yarham_waldik wallah inchallah smahli salam salam_alikoum bonjour bonsoir salut w_and le la les l'";
const DARJA_WEIGHTS = [
  "*|0:92|1:-16|2:-31|4:-72|6:-27|7:-84|8:26|9:53|11:-25|12:-32|13:233",
  "3ad|3:18|12:-29|13:38",
  "3ad nahder|13:12",
  "3amel|4:-14|8:37",
  "3andi|0:-56|1:-42|2:251|3:-11|4:-11|5:31|6:64|7:-26|8:10|9:-33|10:-30|11:-27|12:12|13:-59",
  "3andi $|2:17",
  "3andi agence|6:14",
  "3andi carte|5:19",
  "3andi drari|2:18",
  "3aweni|1:-28|10:468",
  "3awnouna|0:-12|10:67|13:-16",
  "3awnouna chwiya|10:20",
  "3ayan|13:37",
  "3ayetli|0:-33|1:-16|2:-33|3:-25|4:17|5:-18|6:-15|7:-12|8:56|9:-16|10:-15|11:-15|12:536|13:47",
  "3ayetli $|12:51|13:-19",
  "3ayetli 3ayetli|8:13|12:-13",
  "3ayetli dork|12:16",
  "3ayetli ma|8:13|12:-13",
  "3ayetli mba3d|12:-27|13:34",
  "3chiya|7:39|13:45",
  "3chiya $|13:16",
  "3id|0:30|4:24|7:167|13:-22",
  "3id_mabrouk|0:242|3:-8|8:-9|9:-12|13:-41",
  "3id_mabrouk $|0:34",
  "3ilm|2:138",
  "3jebni|9:39|13:-17",
  "3la|0:82|1:21|2:-48|3:-24|4:-21|5:-65|6:-19|7:75|9:73|11:-32|12:-23|13:-23",
  "3la $|0:47|8:-13|9:28|13:-14",
  "3la <n>|7:15",
  "3la <time>|7:18",
  "3la chwiya|10:18",
  "3la dar|0:-15|13:36",
  "3la ga3|0:13",
  "3la mahal|6:13",
  "3la souma|1:16",
  "3la walou|8:20",
  "3labali|13:36",
  "3lach|8:44",
  "3lach neg:jaweb|8:13",
  "3ta|0:-22|1:-41|2:-28|3:-21|5:41|8:-12|10:161|13:-49",
  "3ta <n>|5:-14|10:53|13:-12",
  "3ta acompte|5:15",
  "3tini|0:-40|1:45|2:-14|3:38|4:85|5:18|6:32|7:-9|8:-30|9:-22|11:-18|12:45|13:-54",
  "3tini adresse|6:16",
  "3tini ccp|5:15",
  "3tini livreur_number|4:14",
  "3tini numero|12:21",
  "3tini souma|1:15",
  "3yit|8:483",
  "7da|6:195",
  "7etouli|3:12",
  "7mer|2:199|3:28|10:-14",
  "7seb|3:-12|8:64",
  "7seb khir|8:19",
  "9al|0:-12|2:-53|8:89|10:59|13:-29",
  "9al $|10:19",
  "9al jdid|8:21",
  "9bel|2:-13|4:12|5:42",
  "9odam|6:264",
  "9oli|1:16|2:14",
  "9rib|0:-9|1:-8|2:-10|5:-11|6:281|10:-8|13:-36",
  "9rib l_to|6:12",
  "9rib metre|6:17",
  "<all_wilayas>|4:244",
  "<ccp>|5:360",
  "<dzd>|0:-61|1:19|2:-16|3:-19|4:-9|5:50|6:-9|8:-19|9:-11|10:278|11:-8|12:-10|13:-33",
  "<dzd> $|10:17",
  "<dzd> cava|0:-14|10:26",
  "<e:angry>|8:360",
  "<e:call>|12:96",
  "<e:card>|5:60",
  "<e:delivery>|4:120",
  "<e:hello>|0:103",
  "<e:hot>|13:31",
  "<e:laugh>|0:-26|3:-13|5:-13|8:-16|9:-19|10:-13|13:163",
  "<e:laugh> $|13:36",
  "<e:love>|0:-14|13:91",
  "<e:love> $|13:12",
  "<e:love> <e:love>|13:15",
  "<e:money>|1:60",
  "<e:ok>|0:-13|13:75",
  "<e:ok> $|13:22",
  "<e:order>|3:60",
  "<e:parcel>|4:120",
  "<e:party>|13:23",
  "<e:phone>|12:96",
  "<e:place>|6:246",
  "<e:please>|1:12",
  "<e:sad>|8:60",
  "<e:thanks>|9:68",
  "<e:time>|7:96",
  "<n>|0:-54|1:-22|2:77|3:81|4:-17|5:-47|6:-49|7:21|8:-34|9:-36|10:163|11:-34|12:-51",
  "<n> $|2:20|3:12|10:12|13:17",
  "<n> cash|5:-12|10:18",
  "<n> fi|2:12",
  "<n> men|3:21",
  "<n> nji|7:15",
  "<n> piece|3:16",
  "<n> sayi|10:15",
  "<n> wella|2:18",
  "<q>|1:16",
  "<rip>|5:360",
  "<size>|2:96|3:39|4:-24|13:-11",
  "<tel>|3:117|4:-22|6:-8|12:83|13:-18",
  "<time>|0:-11|6:-13|7:157",
  "<time> $|7:18",
  "<track>|4:482",
  "<w>|0:-27|1:-26|2:-62|3:63|4:202|5:-55|6:180|7:-21|8:-30|9:-19|10:-27|11:-19|12:-21",
  "<w> $|2:-16|3:12|4:43|6:15",
  "<w> wella|4:-12|6:15",
  "=account-number|5:131|12:-196",
  "=came-bad|8:260",
  "=came-well|4:-15|9:378",
  "=carriage|0:-25|1:-249|2:-23|3:17|4:170|5:-22|6:-127|7:-12|8:-12|10:-17|11:-11|12:-10|13:-40",
  "=chief|6:-246|10:-16|12:46|13:-9",
  "=form|3:275|4:-12",
  "=haggle|1:-136|10:30",
  "=opening|0:-26|1:-204|2:-125|3:-8|4:-40|5:-13|6:-85|7:291|8:42|9:-11|10:-13|11:-9|13:-57",
  "=silence|0:-10|5:-10|8:369|11:-8|13:44",
  "=still|8:182",
  "=track-number|4:25|12:-200",
  "=undo-order|3:-15|11:263",
  "=unlike|8:431",
  "=unwanted|11:359",
  "=where-parcel|4:267|6:-361",
  "=where-you|2:-9|4:62|6:95|12:12",
  "?|0:-76|2:100|3:-72|4:35|5:66|6:29|7:112|8:-104|9:-101|10:40|11:16|13:-56",
  "^ $|0:123|1:-20|2:-20|3:-20|4:-12|5:-25|6:-18|7:-13|8:-25|9:36|10:-22|11:-18|12:-17|13:50",
  "^ 3andi|2:23|5:18|6:29|13:-21",
  "^ 3awnouna|10:20",
  "^ 3ayetli|12:37",
  "^ 3id_mabrouk|0:34",
  "^ 3la|0:20|13:30",
  "^ 3lach|8:13",
  "^ 3ta|10:50|13:-14",
  "^ 3tini|0:-12|1:13|4:25|12:13|13:-16",
  "^ 7seb|8:19",
  "^ 9rib|6:12",
  "^ <dzd>|0:-14|10:26",
  "^ <e:laugh>|13:47",
  "^ <e:love>|13:12",
  "^ <e:ok>|13:22",
  "^ <n>|13:37",
  "^ a|0:17|13:21",
  "^ ab3atli|3:25|5:23|6:21|13:-18",
  "^ adresse|6:20",
  "^ ah|13:18",
  "^ alikoum_salam|0:26",
  "^ all_good|9:16",
  "^ allah|9:28",
  "^ alo|0:26",
  "^ ana|13:32",
  "^ arnaque|8:18|11:-12",
  "^ b|5:28",
  "^ b3at|2:-13|4:23|5:18|8:22|13:-12",
  "^ b9a|2:18",
  "^ barak_allahou_fik|9:38|13:-13",
  "^ bchhal|1:33",
  "^ bghit|3:24",
  "^ bi3|2:16",
  "^ bqeddah|1:21",
  "^ bslama|13:36",
  "^ c'est|6:23",
  "^ ca|8:15",
  "^ carte|5:14",
  "^ cash|5:33",
  "^ cava|0:38",
  "^ cher|10:25",
  "^ chghol|8:13",
  "^ chhal|1:63|13:-15",
  "^ chkoun|13:31",
  "^ chokran|9:44|13:-14",
  "^ chouf|13:25",
  "^ cod|5:34",
  "^ colis|7:-13|8:31",
  "^ combien|1:43",
  "^ commande|3:16",
  "^ commander|8:22",
  "^ comment|3:13|6:12",
  "^ confirmer|3:26",
  "^ conseiller|12:29",
  "^ contact|12:20",
  "^ cool|13:22",
  "^ cousu|8:16",
  "^ daccord|3:28|5:-15|13:36",
  "^ dalouni|6:13",
  "^ delai|11:13",
  "^ dernier_prix|10:30",
  "^ dirli|1:-28|3:15|10:58",
  "^ dispo|2:20",
  "^ djoumou3a|0:26",
  "^ drahem|5:12",
  "^ echange|11:16",
  "^ enlevez|11:17",
  "^ est_ce_que|2:20|4:28|13:-12",
  "^ facilite|5:15",
  "^ fi|2:23|6:12",
  "^ frais|4:16",
  "^ garantie|2:-15|11:26",
  "^ ghali|10:34",
  "^ hada|2:27|5:18",
  "^ hchouma|8:13",
  "^ hmm|13:22",
  "^ horaire|7:15",
  "^ hot|3:16",
  "^ ida|7:15|10:15",
  "^ ih|13:30",
  "^ image|13:22",
  "^ ja|8:26",
  "^ jamais|8:17",
  "^ jaweb|13:19",
  "^ jazak|9:36|13:-12",
  "^ je|13:20",
  "^ je_prends|3:29",
  "^ je_veux|3:16|11:14",
  "^ kach|2:38",
  "^ kayen|2:23|12:26|13:-25",
  "^ kdeb|8:21",
  "^ khaser|8:14",
  "^ khayeb|8:19",
  "^ khdit|3:66|4:-18",
  "^ khelli|12:23",
  "^ khsart|8:20",
  "^ ki|2:20",
  "^ kifach|3:23|5:17|6:22",
  "^ kirak|0:27",
  "^ kol|13:16",
  "^ l9it|10:12",
  "^ labas|0:18",
  "^ lakbir|13:16",
  "^ lala|13:39",
  "^ livraison|4:14",
  "^ livreur|4:14|8:24",
  "^ localisation|6:24",
  "^ location_where|6:40",
  "^ ma|11:27",
  "^ mabghitch|11:18",
  "^ mabrouk|13:32",
  "^ machi|8:21",
  "^ makach|10:28",
  "^ marhba|0:51|13:-16",
  "^ mazal|2:33",
  "^ merci|9:51|13:-13",
  "^ mnin|6:40",
  "^ msa_lkhir|0:36|13:-12",
  "^ mtwefer|2:21",
  "^ n3emer|3:28|6:-12",
  "^ n9der|4:13|7:13",
  "^ na9es|10:35",
  "^ ne|3:-17|11:26",
  "^ neg:3ad|11:38",
  "^ neg:fhemt|8:-24|13:28",
  "^ neg:twasel|4:-21|11:33",
  "^ nel9akom_open|7:35",
  "^ nhar|13:20",
  "^ nheb|2:-14|3:23|11:14|12:12",
  "^ nji|4:23|6:-16|7:13",
  "^ nkhales|2:15|8:17",
  "^ normal|13:22",
  "^ nsa9si|1:12",
  "^ nta|12:13",
  "^ ntouma|8:12",
  "^ numero|12:35",
  "^ offrir|10:15",
  "^ oui|13:26",
  "^ paiement|5:15",
  "^ pause|7:33",
  "^ payer|5:19",
  "^ photo|13:22",
  "^ prayer|13:23",
  "^ prix|1:57",
  "^ produit|8:22",
  "^ qeddah|1:21",
  "^ rabi_yahafdek|9:52|13:-16",
  "^ ramdan_karim|0:21",
  "^ rani|1:-12|2:33|4:-22|6:22|8:-16|9:-14|12:-15|13:51",
  "^ reflechir|13:18",
  "^ remboursement|11:22",
  "^ reserver|3:43",
  "^ rja3|11:20",
  "^ rja3tha|11:20",
  "^ sah|13:21",
  "^ saha|9:29",
  "^ saha_ftourek|0:25",
  "^ sbah|0:34",
  "^ sbah_lkhir|0:39|13:-13",
  "^ sbah_nour|0:32",
  "^ service|8:17",
  "^ service_client|12:14",
  "^ si3r|1:38",
  "^ sir|13:14",
  "^ sou9oumha|1:40",
  "^ stopdesk|4:12",
  "^ t3achiti|13:21",
  "^ t7elou|7:12",
  "^ talab|3:15",
  "^ taman|1:16",
  "^ tedkhol|2:29",
  "^ top|9:17|13:16",
  "^ tout|0:15",
  "^ tu|13:13",
  "^ validez|3:13",
  "^ virement|5:31",
  "^ votre|12:13",
  "^ wa9tach|4:20|6:-14|7:26",
  "^ wach|2:25|10:-12|13:12",
  "^ wach_hwalek|0:17",
  "^ wach_rak|0:38|13:-12",
  "^ win|0:-12|4:15|6:39",
  "^ winta|4:17",
  "^ wow|13:22",
  "^ wsel|2:25|4:-23|9:12",
  "^ ya|13:22",
  "^ ya3tik_saha|9:46|13:-14",
  "^ yaw|0:26",
  "^ تحيا|13:24",
  "^ مساكم|0:17",
  "a|0:39|1:-18|5:-18|6:13|10:-21|12:-12|13:34",
  "a $|13:30",
  "a ntouma|0:13",
  "a toute|0:12",
  "ab3atli|0:-38|1:-20|2:-27|3:126|4:101|5:12|6:38|7:-13|8:-30|9:-24|10:-24|11:61|13:-67",
  "ab3atli <n>|3:21",
  "ab3atli pas|3:-17|11:26",
  "ab3atli rip|5:23",
  "ab3atli une|3:12",
  "ab3atli virement|4:20|5:-12",
  "ab3atli wahed|3:17",
  "accept|5:27",
  "acceptez|5:34",
  "achat|0:-10|3:362|6:-8|13:-18",
  "achat $|3:16",
  "acompte|0:-8|1:-36|5:458|10:-11|13:-18",
  "acompte $|5:28",
  "adresse|0:-20|1:-20|2:-9|3:24|4:-18|5:-15|6:413|8:-8|9:-11|10:-10|11:-12|12:-17|13:-30",
  "adresse $|6:52",
  "age|0:33|13:-19",
  "agence|2:-20|4:-12|6:193",
  "agence <w>|6:14",
  "ah|13:60",
  "ah bon|13:18",
  "ahmed|3:22",
  "aide|12:38|13:-13",
  "ajoutez|3:14",
  "akher|0:25|1:24",
  "alf|0:12|9:15",
  "alikoum_salam|0:210|9:-8|13:-34",
  "alikoum_salam $|0:26",
  "all_good|0:-20|4:-8|9:264|13:-25",
  "all_good 3la|9:16",
  "allah|0:-18|8:-15|9:95|13:12",
  "allah yaatik|9:18",
  "allah يكثر|9:13",
  "allah ينصر|13:13",
  "alo|0:88|13:-12",
  "alo $|0:26",
  "amis|0:13",
  "ana|0:-30|1:-25|2:-21|5:-24|6:-16|9:-12|10:20|11:14|12:28|13:86",
  "ana fi|13:25",
  "annuler|3:-33|8:-11|11:573|13:-18",
  "annuler $|11:15",
  "appartement|2:192",
  "are|6:39|13:22",
  "are you|6:12",
  "arnaque|0:-11|8:598|11:-43|13:-32",
  "arnaque $|8:21",
  "arnaque remboursement|8:13|11:-12",
  "au|6:20|7:-14|12:12",
  "autre|2:49|13:-13",
  "autre modele|2:14",
  "azazga|3:21|4:-13",
  "b|0:-21|1:-14|2:-31|3:-18|4:22|5:84|6:-13|7:-12|10:70|12:-20|13:-33",
  "b <dzd>|10:28",
  "b cheque|5:32",
  "b3at|0:-21|1:-16|2:-65|3:-69|4:74|5:29|6:-33|8:210|9:-13|10:-15|11:-13|13:-50",
  "b3at byed|3:-14|8:23",
  "b3at l_to|4:27",
  "b3at recu|5:15",
  "b3at walou|8:16",
  "b3id|6:120",
  "b3toh|2:-23|8:46",
  "b3toh original|8:13",
  "b9a|0:-25|1:-13|2:286|3:-12|4:-13|5:32|6:-9|7:64|8:-20|9:-14|10:-15|11:-20|12:-11|13:-37",
  "b9a $|7:21",
  "b9a ki|5:14",
  "b9a men|2:16",
  "bac|12:-26|13:84",
  "bac $|13:25",
  "bach|4:52",
  "baddalt|11:29",
  "baladia|3:31|4:135",
  "barak_allahou_fik|0:-17|3:-8|5:-8|8:-10|9:341|10:-9|13:-55",
  "barak_allahou_fik $|9:34|13:-12",
  "baridimob|5:330",
  "batelt|11:520|13:-13",
  "bchhal|0:-16|1:378|2:-24|3:-15|5:-9|8:-20|13:-23",
  "bchhal hada|1:15",
  "bdebt|6:36",
  "benali|3:21|4:-13",
  "besoin|3:288",
  "bezaf|0:-16|2:-12|9:50|10:27",
  "bghit|0:-12|1:20|2:-20|3:227|6:-19|8:-12|10:-8|13:-16",
  "bghit <n>|3:19",
  "bi3|0:-24|1:128|2:146|3:-12|4:-8|5:-15|6:-11|7:-10|8:-10|9:-10|10:-13|11:-10|12:-8|13:-46",
  "bi3 $|1:21",
  "bi3 double|2:16",
  "bi3 piece|2:12",
  "bik|0:24",
  "bkhir|0:66|13:-26",
  "bkhir $|0:19",
  "bla|0:-16|5:31|13:73",
  "bla $|13:13",
  "bla bla|13:13",
  "blad|2:-9|6:329|13:-11",
  "blad $|6:12",
  "blasa|2:-12|6:285|13:-12",
  "blocked|4:178|6:18|8:-49|13:-13",
  "bnadem|12:463|13:-15",
  "bnadem $|12:14",
  "bon|5:25|13:39",
  "bonjour|0:145|1:21|2:22|3:26|5:22|6:22|7:20|8:14|9:-63|10:19|12:11|13:-145",
  "bonsoir|0:233|6:-12|8:-8|9:-9|10:-10|13:-45",
  "bqeddah|0:-12|1:330|2:-18|13:-19",
  "bqeddah bi3|1:21",
  "bslama|0:-11|1:-9|3:-10|5:-10|6:-8|8:-16|9:10|10:-14|11:-8|13:220",
  "bslama $|13:29",
  "bureau|0:-9|2:-8|3:-57|4:178|6:63|7:-8|8:-12|10:-10|13:-15",
  "bureau $|3:-15|4:36",
  "bureau ta3|4:-12|6:24",
  "byed|1:13|2:186|3:-28|8:58",
  "byed $|8:17",
  "c|8:17|11:-12",
  "c'est|0:-32|1:20|3:-23|4:-16|6:75|9:18|10:23|13:-37",
  "c'est win|6:16",
  "ca|3:-20|8:51",
  "can|10:29|11:12|13:-12",
  "carte|0:-15|2:-32|5:338|6:-11|8:-8|10:-9|13:-27",
  "carte $|5:42",
  "cash|0:-23|2:-8|3:-9|5:318|8:-9|9:-10|10:50|13:-36",
  "cash $|5:21|10:15",
  "cava|0:253|1:-17|2:-23|3:-10|4:-9|5:-25|6:-14|7:-14|8:-11|9:-8|10:51|11:-12|12:-11|13:-30",
  "cava $|0:22|10:20",
  "ccp|0:-10|1:-12|5:401|12:-9|13:-14",
  "ccp $|5:23",
  "ce|2:20|3:-21|8:61|11:-12|13:-12",
  "celui|1:14",
  "centre_ville|6:267",
  "cet|1:26|3:13",
  "chacune|3:13",
  "chef|0:37|12:13|13:-17",
  "cheque|5:109|10:-18|13:-19",
  "cheque $|5:32",
  "cher|0:-14|9:-8|10:474|13:-38",
  "cher $|10:18",
  "cherche|2:202",
  "chez|6:47",
  "chez ntouma|6:14",
  "chghol|2:-23|8:46",
  "chghol copie|8:13",
  "chhal|0:-53|1:391|2:11|3:-73|4:41|6:-20|7:31|8:-35|9:-29|10:60|11:-29|12:-37|13:-67",
  "chhal $|1:14",
  "chhal 3ta|5:15",
  "chhal dirli|10:12",
  "chhal تخليهملي|10:12",
  "chher|2:-21|5:29|8:52|10:-22",
  "chher kamel|8:15",
  "chkoun|0:-23|2:13|3:-14|5:-19|6:-13|9:-18|10:-13|11:-13|12:25|13:104",
  "chkoun are|13:13",
  "chkoun nahder|12:12",
  "chkoun nta|13:19",
  "chokran|0:-26|1:-10|2:-13|3:-12|4:-15|5:-11|6:-9|8:-16|9:397|10:-12|11:-9|12:-8|13:-59",
  "chokran $|9:49|13:-13",
  "chouf|0:-19|2:-26|3:-16|5:64|6:35|8:-33|9:-13|13:62",
  "chouf $|5:14",
  "chouf piece|13:13",
  "chwiya|0:-21|1:-28|5:-13|6:-16|7:-13|8:-34|9:-16|10:244|13:-58",
  "chwiya $|8:-16|10:63|13:-12",
  "cib|5:314",
  "cite|3:16",
  "cle|5:201",
  "cod|0:-24|1:-9|2:-16|3:60|4:-11|5:435|6:-13|8:-12|9:-12|10:-18|11:-10|12:-8|13:-42",
  "cod $|3:18|5:25",
  "colis|0:-20|1:-11|2:-40|3:-21|4:316|5:-14|6:-26|7:-48|8:100|9:16|10:-17|11:130|12:-9|13:-43",
  "colis est|7:-13|8:28",
  "colis khlas|4:-21|11:33",
  "combien|0:-27|1:440|2:-21|3:-38|5:-14|6:-12|7:-10|8:-16|9:-13|10:8|11:-13|12:-9|13:-37",
  "combien $|1:27",
  "combien l_to|1:14",
  "commande|0:-41|1:-29|2:-48|3:353|4:133|5:-31|6:-60|7:-21|8:61|9:-26|10:-27|11:112|12:-21|13:-66",
  "commande $|3:15|4:13|8:25|11:16|13:-15",
  "commande adresse|3:13",
  "commande je|11:17",
  "commander|0:-19|1:-15|2:-32|3:427|4:-13|5:-16|6:-16|8:64|9:-9|10:-13|11:-14|12:-8|13:-40",
  "commander $|3:29",
  "commander k7el|3:-14|8:23",
  "comment|0:-15|3:48|6:41|7:-12|13:-15",
  "comment commander|3:15",
  "comment nji|6:14",
  "complaint_notreceived|0:-9|2:-16|3:-19|5:-21|8:585|13:-18",
  "complaint_notreceived $|8:14",
  "compte|5:265|6:-8|12:-8|13:-24",
  "compte $|5:18",
  "confirmer|0:-20|3:427|8:-11|9:-9|13:-52",
  "confirmer $|3:36|13:-13",
  "connaitre|1:27",
  "conseiller|0:-15|1:-11|3:-8|5:-9|6:-9|9:-8|11:-8|12:430|13:-26",
  "conseiller $|12:34",
  "contact|0:-20|2:-8|5:-14|9:-8|10:-9|12:423|13:-34",
  "contact $|12:30",
  "cool|0:-13|13:75",
  "cool $|13:22",
  "copie|0:-8|2:182|8:44",
  "copie b3toh|8:13",
  "couleur|0:-29|1:-30|2:260|3:-30|4:-14|5:-23|6:-26|7:-10|8:123|9:-15|10:-18|12:-15|13:-59",
  "couleur $|8:16",
  "couleur 3andi|2:19",
  "couleur khra|8:23",
  "couleur wahed|2:17",
  "cousu|8:55",
  "cousu de|8:16",
  "coute|1:240",
  "daccord|0:-39|1:-18|2:-15|3:94|4:-13|5:-52|6:-16|8:-25|9:34|10:-24|11:-17|12:-15|13:118",
  "daccord $|3:-16|9:-12|13:68",
  "daccord ab3atli|3:12",
  "daccord khdit|3:16",
  "dalouni|6:44",
  "dalouni 3la|6:13",
  "dar|0:-59|1:-12|2:-13|3:44|4:90|5:-10|6:-13|7:-9|8:-28|9:-12|10:-12|11:-20|12:-11|13:160",
  "dar $|0:-17|3:14|8:-13|13:44",
  "dayra|0:-8|1:174|2:8|12:-8|13:-15",
  "dayra $|1:14",
  "de|0:-22|1:27|2:-28|4:35|6:-15|8:31|9:-12|11:74|12:-37|13:-36",
  "de garantie|11:14",
  "de suivi|4:21",
  "de travers|8:16",
  "decu|0:-10|8:557|10:-13|13:-20",
  "decu $|8:20",
  "delai|4:289|11:45|13:-9",
  "delai de|11:13",
  "dernier_prix|0:-16|1:-23|2:-12|5:-11|6:-8|9:-8|10:575|12:-8|13:-28",
  "dernier_prix $|10:32",
  "detachees|2:39|13:-12",
  "detachees $|2:12",
  "detail|1:240",
  "dima|2:32",
  "dima_client|10:432",
  "dir|1:32|3:38|6:-15|10:55|12:-21|13:-29",
  "dir 3la|10:18",
  "direct|4:-12|5:24",
  "dirli|0:-20|1:-101|2:-33|3:241|5:-43|8:-11|9:-12|10:254|13:-29",
  "dirli $|10:12",
  "dirli prix|1:-14|10:30",
  "dirli si3r|10:16",
  "dirli souma|10:25",
  "dirli wahed|3:34",
  "dis|13:50",
  "dis ghedwa|13:15",
  "dispo|0:-20|1:-12|2:380|3:-8|4:-12|5:-20|6:-16|7:-16|8:-10|9:-8|10:-20|11:-11|12:11|13:-48",
  "dispo $|2:41",
  "djem3a|0:25|4:11|7:186|8:21|13:-18",
  "djoumou3a|0:210|9:-8|13:-34",
  "djoumou3a $|0:26",
  "do|4:25|5:24|13:-14",
  "domicile|3:56|4:278",
  "domicile $|3:16|4:-13",
  "donner|1:31",
  "dork|0:-14|1:-21|4:-14|5:22|6:-56|7:63|8:-39|10:53|12:46",
  "dork $|10:18",
  "dork nji|6:-12|7:18",
  "double|2:55",
  "double facebook|2:16",
  "drahem|0:-23|1:26|2:-22|3:-8|4:-33|5:215|6:-19|7:-8|8:53|9:-14|10:-14|11:65|12:-14|13:-49",
  "drahem $|11:21",
  "drahem 3la|8:20",
  "drari|2:167|5:-12|6:-10|8:-10|12:-8|13:-17",
  "drari $|2:21",
  "du|1:44|10:-12",
  "echange|0:-12|1:-10|2:-40|3:-15|5:-13|8:-26|11:604|13:-21",
  "echange $|11:16",
  "ecotrack|4:37",
  "edahabia|5:346",
  "effort|1:-20|2:-23|10:314",
  "effort $|10:12",
  "el|1:27",
  "en|1:21|2:45|3:25|5:19|10:-26|13:-22",
  "enlevez|3:-16|8:-34|11:60",
  "enlevez commande|11:17",
  "envoye|5:47|13:-16",
  "envoye recu|5:14",
  "esm|0:-10|3:361|12:-12|13:-17",
  "esm $|3:16",
  "essai|2:96",
  "est|0:-17|2:35|4:-17|5:21|6:-12|7:-45|8:81|11:-13|12:-15|13:-19",
  "est neuf_q|2:21",
  "est wsel|4:-16|7:-13|8:32",
  "est_ce_que|0:-34|1:-15|2:67|3:-24|4:105|6:-30|7:38|8:-30|9:-17|12:-24|13:-41",
  "est_ce_que cod|5:14",
  "est_ce_que ntouma|4:26|5:-12|7:14",
  "etage|6:287",
  "etes|2:-13|6:46|12:19|13:-12",
  "expedier|4:346|5:-26",
  "facebook|2:55",
  "facebook $|2:16",
  "facilite|0:-10|2:-53|5:459|10:-9|11:-8|12:-8|13:-26",
  "facilite $|5:19",
  "facture|2:-8|5:385|6:-11|13:-15",
  "facture $|5:12",
  "faim|13:64",
  "faim $|13:19",
  "faire|1:-12|5:22",
  "faites|1:-19|3:-17|10:85",
  "faites un|1:-14|10:21",
  "famille|0:38",
  "fat|4:22",
  "fatet|3:17|8:21|13:-14",
  "fayda|5:20",
  "fellawen|0:24",
  "fi|0:-69|1:-41|2:37|3:-19|4:-27|5:18|6:121|7:-15|9:-16|10:64|11:-43|12:-52|13:31",
  "fi <w>|6:30",
  "fi couleur|2:17",
  "fi facture|5:12",
  "fi khedma|13:21",
  "fi kouba|6:14",
  "fi labas|13:14",
  "fi quel|6:18",
  "fi ramdan|10:19",
  "fi souma|10:21",
  "fi tomobil|13:12",
  "fi tri9|13:20",
  "fisa3|4:24|9:34",
  "fixe|1:-14|10:452",
  "fois|5:30",
  "formulaire|3:62|6:-27",
  "formulaire $|3:18",
  "frais|0:-8|4:370|13:-14",
  "frais $|4:16",
  "ftour|7:22|13:47",
  "ftour $|13:14",
  "ga3|0:43",
  "ga3 nas|0:13",
  "garantie|2:-19|4:-25|5:-13|10:-9|11:356|13:-14",
  "garantie $|11:14",
  "garantie kayen|11:20",
  "gare|6:267",
  "ghalet|0:-8|2:-26|3:-20|5:-10|8:499|11:82|13:-10",
  "ghalet $|11:14",
  "ghali|0:-30|8:-8|9:-14|10:509|13:-30",
  "ghali 3la|10:15",
  "ghedwa|0:-24|2:-18|4:50|5:-15|6:-23|7:27|8:36|9:-14|10:-16|13:22",
  "ghedwa $|4:16",
  "ghir|13:54",
  "gratuit|1:71|2:-11|4:54|5:-30|11:19|13:-8",
  "gratuit $|4:16",
  "gros|1:167",
  "grossiste|1:-35|10:54",
  "grossiste ida|10:16",
  "habba|1:47|3:89|5:-19|10:-10|13:-9",
  "habba $|1:12",
  "habet|8:16",
  "habta|1:-19|10:28",
  "hada|0:-56|1:138|2:41|3:90|4:-30|5:22|6:-26|7:-18|8:16|9:-36|10:-16|11:-28|12:-55|13:-43",
  "hada $|1:17|8:13",
  "hada b|10:12",
  "hada numero|2:18",
  "hada recu|5:20",
  "hada taille|3:17",
  "haja|2:17|8:31|13:-15",
  "hak|1:20|3:21",
  "hamdoulah|0:68",
  "hamdoulah ntouma|0:12",
  "hata|3:-13|8:78|12:-54",
  "hata wahed|8:23|12:-16",
  "hchouma|0:-8|8:524|13:-15",
  "hchouma $|8:13",
  "hiya|1:42|10:-12|13:-13",
  "hiya souma|1:13",
  "hmm|0:-13|13:75",
  "hmm $|13:22",
  "hna|2:-60|6:237|12:122|13:-11",
  "hna $|2:-17|12:36",
  "holiday|7:324|10:-46",
  "holiday $|7:24|10:-13",
  "horaire|0:-10|7:379|13:-15",
  "horaire $|7:18",
  "hot|3:54|13:-16",
  "hot esm|3:16",
  "houma|6:296|13:-9",
  "hydra|3:44|6:-32",
  "hydra <w>|3:13",
  "i|11:13",
  "ida|1:-63|3:-44|7:48|8:-22|10:110|11:36|13:-13",
  "ida jit|7:15",
  "ida khdit|10:25",
  "ida quantite|10:16",
  "ih|0:-17|9:-13|13:103",
  "ih $|13:30",
  "il|2:15|4:20",
  "image|0:-13|13:75",
  "image $|13:22",
  "in|2:19",
  "inchallah|0:21|9:-13|13:73",
  "incluse|1:28|4:-26",
  "info|1:154|3:22",
  "interesse|3:245",
  "is|0:-16|1:15|2:25|4:14|6:25|13:-28",
  "it|2:50|13:-18",
  "j'ai|0:-22|3:-22|5:31|8:19|9:26|11:-14|13:29",
  "j'ai envoye|5:14",
  "j'ai faim|13:19",
  "j'ai wsel|9:13",
  "j'espere|0:37",
  "ja|0:-21|2:-25|3:-8|4:59|8:94|9:-12|10:-8|11:-8|13:31",
  "ja $|13:16",
  "ja couleur|8:23",
  "jamais|2:-14|3:-29|8:59",
  "jamais nzid|8:17",
  "jatni|11:192",
  "jaweb|0:-20|1:-12|2:-22|3:-25|4:-30|5:-21|6:-10|7:-12|8:87|10:-30|11:52|12:226|13:37",
  "jaweb $|12:41",
  "jaweb bac|13:25",
  "jaweb drahem|11:20",
  "jazak|0:-16|8:-9|9:362|13:-42",
  "jazak $|9:36|13:-12",
  "jdid|0:-15|1:-13|2:213|3:-8|4:-36|5:-15|8:31|9:-14|10:-11|11:-11|12:-12|13:91",
  "jdid $|2:-13|13:32",
  "je|0:-24|2:-21|4:15|5:-13|7:-12|8:-19|9:-19|10:-15|11:71|12:-30|13:58",
  "je me|11:17",
  "je ntouma|13:19",
  "je_prends|0:-20|3:418|8:-8|9:-10|13:-46",
  "je_prends $|3:35|13:-13",
  "je_veux|0:-22|1:15|2:-9|3:149|8:-15|9:-9|10:-14|11:49|13:-26",
  "je_veux achat|3:12",
  "jenb|3:13",
  "jibli|3:288|4:312",
  "jit|7:52|10:-28",
  "jit 3la|7:15",
  "jointe|13:43",
  "jointe $|13:13",
  "jusqu'a|4:27|6:-13",
  "k7el|0:-30|1:33|2:173|3:38|4:-11|5:-26|6:-23|7:-8|8:37|9:-17|10:-27|11:-21|12:-24|13:-46",
  "k7el $|1:12|2:45",
  "k7el b3at|3:-14|8:23",
  "kach|0:-34|1:-22|2:147|3:-26|4:-10|5:-19|6:-24|7:-10|8:-24|9:-17|10:45|11:-17|12:137|13:-55",
  "kach effort|10:21",
  "kach hna|2:-17|12:36",
  "kach k7el|2:24",
  "kach n9der|12:14",
  "kamel|1:26|8:48|10:-18|13:-13",
  "kamel $|8:14",
  "kan|6:-38|13:66",
  "kan lbareh|13:19",
  "karim|3:21|4:-13",
  "kayen|0:-57|1:-33|2:245|3:-39|4:28|5:44|7:-23|8:-54|9:-32|11:56|12:68|13:-16",
  "kayen $|2:14|11:21|13:-14",
  "kayen <n>|2:12",
  "kayen autre|2:14",
  "kayen facilite|5:18",
  "kayen fi|4:12",
  "kayen jdid|2:-37|13:41",
  "kayen k7el|2:22",
  "kayen kach|2:-17|12:36",
  "kayen mahal|6:24",
  "kayen remise|10:15",
  "kbir|0:-12|2:82|3:-17|4:-8|5:-14|6:-10|8:-23|9:-10|11:15|13:54",
  "kbir $|2:12",
  "kbir hada|13:21",
  "kdeb|0:-21|8:385|9:-11|13:51",
  "kdeb $|8:21",
  "kdeb 3la|8:-14|13:25",
  "khamsa|3:-13|8:33",
  "khaser|0:-11|2:-9|8:552|13:-18",
  "khaser $|8:19",
  "khayeb|0:-18|1:-9|2:-11|3:-8|8:501|9:-10|12:-15|13:-35",
  "khayeb $|8:35",
  "khder|2:96",
  "khdit|0:-37|1:-46|2:-30|3:301|4:38|5:-19|6:-29|7:-19|8:-26|9:-22|10:133|11:-14|12:-13|13:-74",
  "khdit $|3:59|13:-18",
  "khdit <n>|3:-19|10:25",
  "khdit men|3:-15|4:32",
  "khdit tlata|10:13",
  "khdit zouj|3:15|4:-17",
  "khebili|3:294",
  "khedem|2:192",
  "khedma|0:-14|2:-18|6:-22|8:14|9:46|10:-16|13:46",
  "khedma $|13:20",
  "khelas_done|3:-19|5:79|8:27",
  "khelli|0:-15|1:-8|3:-24|5:-9|8:30|9:-9|10:270|12:80|13:-28",
  "khelli nestana|8:15",
  "khelli wahed|12:26",
  "khir|3:-12|8:64",
  "khir men|8:19",
  "khlas|0:-12|2:20|4:-74|8:-13|11:114",
  "khlas $|4:-21|11:31",
  "khmis|7:312",
  "khouya|0:19|2:-12|5:-25|6:28|8:-14|9:15|13:-18",
  "khra|2:-22|8:80|13:-18",
  "khra $|8:23",
  "khrej|3:-13|4:355",
  "khrej wella|4:13",
  "khsart|0:-13|8:69|13:-18",
  "khsart drahem|8:20",
  "khti|0:64|9:15|13:-37",
  "ki|0:-26|1:-16|2:37|3:46|4:-32|5:68|8:-28|9:-18|10:-12|11:-20|12:18",
  "ki nheb|13:14",
  "ki wa9ila|3:12",
  "ki wsel|5:17",
  "kifach|0:-42|1:-19|2:-52|3:108|4:-20|5:67|6:122|7:-28|8:-39|9:-25|10:-24|11:19|12:-17|13:-50",
  "kifach dir|3:12",
  "kifach nji|6:36",
  "kifach nkhales|5:24",
  "kifach nlha9kom|6:14",
  "kifach weather|13:13",
  "kilo|1:58",
  "kilo $|1:14",
  "kima|3:14|10:40|13:-17",
  "kima hada|10:12",
  "kirak|0:302|2:-8|5:-9|8:-8|9:-68|10:-8|13:-36",
  "kirak $|0:42|9:-15",
  "kmel|2:193",
  "kol|13:56",
  "kol ftour|13:17",
  "kol_youm|7:312",
  "kouba|6:49|13:-26",
  "kouba kifach|6:14",
  "kra|2:96",
  "l'equipe|0:40",
  "l'equipe $|0:12",
  "l'exterieur|6:23",
  "l9it|2:184|5:-9|10:42",
  "l9it kima|10:12",
  "l_to|0:-27|1:33|2:-22|3:-14|4:30|5:39|6:19|7:-17|8:-30|9:34|10:34|11:-18|12:-16|13:-47",
  "l_to <w>|4:38",
  "l_to grossiste|10:16",
  "l_to livraison|4:-14",
  "l_to metre|6:12",
  "la|1:102|4:-21|5:34|7:-13|8:23|9:-15|10:-31|12:-20|13:-73",
  "labas|0:228|1:-9|2:-12|5:-10|6:-16|7:-12|8:-15|9:-11|10:-17|13:16",
  "labas $|13:12",
  "labas 3la|0:18",
  "labas hamdoulah|0:12",
  "lakbir|13:56",
  "lakbir ja|13:16",
  "lala|0:-23|5:-13|8:-14|9:-17|10:14|13:108",
  "lala $|13:31",
  "larb3a|7:312",
  "later|6:-43|12:-30|13:289",
  "later $|6:-12|13:32",
  "laugh_again|13:120",
  "lazem|4:13|5:41|13:-15",
  "lbareh|0:-15|2:-15|3:-15|4:13|5:21|6:-41|13:102",
  "lbareh $|6:-12|13:34",
  "le|1:97|3:15|4:27|6:-28|7:54|9:-20|10:-91|12:-26|13:-40",
  "les|0:36|2:67|3:55|4:-45|6:-19|10:-13|13:-31",
  "letnin|7:312",
  "lhad|7:145",
  "li|1:21|3:31|8:30|10:-13|13:-31",
  "lien|3:108|4:63|11:-8",
  "lil|7:25",
  "liste|3:26",
  "livraison|0:-14|2:-14|3:46|4:377|5:-22|7:-13|8:-8|9:21|10:-15|11:-8|13:-21",
  "livraison $|4:26",
  "livraison domicile|3:17|4:-16",
  "livrer|4:354|13:-11",
  "livreur|0:-15|2:-18|4:323|5:10|7:-10|8:70|9:-8|11:47|12:-37|13:-27",
  "livreur wa9tach|11:19",
  "livreur_number|4:408|13:-10",
  "livreur_number $|4:14",
  "lmarra|3:18",
  "localisation|0:-13|1:-15|3:-19|4:-8|5:-15|6:405|9:-8|11:-12|12:-13|13:-18",
  "localisation $|6:38",
  "location_where|0:-22|3:-8|5:-8|6:428|8:-10|9:-10|10:-8|13:-38",
  "location_where $|6:39",
  "loukan|3:-27|10:31",
  "lyoum|7:28|9:-21|13:25",
  "m'as|13:13",
  "m3a|0:-14|3:-30|4:-27|5:-15|11:60|12:77",
  "m3a $|12:13",
  "m3a livreur|11:20",
  "m3a wahed|12:14",
  "ma|0:-14|2:-25|3:-19|4:22|8:60|11:88|12:-69|13:-20",
  "ma tab3touch|11:27",
  "ma yrodch|8:13|12:-13",
  "ma3jebnich|8:119|11:189",
  "mabghitch|0:-13|11:560|13:-26",
  "mabghitch $|11:23",
  "mabrouk|0:11|1:-8|3:-9|5:-9|6:-9|8:-11|9:-14|10:-9|13:211",
  "mabrouk $|13:25",
  "machi|0:-13|2:-31|3:-15|8:127|13:-26",
  "machi نفس|8:18",
  "madame|0:71|13:-23",
  "maghchouch|8:480",
  "mahal|0:-32|1:-19|2:-63|3:20|4:-25|5:-24|6:371|7:71|8:-21|9:-18|10:-25|11:-16|13:-46",
  "mahal $|2:-12|6:43|7:19",
  "mahal ta3|3:12",
  "mahloul|0:-10|4:-58|6:-8|7:362|8:94|13:-32",
  "mahloul $|4:-17|8:29",
  "majach|3:-20|4:-10|8:516|11:21",
  "makach|1:-20|2:161|10:94|13:-11",
  "makach kach|10:21",
  "marat|3:-13|8:33",
  "mardi|4:15|7:311|8:-10",
  "marhba|0:294|1:-10|2:-8|3:-11|5:-11|6:-9|8:-13|9:-17|10:-11|11:-9|12:-8|13:-56",
  "marhba $|0:29",
  "marque|2:192",
  "match|13:288",
  "matmana|9:62|13:-22",
  "matmana $|9:18",
  "mawjoud|0:-10|2:300|13:-55",
  "mawjoud $|2:29|13:-16",
  "mazal|0:-31|1:-23|2:277|3:-25|4:76|5:-38|6:-17|7:-10|9:-16|10:-18|11:-24|12:-23|13:-56",
  "mazal $|4:21|5:-13",
  "mazal produit|2:17",
  "mba3d|5:15|7:23|8:16|12:-104|13:87",
  "mba3d $|12:-28|13:31",
  "me|1:27|3:-18|8:-34|11:56",
  "me suis|11:17",
  "men|0:-42|1:-47|2:54|3:39|4:78|5:-30|6:-18|7:-18|8:114|9:17|10:-34|11:-19|12:-16|13:-76",
  "men $|2:16",
  "men 3andi|8:13",
  "men bureau|3:-15|4:32",
  "men hada|8:16",
  "men rmadi|3:21",
  "men امثالكم|9:13",
  "mennou|2:50",
  "merci|0:-32|1:31|2:-10|3:-15|4:-36|5:-15|6:-19|8:-21|9:447|10:-20|11:-12|12:-14|13:-86",
  "merci $|9:37|13:-16",
  "merci l_to|9:16",
  "metre|6:100|13:-35",
  "metre $|6:29",
  "mghelek|7:319",
  "midi|2:-13|5:-13|7:112|13:-21",
  "midi $|7:33",
  "mkasser|0:-10|8:522|13:13",
  "mkasser $|8:15",
  "mlih|0:27|1:-25|3:-24|8:-10|9:67|10:66|13:-20",
  "mlih $|10:20",
  "mnin|0:-25|3:-8|5:-8|6:411|8:-10|9:-11|10:-9|13:-38",
  "mnin $|6:43",
  "mochkil|2:-8|4:-14|8:318|12:20|13:-9",
  "modele|0:-11|1:43|2:134|5:-14|6:-9|8:-15|10:-11|11:-8|12:-9|13:-21",
  "moitie|5:39|13:-20",
  "momkin|0:-15|2:-18|3:-12|4:38|5:13|7:-13|11:32|12:25|13:-23",
  "momkin $|4:12",
  "mon|4:45|8:-18",
  "mon colis|4:13",
  "monde|0:50",
  "monsieur|0:25",
  "mor|8:18",
  "mrid|13:33",
  "msa_lkhir|0:244|8:-9|9:-16|10:-8|13:-40",
  "msa_lkhir $|0:28",
  "mtwefer|0:-11|2:300|4:-10|5:-10|10:-9|11:-8|13:-21",
  "mtwefer $|2:31",
  "n'ai|5:-13|8:23",
  "n'essayi|13:39",
  "n'essayi $|13:12",
  "n'est|8:39",
  "n3amar|3:62|6:-27",
  "n3amar formulaire|3:18",
  "n3emer|3:98|6:-41|13:-15",
  "n3emer win|3:28|6:-12",
  "n9aleb|13:37",
  "n9der|0:-37|1:29|2:-27|3:-16|4:58|5:15|7:37|8:-30|9:-29|10:-17|11:29|12:65|13:-65",
  "n9der jaweb|12:14",
  "n9der nji|7:18",
  "n9der wsel|4:27",
  "n9olek|3:-17|13:47",
  "n9olek $|13:14",
  "na9es|0:-18|1:-21|3:-19|4:-12|6:-14|7:-9|8:326|9:-9|10:118|13:-30",
  "na9es chwiya|8:-14|10:23",
  "na9es fi|10:17",
  "na9es piece|8:19",
  "na9esli|1:-36|4:-10|6:-9|7:77|8:-8|10:445|12:32|13:-26",
  "na9esli holiday|7:24|10:-13",
  "nahder|3:-34|8:13|12:438|13:-11",
  "nahder m3a|12:16",
  "nas|0:43",
  "nas $|0:13",
  "ndjou|6:28",
  "ne|3:-59|11:91",
  "ne ab3atli|3:-17|11:26",
  "nechri|0:-8|1:-11|2:-26|3:358|5:-8|6:-11|8:45|13:-25",
  "nechri men|8:15",
  "neg:3ad|0:-17|3:-23|11:129|13:-28",
  "neg:3ad nehtaj|11:38",
  "neg:3andi|2:72",
  "neg:3aweni|10:432",
  "neg:3ayetli|8:18|11:-12|12:455",
  "neg:3id|7:168",
  "neg:3id_mabrouk|0:120",
  "neg:3yit|8:480",
  "neg:7da|6:192",
  "neg:7mer|2:192",
  "neg:9odam|6:264",
  "neg:9rib|6:168",
  "neg:ab3atli|4:36",
  "neg:acompte|5:360",
  "neg:adresse|6:264",
  "neg:agence|6:144",
  "neg:alikoum_salam|0:120",
  "neg:annuler|11:480",
  "neg:appartement|2:192",
  "neg:arnaque|8:480",
  "neg:b3at|5:-14|8:21",
  "neg:b3id|6:120",
  "neg:b9a|2:203",
  "neg:baladia|4:144",
  "neg:barak_allahou_fik|9:192",
  "neg:baridimob|5:312",
  "neg:batelt|11:480",
  "neg:bchhal|1:240",
  "neg:bi3|1:48|2:48",
  "neg:blad|6:264",
  "neg:blasa|6:240",
  "neg:bnadem|12:408",
  "neg:bonjour|0:120",
  "neg:bonsoir|0:120",
  "neg:bqeddah|1:240",
  "neg:bureau|4:96",
  "neg:byed|2:192",
  "neg:carte|5:192",
  "neg:cash|5:240",
  "neg:cava|0:120",
  "neg:ccp|5:312",
  "neg:centre_ville|6:264",
  "neg:cher|10:360",
  "neg:chhal|1:192",
  "neg:chokran|9:192",
  "neg:cib|5:312",
  "neg:cle|5:192",
  "neg:cod|5:312",
  "neg:colis|4:312",
  "neg:combien|1:240",
  "neg:compte|5:192",
  "neg:confirmer|5:19",
  "neg:conseiller|12:312",
  "neg:contact|12:288",
  "neg:copie|2:192",
  "neg:couleur|2:120",
  "neg:dar|4:96",
  "neg:dernier_prix|10:432",
  "neg:detail|1:240",
  "neg:dima_client|10:432",
  "neg:dispo|2:192",
  "neg:djem3a|7:192",
  "neg:domicile|4:312",
  "neg:drahem|1:36|5:120",
  "neg:drari|2:72",
  "neg:echange|11:432",
  "neg:edahabia|5:312",
  "neg:essai|2:96",
  "neg:etage|6:264",
  "neg:expedier|4:312",
  "neg:facilite|5:312",
  "neg:facture|5:312",
  "neg:fhemt|8:-83|13:95",
  "neg:fhemt walou|8:-24|13:28",
  "neg:fisa3|4:48",
  "neg:fixe|10:432",
  "neg:frais|4:312",
  "neg:garantie|11:240",
  "neg:gare|6:264",
  "neg:ghalet|8:480",
  "neg:ghali|10:384",
  "neg:gratuit|1:72",
  "neg:gros|1:144",
  "neg:hchouma|8:480",
  "neg:hna|6:264",
  "neg:horaire|7:312",
  "neg:houma|6:264",
  "neg:info|1:144",
  "neg:ja|4:72",
  "neg:jaweb|0:-13|8:179|12:92|13:-16",
  "neg:jaweb 3la|8:14",
  "neg:jdid|2:192",
  "neg:jibli|4:312",
  "neg:k7el|2:48",
  "neg:kach|2:72",
  "neg:kayen|2:192",
  "neg:kbir|2:36",
  "neg:kdeb|8:360",
  "neg:khaser|8:480",
  "neg:khayeb|8:360",
  "neg:khedem|2:192",
  "neg:khelli|10:264",
  "neg:khmis|7:312",
  "neg:khrej|4:306|11:11",
  "neg:kirak|0:120",
  "neg:kmel|2:168",
  "neg:kol_youm|7:312",
  "neg:kra|2:96",
  "neg:l9it|2:192",
  "neg:labas|0:120",
  "neg:larb3a|7:312",
  "neg:letnin|7:312",
  "neg:lhad|7:144",
  "neg:livraison|4:312",
  "neg:livrer|4:312",
  "neg:livreur|4:312",
  "neg:localisation|6:264",
  "neg:mabghitch|11:480",
  "neg:maghchouch|8:480",
  "neg:mahal|6:168",
  "neg:mahloul|7:312",
  "neg:majach|8:480",
  "neg:makach|2:192",
  "neg:mardi|7:312",
  "neg:marhba|0:120",
  "neg:marque|2:192",
  "neg:mawjoud|2:192",
  "neg:mazal|2:72",
  "neg:merci|9:192",
  "neg:mghelek|7:312",
  "neg:mkasser|8:480",
  "neg:mlih|9:48",
  "neg:mnin|6:264",
  "neg:mochkil|8:288",
  "neg:modele|2:60",
  "neg:msa_lkhir|0:120",
  "neg:mtwefer|2:192",
  "neg:na9es|8:288",
  "neg:na9esli|10:440",
  "neg:nahder|12:360",
  "neg:nego|10:432",
  "neg:nestana|8:192",
  "neg:nji|6:96",
  "neg:nkhales|5:312",
  "neg:nsa|2:48",
  "neg:nsit|8:96",
  "neg:numero|12:192",
  "neg:occasion|2:192",
  "neg:offre|10:144",
  "neg:original|2:192",
  "neg:ouvrir_colis|4:312",
  "neg:pack|2:192",
  "neg:paiement|5:312",
  "neg:payer|5:312",
  "neg:photo|2:72",
  "neg:pointure|2:192",
  "neg:prix|1:240",
  "neg:produit|2:48",
  "neg:qeddah|1:216",
  "neg:qualite|2:192",
  "neg:quand|4:96|7:60",
  "neg:rabi_yahafdek|9:192",
  "neg:ramdan|7:120",
  "neg:ramdan_karim|0:120",
  "neg:rdv|7:120",
  "neg:reclamation|8:480",
  "neg:recu|5:144",
  "neg:remboursement|11:480",
  "neg:remise|10:432",
  "neg:responsable|12:480",
  "neg:rip|5:312",
  "neg:rja3|11:360",
  "neg:rjal|2:48",
  "neg:rkhis|10:240",
  "neg:robot|12:360",
  "neg:rupture|2:192",
  "neg:sa3a|7:96",
  "neg:saha|9:192",
  "neg:saha_ftourek|0:120",
  "neg:salam|0:120",
  "neg:salam_alikoum|0:120",
  "neg:salut|0:120",
  "neg:sbah_lkhir|0:120",
  "neg:sbah_nour|0:120",
  "neg:sebt|7:192",
  "neg:service_client|12:528",
  "neg:sghir|2:36",
  "neg:si3r|1:240",
  "neg:solution|8:240",
  "neg:souk|6:264",
  "neg:souma|1:240",
  "neg:stock|2:192",
  "neg:stopdesk|4:312",
  "neg:suivi|4:312",
  "neg:t3atel|8:480",
  "neg:t7elou|7:312",
  "neg:taille|2:120",
  "neg:taman|1:240",
  "neg:tarif|1:240",
  "neg:tawel|8:480",
  "neg:tawsil|4:312",
  "neg:tekhdmou|7:312",
  "neg:terrain|2:192",
  "neg:tghel9ou|7:312",
  "neg:thalla|10:432",
  "neg:tomobil|2:192",
  "neg:top|9:96",
  "neg:total|1:240",
  "neg:tri9|6:48",
  "neg:twasel|4:241|11:114|13:-11",
  "neg:twasel colis|4:-21|11:33",
  "neg:video|2:192",
  "neg:villa|2:192",
  "neg:virement|5:312",
  "neg:visite|6:120",
  "neg:wa9tach|4:72|7:96",
  "neg:wach_hwalek|0:120",
  "neg:wach_rak|0:120",
  "neg:weekend|7:192",
  "neg:wilaya|4:144",
  "neg:win|6:192",
  "neg:winta|4:96|7:72",
  "neg:wsel|4:216",
  "neg:ya3tik_saha|9:192",
  "neg:yalidine|4:312",
  "neg:yeswa|1:240",
  "neg:za3fan|8:480",
  "neg:zr_express|4:312",
  "neg:zre9|2:192",
  "nego|1:-45|10:505",
  "nego $|1:-13|10:21",
  "nehtaj|0:-19|1:-10|2:-11|3:146|5:-8|8:-13|9:-10|10:-8|11:127|13:-31",
  "nehtaj $|11:38",
  "nekhdem|13:22",
  "nel9akom_open|0:-15|2:-32|5:-12|6:-11|7:401|10:-9|13:-35",
  "nel9akom_open b9a|7:21",
  "nestana|0:-13|3:-22|4:25|8:270|9:-8|10:-22|12:17|13:-25",
  "nestana chher|8:15",
  "neuf_q|1:-9|2:312|5:-8|8:-16|13:-8",
  "neuf_q $|2:16",
  "nhabes|6:13",
  "nhar|1:-20|2:-13|3:-29|4:23|8:38|12:-12|13:55",
  "nhar kbir|13:21",
  "nheb|0:-35|2:-50|3:166|4:-16|5:-20|6:-14|7:-8|8:-36|9:-22|10:-20|11:48|12:53|13:53",
  "nheb $|13:32",
  "nheb commander|3:13",
  "nheb hada|3:17",
  "nheb n9olek|13:14",
  "nheb nahder|12:19",
  "nji|0:-52|1:-33|2:-24|3:9|4:51|5:-32|6:190|7:174|8:-45|9:-28|11:-27|12:-20|13:-63",
  "nji $|6:24|7:32",
  "nji 3la|7:18",
  "nji chez|6:14",
  "nji commande|3:26",
  "nji dork|6:-15|7:16|10:16",
  "nji khdit|3:-13|4:32",
  "nkhales|0:-33|1:14|2:32|4:-20|5:401|6:-23|7:-10|8:42|9:-19|10:-18|12:-11|13:-53",
  "nkhales $|5:41",
  "nkhales 9bel|5:13",
  "nkhales wella|2:20|5:-13",
  "nkhales وما|8:16",
  "nlha9kom|6:49|13:-26",
  "nlha9kom $|6:14",
  "noreply|8:506|13:-8",
  "normal|0:-13|11:-16|13:74",
  "normal $|13:22",
  "nos|2:-19|5:62",
  "note|9:27",
  "nrfedha|10:39",
  "nrouh|4:13|13:31",
  "nsa|2:48",
  "nsa9si|1:42",
  "nsa9si 3la|1:12",
  "nsit|8:96",
  "nsowwel|8:25",
  "nta|0:-16|12:48|13:42",
  "nta $|13:19",
  "nta robot|12:14",
  "ntabe3|4:35",
  "ntouma|0:38|1:-20|2:-43|3:-54|4:42|5:-57|6:119|7:32|8:24|9:-16|11:-33|13:-32",
  "ntouma $|0:16|6:39",
  "ntouma ab3atli|4:32|5:-12",
  "ntouma dis|13:15",
  "ntouma faites|10:23",
  "ntouma fi|6:14",
  "ntouma na9esli|7:24|10:-15",
  "numero|0:-43|1:-14|2:36|3:-25|4:10|5:-15|6:-28|7:-14|8:-12|9:-24|10:-32|11:-23|12:437|13:-62",
  "numero $|12:56",
  "numero <n>|2:18",
  "numero de|4:12",
  "numero whatsapp|12:24",
  "nzid|2:-14|3:-29|8:59",
  "nzid nechri|8:17",
  "occasion|2:171|8:68|13:-18",
  "occasion 9al|8:21",
  "offre|10:144",
  "offrir|3:-24|10:352|13:-12",
  "offrir <n>|10:15",
  "original|0:-10|2:210|8:40|13:-12",
  "original $|8:12",
  "oui|0:-22|3:32|8:-13|9:-15|13:90",
  "oui $|13:34",
  "oui confirmer|3:14",
  "ouvrir_colis|4:312",
  "pack|1:36|2:181",
  "paiement|0:-20|2:-14|3:-9|5:456|6:-8|8:-8|9:-8|10:-8|13:-42",
  "paiement $|5:36",
  "paire|1:16",
  "parfum|2:48",
  "pas|3:-70|4:-13|8:50|11:73",
  "pas commande|3:-17|11:26",
  "pause|2:-13|5:-13|7:112|13:-21",
  "pause midi|7:33",
  "payer|0:-16|1:-8|3:-12|5:433|9:-8|13:-37",
  "payer $|5:22",
  "phone_article|0:-12|1:23|2:113|5:-9|11:-8|12:-9|13:-21",
  "photo|0:-24|1:10|2:46|3:-12|4:-9|5:37|6:-12|8:19|9:-15|10:-16|11:-10|12:-9|13:73",
  "photo $|13:29",
  "piece|0:-26|1:33|3:162|4:-15|5:-38|6:-28|7:-10|8:64|9:-16|10:-20|11:-15|12:-9|13:-9",
  "piece $|1:15|8:18",
  "piece cod|3:12",
  "piece detachees|2:12",
  "piece jointe|13:13",
  "pins|3:12",
  "pointure|2:199",
  "poste|6:12",
  "poussette|2:28",
  "prayer|0:-15|8:-8|9:-11|13:320",
  "prayer $|13:20",
  "premier|1:13",
  "prendre|2:-19|3:37",
  "prive|1:33",
  "prix|0:-43|1:449|2:-44|3:-56|4:-15|5:-24|6:-27|7:-14|8:-18|9:-45|10:179|11:-21|12:-29|13:-52",
  "prix $|1:33|10:27",
  "prix l_to|10:12",
  "prix merci|1:12",
  "produit|0:-45|1:17|2:143|4:62|5:-32|6:-95|7:-13|8:61|9:-8|10:-25|11:91|12:-19|13:-87",
  "produit $|11:23",
  "produit jdid|2:37",
  "produit ta3|4:40|6:-26",
  "proforma|5:32",
  "qeddah|0:-21|1:287|3:-16|4:39|8:-8|9:-8|10:-8|13:-23",
  "qeddah dayra|1:12",
  "qualite|0:-9|2:180|8:71|13:-14",
  "qualite zero|8:16",
  "quand|2:-12|3:-9|4:124|7:58|12:22",
  "quantite|1:-35|3:282|10:54",
  "quantite $|10:16",
  "que|0:32|3:-29|8:65|10:-12|13:-15",
  "quel|0:-18|1:31|4:-12|6:113|8:-19|10:-16|12:-13|13:-34",
  "quel blad|6:12",
  "quel est|1:12",
  "quel wilaya|6:12",
  "quoi|1:16",
  "rabi_yahafdek|0:-24|1:-9|2:-8|3:-10|5:-11|6:-11|8:-13|9:370|10:-11|11:-8|12:-8|13:-55",
  "rabi_yahafdek $|9:45|13:-13",
  "ramdan|6:-9|7:122|10:65|13:-25",
  "ramdan_karim|0:191|8:-14|9:-12|13:-17",
  "ramdan_karim 3la|0:17",
  "rani|0:-37|1:-19|2:61|3:-62|4:78|6:30|7:14|8:-71|9:-36|12:-17|13:78",
  "rani $|6:27|13:-12",
  "rani 9rib|6:19",
  "rani bkhir|0:19",
  "rani dispo|2:13",
  "rani fi|2:-17|6:17|10:12|13:21",
  "rani ghir|13:17",
  "rani kdeb|8:-14|13:25",
  "rani later|6:-12|13:14",
  "rani mahloul|7:14",
  "rani mawjoud|2:28|13:-15",
  "rani n'essayi|13:12",
  "rani produit|4:40|6:-26",
  "rayi|11:29",
  "rbah|13:14",
  "rdv|7:120",
  "reclamation|8:480",
  "recu|0:-21|1:-23|2:-16|3:-18|4:-9|5:327|6:-9|9:-13|10:-10|12:-8|13:-49",
  "recu $|5:30",
  "recu chouf|5:15",
  "reflechir|0:-9|5:-27|13:313",
  "reflechir virement|13:12",
  "remboursement|0:-18|3:-11|8:34|11:555|13:-33",
  "remboursement $|11:20",
  "remise|0:-11|2:-36|3:-8|5:-10|6:-10|10:573|11:-8|12:-10|13:-21",
  "remise $|10:35",
  "reserver|0:-18|1:-14|3:434|5:-18|6:-9|8:-11|9:-9|11:-8|12:-8|13:-30",
  "reserver $|3:13",
  "responsable|6:-10|10:-27|12:559|13:-16",
  "responsable $|12:19",
  "rib|1:-12|5:22",
  "rip|0:-11|3:-20|5:410|6:-8|13:-15",
  "rip $|5:28",
  "rja3|0:-17|1:-14|2:-16|3:-17|4:-26|5:-27|6:-10|8:-15|9:-9|10:-11|11:570|12:-9|13:-31",
  "rja3 $|11:17",
  "rja3tha|4:-24|11:70",
  "rja3tha m3a|11:20",
  "rjal|2:48",
  "rkhis|10:247",
  "rmadi|1:15|2:74|3:69|4:-9|8:-9|10:-10|13:-8",
  "rmadi $|3:21",
  "robe|0:-9|1:27|2:56|3:45|5:-8|10:-9|13:-22",
  "robot|1:10|12:417|13:-20",
  "robot $|12:15",
  "rokba|2:27",
  "rupture|2:204",
  "sa3a|7:111",
  "sac|2:48",
  "sah|0:-14|13:81",
  "sah $|13:24",
  "saha|0:30|1:-11|2:-9|3:-12|5:-12|6:-11|8:-16|9:358|10:-18|11:-10|12:-11|13:-74",
  "saha $|0:-12|9:61|13:-19",
  "saha kirak|0:18|9:-14",
  "saha_ftourek|0:217|8:-11|9:-9|13:-34",
  "saha_ftourek $|0:28",
  "salam|0:104|1:38|2:29|3:20|4:31|5:31|6:19|7:9|8:39|9:-126|10:26|11:31|12:31|13:-161",
  "salam_alikoum|0:316|3:-9|5:-10|6:-8|7:-9|8:-12|9:-21|10:-10|11:-8|12:-8|13:-89",
  "salut|0:310|1:-8|2:-18|3:-9|5:-9|8:-10|9:-18|10:-18|13:-69",
  "savoir|1:13",
  "sayi|2:-12|9:13|10:50|13:-14",
  "sayi wach|10:15",
  "sbah|0:126|1:-12|7:17|9:-25|13:-38",
  "sbah سعيد|0:17",
  "sbah سكر|0:17",
  "sbah_lkhir|0:255|3:-8|5:-8|8:-10|9:-16|10:-8|13:-44",
  "sbah_lkhir $|0:31",
  "sbah_nour|0:229|8:-8|9:-11|13:-37",
  "sbah_nour $|0:32",
  "sebbat|1:9|2:83|10:-13|13:-9",
  "sebt|7:197",
  "securise|5:16",
  "service|8:67|13:-16",
  "service ta3|8:14",
  "service_client|0:-8|12:575|13:-15",
  "service_client $|12:14",
  "seul|8:24",
  "sfer|2:96",
  "sghir|2:46|10:11|11:10",
  "si3r|0:-31|1:377|2:-26|3:-26|4:-8|5:-15|6:-10|7:-9|8:-13|9:-13|10:80|11:-11|12:-11|13:-44",
  "si3r $|1:35",
  "si3r mlih|10:16",
  "simana|3:-15|4:14|8:65|13:-21",
  "sir|13:46",
  "sir tergoud|13:14",
  "solution|8:241",
  "sonatrach|13:22",
  "sorry_wrong|13:393",
  "sou9oumha|0:-21|1:137|13:-34",
  "sou9oumha $|1:40",
  "souk|6:264",
  "souma|0:-38|1:376|2:-20|3:-38|4:-12|5:-18|6:-24|7:-15|8:-33|9:-20|10:166|11:-13|12:-16|13:-54",
  "souma $|1:38",
  "souma nji|10:17",
  "stock|0:-8|2:276|7:-8|11:-16|13:-14",
  "stock $|2:19",
  "stopdesk|2:-14|4:362|6:-20",
  "stopdesk kayen|4:12",
  "sud|4:69|5:-41",
  "sud $|4:20|5:-12",
  "suis|3:-12|8:-24|11:57",
  "suis ghalet|11:17",
  "suivi|0:-8|1:-14|3:-11|4:422|5:-8|6:-8|11:-11|12:-20|13:-11",
  "suivi $|4:30",
  "svp|0:-79|1:100|2:-40|3:28|4:23|5:34|6:80|8:-86|9:-48|10:-30|11:55|12:84|13:-110",
  "t3achiti|13:72",
  "t3achiti $|13:21",
  "t3atel|3:-21|8:512",
  "t7elou|0:-11|7:386|13:-24",
  "ta3|0:-37|1:54|3:16|4:61|5:14|6:-25|8:75|9:-24|10:-40|11:-28|12:29|13:-71",
  "ta3 $|4:25|12:12",
  "ta3 ta3|8:14",
  "ta3 walou|8:14",
  "tab3tou|5:17",
  "tab3touch|2:-14|8:-16|11:91|13:-14",
  "tab3touch produit|11:27",
  "table|2:26",
  "taht|2:27",
  "taille|0:-41|1:-21|2:258|3:86|4:-25|5:-30|6:-19|7:-11|8:28|9:-18|10:-39|11:55|12:-19|13:-83",
  "taille $|2:24|11:12",
  "taille <n>|3:24",
  "taille <size>|3:13",
  "tal3et|11:13",
  "talab|0:-12|1:-8|3:346|5:-10|6:-11|13:-25",
  "talab $|3:16",
  "taman|0:-9|1:326|3:-13|13:-14",
  "taman $|1:17",
  "tapis|2:26",
  "tarif|1:288|2:-11|7:-8",
  "tawel|8:480",
  "tawsil|0:-11|1:-8|2:-20|4:407|13:-14",
  "tawsil $|4:17",
  "tba3et|2:19",
  "te|12:-12|13:15",
  "tedkhol|0:-13|2:108|4:-14|7:-12|13:-21",
  "tedkhol wa9tach|2:29",
  "teji|2:18",
  "tekhdmou|7:362|13:-19",
  "tergoud|13:46",
  "tergoud $|13:14",
  "terrain|2:192",
  "test|13:264",
  "tghel9ou|1:-11|7:358",
  "thalla|10:439",
  "this|1:28|3:14|13:-12",
  "tji|2:25",
  "tlata|1:-19|3:16|10:44",
  "tlata chhal|10:12",
  "to|3:29|13:-17",
  "tomobil|2:181|10:-9|13:40",
  "tomobil dork|13:12",
  "ton|12:16",
  "top|0:-33|1:-9|3:-9|4:-27|5:-8|8:-12|9:183|10:-10|13:55",
  "top $|13:34",
  "top 3la|9:29|13:-15",
  "total|1:274|4:-26",
  "tout|0:68|8:14|12:-12|13:-15",
  "tout monde|0:15",
  "toute|0:40",
  "toute l'equipe|0:12",
  "travers|8:55",
  "travers qualite|8:16",
  "tri9|6:32|8:16|12:-40|13:66",
  "tri9 3ad|13:12",
  "tsa7bou|4:17",
  "tu|13:56",
  "tu viens|13:13",
  "tue|13:13",
  "twasel|4:343|13:-8",
  "un|1:-54|2:-35|5:-13|6:18|10:47|11:23|12:57|13:-16",
  "un prix|1:-14|10:21",
  "une|3:45|4:-14|5:-29|8:24|10:19|13:-24",
  "va|0:22",
  "vais|2:-20|3:33",
  "validez|3:44|6:-32",
  "validez commande|3:13",
  "version|2:28",
  "video|2:192",
  "viens|13:44",
  "viens 3chiya|13:13",
  "villa|0:34|2:180",
  "virement|0:-21|1:-26|2:-12|3:-16|4:69|5:423|6:-23|7:-8|8:-14|9:-10|10:-27|11:-10|13:-8",
  "virement $|5:16",
  "virement <dzd>|5:13",
  "virement ntouma|13:12",
  "virement sud|4:20|5:-12",
  "visite|6:120",
  "votre|0:-14|1:-13|3:-14|5:39|6:13|11:-12|12:30|13:-21",
  "w_and|0:38|2:-14|4:-27|5:-26|6:-26|7:-16|8:190|10:64|11:-39|12:-108|13:-48",
  "wa9ila|3:42|13:-12",
  "wa9ila commande|3:12",
  "wa9tach|0:-38|1:-15|2:114|3:-37|4:172|5:-25|6:-53|7:171|8:-37|9:-22|10:-16|11:42|12:-32|13:-56",
  "wa9tach $|2:29",
  "wa9tach jaweb|11:20",
  "wa9tach yballa3|6:-12|7:26",
  "wa9tach يدخل|2:12",
  "wach|1:28|2:72|3:-34|4:-15|8:-39|9:-31|10:23|11:-24|12:-18|13:29",
  "wach 3andi|2:12",
  "wach 9al|10:19",
  "wach b9a|2:16",
  "wach hiya|1:13",
  "wach kayen|2:-29|13:38",
  "wach taille|2:31",
  "wach_hwalek|0:179|13:-14",
  "wach_men|1:19|2:34|13:-12",
  "wach_rak|0:254|3:-8|5:-8|8:-10|9:-13|10:-8|13:-43",
  "wach_rak $|0:38|13:-12",
  "wahed|0:-34|3:232|4:-17|5:-61|6:-21|7:-12|8:30|9:-19|10:-54|11:-18|12:56|13:-76",
  "wahed $|2:16",
  "wahed dar|3:17",
  "wahed jaweb|12:26",
  "wallah|0:-33|9:-14|13:108",
  "walou|0:-22|1:-14|5:-49|8:114|9:-13|13:51",
  "walou $|5:-14|8:33|13:15",
  "wardi|2:118",
  "weather|2:-12|3:-9|5:-8|6:-12|13:314",
  "weather 3andi|13:13",
  "weekend|7:195",
  "wella|0:-31|1:-20|2:170|3:-44|4:68|5:-36|6:47|8:-29|9:-19|10:-28|11:13|12:-21|13:-74",
  "wella <n>|2:18",
  "wella <w>|4:-12|6:15",
  "wella mazal|4:21|5:-13",
  "wesel_bien|4:-16|9:300|13:-16",
  "wesel_bien $|9:15",
  "whatsapp|2:-18|12:82",
  "whatsapp $|12:24",
  "wilaya|0:-11|2:-29|3:22|4:166|6:52|13:-20",
  "wilaya ntouma|6:17",
  "will|4:23",
  "win|0:-58|1:-28|2:-33|3:90|4:64|5:-17|6:360|7:-19|8:-39|9:-32|10:-27|11:-26|13:-41",
  "win $|3:25",
  "win are|6:14",
  "win bureau|4:-12|6:24",
  "win kan|13:19",
  "win n3amar|3:18",
  "win rani|4:37|6:-13",
  "winta|3:-29|4:153|7:84|8:-10",
  "winta wsel|4:17",
  "wow|0:-13|13:75",
  "wow $|13:22",
  "wrong_way|0:-10|4:-8|8:442|12:-11|13:-20",
  "wsel|0:-32|1:-22|2:38|3:-38|4:313|5:52|6:-14|7:-59|8:55|9:61|10:-23|11:-31|12:-16|13:-69",
  "wsel $|5:17",
  "wsel commande|3:-16|4:31",
  "wsel ghedwa|4:20",
  "wsel mahloul|4:-16|7:-13|8:32",
  "wsel produit|2:26|4:-12",
  "wsel wesel_bien|9:13",
  "y|2:21",
  "ya|0:25|8:-12|9:-15|13:59",
  "ya $|13:22",
  "ya3tik_saha|0:-22|1:-9|2:-8|3:-10|5:-10|6:-8|8:-13|9:361|10:-10|11:-8|12:-8|13:-53",
  "ya3tik_saha $|9:49|13:-15",
  "yaatik|9:47|13:-23",
  "yaatik matmana|9:18",
  "yalidine|4:352",
  "yarham_waldik|0:-60|8:-12|9:237|13:-89",
  "yaw|0:88|13:-12",
  "yaw $|0:26",
  "yballa3|6:-40|7:91",
  "yballa3 mahal|6:-12|7:26",
  "yel7a9|4:31",
  "yelzemni|3:218|8:-8",
  "yeswa|1:269",
  "yetkelef|8:13",
  "yji|4:32|12:-13",
  "yjini|4:39",
  "yomin|8:18",
  "you|0:-23|3:-13|4:19|5:16|6:35|8:-13|9:-13|10:20",
  "you $|6:12",
  "your|6:30",
  "yrod|8:23",
  "yrodch|8:45|12:-44",
  "yrodch hata|8:13|12:-13",
  "yselkni|3:27",
  "za3fan|8:480",
  "zboun|1:-12|10:33",
  "zero|8:55",
  "zero $|8:16",
  "zid|3:13",
  "zouj|0:-21|1:37|2:-31|3:172|4:-66|9:-13|12:-16|13:-33",
  "zouj livraison|3:17|4:-16",
  "zr_express|4:312",
  "zre9|2:191|11:10",
  "~3lb|3:12",
  "~3lb-|3:12",
  "~3ml|8:16",
  "~3ml-|8:16",
  "~CGl|8:19",
  "~CGl-|8:19",
  "~b3t|8:20",
  "~b3t-|8:20",
  "~bdl-|11:13",
  "~bdlt|11:13",
  "~bl3|6:-18|7:40",
  "~bl3-|6:-18|7:40",
  "~blx-|0:26",
  "~blxr|0:26",
  "~brf-|5:14",
  "~brfrm|5:14",
  "~brk-|13:12",
  "~brkt|13:16",
  "~brn-|3:16",
  "~brndr|3:16",
  "~bst|2:12",
  "~bst-|2:12",
  "~bxr|0:60|13:-22",
  "~bxr-|0:60|13:-22",
  "~dbl|2:24",
  "~dbl-|2:24",
  "~df3-|5:15",
  "~df3t|5:15",
  "~dln|6:19",
  "~dln-|6:19",
  "~dnr|1:14",
  "~dnr-|1:14",
  "~dtC-|2:17",
  "~dtCs|2:17",
  "~dxl|2:18",
  "~dxl-|2:18",
  "~fld-|3:19|6:-14",
  "~fldz|3:19|6:-14",
  "~fml|0:17",
  "~fml-|0:17",
  "~fns|13:19",
  "~fns-|13:19",
  "~frm-|3:27|6:-12",
  "~frmlr|3:27|6:-12",
  "~frs-|2:12",
  "~frsn|2:12",
  "~ftr|5:17|12:13",
  "~ftr-|5:17|12:13",
  "~fts|10:37",
  "~fts-|10:37",
  "~hdr|3:19|6:-14",
  "~hdr-|3:19|6:-14",
  "~hjm|2:16",
  "~hjm-|2:16",
  "~hsb|8:28",
  "~hsb-|8:28",
  "~jms|3:-13|8:26",
  "~jms-|3:-13|8:26",
  "~jnt|13:19",
  "~jnt-|13:19",
  "~jsb-|0:16",
  "~jsbr|0:16",
  "~jsk|4:12",
  "~jsk-|4:12",
  "~krs-|1:-15|10:24",
  "~krst|1:-15|10:24",
  "~ktr|9:20",
  "~ktr-|9:20",
  "~lhk|4:15",
  "~lhk-|4:15",
  "~lkb|0:17",
  "~lkb-|0:13|13:20",
  "~lkbr|13:25",
  "~lkz-|1:13",
  "~lkzn|1:13",
  "~lst|3:12",
  "~lst-|3:12",
  "~mnd|0:22",
  "~mnd-|0:22",
  "~mrd|13:14",
  "~mrd-|13:14",
  "~mrt|8:15",
  "~mrt-|8:15",
  "~msk-|0:26",
  "~mskm|0:26",
  "~mtl-|9:20",
  "~mtlkm|9:20",
  "~mtm-|9:27",
  "~mtmn|9:27",
  "~n3m-|3:70|6:-30",
  "~n3mr|3:70|6:-30",
  "~n3r-|1:21",
  "~n3rf|1:21",
  "~nfs|8:23",
  "~nfs-|8:23",
  "~nkl-|13:37",
  "~nklb|13:16",
  "~nklk|13:21",
  "~nlf-|8:-15|11:26",
  "~nlfz|8:-15|11:26",
  "~nlh-|6:29|13:-12",
  "~nlhkm|6:21",
  "~nrf-|10:17",
  "~nrfd|10:17",
  "~nrk-|13:16",
  "~nrkd|13:16",
  "~nsl-|1:12|4:-12",
  "~nsls|1:12",
  "~nsr|13:20",
  "~nsr-|13:20",
  "~nst|8:17",
  "~nst-|8:17",
  "~ntb-|4:15",
  "~ntb3|4:15",
  "~nxm|13:14",
  "~nxm-|13:14",
  "~nzd|3:-13|8:26",
  "~nzd-|3:-13|8:26",
  "~rdC|8:20|12:-19",
  "~rdC-|8:20|12:-19",
  "~rj3-|11:30",
  "~rj3t|11:30",
  "~rkb|2:12",
  "~rkb-|2:12",
  "~s3d|0:25",
  "~s3d-|0:25",
  "~sbt|5:12",
  "~sbt-|5:27",
  "~sbtz|5:15",
  "~skm|1:60|13:-15",
  "~skm-|1:60|13:-15",
  "~skr|0:25",
  "~skr-|0:25",
  "~slk-|3:12",
  "~slkn|3:12",
  "~str-|4:16",
  "~strsk|4:16",
  "~t3C-|13:32",
  "~t3Ct|13:32",
  "~tb3-|11:38",
  "~tb3tC|11:40",
  "~tbl|2:12",
  "~tbl-|2:12",
  "~tdx-|2:47",
  "~tdxl|2:47",
  "~tht|2:12",
  "~tht-|2:12",
  "~tkd|5:12",
  "~tkd-|5:12",
  "~trf-|8:24",
  "~trfrs|8:24",
  "~trk-|13:20",
  "~trkd|13:20",
  "~txl-|10:18",
  "~txlhml|10:18",
  "~xsr-|8:30",
  "~xsrt|8:30",
  "اكدتوليش|5:14",
  "الزوار|6:15",
  "الطابله|1:12",
  "الطاوله|1:20",
  "الكوزينه|1:29",
  "المكالمه|8:-19|12:25",
  "الميساجات|8:15",
  "امثالكم|9:46",
  "امثالكم $|9:13",
  "باب|6:15",
  "بالخير|0:60|13:-18",
  "بالخير $|0:17",
  "بخير|0:73|13:-25",
  "بخير $|0:21",
  "بركات|13:36",
  "بيك|0:28",
  "تاكدو|5:27",
  "تحيا|4:-20|6:-19|13:82",
  "تحيا <w>|13:24",
  "تخليهملي|1:-15|10:41",
  "تخليهملي $|10:12",
  "تعرفولي|1:12",
  "حجم|2:36",
  "دفعت|5:33",
  "سعيد|0:58|13:-18",
  "سعيد $|0:17",
  "سكر|0:58|13:-18",
  "سكر $|0:17",
  "شغل|2:23",
  "صرا|13:38",
  "علب|3:27",
  "غزه|9:-13|13:46",
  "غزه $|13:13",
  "قطعتين|3:17",
  "ما|13:34",
  "محمد|13:12",
  "مساكم|0:60|13:-18",
  "مساكم بالخير|0:17",
  "نخمم|13:33",
  "نرقد|13:36",
  "نعرف|1:49|3:-14",
  "نفس|8:53",
  "نفس couleur|8:18",
  "نلحق|6:15",
  "وكل|0:34|13:-18",
  "وما|5:-23|8:52|13:-12",
  "وما b3at|8:16",
  "ويبارك|9:23",
  "يجيكم|2:26",
  "يدخل|2:42",
  "يدخل stock|2:12",
  "يكثر|9:46",
  "يكثر men|9:13",
  "ينصر|9:-13|13:46",
  "ينصر غزه|13:13",
];
const DARJA_EMOJI = [
  ["hello", "👋"],
  ["please", "🙏"],
  ["thanks", "🌹🌷💐"],
  ["love", "❤😍🥰😘"],
  ["ok", "👍👌✅💯"],
  ["no", "❌🚫"],
  ["angry", "😡😠🤬😤"],
  ["sad", "😢😭😞💔"],
  ["laugh", "😂🤣😅"],
  ["place", "📍🗺"],
  ["delivery", "🚚"],
  ["parcel", "📦"],
  ["money", "💰💸💵"],
  ["card", "💳"],
  ["call", "📞☎"],
  ["phone", "📱"],
  ["time", "⏰🕐"],
  ["order", "🛒🛍"],
  ["deal", "🤝"],
  ["question", "❓"],
  ["hot", "🔥"],
  ["party", "🎉"],
  ["smile", "😊"],
  ["think", "🤔"],
];
const DARJA_LEXICON = [
  "salam|salam;slm;slam;salem;selam;salaam;salamo;slem;سلام;سلم|salamou 3likoum;slmm;wa salam;salam w rahma;w3likom salam",
  "salam_alikoum|salam alikoum;salam 3alikoum;salam 3likoum;slm 3likoum;slm alikoum;salamou alaykoum;assalamo alaikom;salam aleykoum;salamo alaykom;salam alaykoum;salem alaykom;السلام عليكم;سلام عليكم;السلام عليكم ورحمه الله|salam 3likoum wa rahmatou allah;salam w rahmat allah;salamo 3likom;salam alikom;سلام ورحمه الله;السلام عليكم ورحمه الله وبركاته;سلام عليكم ورحمه الله;salam alaykom",
  "alikoum_salam|w 3likoum salam;wa 3alikom salam;wa alaykoum salam;w alikoum salam;w 3likom slm;وعليكم السلام;و عليكم السلام;عليكم السلام|وعليكم السلام ورحمه الله;وعليكم السلام ورحمه الله وبركاته;wa3likoum salam;w3likoum salam",
  "sbah_lkhir|sbah lkhir;sba7 lkhir;sbah el khir;saba7 el kheir;sbah lkhayr;sbah l5ir;sbah el kheir;صباح الخير;صباح لخير|sba7 el 5ir;sbah el 5ir;sbahkoum bel khir;sbahkom bkhir;صباح الخيرات;good morning;sba7o",
  "sbah_nour|sbah nour;sba7 nour;sbah ennour;صباح النور|صباح النور عليكم;sba7 el nour",
  "msa_lkhir|msa lkhir;masa el khir;msalkhir;msa el khir;msa l5ir;masa2 el kheir;مسا الخير;مسا لخير|msa el 5ir;مسا النور;msa nour;good evening",
  "bonjour|bonjour;bjr;bnjr;bonj;bojour;bonjours;bjour;بونجور;بنجور|",
  "bonsoir|bonsoir;bsr;bnsr;bonsoire;بونسوار|",
  "salut|salut;slt;coucou;cc;hi;hello;سالي;هاي|hey;heyy;cou cou;allo;yo;hi there",
  "cava|cv;ca va;sava;cava;comment ca va;cmt ca va;سافا;صافا|comment allez vous;comment vas tu;comment tu vas;vous allez bien;tu vas bien;ca roule",
  "wach_rak|wach rak;wesh rak;wech rak;wach rakom;wach raki;wash rak;wach rakoum;wech rakom;واش راك;واش راكم;واش راكي;وش راك|wach rahom;واش راكم دايرين;وش راكم",
  "labas|labas;la bas;lebes;labes;labass;lbas;لاباس;لباس|",
  "kirak|kirak;ki rak;kiraki;kirakom;ki rakom;kirakoum;ki raki;كيراك;كي راك;كيراكم;كيراكي;كي راكم|كيراك داير;ki rakom dayrin;kirak dayer;كيفاش راك;كيفاش راكم;كيف حالك;كيف حالكم;كيف الحال;kif halek;saha kirak",
  "wach_hwalek|wach 7walek;wach ahwalek;wech hwalek;wach hwalkom;wach 7walkom;wach ahwalkom;واش حوالك;واش احوالك;واش حوالكم|",
  "marhba|marhba;mar7ba;marhaba;mrhba;mar7aba;مرحبا;اهلا|ahla;ahlan;ahla w sahla;اهلا وسهلا;اهلا بيك;اهلا بيكم;azul;ahlan wa sahlan",
  "khouya|khouya;khoya;khou;5ouya;khuya;kho;5oya;5o;khawti;khawa;خويا;خو;خوي;خاوتي|",
  "khti|khti;kheti;5ti;okhti;oukhti;khtii;ختي;اختي|",
  "sahbi|sahbi;sa7bi;sahby;صاحبي|",
  "hbibi|hbibi;7bibi;habibi;حبيبي;حبيبتي|",
  "chef|chef;chikh;3ammo;3emmi;3ami;patrone;شاف;شيخ;عمي;عمو|",
  "madame|madame;mme;mdm;lala hanim;مدام;سيدتي|",
  "monsieur|monsieur;mr;msieu;mesieu;مسيو;سيدي|",
  "allah|allah;lah;rabi;rebi;rabbi;الله;ربي|",
  "inchallah|inchallah;nchlh;nchallah;inchalah;inshallah;incha allah;nchaalah;nchalah;insha allah;نشالله;ان شا الله;انشا الله;انشالله|incha2allah;ان شا الله تعالي",
  "hamdoulah|hamdoulah;hmd;hamdoullah;el hamdoulilah;7amdoulah;hmdlh;hamdolah;7amdolillah;الحمد لله;حمد الله;حمدولله;الحمدلله|",
  "wallah|wallah;wlh;wellah;welah;walah;wlhi;wlah;wallahi;والله;ولله;واله|",
  "barak_allahou_fik|barak allahou fik;baraka allahou fik;barakallah fik;brk allah fik;baraka lahou fik;barak lah fik;baraka allah fik;barakallahoufik;allah ybarek fik;allah ybarek fikom;allah ybarek;بارك الله فيك;بارك الله فيكم;الله يبارك|بارك الله فيك خويا;baraka lahou fikoum;barak allah fik;allah ybark fik;ybarek fik;باراك الله فيك",
  "ya3tik_saha|ya3tik saha;y3tik saha;ya3tik sa7a;yaatik esseha;ya3tikom saha;ya3tik essa7a;y3tik sa7a;ya3tikoum saha;yatik saha;يعطيك الصحه;يعطيك صحه;الله يعطيك الصحه;يعطيكم الصحه;يعطيك الصحا|allah y3tik saha;rabi yaatik saha;yaatik saha;ya3tikom essaha;yaatikoum saha;يعطيك العافيه;الله يعطيك العافيه;ya3tik el3afia;yeslmou;يسلمو;تسلم;teslem",
  "saha|saha;sa7a;sahha;s7a;sahit;sahiti;sa7it;sahitou;sahhit;صحا;صحه;صحيت;صحيتو;صحيتي|saha mrc;sahitkom;sahitek;sahitoum;aya saha",
  "chokran|chokran jazilan;chokran;chokrane;shukran;choukrane;chukran;choukran;شكرا;شكرا جزيلا|مشكور;مشكورين;شكرا لكم;شكرا لك;شكرا جزيلا لكم;thanks;thank you;thx;thnx;thank u;tnx",
  "merci|merci;remercie;je vous remercie;mrc;mrci;mersi;mci;merci bcp;merci beaucoup;ميرسي;مرسي|merci infiniment;merci bien;mille merci;grand merci;mrc bcp;meeci;mercii;remercier;merci d'avance",
  "rabi_yahafdek|rabi ya7afdek;allah yahfdek;rabi yahafdek;rabi yahfdek;rabi y7afdek;rabi yahfdkom;rebi yehfdek;ربي يحفظك;الله يحفظك;ربي يحفظكم;الله يحفظكم|allah yahafdek;allah yahfdkom;ربي يوفقكم;ربي يوفقك;rabi ywef9ek;rabi ywaf9kom;ربي يبارك فيكم;ربي يبارك فيك;rabi ybarek;rabi ybarek fik;ربي يبارك;rabi ysahel;allah ywaf9ek;allah ykather khirek;يكثر خيرك;kather khirek;ykather khirek;kather kheirek;يعيشك;y3aychek;y3ayshek",
  "rabi_ykhelik|rabi ykhelik;rabi ykhalik;rebi ykhelik;rabi ykhlik;allah ykhalik;ربي يخليك;الله يخليك|",
  "yarham_waldik|yerham waldik;yer7em weldik;yarham lwaldin;yar7em waldik;yerhem waldik;rahem waldik;yarham waldikom;يرحم والديك;الله يرحم والديك;يرحم الوالدين|رحم الله والديك;rahmat waldik;yrham waldik;rahm lwaldin;yerham waldikom;يرحم والديكم",
  "svp|svp;stp;svpl;sil te plait;s'il te plait;s'il vous plait;sil vous plait;silvouplait;please;plz;pls;sivouplait;سيلفوبلي;من فضلك;من فضلكم;لو سمحت;لو سمحتو|sil vous plais;stpl;svpp;sivp;اذا سمحت;اذا سمحتو;لو سمحتم;رجا;الرجا;ارجو",
  "smahli|smahli;sma7li;semhili;samhouni;smehli;sem7ili;sam7ouni;smhli;سمحلي;سمحيلي;اسمحلي;سامحني;سمحولي;اسمحولي|",
  "desole|dsl;desole;desolee;pardon;excusez moi;excuse moi;dsll;ديزولي;معذره;عذرا|",
  "mabrouk|mabrouk;mabrok;mebrouk;mbrk;مبروك|felicitation;felicitations;congratulations;مبروك عليكم;bravo a vous;joyeux anniversaire;عيد ميلاد سعيد;عيد ميلاد;anniversaire;happy birthday",
  "tfadel|tfadel;tfadhel;tfedel;tfadlou;tfadli;تفضل;اتفضل;تفضلي;تفضلو|",
  "saha_ftourek|saha ftourek;sa7a ftourek;saha ftourkom;sah ftourkom;sa7a ftourkom;صح فطورك;صحا فطورك;صحا فطوركم;صح فطوركم|saha ftourkoum;sa7a ftourkoum;saha shourkom;bon appetit",
  "ramdan_karim|ramadan karim;ramdan kareem;ramdan karim;saha ramdanek;sa7a ramdankom;saha ramdankom;ramdhan karim;رمضان كريم;صحا رمضانك;صحا رمضانكم|رمضان مبارك;ramadan moubarak;ramdan mabrouk;bon ramadan",
  "3id_mabrouk|3id mabrouk;aid moubarak;aid mabrouk;3idkom mabrouk;saha 3idek;sa7a 3idkom;saha 3idkom;eid mubarak;3id moubarak;عيد مبارك;عيدكم مبارك;صحا عيدك;صحا عيدكم|صح عيدك;صح عيدكم;كل عام وانتم بخير;kol 3am w ntouma bkhir;كل عام وانت بخير;joyeux aid;bonne fete",
  "bslama|bslama;beslama;bsslama;besslama;bslema;au revoir;bye;a bientot;بسلامه;بالسلامه;بصلامه|bonne journee;bonne soiree;bonne nuit;bon courage;تصبحون علي خير;تصبح علي خير;tesbah 3la khir;tsba7 3la khir;tesbe7 ala khir;a plus;bonne chance;good luck;good night;مع السلامه;الي اللقا",
  "ih|ih;eh;ihh;ayh;iyeh;iih;wah;eyh;eeh;hih;ايه;اه;واه|ayeh;eyeh;ewah;wayeh;yeah;yup",
  "oui|oui;wi;oue;ouais;yes;yep;وي|ouii;نعم;yess",
  "lala|lala;lalala;non;nn;no;nope;laa;لالا;لا|لاله;no thanks;nan;na3am la",
  "daccord|d'accord;dacc;dak;daccord;d acc;dac;ok;okay;okey;oki;okk;d'acc;دكور;داكور;اوكي|ca marche;tres bien merci;حسنا;d'ac;k;kk;تمام;tamam;parfait merci",
  "sah|sah;sa7;ssah;sa77;sa7i7;vrai;صح;صحيح|",
  "akid|akid;bien sur;biensur;akide;tab3an;اكيد;طبعا|",
  "normal|normal;normale;nrml;3adi;3adya;نورمال;عادي|",
  "chhal|chhal;ch7al;chhl;ch7l;chehal;che7al;shhal;sh7al;cha7al;chahal;ach7al;achhal;sch7al;شحال;اشحال|achal;chehel;chhel;shal;ch7all;chal;كم;قديش;اد ايش;how much;how many;شحل;اشحل",
  "bchhal|bch7al;b ch7al;bchhal;be ch7al;b'ch7al;bech7al;bech hal;bchehal;b chhal;bach7al;bchal;بشحال;ب شحال;باشحال|b chal;b chehal;بكم;بكام;b kam;b achhal",
  "qeddah|9adah;gadeh;geddeh;9dah;qedah;9adeh;kadah;gadah;guedech;gedah;9edach;9adach;gadech;guedeh;9eddah;9edech;gedech;kdah;9dach;قداه;قداش|gaddach;geddach;9ada;9adda;guedach;ga dach;قد اش",
  "bqeddah|b9adah;be9adah;b9edech;bkadah;b9dah;b9adach;bgedah;bgadah;b 9adah;beguedah;بقداه;بقداش;ب قداش|",
  "wach|wach;wech;wesh;wash;ouach;wsh;weche;wch;واش;وش;اش|واشنهي;what;ما هو;ما هي;ماهو;ماهي",
  "wachnou|wachnou;wachnu;wesmo;wasmou;wesmou;achnou;wchno;wachno;wachnouwa;wech nou;واشنو;وشنو;واسمو;وشنهو;اشنو|",
  "chkoun|chkoun;chkon;chkun;shkoun;شكون|who;ch koun",
  "win|win;wine;ween;wayen;fin;ouin;winrakom;winkom;وين;فين;وينكم;وينك|where;ou ca;fi ay;f ay;fi ina;f ina;ina;اين;ouin rakom;winrakoum;winah;winahom;وينهم;وينها;وينو",
  "mnin|mnin;mnine;menin;m'nin;men win;mn win;منين;من وين;منوين|men ina;men ina wilaya;men ay wilaya;من اي ولايه;wech men wilaya;wach men wilaya;de quelle wilaya;quelle wilaya;d'ou;from where;نتوما منين;mnin ntouma",
  "kifach|kifach;kifech;kifesh;kifeh;kifah;kifeche;chkifach;kifache;كيفاش;كيفاه|how;how to;how can;how can i;كيفيه;comment faire;comment faire pour;kifah ndir;keyfech",
  "kima|kima;kimma;kma;كيما;كما|",
  "ki|ki;kif;kil;كي;كيف|",
  "wa9tach|wa9tach;waktach;wa9tech;we9tach;waqtach;wektach;wektech;wagtach;wa9teche;w9tach;weqtach;wa9tah;وقتاش;وقتاه;وكتاش;قداه الوقت|when;متا;wagtah;ouaktech;wa9teh;a quelle heure;quelle heure;what time;a quel moment;fi wa9tach;feweqt",
  "winta|winta;wentah;wenta;wintah;imta;emta;ayamta;وينتا;اينتا;امتي;متي|",
  "3lach|3lach;3lech;3lah;alach;3alach;3leh;3la wach;3lache;علاش;علاه;لاش|",
  "wach_men|wach men;wachmen;ach men;acmen;chmen;achmen;wachman;asmen;واش من;اشمن;شمن|",
  "est_ce_que|est ce que;esk;eske;esq;iske;es que;es ce que;اسك;هل|",
  "comment|comment;cmnt;cmt;commen;كومون|",
  "combien|combien;cmb;combn;cbien;cbn;c combien;combi1;combian;كومبيا;كومبيان|a combien;ca coute combien;combien coute;combien ca coute;c'est combien;cb ca coute;combient;conbien;kombien;cobien;combyen",
  "quand|quand;qd;kand;كاند|",
  "pourquoi|pourquoi;pk;pq;prq;pkoi;pourkoi;prkoi;بوركوا|",
  "quel|quel;quelle;kel;quels;quelles;اي|",
  "quoi|quoi;qu'est ce que;koi;kwa;c quoi;c koi;ماذا|",
  "prix|prix;pri;prx;px;lprix;le prix;priks;pricx;بري;بريكس;لبري;لبريكس|price;prices;priw;prisx;le prix svp;cout;tarification",
  "souma|souma;soma;sawma;suma;essouma;ssouma;somma;swma;سومه;السومه;سوما;صومه|essoma;swem;soumatha;soumetha;souma ta3ha;السوم;سومتها;soumtou;soumto;somat;sawm",
  "taman|taman;thaman;ettaman;tamen;athman;ثمن;تمن;الثمن|الثمن ديالها;ثمنه;ثمنها;ثمنو;thamanou;thamanha;tamanou;taman ta3",
  "si3r|si3r;s3er;es3ar;as3ar;se3r;سعر;السعر;اسعار;الاسعار|السعر لو سمحت;سعره;سعرها;سعرو;si3rou;es si3r;sa3r;تكلفه;التكلفه;كلفه",
  "tarif|tarif;tarifs;tarife;تاريف;تعريفه|",
  "yeswa|yeswa;yswa;tswa;tsswa;yesswa;iswa;yeswaw;teswa;yssoua;يسوي;يسوا;تسوي;تسوا|taswa;yaswa;taswach;ysswa;tssawa;sawya",
  "ghali|ghali;ghalia;3'ali;rali;ghalya;ghaliya;rhali;ghlat 3lina;غالي;غاليه;غالين|ghalya bezaf;ghalin;غلا;expensive;ghla;غاليه بزاف",
  "rkhis|rkhis;rkhisa;r5is;rakhis;rkhiss;rekhis;rkhas;رخيص;رخيصه;ارخص|",
  "cher|cher;chere;trop cher;chers;شير|cheres;tres cher;un peu cher;c'est cher;trop chere",
  "drahem|drahem;drahom;drahm;draham;derahem;drahmi;drahemi;دراهم;دراهمي;الدراهم|l'argent;argent;money;فلوس;فلوسي;flous;floussi;سوارد;swared;المبلغ;مبلغ;somme;sward",
  "dinar|da;dzd;dinar;dinars;dinare;دج;دينار;دنانير|",
  "melyoun|melyoun;mlyoun;million;millions;milion;melyon;mlayen;mlyn;milyoun;مليون;ملاين|",
  "milliard|milliard;milliards;melyar;miliar;milyar;mlyar;mliar;مليار;ملاير|",
  "alf|alf;elf;alaf;alef;الف;الاف|",
  "total|total;totale;en tout;طوطال;المجموع;توتال|",
  "nos|nos;noss;ness;nousse;نص;نصف|",
  "rob3|rob3;roub3;rebe3;rbo3;ربع|",
  "kayen|kayen;kayn;kayan;kain;kayna;kayin;keyn;kyn;kaynin;kaynine;kaine;كاين;كاينه;كاينين;كين|kaynna;kayenin;كاينا;y a;il y a;y a t il;ya til;yatil;existe;existent;يوجد;توجد;kina;kayne;kaynt",
  "makach|makach;makech;mkch;makanch;makch;mkach;makaynch;makench;ma kaynch;makainch;makash;ma kach;mkanch;makaynach;makayench;ماكاش;مكاش;ماكانش;مكانش;ماكاينش;مكاينش|makache;y a pas;y'a pas;il n'y a pas;لا يوجد;makanche;macanch",
  "mazal|mazal;mazel;mzl;mazalt;mazala;mzal;mazalou;encore;mazelt;مازال;مزال;مازالت;مزالت;مازالو|mazelha;mazalha;mazelkom;مازالها;still;ما زال;ما زالت;لا يزال;mazalkom",
  "dispo|dispo;disponible;disponibl;disponibles;dispon;disponble;dsipo;disponnible;dispnible;ديسبو;ديسبونيبل;ديسبونيبلا|disponibilite;dispoo;dispoz;diponible;disponibe;available;in stock;en stock;disp",
  "mtwefer|motawafir;motwafer;mtwafer;mtwefer;motawafira;mtwafra;متوفر;متوفره;متوفرين;متاح;متاحه|motawfer;motawefer;متوفر حاليا;متاحين;moutawafir;motawafar",
  "mawjoud|mawjoud;mawjouda;mwjoud;mawdjoud;mawjoudin;موجود;موجوده;موجودين|mojoud;maoujoud;mewjoud",
  "khlas|khlas;kheles;5las;khelas;khalas;khlass;خلاص;خلص|",
  "kmel|kmel;kemlet;kml;kemel;kamlet;kmlou;كمل;كملت;كملو|",
  "rupture|rupture;rupture de stock;en rupture;روبتير|epuise;epuisee;sold out;out of stock;نفذ;نفدت;نفذت;نفد",
  "stock|stock;stok;stck;ستوك;الستوك|le stock;stocks;estock",
  "b9a|b9a;bqa;b9at;ba9i;b9aw;ba9ya;bka;yeb9a;tba9aw;teb9aw;tb9aw;yeb9aw;بقي;بقا;باقي;بقات;بقاو;يبقي|reste;restent;il reste;vous reste;قعد;قعدو;بقاتلكم;b9alkom;b9atlkom;ga3ed;9a3ed;باقيه;باقين;بقالكم",
  "taille|taille;tailles;taye;taiile;tayi;تاي;طاي;تايات;مقاس;مقاسات;المقاس;القياس|size;sizes;mesure;mesures;المقاسات;قياس;قياسات;tay;taya;tailes;tail;nimra;taglia;9yas;qyas;قد;meqas;mi9as;tailla",
  "pointure|pointure;pwanture;pointur;pointures;بوانتير|",
  "couleur|couleur;lon;couleurs;coulr;coulor;loun;loune;alwan;couler;lwan;les couleurs;لون;اللون;الوان;كولور;لوان|color;colors;colour;كولورات;lounha;lawn;alwen;couleure;coloris;kouleur",
  "modele|modele;model;modeles;mdl;موديل;موديلات|design;forme;type;model jdid;نوع;انواع",
  "original|original;originale;orijinal;originaux;orginal;asli;asliya;اوريجينال;اصلي;اصليه|originales;authentique;veritable;originel",
  "copie|copie;copy;haute copie;first copy;ta9lid;كوبي;تقليد;مقلد|",
  "jdid|jdid;jdida;djdid;gedid;neuf;neuve;jdod;djdida;جديد;جديده;جداد|",
  "qdim|9dim;qdim;kdim;gdim;9dima;قديم;قديمه|",
  "occasion|occasion;ocasion;occas;okazyon;اوكازيون;مستعمل;مستعمله|",
  "ga3|ga3;gaa3;9a3;gaa;ga3e;قاع;فاع;كاع|",
  "kol|kol;koul;koll;chaque;كل|",
  "kamel|kamel;kaml;kamlin;كامل;كاملين|",
  "kolch|kolch;kolchi;koulchi;kolesh;koulech;kolech;kolchy;koulch;كلش;كلشي;كولش|",
  "commander|commander;comander;nkomandi;ncommandi;ncomondi;ncmndi;commandi;ncommander;nkomander;ncmd;commandit;ncommandiw;comandi;nkmandi;commande 3la;نكوموندي;نكمندي;كومونديت;نكومندي;كمنديت|commender;commande la;passer commande;passer une commande;passer ma commande;je commande;ncommande;ncomandi;nkoumandi;نكومند;نكوماندي;ندير كوموند;order now;ndir commande;ndir cmd;nhot commande;nhot lcommande;nhet commande;place order;كيفيه الطلب;ncommandiha;commandih;commandiha;nkomandiha;ncommandilek",
  "commande|commande;talab;tlabt;tlabtou;tlabna;cmde;cmd;comande;komand;lcommande;cmnd;commandes;kmande;la commande;كوموند;كوماند;طلبيه;الطلبيه;الطلب;طلب;لاكوموند;طلبيتي|ma commande;طلبي;الطلبات;طلبيه تاعي;my order;commande ta3i;lcommanda;komande;lcmd;commnde",
  "nheb|nheb;n7eb;nhab;n7ab;nhb;n7b;hab;7ab;habit;7abit;7ebit;hebit;7aba;7abin;7abina;hna 7abin;nhebou;n7abou;نحب;حاب;حابه;حبيت;حبينا;حابين|rani hab;rani haba;habin;n7abb;want;i want;i would like;i'd like;نبغي;راني حاب;راني حابه;هابه;haab;7ab ndir;nabghi",
  "bghit|bghit;brit;b3'it;bgit;bghite;baghi;baghia;bghina;b8it;بغيت;باغي;باغيه;بغينا|",
  "nehtaj|nehtaj;ne7taj;nahtaj;na7taj;ne7tej;m7taj;mohtaj;nahtadj;نحتاج;محتاج;محتاجه|",
  "yelzemni|yelzemni;lazemni;ylzmni;lzmni;khasni;khassni;5asni;yelzmni;lazmni;lzemni;يلزمني;لازمني;خاصني;خصني;تلزمني|",
  "nechri|nechri;nchri;chrit;nechrou;tchri;nachri;chra;chritha;nchriha;nechrih;ncheri;نشري;شريت;نشريو;تشري;نشريها;شريتها|nechriha;acheterai;buy;purchase;نشتري;اشتري;achat immediat;nechriw;nechtri;l'acheter",
  "dirli|dirli;dirlna;dirilna;dirouli;diroulna;ديرلي;ديرولي;ديريلي;ديرلنا|",
  "dir|dir;dirou;ndir;ndirou;tdir;ydir;dert;derna;dart;tdirou;diri;دير;ندير;نديرو;تدير;يدير;درت;ديرو;تديرو|",
  "reserver|reserver;nreservi;reserve;reservez;resrvi;reservi;nreserver;reservation;7ajz;nahjez;رزرفي;نرزرفي;احجز;حجز;نحجز;ريزرفي|خليلي;khalili;khlili;khelili;mettez de cote;mettez moi;siyejli;sejlni;sejelni;sajelni;سجلني;سجلولي;سجل;سجلي;قيدني;inscrivez moi;n'inscrire;hotli;حطلي;حطولي;garde moi;gardez moi",
  "khebili|khebili;khabili;khelihli;khalihli;khbili;khabihali;خبيلي;خليهلي;خبيهالي|",
  "ab3atli|ab3atli;b3atli;eb3etli;b3tli;ab3etli;b3athouli;eb3atli;b3atouli;b3ethli;ab3athli;b3etli;ابعثلي;بعثلي;ابعتلي;بعتلي;ابعثولي;بعثولي;ابعثيلي|envoyez;envoie;envoi;envoyer;envoyez moi;send;send me;اب عثولي;ارسل;ارسلو;ارسل لي;ab3atouli;ab3thouli;ابعثو;ab3at;ab3atou;ابعتو",
  "b3at|b3at;tba3tou;teb3tou;tba3thou;b3attouli;b3attou;b3et;b3ath;nab3at;neb3et;nb3at;nab3atlek;b3att;b3atet;nb3atlkom;b3thna;b3atlek;nb3atlek;b3atlkom;neb3atlek;b3atou;بعث;بعت;نبعث;نبعتلك;نبعثلك;بعثت;نبعثلكم;بعثتلكم;بعثتلك;بعثوهالي|",
  "jibli|jibli;jiblna;djibli;jibouli;tjibli;tjibouli;djibouli;جيبلي;جيبولي;تجيبلي;تجيبولي|",
  "3tini|3tini;a3tini;3tinna;a3tina;3tili;3tiwni;3tiha;a3tiwni;3tihouli;عطيني;اعطيني;عطينا;اعطوني|",
  "confirmer|confirmer;confirmi;nconfirmi;nkonfirmi;confirme;confirmation;konfirmi;nconfirmer;confirmit;كونفيرمي;نكونفيرمي;تاكيد;ناكد;اكد;ناكدو|valide;valider;je valide;je confirme;oui je confirme;confirmez;اكدلي;ناكدلك;اكدو;confirm;n2akad;nakked;nakd;naked lcommande;نكد",
  "achat|achat;acheter;achete;jachete;j'achete;شرا|",
  "je_veux|je veux;jveux;j veux;je voudrais;jvoudrais;voudrais;j'aimerais;veux;اريد;نريد|je souhaite;souhaite;je desire;j'aimerai;j aimerais;je souhaiterais;souhaiterais;voudrai;vodrais",
  "besoin|besoin;j'ai besoin;jai besoin;bsoin;بزوان|",
  "interesse|interesse;interessee;m'interesse;interesser;minteresse;intersse;ca m'interesse;مهتم;انتيريسي;يهمني;مهتمه|",
  "quantite|quantite;qte;kantite;kamiya;kmiya;كميه;الكميه;كونتيتي|quantites;combien de pieces",
  "lien|lien;link;le lien;ليان;رابط;الرابط|",
  "photo|photo;photos;foto;tof;tsawer;tswira;teswira;pic;tsawr;swr;teswiret;فوتو;صوره;صور;تصاور;تصويره;الصوره;التصويره|",
  "video|video;vid;videos;فيديو|",
  "wahed|wahed;wa7ed;wa7d;wahd;whd;wehed;wa7da;wahda;we7da;we7ed;واحد;وحده;واحده|",
  "zouj|zouj;zoudj;zouz;zoj;joj;jouj;zodj;juj;deux;زوج;زوز;جوج;اثنين|",
  "tlata|tlata;tleta;thlatha;tlatha;telt;trois;ثلاثه;تلاته;ثلاث;تلت;ثلث|",
  "reb3a|reb3a;rab3a;arba3a;rb3a;reb3;quatre;ربعه;اربعه|",
  "khamsa|khamsa;khemsa;5amsa;5emsa;khmsa;cinq;خمسه;خمس|",
  "setta|setta;stta;sta;six;سته|",
  "seb3a|seb3a;sab3a;sb3a;sept;سبعه|",
  "tmenya|tmenya;tmanya;tmnya;tmania;huit;ثمنيه;تمنيه;ثمانيه|",
  "tes3a|tes3a;tas3a;ts3a;tes3oud;تسعه;تسعود|",
  "3achra|3achra;3echra;3chra;3achr;dix;عشره;عشر|",
  "3echrin|3echrin;3chrin;3achrin;vingt;عشرين|",
  "tlatin|tlatin;thlathin;trente;ثلاثين;تلاتين|",
  "reb3in|reb3in;rab3in;arb3in;quarante;ربعين;اربعين|",
  "khamsin|khamsin;5amsin;khemsin;cinquante;خمسين|",
  "mya|mya;miya;myat;meya;cent;ميه;ميا;ميات|",
  "mitin|mitin;mitine;miyatin;ميتين|",
  "piece|piece;pieces;pcs;pce;piesa;بياس;قطعه;قطع|",
  "habba|7abba;habba;7abet;7abat;haba;حبه;حبات|قطعه واحده;unite;unites;pcss;paquet;boite;carton",
  "gros|gros;en gros;jomla;jimla;bel jomla;djomla;bel djomla;demi gros;جمله;بالجمله;الجمله;قرو|",
  "detail|detail;en detail;tajzia;detaille;بالتفصيل;ديطاي;التجزيه;بالتجزيه|",
  "livraison|livraison;livrison;livresan;livr;livrezon;livraizon;livreson;lvrson;livrezan;livrazon;lvraison;livraisons;la livraison;livraision;ليفريزون;لفريزون;ليفرزون;لاليفريزون;ليفريزو|shipping;delivery;livrraison;livrason;livreison;لا ليفريزون;توصيلات;l'envoi;l'expedition;expeditions;transport;livraiso;livration;livvraison;liveraison",
  "livrer|livrer;livri;tlivri;tlivriw;tlivrew;nlivriw;livrez;livriw;livrih;tlivrou;livrer moi;tlivriwli;تليفري;تليفريو;ليفري;نليفري;نليفريو|livre;livrez vous;deliver;ship;vous livrez;livriwli;tlivrewli;ylivri;expediez;tlivro;tlivraw;livrable;livrables",
  "livreur|livreur;livrour;livreure;livror;livreurs;ليفرور;موصل;الليفرور|delivery man;delivery guy;livreurr;عامل التوصيل;الموصل",
  "tawsil|tawsil;tawssil;twsil;tousil;tawsile;taoussil;tewsil;توصيل;التوصيل;للتوصيل|delivrance;tawssilat;et tawsil;etawsil;tawcil;tewssil;touwsil;توسيل",
  "twasel|twassel;twaslou;twaslouli;twasel;tweslou;twaslo;newslou;waslouha;twaslouha;nwaslou;tweslouha;twessel;توصلو;توصلولي;نوصلو;توصلوا;توصلوها;نوصلوها|توصلون;يوصلها;twasslou;tousslou;waslouh;twaslouh;ابعثو للولايات;tab3thou;tab3atou;tb3tou;teb3atou;tab3atha;تبعثو;تبعتو;تبعثوه;تبعثوها;tewslou;weslou;twesslou;tousel",
  "wsel|wsel;recevoir;nstlm;nestalem;recois;wsal;wslat;wasel;weslat;wesletni;wselni;wslni;weslni;wsalni;yewsel;yousel;youssel;wselt;wasletni;twsel;tewsel;weslet;wselch;yewselni;wesslet;وصل;وصلت;وصلني;وصلتني;يوصل;توصل;يوصلني;توصلني;يلحق;تلحق;لحق;لحقت;لحقتني|recu ma commande;arrive;arrivee;arriver;arrivera;je recois;recevrai;received;receive;يصل;تصل;وصلو;وصلها;yousselni;tousselni;tewsselni;yewsselni;waslatni;waslni;wesslni;wessel;wasslat;wselli;wslatni;yji lcolis;استلام;استلمت;نستلم;توصلنا;ouslat",
  "yalidine|yalidine;yalidin;ylidine;yaldine;ياليدين;يالدين;يليدين|",
  "zr_express|zr express;zrexpress;zr;زد ار اكسبريس|",
  "stopdesk|stopdesk;stop desk;stop desque;point relais;ستوب ديسك;ستوبديسك;نقطه استلام|bureau yalidine;point de retrait;retrait;point relay;stopdesque;relais",
  "domicile|domicile;a domicile;domicil;adomicile;دوميسيل;للمنزل;المنزل|a la maison;jusqu'a la maison;lbab dar;bab dar;hata l dar;حتي للدار;لباب الدار;jusqu'a domicile",
  "dar|ldar;l dar;eldar;dar;lel dar;ldarr;ddar;dari;darna;دار;الدار;للدار;لدار;داري|",
  "bureau|bureau;biro;byro;bureaux;بيرو;مكتب;المكتب;للمكتب|",
  "agence|agence;far3;fer3;branche;ajence;lajence;agences;اجونس;وكاله;الوكاله;فرع;الفرع;فروع|",
  "colis|colis;coli;colie;kolis;lcolis;le colis;كولي;طرد;الطرد;الكولي|le paquet;parcel;package;coliss;koli;الكوليس;كوليس;الطرود",
  "suivi|suivi;tracking;num de suivi;code de suivi;tracking number;numero de suivi;تراكينغ;تتبع;التتبع;رقم التتبع|track;traking;tracker;trackin;le suivi;tracage;suivre;رقم التتبع تاعي;code suivi;numero de colis;numero colis;suivre ma commande",
  "wilaya|wilaya;wilayat;wilaye;wlaya;wilayas;ولايه;ولايات;لولايات;الولايه|wilayate;willaya;wilayet;ولايات الوطن;58 wilayas;48 wilayas;toutes les wilayas;كل الولايات;partout;national",
  "baladia|baladia;baladiya;commune;comune;bladia;بلديه;البلديه;كومين|",
  "adresse|adresse;adress;adrs;adr;ladresse;3onwan;3enwan;l3onwan;l'adresse;عنوان;العنوان;لادريس;ادريسه|address;adress exacte;l'adresse exacte;عنوانكم;العنوان بالضبط;lonwan;l3enwan;3onwankom;العنوان الكامل;adrese;addresse;ladress",
  "expedier|expedier;expedi;expedie;expediou;expedition;expediee;اكسبيدي;شحن;الشحن;تشحنو|",
  "frais|frais;frais de livraison;7a9 livraison;haq livraison;7e9 tawsil;7a9 tawsil;حق التوصيل;حق ليفريزون;مصاريف;مصاريف التوصيل|les frais;frais livraison;frais d'envoi;frais de port;7a9 ta3 livraison;haq tawsil;ثمن التوصيل;سعر التوصيل;prix livraison;prix de livraison;prix de la livraison;prix la livraison;tarif livraison;tarif de livraison;tarifs de livraison;تكلفه التوصيل;cout de livraison",
  "gratuit|gratuit;gratuite;gratis;batel;batal;free;fabor;باطل;باطال;مجاني;مجانا;فابور;قراتوي;مجانيه|",
  "ghedwa|ghedwa;ghodwa;ghdwa;3'edwa;redwa;ghadwa;rodwa;demain;dmn;demin;ghoudwa;غدوه;غدوا;غدا|غدوه الصباح;tomorrow;ghdoua",
  "lyoum|lyoum;lyom;elyoum;lyouma;aujourd'hui;aujourdhui;ajrd;ajd;auj;ljoum;ليوم;اليوم;ليومه|today;اليوما;lyoma;lioum",
  "lbareh|lbareh;lbare7;elbareh;lbarah;lbar7;hier;l barah;لبارح;البارح;البارحه|",
  "nhar|nhar;nharat;jour;jours;youm;yamat;نهار;ايام;يوم|",
  "youmin|youmin;yumin;youmine;yawmin;يومين|",
  "simana|simana;semana;semaine;smana;semaines;smna;سيمانه;سمانه;اسبوع|",
  "chher|chher;chhar;chhour;mois;ch'har;شهر;شهور|",
  "sa3a|sa3a;saa;sa3at;sa3tin;heure;heures;essa3a;ساعه;ساعات;ساعتين;الساعه|",
  "d9i9a|d9i9a;dqiqa;d9aye9;minute;minutes;d9i9tin;دقيقه;دقايق;دقيقتين|",
  "dork|dork;dorka;dok;druk;drouk;derwek;dourk;doka;durk;daba;maintenant;mnt;derka;دورك;دوكا;دروك;درك;ذرك;ضرك;الان|",
  "mba3d|mba3d;men ba3d;mn b3d;ba3d;b3ed;mbe3d;mbaad;apres;مبعد;من بعد;بعد;مبعدا|",
  "9bel|9bel;qbel;kbel;gbel;avant;قبل|",
  "bekri|bekri;bkri;tot;بكري|",
  "wa9t|wa9t;weqt;wa9et;temps;waqt;wekt;lwa9t;وقت;الوقت|",
  "nestana|nestana;nstana;nestanna;nestanaw;nstnaw;estana;stena;tesstana;nestenna;nestenaw;attend;j'attends;jattend;jattends;stanit;stanina;نستني;نستنا;نستناو;استني;ستني;نستناها;ستنيت|j'attends toujours;depuis;j'attend;attendre;attente;مستني;راني نستني;waiting;still waiting;انتظر;في الانتظار",
  "t3atel|t3atal;t3attel;ta3tel;te3etel;retard;t3etlet;t3atel;t3tel;t3atlet;en retard;t3atlou;t3ateltou;r'tard;تعطل;تعطلت;تعطلتو;روتار;تاخير;تاخر;تعطلتوا|retards;trop de retard;beaucoup de retard;tawlet bezaf;طولت بزاف;طولتو بزاف;late;delayed;delay;متاخر;متاخره;تاخرت;تاخرتم;تعطلات;tawlat;t3atelt;m3atla;m3atel",
  "tawel|tawel;tewel;tewelt;tawlou;tewlou;tewweltou;taweltou;twel;طول;طولتو;طولتوا;طولت;تطول|",
  "paiement|paiement;payement;paiment;payment;le paiement;بايمون;دفع;الدفع;للدفع|payments;mode de paiement;moyen de paiement;methode de paiement;طريقه الدفع;طرق الدفع;كيفيه الدفع;moyens de paiement;modes de paiement",
  "payer|payer;npayi;payi;npayiw;tpayi;npaye;payit;npayer;je paye;نباي;باي;ندفع;ادفع|paye;paie;paies;payez;regler;reglement;regle;j'ai paye;j'ai regle;deja paye;nepayi;npyi",
  "nkhales|nkhales;nkhallas;n5alles;nkhelas;khalast;khelest;khlast;khalest;nkhlas;n5les;nkhalsou;nkhaless;khallast;nkhalles;n5ales;نخلص;خلصت;نخلصو;تخلص;يخلص;نخلصك|nkhallsek;nkhalsek;nkhalsekom;nkhales 3and;نخلصها;نخلصكم;khalasna;khallest;khalset w;khalastek;الدفع كيفاش;pay;to pay;n5elles;yetkhales",
  "ccp|ccp;cpp;c c p;sisipi;سيسيبي;السيسيبي;سي سي بي;حساب بريدي;الحساب البريدي|",
  "baridimob|baridimob;baridi mob;bmob;baridi;baridimobe;barid mob;bridimob;baridi moub;بريدي موب;بريديموب;باريدي موب;بريدي|baridi mobe;baridimop;bm;barid imob;برديموب;باريديموب;ccp baridimob;bari mob",
  "edahabia|edahabia;dahabia;edhahabia;dahabiya;eddahabia;carte edahabia;الذهبيه;ذهبيه;الدهبيه;دهبيه;البطاقه الذهبيه|",
  "cib|cib;carte cib;سي اي بي;بطاقه بنكيه|",
  "carte|carte;cart;karta;carte bancaire;كارطه;كارت;بطاقه;البطاقه|cartes;visa;mastercard;card;carte visa;tpe;en ligne;paiement en ligne;online;carte gold",
  "virement|virement;virment;versement;versi;nversi;verset;nversilek;versit;viremnt;nvirsi;versement ccp;فيرمون;فيرسمون;نفيرسي;تحويل;التحويل;حواله;فيرسيت;حولت;نحول|transfert;transfere;صبيت;صبيتلك;صبيتلكم;نصبلك;نصبلكم;sabit;sabitlek;sabitlkom;nsob;nsobelek;nsoblek;nsebelkom;hawelt;7awelt;hawlt;n7awel;n7awelek;n7awellek;nhawel;حولتلك;حولتلكم;نحولك;نحولكم;j'ai verse;j'ai vire;verse;versee;envoyer l'argent;envoye l'argent;تم التحويل;تم الدفع;transferer",
  "recu|recu;resu;wasl;ticket;bon de versement;lwasl;recu de paiement;capture;وصل الدفع;روسي;الوصل;الايصال;ايصال|preuve;preuve de paiement;capture d'ecran;screenshot;screen;justificatif;bon de virement;le recu;الوصل تاع الدفع;bordereau;ecran",
  "rip|rip;lrip;numero rip;ريب;الريب;رقم الحساب|",
  "cle|cle;lcle;la cle;كلي;المفتاح|",
  "cash|cash;espece;especes;liquide;en espece;كاش نقدا;نقدا;كاش موني|main a main;main propre;en main propre;en especes;يد بيد;men yed lyed;yed f yed",
  "cod|paiement a la livraison;cod;cash on delivery;payer a la livraison;nkhales ki twsel;nkhales ki tewsel;nkhales 3and livreur;الدفع عند الاستلام;دفع عند الاستلام;الدفع عند التوصيل;ندفع كي توصل|a la livraison;a la reception;paiement a la reception;عند الاستلام;3and istilam;3end l'istilam;3and listilam;nkhales ki yewsel;nkhales ki tewselni;نخلص كي توصلني;نخلص كي توصل;payer a la reception;ki tewselni nkhales",
  "acompte|acompte;avance;arboun;3arboun;3erboun;aconte;عربون;العربون;تسبيق;افانس|arbon;verser une avance;3rboun;تسبيقه;taswi9",
  "facture|facture;factur;fatoura;factures;فاتوره;فاكتير;الفاتوره|",
  "facilite|par facilite;facilite;t9sit;takssit;ta9sit;kridi;credit;bel kridi;تقسيط;بالتقسيط;كريدي;فاسيليتي;بالكريدي|en plusieurs fois;par tranche;tranches;par tranches;b tranche;b tranches;mensualites;موجل;الدفع بالتقسيط;t9asit;taqsit;bta9sit;taksit;tqasit;halal",
  "compte|compte;lcompte;mon compte;حساب;الحساب;كونت;حسابي|",
  "remboursement|remboursement;rembourser;remboursi;remboursiwni;rmbrs;rodouli drahmi;raj3ouli drahmi;rembourse;رمبورسمون;تعويض;رجعلي دراهمي;رجعولي دراهمي;استرجاع;ردولي دراهمي|refund;money back;nesta3er drahmi;استعاده اموالي;نسترجع دراهمي;رجعولي فلوسي;رجعلي فلوسي;rembourse moi;remboursez moi;remboursez;etre rembourse;raj3ouli drahem;rej3ouli drahmi;ردو دراهمي;رد دراهمي;drahmi yerej3ou;rodouli drahem",
  "arnaque|arnaque;arnaqueur;nasab;nassab;nsab;arnak;voleur;voleurs;serra9;serrakin;arnaqueurs;nassabin;نصاب;نصابين;نصب;احتيال;ارناك;سراقين;سراق;نصبو|arnaquer;arnaques;arnaqueuse;escroc;escrocs;escroquerie;scam;scammer;fraude;نصابون;محتال;محتالين;سرقه;سرقتوني;srektouni;sra9touni;sar9in;voler;vole;khda3;khda3touni;tel3bou bina;tel3bo bina;تلعبو بينا;خدعتوني",
  "blasa|blasa;blassa;plassa;place;blasat;lblasa;بلاصه;البلاصه;بلاسه|",
  "mahal|mahal;ma7al;lma7al;magasin;magazin;magaza;boutique;hanout;7anout;lhanout;local;butik;store;l magasin;محل;المحل;ماقازه;ماغازه;حانوت;الحانوت;بوتيك;مغازه;ماغازان|showroom;shop;ma7alkom;mahalkom;المحلات;متجر;المتجر;متجركم;محلكم;حانوتكم;magasins;boutiques;bureau ta3kom;depot;مقر;المقر;le siege;depo;point de vente;points de vente;magasin physique",
  "localisation|localisation;localisasion;location;position;maps;google maps;lmaps;gps;loca;لوكاليزاسيون;موقع;الموقع;خريطه;الخريطه;لوكاليزاسيو|la localisation;geolocalisation;locationn;لوكيشن;اللوكيشن;itineraire;map",
  "nji|nji;njou;nejou;nejiw;jay;jaya;jayin;njik;njikom;njiw;نجي;نجيو;جاي;جايه;جاين;تجي;نجيكم|njikoum;nejikom;passer;venir;je passe;je viens;passe chez vous;nelgakom;نلقاكم;nel9akom;nlgakom;نوصلكم;nelha9",
  "nrouh|nrouh;nrou7;rouh;rou7;nrouhou;trouh;trou7;نروح;روح;نروحو;تروح|",
  "9rib|9rib;9riba;qrib;krib;grib;proche;قريب;قريبه|",
  "b3id|b3id;b3ida;be3id;loin;بعيد;بعيده|",
  "7da|7da;hda;7daya;hdaya;7dakom;a cote;7dana;حدا;حذا;حداكم;حذاكم;حدانا|",
  "9odam|9odam;goudam;9oddam;koudam;gddam;devant;9addam;قدام|",
  "tri9|tri9;trik;triq;trig;route;etri9;طريق;الطريق|",
  "houma|houma;7ouma;quartier;kartier;cartier;7ay;lhouma;حومه;الحومه;حي;كارتي|",
  "souk|souk;souq;sou9;marche;marchi;سوق;السوق;مارشي|",
  "etage|etage;tabe9;tabek;طابق;الطابق;ايتاج|",
  "blad|blad;bled;lblad;bladi;ville;بلاد;لبلاد;البلاد;مدينه;المدينه|",
  "hna|hnaya;hna;hne;lhna;ici;هنا;هنايا;لهنا|",
  "mahloul|ma7loul;mahloul;ma7loula;ma7loulin;m7loul;ouvert;ouverte;ouverts;mhloul;mahloulin;ma7lolin;محلول;محلوله;محلولين;مفتوح;فاتح;فاتحين;فاتحه|open;fat7in;fet7in;fateh;fatah;حالين;مفتوحين;مفتوحون;مفتوحه;7alin;halin;mahlolin;ouverture;d'ouverture;rakom 7alin",
  "mghelek|mghelek;mghalek;meghlou9;maghlou9;mghloq;ferme;fermee;mbale3;mbel3;mbala3;m9foul;mghal9in;mghel9in;mbal3in;مغلوق;مغلق;مبلع;مقفول;مغلوقه;مغلقين;مبلعين;مسكرين|mgachin;mbel3in;mballe3;closed;ferme aujourd'hui;مسكر;مسكره;مقفل;مبلعه;fermes",
  "t7elou|t7elou;te7elou;tehlou;tefte7ou;tfat7ou;thelou;t7ellou;n7elou;t7olou;ouvrez;ouvrir;t7oulou;t7el;تحلو;تفتحو;تحلوا;تفتحوا;نحلو;تفتح;تحل|ta7elou;t7alou;tftah;teft7ou;tfet7ou;tefthou;ouvre;vous ouvrez;تفتحون;تفتح المحل;يفتح;يحل;yehel;ye7el;y7el;opening;what time do you open",
  "tghel9ou|teghl9ou;tba3lou;tbal3o;tghal9ou;tbel3ou;tghalkou;tghel9ou;tbal3ou;fermez;fermer;tghl9o;tghal9o;تغلقو;تبلعو;تغلقوا;تبلعوا;تسكرو;تغلق|ferme a;vous fermez;fermeture;تغلقون;يغلق;تبلعون;tsakrou;tsekrou;tbel3o;teghel9o;yeghle9;yebla3;yebela3;close;closing",
  "horaire|horaire;horaires;horair;oraire;heures d'ouverture;heure d'ouverture;اوقات;توقيت;اوقات العمل;التوقيت|opening hours;hours;horaires d'ouverture;horaire de travail;اوقات الدوام;الدوام;ساعات العمل;مواعيد العمل;اوقات الفتح;wa9t lkhedma;lwa9t ta3 lkhedma;وقت العمل;وقت الخدمه;توقيت العمل",
  "tekhdmou|tekhdmou;tkhdmou;tekhedmou;te5dmou;tkhadmou;nkhdmou;khadamin;khdamin;tkhdmo;khadmin;khddamin;travaillez;tkhedmou;تخدمو;تخدموا;خدامين;نخدمو;تخدم|تخدمون;khdamine;khaddamin;tkhadmo;vous travaillez;تعملون;yekhdem;yekhdmou;tkhedmo;working;tkhadem",
  "khedma|khedma;khdma;5edma;khidma;travail;خدمه;الخدمه;خدمتكم|",
  "sbah|sbah;sba7;sbe7;essbah;ssbah;matin;esba7;صباح;الصباح;صبح;لصباح|",
  "lil|lil;lill;ellil;llil;nuit;bellil;ليل;الليل;فالليل;بالليل|",
  "3chiya|3chia;la3chia;l3chiya;l3achiya;3chiya;l3chia;soir;aprem;ce soir;عشيه;العشيه;لعشيه;عشوه;المسا|",
  "djem3a|djem3a;jem3a;jom3a;djoum3a;ldjem3a;vendredi;vndrd;ljem3a;جمعه;الجمعه;لجمعه|",
  "sebt|sebt;essebt;samedi;smdi;sabt;سبت;السبت|",
  "lhad|lhad;lahad;l7ad;dimanche;لحد;الاحد;الحد|",
  "letnin|letnin;etnin;lundi;tnin;الاثنين;لثنين|",
  "mardi|mardi;nhar tlata;الثلاثا|",
  "larb3a|larb3a;mercredi;lareb3a;الاربعا;لربعا|",
  "khmis|khmis;lkhmis;jeudi;5mis;خميس;الخميس|",
  "ramdan|ramdan;ramadan;ramdhan;romdan;remdan;ramadhan;رمضان|",
  "ftour|ftour;f'tour;iftar;فطور;الفطور;افطار|",
  "3id|3id;l3id;aid;el aid;eid;عيد;العيد;لعيد|",
  "weekend|weekend;week end;wknd;ويكاند;ويكند|",
  "dima|dima;dimma;toujours;tjr;tjrs;tjours;ديما;دايما|",
  "kol_youm|kol youm;koul youm;kolyoum;chaque jour;tous les jours;كل يوم;كليوم|",
  "rdv|rdv;rendez vous;rendezvous;maw3id;maw3ed;موعد;رونديفو;الموعد|",
  "mochkil|mochkil;mochkila;muchkil;mouchkil;mochkl;mochkel;prob;probleme;problm;pb;mochkla;problemes;مشكل;مشكله;المشكل;بروبلام;مشاكل|souci;soucis;un souci;problemee;mouchkila;خلل;مشكلتي;problem;issue",
  "mkasser|mkasser;mkesser;mkassra;mkser;casse;casser;cassi;mkessra;mkassar;abime;مكسر;مكسور;مكسره;مكسوره;كاسي|broken;cassee;casses;brise;abimee;dechire;dechiree;raye;rayee;fissure;cassure;مكسورين;متكسر;tkasser;tkasret;mgatta3;mgate3;mgat3a;t9ata3;t9at3et;tgatta3;مقطع;مقطعه;تقطعت;متقطع;mcharag;mchareg;مشروق;endommage;endommagee",
  "khaser|khaser;khasra;5aser;khsser;fased;fasda;panne;en panne;defectueux;khser;maymchich;ma yemchich;ma temchich;ne marche pas;marche pas;mayemchich;خاسر;خاسره;فاسد;فاسده;خسر;مايمشيش;ما يمشيش;ما تمشيش;ماتمشيش|ne fonctionne pas;ne marche plus;marche plus;ne fonctionne plus;ne s'allume pas;defaut;defectueuse;hs;لا يعمل;لا تعمل;معطل;معطله;فيه عيب;عيب مصنعي;mayekhdemch;ma yekhdemch;makhdemch;ma khdemch;makhdamch;mayekhdmch;ma tekhdemch;matekhdemch;ما يخدمش;مايخدمش;ماتخدمش;ma ych3elch;doesn't work;not working;خربان",
  "ghalet|ghalet;ghalta;ghelta;3'alta;erreur;ghlat;tghalto;tghaltou;ghlatou;ghalta f;ghltou;غلط;غلطه;غالط;غلطتو;خطا;غالطين|ghaltin;ghelto;ghaltou;mauvaise taille;mauvaise couleur;mauvais article;mauvais produit;trompe;trompes;vous vous etes trompes;erreur de commande;wrong;wrong size;wrong item;خاطي;منتج خاطي;machi taille ta3i;machi ta3i;machi li commandit;machi li tlabt;machi hada;different;differente;non conforme;pas conforme;rien a voir;مخالف;مختلف",
  "na9es|na9es;nakes;na9sa;na9sni;manque;il manque;ya9sni;ناقص;ناقصه;ينقص;تنقصني;ينقصني|",
  "machi|machi;mchi;mashi;mechi;ماشي;مشي|",
  "khayeb|khayeb;khayb;khayba;5ayeb;nul;nulle;mauvais;mauvaise;catastrophe;خايب;خايبه;كارثه|khayba bezaf;mauvaise qualite;qualite mediocre;mediocre;null;horrible;bad;bad service;poor;degueulasse;ردي;رديه;سي;سيه;ضعيف;ضعيفه;khamej;khamja;خامج;خامجه;tayeh;tayha;pourri;pourrie;zebala",
  "mlih|mlih;mli7;mliha;mli7a;mleh;bien;bn;mla7;مليح;مليحه;ملاح|",
  "za3fan|za3fan;z3af;za3fana;z3eft;za3ef;زعفان;زعفانه;زعفت|",
  "3yit|3yit;3yina;3eyit;kreht;krahna;krht;ras le bol;j'en ai marre;karht;عيت;عينا;كرهت;كرهنا|",
  "reclamation|reclamation;reclamer;rklamation;chakwa;chekwa;plainte;شكوي;شكايه;ريكلاماسيون|",
  "hchouma|hchouma;7chouma;hchoma;3ib;3ayb;hram;7ram;3ib 3likom;honte;حشومه;عيب;حرام|حسبي الله ونعم الوكيل;حسبي الله;hasbi allah;hasbiya allah;7asbi allah;3ayb 3likom;عيب عليكم;haram 3likom;حرام عليكم;la yajouz;chouma",
  "kdeb|kdeb;tekdeb;kedab;kedabin;menteurs;kdoub;menteur;tekdbou;كذاب;كذابين;تكذبو;كذب;كداب|كذبتو;كذبتو عليا;kdebtou;kdebtou 3liya;mensonge;mensonges;menti;tkedbou;w3adtouni;w3edtouni;وعدتوني",
  "sayi|sayi;saye;c bon;cest bon;c'est bon;ca y est;صاي;ساي|",
  "jaweb|tjawbou;jawbou;jaweb;jawbouni;jawbni;repondez;repond;reponse;tredou;trodou;rodou;rod;rodo;reddo;repondre;rodouli;rod 3liya;rodo 3liya;tjawbouni;tredo;تجاوبو;جاوبو;جاوبني;جاوبوني;ردو;رد;ترد;تردو;ردوا;ردولي;رد عليا;ردو عليا|repondu;repondent;repondais;pas de reponse;sans reponse;aucune reponse;ne repondez pas;يرد;تردون;ترد علي;الرد;رديت;jawabtou;jawbtouni;تجاوبوني;يجاوب;يجاوبني;reply;answer;redou;redouli;rodoli;tjawbo",
  "na9esli|n9es;na9esli;ne9sli;n9esli;na99es;n9sli;n9sou;nakesli;naqes;ne9soulna;na9sou;ne9es;tne9es;tna9es;tn9es;tna9sou;tna9sli;tne9sli;na9esna;n9essli;نقص;نقصلي;نقصلنا;تنقص;نقصولي;ناقصلي;نقصو;تنقصلي;تنقصولي;تنقصلنا|na9souna;n9soulna;na99sou;na9ess;na9souli;نقصونا;نقصولنا;baisser;baissez;baisse;diminuer;diminuez;tna9ssou;ma tna9sch;lower the price;habtou;habetli;habetna;habtouna;هبط;هبطو;هبطلي;هبطولي;rakhes;rakhsou;rakhasli;رخص;رخصو;رخصلي;ترخصو",
  "remise|remise;geste;petit geste;geste commercial;remiz;reduction;reduc;promo;promotion;solde;soldes;takhfid;takhfidh;discount;promos;soldee;تخفيض;تخفيضات;ريميز;بروموسيون;برومو;صولد;خصم|code promo;bon plan;خصومات;التخفيض;التخفيضات;عرض خاص;reductions;ristourne;rabais;takhfidat;tkhfid;tekhfid;تخفيظ;promotions;black friday;sale;discounts",
  "dernier_prix|dernier prix;dr prix;akher souma;akhir souma;a5er souma;akher prix;prix final;akher taman;a5er prix;souma lakhra;derniere offre;اخر سومه;اخر سعر;اخر بري;اخر ثمن;السومه الاخيره|akher haja;a5er haja;akhir prix;akher prix ch7al;lakher chhal;شحال لخر;شحال لاخر;لخر شحال;last price;best price;meilleur prix;akhir si3r;akher si3r;lprix lakher;dernier prx;derniers prix;احسن سعر;akher kelma;a5er kelma",
  "akher|akher;a5er;lakher;akhir;dernier;derniere;اخر;لاخر;الاخر;الاخير|",
  "nego|negociable;nego;negociabl;negocier;nnegociw;nnegoci;نيقوسيابل;قابل للتفاوض;تفاوض;قابل للنقاش;نيقو|a debattre;discutable;negociation;negocie;تتفاوض;للتفاوض;negociables",
  "3aweni|sa3edni;sa3dni;t3awenna;3awenni;3aweni;arrange;arrangi;arrangili;arrangina;3awenouna;t3aweni;sa3edna;t3awenouna;ساعدني;عاوني;عاونا;عاونوني;ارونجي;ارنجيلي;ساعدونا;تعاونونا;تعاوني|",
  "offre|offre;ofre;offres;عرض;العرض;عروض;اوفر|",
  "khelli|khelli;khalli;kheliha;khaliha;khelih;khelihali;khelhali;khalihali;خلي;خليها;خليه;خليهالي;تخليها;تخليهالي|khelihali b;khalihali b;khelihouli;خليهالي ب;khelhouli;kheliha liya",
  "thalla|thalla;tehalla;t7ala;thalaw;thala fina;thala;t7alaw;thalaw fina;t7alla;تهلا;تهلاو;تهلا فينا;تهلاو فينا;تهلاي|",
  "fixe|fixe;prix fixe;prix ferme;فيكس;سعر ثابت|prix fix;fix;ثابت",
  "annuler|annuler;habsou;7absou;7besou;annuli;nanuli;nannuli;anuler;nannuler;annulation;annule;nannouli;anuli;nanouli;annulez;annulit;nannulih;nannuliha;nanulih;tannuli;annuliwha;نانيلي;انيلي;الغا;نلغي;الغي;انولي;نانولي;الغيها;الغيو|cancel;cancelled;annulee;supprimer;supprimez;enlever ma commande;الغو;لغيو;لغيلي;الغيلي;تلغي;تلغيو;الغا الطلب;7iyed;7iyedli;nahi;nahili;na7i;na7ili;نحيلي;نحولي;habess;7abess;حبس;حبسو;حبسولي;anulation;annuliw;annulou;nannoule;nannule;stop commande;annulerai;7absou lcommande",
  "rja3|rja3;nraja3;nreja3;raja3;nrj3;nraj3ou;reja3;retour;nrodha;nrodou;nraj3ha;retourner;nretourni;nraj3o;terja3;nrodouha;retours;nrej3o;nraje3;nraj3eha;رجع;نرجع;نرجعها;نرجعو;رجعتها;روتور;ارجاع;نردها;نردو;ترجعو;نرجعه|retourne;retournez;return;renvoyer;renvoie;rendre;nraje3ha;nraja3ha;nrej3elkom;nerja3;ترجيع;ارجاعها;استرداد;الارجاع;رجوع السلعه;nreje3ha;nretourne;nretourniha;retournih;refuser;refuse;refusit;je refuse;رفضت;رفض الاستلام;nrefusi",
  "echange|echange;echanger;nechangi;changer;nbedel;nbeddel;nbdel;tbdil;badel;nbadel;bedelha;bdel;nechanger;changi;tabdil;nchangi;tbadloha;nbedelha;tbeddel;tbedlouli;nbdlo;nbadelha;nbedlou;نبدل;تبديل;بدل;نبدلها;تبدلولي;ايشونج;تبدلو;نبدلو;تبدلوها|changement;exchange;swap;استبدال;الاستبدال;يتبدل;تتبدل;تبدل;بدلولي;بدلولنا;بدلي;nbedlouha;nbedelhom;nbadelhom;nbedel taille;changer la taille;changer de taille;echanger la taille;nbedal;nbadal;badli;badlouli;tbadlouli;remplacer;remplacement",
  "batelt|batelt;batalt;batlt;beddelt rayi;badalt rayi;bedelt rayi;بطلت;بدلت راي|rani batelt;راني بطلت;bedelt ra2yi;بطلنا;bedalt rayi",
  "mabghitch|mabghitch;mab9itch;mab3'itch;mabritch;ma bghitch;manhebch;man7ebch;man7abch;ma n7ebch;ma habitch;mahabitch;ma n7abch;mab8itch;mab9itch n7ebha;mab9itch habha;ma3edtch;مابغيتش;ما بغيتش;مانحبش;ما نحبش;معادش حاب;مابقيتش حاب;مبغيتش|je ne veux plus;veux plus;n'en veux plus;plus besoin;plus interesse;plus interessee;j'ai change d'avis;change d'avis;ما بقيتش حاب;مابقيتش حابه;مابغيتهاش;ما نحبهاش;مانحبهاش;لم اعد اريد;لا اريد;ma n7ebhach;man7ebhach;ma nhebhach;ma bghithach;mab9itch haba;mab9itch hab;mabkitch hab;ma ranich hab;maranich hab;مارانيش حاب;maranich haba",
  "garantie|garantie;garanti;daman;dhaman;ضمان;الضمان;قارونتي|garantis;warranty;garantiee;الضمانه;guarantee",
  "nahder|nahder;nehder;nhder;nhadro;hder;hadrou;nahdr;nhdar;nehdrou;nahdrou;parler;nhdr;parle;نهدر;نهدرو;هدر;هدره;نهضر;هضر;نتكلم;نحكي|nahadrou;nehdro;parler a;parler avec;talk;speak;discuter;communiquer;تحدث;اتحدث;التحدث;نحكي مع;نتفاهم مع;nahadro;nahdar",
  "responsable|responsable;moul chi;sa7ab lma7al;moul lmahal;responsabl;respansable;rsponsable;gerant;lpatron;moul lma7al;moul l7anout;directeur;admin;le patron;mol lma7al;responsabel;مسول;المسول;باطرون;مول المحل;مولا المحل;صاحب المحل;مدير;المدير;ريسبونسابل|moul;moula;lmoul;chef ta3kom;manager;boss;superviseur;proprietaire;مسولين;المسولين;صاحب المتجر;صاحب الصفحه;moul la page;mol la page;moul lpage;صاحبه المحل;باترون;patron;gerante;moula chi",
  "3ayetli|3ayetli;3aytouli;3aytli;3aytolna;3ayetlna;3eytli;3ayet;n3ayet;n3aytlek;appeler;appel;appelez;appelle;telephoner;n3ytlkom;appelez moi;n3ayetlkom;t3aytouli;appeler moi;appellez;عيطلي;عيطولي;نعيطلك;نعيط;عيط;اتصل;اتصلو;نتصل;اتصال;كلمني;كلموني;تعيطولي|call;call me;phone me;appele;rappelez;rappelez moi;rappeler;rappelle;me rappeler;appelle moi;اتصل بي;اتصل بيا;اتصلو بيا;اتصلوا بي;نتصل بيكم;t3ayetouli;3aytilna;3aytilia;عيطيلي;عيطلنا;عيطولنا;3ayet lia;n3aytlkom;n3ayetlek;joindre;vous joindre;vous appeler;nkelmek;kelmouni;kalmouni;كلمونا",
  "numero|numero;num;nmr;nimero;ra9m;rakm;rakam;raqm;nemra;nomro;nemro;tel;telephone;tilifoun;tlf;phone;nomero;نيميرو;رقم;نمره;النمره;تليفون;تيليفون;هاتف;الهاتف;رقم الهاتف|phone number;nmero;numiro;num tel;num de tel;numero tel;numero de tel;numero de telephone;telephone numero;رقمك;رقمكم;نيميروك;نميرو;نومرو;numerou;namra;رقم للتواصل;رقم التواصل;nimirou;num ta3kom;num ta3ek;contacte",
  "robot|robot;bot;machine;repondeur;روبو;روبوت;بوت|bots;chatbot;intelligence artificielle;ia;اله;روبوتات;automatique;reponse automatique;رد الي",
  "bnadem|bnadem;bnadm;ben adem;insan;personne;quelqu'un;vrai personne;humain;vraie personne;etre humain;بنادم;بني ادم;بن ادم;انسان;شخص|3abd;عبد;une personne;une vraie personne;personne reelle;une personne reelle;quelqu'un de chez vous;human;real person;person;انسان حقيقي;شخص حقيقي;wahed mel equipe;كاش واحد;kach wa7ed;واحد نهدر معاه;wahed nahder m3ah",
  "service_client|service client;sav;service commercial;service apres vente;serviss client;خدمه الزباين;سيرفيس كليون;خدمه العملا|customer service;support;assistance;help desk;خدمه العميل;خدمه ما بعد البيع;service cliente;l'assistance;transferez moi",
  "conseiller|conseiller;conseillere;operateur;agent;vendeur;vendeuse;commercial;مستشار;عون;بايع;بياع;البايع|agent humain;employe;employee;موظف;موظفه;staff;operatrice;teleconseiller;assistant",
  "prive|prv;pv;prive;inbox;mp;dm;fel prive;f prive;خاص;الخاص;برفي;انبوكس;فالخاص|",
  "message|msg;message;msj;messages;ميساج;رساله;مساج|",
  "contact|contact;contacter;contactez;ncontacti;kontakt;contactiwni;كونتاكت;تواصل;نتواصل;التواصل|vous contacter;contactez moi;contactez nous;اتواصل;للتواصل;تواصلو معي;تواصل معي;contacts;ncontactikom",
  "whatsapp|whatsapp;watsap;wtsp;wp;watsapp;whatsap;wats;واتساب;واتس;الواتساب|",
  "viber|viber;vibr;فايبر;فيبر|",
  "instagram|insta;instagram;ig;instagrame;انستا;انستغرام|",
  "facebook|fb;facebook;face;فيسبوك;فايسبوك|",
  "ana|ana;anaya;ane;moi;انا;انايا|",
  "nta|nta;ntaya;nti;enta;ntiya;نتا;انت;نتي;نتايا|",
  "ntouma|ntouma;ntoma;ntuma;entouma;vous;نتوما;انتم;انتوما|",
  "howa|howa;houwa;hwa;huwa;هو;هوا|",
  "hiya|hiya;hya;hia;هي;هيا|",
  "7na|7na;ahna;7naya;nous;حنا;احنا;حنايا|",
  "homa|homa;هوما;هما|",
  "hada|hada;hadha;had;hadi;hadhi;hado;hadou;hadouk;hadik;hadak;hedha;hadek;هذا;هاذا;هاد;هذي;هاذي;هذو;هادو;هدا;هاداك;هذاك;هادي;هذه;هادا|",
  "li|li;lli;eli;elli;yli;لي;اللي;الي;ليا|",
  "ta3|ta3;te3;nta3;taa3;ntaa3;t3;ta3kom;ta3i;ta3ek;ta3ak;ta3na;تاع;نتاع;تع;متاع;انتاع;تاعي;تاعكم;تاعك;تاعها;تاعو|",
  "dyal|dyal;dial;diali;dyali;dyalek;dyalkom;ديال;ديالي;ديالك;ديالكم|",
  "m3a|m3a;ma3a;m3ak;ma3ak;m3akom;m3aya;avec;m3akoum;مع;معا;معاك;معاكم;معايا|",
  "3la|3la;3ala;3likoum;alikoum;3alikoum;3liha;3lih;3lik;3liya;3likom;3lina;علي;عليها;عليه;عليك;علا;عليا;علينا|",
  "fi|fi;f;fel;fal;fe;fih;fiha;fl;dans;fikom;fina;fik;في;فيه;فيها;ف;فال;فيهم;فيكم;فينا|",
  "men|men;mn;mel;menek;menak;mennek;menna;menou;menha;menkom;من;منها;منو;منك;منكم;منا;مال;ملي|",
  "l_to|l;lel;lelle;pour;pr;lkom;lik;lina;liya;lkoum;leha;ل;لل;ليك;ليكم;لينا;ليه|",
  "w_and|w;wa;we;et;ou;و|",
  "wella|wla;wella;wela;wala;ola;oula;wlla;ou bien;ولا;او;والا|",
  "bessah|bessah;besa7;bsa7;bsah;basah;mais;bessa7;بصح;بالصح;لكن;مي|",
  "3labali|3labali;3lablk;3labalek;3la bali;3labalkom;علابالي;علي بالي;علابالك;علابالكم|",
  "n9der|n9der;nqder;nekder;ne9der;nakdar;ngder;n9dro;te9der;t9der;y9der;nejem;nejjem;nakder;tekder;te9derou;t9drou;peux;pouvez;t9ad;n9ad;ne9dro;peut;نقدر;تقدر;يقدر;نقدرو;تقدرو;نجم;تنجم|",
  "lazem|lazem;lazm;lazim;lazmek;il faut;لازم;لازمك|obligatoire",
  "chouf|chouf;choufli;nchouf;tchouf;choft;cheft;chouft;nchoufou;chft;choufou;voir;شوف;شفت;نشوف;تشوف;شوفلي;نشوفو|",
  "9oli|9oli;ghouli;rouli;goli;9olili;9ouli;gouli;golili;9olna;9olouli;goulili;قولي;قوللي;قوليلي;قلي;قولولي;قولنا|",
  "nsa9si|nesa9si;nsa9si;ns9si;nesa2el;saksi;sa9si;saqsi;nsa9sikom;s2el;question;qst;nsa9sik;nesaksi;نسقسي;نسقسيك;سقسي;نسال;سوال;سقسيت;نسقسيكم|",
  "3andi|3andi;3adna;3adkom;3adek;andi;3ndi;3endi;3andna;3andek;3ndkom;3andkom;andkom;3endkom;3ndek;3andkoum;andek;andkoum;3endek;3ndk;3and;3end;avez;vous avez;avez vous;عندي;عندك;عندكم;عندنا;عندكوم;عند|3endkoum;3adkoum;3nkm;disposez;vous disposez;do you have;have you;tu as;t'as;لديكم;لديك;3andkm;3andq",
  "ma3andich|ma3andich;ma3adnach;ma3andouch;ma3andkomch;m3ndich;ma andich;ma3andnach;ma3endich;ma3andkomche;ماعنديش;معنديش;ماعندوش;ما عنديش;ماعندكمش;ماعندناش|",
  "rani|rani;rana;rak;raki;rakom;rahom;raho;rah;rahi;raha;rakoum;rahou;راني;رانا;راك;راكي;راكم;راهم;راه;راهي;راها;راهو|",
  "kan|kan;kant;kanet;kanou;ykoun;tkoun;kon;koun;kont;kount;كان;كانت;كانو;يكون;تكون;كنت|",
  "ja|ja;jat;djat;jaw;jatni;jani;dja;jatna;jah;جا;جات;جاو;جاتني;جاني;جاتنا|",
  "majach|majach;majatnich;majanich;majatch;ma jatch;ma jach;mawselch;mawsletch;mawsletnich;mawselnich;ma weslatnich;ma wslatch;ma wselch;mawselnach;ma weslatch;pas recu;pas arrive;pas encore recu;ماجاتش;مجاش;ما جاتش;ماوصلتش;ما وصلتش;ماوصلنيش;ماوصلتنيش;مازال ماوصل;ما وصلنيش;ماجاتنيش|majatech;ma wsalnich;ma wsaltnich;ma wesletnich;mawaslatnich;ma jatnich;ma janich;majanach;ما جاتنيش;ماوصلت;ما وصلني;ماوصلني;ma wselnach;majawch;yjich;ma yjich;mayjich;mawasletch;ma wesletch",
  "khdit|khdit;nedi;tedi;ditha;ditou;ddit;5dit;ndi;nediw;ediha;nediha;neddi;ndiha;prends;je prends;jprends;ndih;nedih;خديت;ديت;ندي;نديها;نديه;ديتها;ناخذ|",
  "l9it|l9it;lqit;l9ina;nel9a;nal9a;lkit;nelka;nel9aw;nel9ah;لقيت;نلقا;نلقي;نلقاو;تلقي;نلقاه|",
  "fhemt|fhemt;fhamt;nefhem;fhmt;فهمت;نفهم|",
  "3jebni|3jebni;3jbni;3ajbni;3ajbatni;3jbatni;3jeb;3jbetni;3ajbetni;عجبني;عجبتني;يعجبني;عجبوني|",
  "chaba|chaba;chabba;chbab;zina;zine;zin;chba7;chabin;joli;jolie;شابه;شباب;زين;زينه;شابين|",
  "top|top;bravo;nice;super;parfait;excellent;tres bien;توب;برافو;روعه;ممتاز;رايع;هايل|",
  "bezaf|bezaf;bzf;bezzaf;bzaf;bazaf;beaucoup;bcp;bzzf;trop;tres;بزاف;بالزاف|",
  "chwiya|chwiya;chouia;chwya;chwia;chouiya;swiya;shwiya;un peu;chwi;شويه;شويا;شوي|",
  "ghir|ghir;3'ir;gher;ghi;rir;ghire;seulement;غير;غي|",
  "bark|bark;berk;barka;barkakom;برك;بركا;بركاكم|",
  "tani|tani;tanik;thani;tanit;aussi;ossi;تاني;ثاني;تانيك;تانيت|",
  "hata|hata;7ata;7eta;hatta;7atta;htta;meme;حتي;حتا|",
  "bla|bla;blach;sans;bla ma;بلا;بلاش;بدون|",
  "walou|walou;walo;walu;oualou;rien;والو;والوا|",
  "haja|haja;7aja;hadja;7adja;7ja;hajat;حاجه;حاجات|",
  "kach|kach;kech;kesh;kach wahed;كاش;كاشي|",
  "nsa|nsa;femme;femmes;nssa;n'sa;نسا;للنسا;حريمي|",
  "rjal|rjal;homme;hommes;rajel;رجال;رجل;رجالي|",
  "drari|drari;enfants;enfant;sghar;bebe;bb;wlad;دراري;صغار;اطفال;بيبي;ولاد|",
  "kbir|kbir;kbira;grand;grande;كبير;كبيره|",
  "sghir|sghir;sghira;s3'ir;petit;petite;صغير;صغيره|",
  "k7el|k7el;khel;kehla;k7al;noir;noire;ka7la;kahla;كحل;كحله;اسود;اكحل;كحلا|black;lekhel;lekhal;كحلين;سودا;noirs;noires;lk7al;k7ala",
  "byed|byed;blanc;blanche;abyad;beyda;bayda;ابيض;بيضا|white;lebyed;blancs;lbyad",
  "7mer|hmer;7mer;hamra;rouge;7amra;حمر;حمرا;احمر|red;rouges;l7mer",
  "zre9|zre9;zrek;bleu;bleue;zer9a;zerka;azra9;زرق;ازرق;زرقا|blue;marine;bleu marine",
  "bi3|bi3;tbi3;tbi3ou;nbi3;a vendre;vend;vente;lbi3;tbi3o;vendez;vendre;بيع;تبيعو;نبيع;للبيع;تبيع|",
  "kra|kra;nekri;lkra;louer;a louer;nkri;kera;loyer;كرا;للكرا;نكري;الكرا|",
  "produit|produit;prodwi;prdt;produits;article;articles;sel3a;sl3a;marchandise;برودوي;منتوج;المنتوج;منتج;المنتج;سلعه;السلعه;المنتوجات|",
  "qualite|qualite;kalite;jawda;qualiti;كاليتي;جوده;نوعيه;الجوده;النوعيه|materiau;tissu;matiere;قماش;القماش;خامه",
  "khrej|khrej;kherej;sorti;yekhrej;khrejt;خرج;يخرج;خرجت|",
  "ma_neg|ma;ما|",
  "ya|ya;يا|",
  "wa9ila|wa9ila;wakila;peut etre;yemken;ymken;balak;yemkn;وقيلا;يمكن;بلاك|",
  "fisa3|fissa3;fisa3;fisa;bzerba;bezzerba;vite;rapidement;urgent;express;rapide;فيسع;فيساع;بالزربه;بزربه;سريع;مستعجل;عاجل;بسرعه|",
  "info|info;infos;information;informations;details;plus d'info;renseignement;tafasil;renseignements;plus d'infos;les details;معلومات;تفاصيل;التفاصيل;انفو;المعلومات|infos svp;plus d'informations;plus de details;details svp;informations svp;معلومه;معلومات اكثر;l'info;renseigner;caracteristiques;fiche technique",
  "fahemni|fahemni;fehemni;explique;expliquili;expliquez;chra7li;fehmouni;فهمني;شرحلي;اشرحلي;فهموني|",
  "sahel|sahel;sahla;facile;ساهل;ساهله;سهل|",
  "wa3er|wa3er;wa3ra;wa3r;واعر;واعره|",
  "marque|marque;marka;marques;ماركه;مارك|",
  "pack|pack;ensemble;lot;باك;طقم;مجموعه|",
  "appartement|appartement;appart;apart;apparts;bartma;partma;برطمه;شقه;بارتما;ابارتمون;الشقه|",
  "villa|villa;vila;villas;فيلا;فيلات|",
  "terrain|terrain;terran;ard;ارض;قطعه ارض;تيران|",
  "visite|visite;visiter;nvisiti;nvisitiw;زياره;فيزيت;نزور|",
  "sous|sou;derhem;سوردي;صوردي|",
  "kifkif|kifkif;kif kif;pareil;meme chose;كيفكيف;كيف كيف|",
  "3ad|3ad;3ada;3awed;n3awed;t3awed;3awdou;encore une fois;3awd;عاد;عاود;مره اخري|",
  "nsit|nsit;nsitou;oublie;nssit;nsitouni;نسيت;نسيتوني;نسيتو|",
  "waraq|wra9;papiers;papier;acte;livret foncier;وراق;الوراق;عقد;دفتر عقاري|",
  "essai|nessayi;njarab;nejareb;essayer;njerreb;نجرب;تجربه;نيساي|",
  "ouvrir_colis|n7el lcolis;ouvrir le colis;nchouf 9bel ma nkhales;n7el colis;نحل الكولي;نفتح الطرد|",
  "khedem|khedam;khddam;yemchi;marche bien;fonctionne;خدام;يمشي;تمشي|",
  "bach|bach;bech;bash;bch;باش|",
  "3ta|n3ti;n3tih;3tit;3tawni;t3ti;t3tini;n3tik;n3tikom;3titkom;نعطي;عطيت;نعطيك;عطاوني|",
  "yetkelef|yetkelef;ytkalef;netkelef;tetkelfou;يتكلف;تتكلفو|",
  "solution|solution;hel;7al;solutions;حل|",
  "service|service;services;serviss;سيرفيس;خدماتكم|",
  "zboun|zboun;zbayen;client;clients;cliente;زبون;زباين;زبونه|",
  "momkin|possible;imkan;kach solution;ممكن|",
  "ma3lich|ma3lich;ma3liche;maalich;m3lich;pas grave;معليش;ماعليش|",
  "sabr|sabr;sber;patience;صبر;اصبر|",
  "hak|hak;haki;hakom;hahou;hahi;voici;voila;هاك;هاكم;هاهو;هاهي|",
  "tomobil|tomobil;tonobil;voiture;loto;auto;طوموبيل;سياره;لوطو|",
  "mwalef|mwalef;mwalfa;habitue;موالف;موالفه|",
  "dima_client|fidele;client fidele;zboun dayem;زبون دايم|",
  "9al|9al;galou;9alou;golt;9olt;goult;tgoulou;t9oulou;galouli;9alouli;gali;قال;قالو;قلت;تقولو;قالولي|",
  "loukan|loukan;lokan;lukan;lkan;law kan;لوكان;لو كان|",
  "ida|ida;ila;idha;si;اذا;الا|",
  "kilo|kilo;kg;kilos;كيلو;الكيلو|",
  "litre|litre;litr;itra;لتر;ليتر|",
  "metre|metre;metra;mitra;متر;ميتره|",
  "maghchouch|maghchouch;maghchoucha;contrefacon;faux;مغشوش;مغشوشه|",
  "gare|gare;mahata;station;محطه;المحطه;لاقار|",
  "centre_ville|centre ville;wast lblad;west lblad;وسط المدينه;وسط البلاد;سنتر فيل|",
  "bdebt|bdebt;bdabt;b debt;exactement;bedabt;بالضبط;بالظبط|",
  "esm|esm;ism;smiya;smiti;ismi;nom;prenom;اسم;سميه;الاسم;اسمي;سميتي|je m'appelle;smyti;esmi;nom prenom;nom et prenom;nom complet;fullname;الاسم واللقب;لقب;laqab",
  "age|3am;3amin;snin;ans;sna;عام;عامين;سنين;سنوات;سنه|",
  "yalla|yalla;yala;hya nrouhou;يلا;يالله|",
  "theb|theb;t7eb;thab;t7ab;t7abou;thebou;تحب;تحبو|",
  "zid|zad;yzid;zayed;zid;zidou;زاد;يزيد;زايد;زيد;زيدو|",
  "<e:laugh>|mdr;mdrr;lol;ptdr;ptdrr;xd;xdd|",
  "djoumou3a||جمعه مباركه;djem3a mabrouka;joumou3a moubaraka;jom3a mobaraka",
  "jazak||جزاك الله خيرا;جزاكم الله خيرا;جزاك الله كل خير;جزاكم الله كل خير;jazak allah;jazaka allah khayran;jazakoum allah;jazakom allah khir;rabi yjazik;ربي يجازيك;ربي يجازيكم;rabi yjazikom;الله يجازيك",
  "laugh_again||jajaja",
  "dayra||dayra;daira;dayer;dayrin;دايره;داير;dayr;tdir ch7al;ydir ch7al;تدير شحال;dayra b chhal",
  "coute||coute;coutent;couter;cost;costs;valeur;vaut;yetkalef;tetkalef;يتكلف شحال",
  "offrir||na3tik;n3tikom fiha;نعطيك فيها;propose;je propose;je vous propose;nzidek;offer",
  "cherche||cherche;recherche;nhawes;n7awes;rani nhawes;rani n7awess;نحوس;نحوسو;راني نحوس;looking for;ابحث",
  "je_prends||je la prends;je le prends;je les prends;preneur;preneuse;je suis preneur;je suis preneuse;je le veux;je la veux;nediwha;nakhoud;nakhodha;nakhdou;ناخدها;نديهم;nedihom;ندوها;je prendrai",
  "talab||نطلب;نطلبو;طلبت;اطلب;تطلب;ntleb;ntlob;notlob;netlob;طلب منتج;order;orders;طلبيات",
  "delai||delai;delais;combien de jours;combien de temps;duree;ch7al men youm;chhal men youm;ch7al men nhar;chhal men nhar;شحال من يوم;شحال من نهار;مده;المده;كم يوم;kam youm;يستغرق;كم يستغرق;how long;quel delai;dans combien",
  "location_where||win jitou;win jaw;win jin;win jayin;win jeyin;win jat;win ja;وين جيتو;وين جاين;وين جات;وين جا;فين جات;فين جا;وين تجو;win tji;win tjou;ou se trouve;se trouve;se situe;situe;situee;situes;ou etes vous;vous etes ou;located;located in;تتواجدون;تتواجدو;يتواجد;متواجدين;يقع;تقع;مكانكم;المكان;مكان;win sakin;win blastkom",
  "complaint_notreceived||je n'ai rien recu;n'ai rien recu;n'ai pas recu;toujours rien;toujours pas recu;rien recu;لم يصلني;لم يصل;لم استلم;لم تصلني;لم استلمها;ماوصلني والو;ما وصلني والو;ma wsalni walou;mawsalni walou;ma wselni walou;mawselni walou;did not receive;didn't receive;not received;never received;ma chefna walou;ماشفنا والو",
  "decu||decu;decue;decus;deception;degoute;degoutee;tres decu;mecontent;mecontente;insatisfait;insatisfaite;pas content;pas contente;pas satisfait;pas satisfaite;خيبه;محبط;غير راض;inadmissible;inacceptable;honteux;scandaleux;lamentable;inadmisible;pas serieux;pas serieuse;manque de serieux;manque de respect;respect;machi serieux;ماشي سيريو;disappointed",
  "ma3jebnich||ma 3jebnich;ma3jebnich;ma3jbetnich;ma 3jbatnich;ma 3ajbatnich;ma3ajbatnich;ما عجبتنيش;ماعجبتنيش;ماعجبنيش;ما عجبنيش;ne me plait pas;ne m'a pas plu",
  "jatni||jatni sghira;jatni kbira;jatni dayka;jatni dya9a;trop petit;trop petite;trop grand;trop grande;trop large;trop serre;جاتني صغيره;جاتني كبيره;جاتني ضيقه;جاني صغير;جاني كبير;jani sghir;jani kbir;daya9;dayka;ضيقه;too small;too big",
  "reflechir||vais reflechir;reflechir;je vais voir;nfaker;nfakar;نفكر;راني نفكر;je reviens;reviens vers vous;نرجعلك;nchouf w n9olek;نشوف ونقولك;nrod 3lik;nrodlek;نرد عليك",
  "match||match;الماتش;ماتش;لماتش;equipe nationale;ballon;foot;football;l'algerie;algerie;viva;vive",
  "weather||skhana;sakhana;سخانه;سخون;chta;شتا;berd;برد;meteo;الجو;ljaw",
  "prayer||اللهم صل;اللهم;سبحان الله;لا اله الا الله;الله اكبر;استغفر الله;allah yerhmo;rabi yestor;ربي يستر;rabi yachfik;allah yachfi;يرحمو;الله يرحمو;yachfik;ربي يسهل;rabi yjib lkhir",
  "test||test;teste;essai;123;abc;tst;testing",
  "sorry_wrong||mauvais numero;erreur de numero;pas pour vous;ignorez;mauvais destinataire;غلطت فالنيميرو;ghlat f numero",
  "khder||khder;khadra;vert;verte;green;اخضر;خضرا;vert d'eau;kaki",
  "sfer||sfer;safra;jaune;yellow;اصفر;صفرا",
  "rmadi||gris;grise;rmadi;gray;grey;رمادي;قري",
  "wardi||rose;wardi;pink;وردي;فوشيا;fuchsia",
  "9ahwi||marron;9ahwi;kahwi;brown;قهوي;بني;maron",
  "beige||beige;بيج;ecru",
  "banafsaji||violet;mauve;بنفسجي;موف",
  "bortoqali||orange;تشيني;برتقالي",
  "dhahabi||dore;doree;gold;ذهبي",
  "feddi||argente;silver;فضي",
  "robe||robe;روبه;روبا;robes;jupe;jupes;pantalon;pantalons;سروال;serwal;serouel;veste;vestes;manteau;t shirt;tshirt;tricot;tricou;تريكو;chemise;chemises;jean;jeans;hidjab;hijab;حجاب;abaya;عبايه;karakou;survet;survetement;pyjama;pyjamas;robe de soiree;djellaba;gandoura;qandoura;khimar;خمار",
  "sebbat||sebat;sebbat;صباط;chaussure;chaussures;basket;baskets;espadrille;espadrilles;spadri;سبادري;talon;talons;sandale;sandales;claquette;bottes;bottines;mocassin",
  "sac||sac;sacs;sakado;صاك;cartable;valise;portefeuille",
  "phone_article||iphone;samsung;redmi;xiaomi;oppo;realme;smartphone;portable;pc;laptop;ordinateur;tablette;airpods;ecouteurs;casque;montre;smartwatch;chargeur;cable;powerbank;tv;televiseur;frigo;machine a laver",
  "parfum||parfum;parfums;ريحه;عطر;maquillage;creme;serum;shampoing;savon;rouge a levres",
  "3ilm||3elmouni;n3almouni;tenez moi au courant;prevenez moi;علموني;خبروني;khabrouni;khebrouni;3almouni",
  "khelas_done||c'est fait;c fait;deja fait;تم;tem;fait",
  "mor||mor;mour;wra;ورا",
  "noreply||ne repondez jamais;personne ne repond;personne ne me repond;ne me repond;no reply;no answer",
  "wesel_bien||bien recu;bien recue;recu merci;tres satisfait;tres satisfaite;satisfait;satisfaite;je recommande;bon service;tres bon service;hayla;hayel;هايله;nadi;satisfied;great service;good service",
  "livreur_number||numero livreur;num livreur;num ta3 livreur;numero ta3 livreur;رقم الموصل;رقم الليفرور",
  "neuf_q||debloque;debloquee;toujours a vendre",
  "holiday||jour ferie;jours feries;ferie;premier novembre;1er novembre;5 juillet",
  "premier||premier;premiere;lewel;lawel;لول;اللول;الاول",
  "blocked||bloque;bloquee;عالق;عالقه;centre de tri;au centre;au bureau",
  "wrong_way||s'eteint;ne chauffe pas;fait du bruit;perime;ne correspond pas;correspond pas;pas la meme;maftouh;ouvert et",
  "all_good||tbarkallah;تبارك الله;conforme;propre;nqiya;نقيه;kima lazem;كيما لازم;rapidite;m'a plu",
  "nel9akom_open||vous etes la;rakom kaynin;jusqu'a quelle heure;hata l wa9tach;7ata l wa9tach",
  "later||plus tard;mba3d n9olek;ce soir maman;maman;mama;papa;yemma;baba",
  "effort||un effort;faire un effort;eleve;hbat;هبطه",
];
const DARJA_WILAYAS = [
  "01|adrar;ادرار;adrare;edrar",
  "02|chlef;الشلف;chelf;ech chlef;ech cheliff;el asnam;elasnam;orleansville;شلف;الاصنام",
  "03|laghouat;الاغواط;laghwat;l'aghouat;aghouat;el aghouat;laghouate;لغواط;اغواط",
  "04|oum el bouaghi;ام البواقي;oum bouaghi;oum lbouaghi;om el bouaghi;oeb;canrobert;ام بواقي",
  "05|batna;باتنه;batena;tbatent;bathna;بثنه",
  "06|bejaia;بجايه;bejaya;bgayet;bougie;vgayeth;bedjaia;bjaya;begayet;بقايت",
  "07|biskra;بسكره;beskra;biskra lhana",
  "08|bechar;بشار;bachar;colomb bechar;bechare",
  "09|blida;البليده;el blida;elboulaida;lblida;boulaida;al boulaida;بليده;لبليده",
  "10|bouira;البويره;tubirett;lbouira;el bouira;tubiret;بويره;لبويره",
  "11|tamanrasset;تمنراست;tamanghasset;tamenghest;tamenrasset;tam;tamanrast;تامنراست;تمنغاست;تامنغست",
  "12|tebessa;تبسه;tbessa;tebassa;theveste",
  "13|tlemcen;تلمسان;tilimsen;telemcen;tlemsan;tlemsen;tlm;تلمسن",
  "14|tiaret;تيارت;tihert;tiarett;tahert;تيهرت;تاهرت",
  "15|tizi ouzou;تيزي وزو;tizi;tizi wezzu;tizi ouzzou;t o;tiziouzou;تيزيوزو;تيزي",
  "16|alger;الجزاير;algiers;dzayer;dzair;dzayer centre;el djazair;djazair;al jazair;algerois;l3asima;el 3assima;asima;wilaya alger;الجزاير العاصمه;العاصمه;دزاير;دزاير لعاصمه;لعاصمه",
  "17|djelfa;الجلفه;jelfa;el djelfa;ldjelfa;djalfa;جلفه;لجلفه",
  "18|jijel;جيجل;djidjel;djidjelli;jijal;gigel;جيجال",
  "19|setif;سطيف;stif;s'tif;setiff;staifi;اسطيف",
  "20|saida;سعيده;sa3ida;sayda",
  "21|skikda;سكيكده;sekikda;philippeville;skikdaa",
  "22|sidi bel abbes;سيدي بلعباس;sidi bel abbas;sba;bel abbes;bel3abbes;sidi bel3abbes;belabbes;sidi belabbes;سيدي بالعباس;بلعباس",
  "23|annaba;عنابه;3annaba;3nnaba;bone;bouna;annabah;بونه",
  "24|guelma;قالمه;galma;gelma;guelmma",
  "25|constantine;قسنطينه;qsentina;ksantina;9sentina;qacentina;ksentina;kacentina;cirta;cne;qsantina;9santina;سيرتا",
  "26|medea;المديه;lmdia;el medea;mediya;lemdiya;medeya;مديه;لمديه",
  "27|mostaganem;مستغانم;mosta;mostaghanem;mestghanem;mostaganeme;مستغانيم",
  "28|m'sila;المسيله;msila;lmsila;el msila;emsila;m sila;مسيله;لمسيله",
  "29|mascara;معسكر;m3asker;maskara;mouaskar;mascarra;امعسكر",
  "30|ouargla;ورقله;wargla;wargren;ouergla;ourgla",
  "31|oran;وهران;wahran;wahrane;ouahran;wahren;lbahia;el bahia;وهرن;الباهيه",
  "32|el bayadh;البيض;bayadh;elbayadh;geryville;el bayad;lbayedh;بيض;لبيض",
  "33|illizi;اليزي;ilizi;elizi;fort polignac;ايليزي",
  "34|bordj bou arreridj;برج بوعريريج;bordj;bba;bordj bouariridj;borj bou arreridj;bourdj bou3riridj;b b a;bordj bou arerridj;برج بو عريريج;البرج",
  "35|boumerdes;بومرداس;boumerdas;bumerdas;rocher noir;boumerdase;بومرداش",
  "36|el tarf;الطارف;tarf;el taref;taref;eltarf;et tarf;طارف;لطارف",
  "37|tindouf;تندوف;tendouf;tindof;تيندوف",
  "38|tissemsilt;تيسمسيلت;tissemsil;tisemsilt;vialar;tissamsilt;تسمسيلت",
  "39|el oued;الوادي;eloued;oued souf;souf;lwad;el wadi;eloued souf;وادي سوف;الواد;لواد",
  "40|khenchela;خنشله;khenchla;khenchala;5enchela",
  "41|souk ahras;سوق اهراس;souq ahras;thagaste;souk ahrass;سوقهراس",
  "42|tipaza;تيبازه;tipasa;tipaz;tibaza;تيبازا",
  "43|mila;ميله;milla;mila wilaya",
  "44|ain defla;عين الدفلي;3in defla;aindefla;3ain defla;عين الدفله;عين دفلي",
  "45|naama;النعامه;na3ama;en naama;n3ama;نعامه",
  "46|ain temouchent;عين تموشنت;temouchent;3in temouchent;timouchent;عين تيموشنت;تموشنت",
  "47|ghardaia;غردايه;ghardaya;gherdaya;tagherdayt;mzab;ghardia",
  "48|relizane;غليزان;ghilizane;ghelizane;ighil izane;rilizane;ghlizane;غيليزان",
  "49|timimoun;تيميمون;timimoune;timimon;gourara;تميمون",
  "50|bordj badji mokhtar;برج باجي مختار;bbm;bordj baji mokhtar;b b m",
  "51|ouled djellal;اولاد جلال;ouled jellal;wled djellal;ould djelal;ouled djelal;ولاد جلال",
  "52|beni abbes;بني عباس;bni abbes;beni abbas;bni 3abbes",
  "53|in salah;عين صالح;ain salah;3in salah;insalah;ان صالح",
  "54|in guezzam;عين قزام;ain guezzam;in guezzem;3in guezzam;ان قزام",
  "55|touggourt;تقرت;tougourt;toggourt;tuggurt;tougert;توقرت",
  "56|djanet;جانت;janet;ganet;جانات",
  "57|el m'ghaier;المغير;el mghaier;el meghaier;el m'ghair;mghair;lmghair;el mghair;مغير;لمغير",
  "58|el meniaa;المنيعه;el menia;menia;el golea;meni3a;lmeni3a;منيعه;القليعه الصحراويه",
  "59|aflou;افلو;aflo;aflu",
  "60|barika;بريكه;brika;barica",
  "61|el kantara;القنطره;kantara;lkantara;el qantara;el gantra;قنطره;لقنطره",
  "62|bir el ater;بير العاتر;bir ater;bir el atter;bir el 3ater;بير عاتر",
  "63|el aricha;العريشه;aricha;el 3richa;l3richa;عريشه",
  "64|ksar chellala;قصر الشلاله;qsar chellala;ksar chelala;reibell;9sar chellala;قصر شلاله",
  "65|ain oussera;عين وساره;ain oussara;ain ouessara;ain wessara;3in oussera;ain ousera;ain wsara;عين اوساره",
  "66|messaad;مسعد;mess3ad;mesaad;messad;ms3ad;امسعد",
  "67|ksar el boukhari;قصر البخاري;ksar boukhari;boghari;ksar lboukhari;qsar el boukhari;قصر بخاري",
  "68|bou saada;بوسعاده;boussaada;bousaada;bou sa3da;boussa3da;بو سعاده",
  "69|el abiodh sidi cheikh;الابيض سيدي الشيخ;labiod sidi cheikh;el abiod sidi cheikh;abiodh sidi cheikh;lbiodh sidi chikh;لبيوض سيدي الشيخ",
];
const DARJA_FRENCH = "le la les un une des du de au aux est sont vous je il elle nous on pour dans avec votre vos mon ma mes notre sur par que qui ce cette ces c'est j'ai pas plus et ou ne se en a son sa ses leur tres si comme";
const DARJA_NOTBYSOUND = "je tu il le la les un une des du de l d et est en ce que qui se si y ne pas plus par sur sans on nous vous elle ils elles mon ma mes ton ta tes son sa ses notre votre vos leur au aux a dans pour avec c'est autre autres j'ai sont etes suis cette ces cet comme tout tous toute bien mais donc or ni car";
const DARJA_FRENCHWORDS = "achat acompte adresse agence aid annuler ans appartement appeler apres arnaque aujourd'hui aussi avant avec baridimob beaucoup besoin bien blanc blanche bleu bonjour bonsoir bureau carte casse ccp cent chaque chef cher cib cinq cinquante cle client colis combien commande commander comment commune compte confirmer conseiller contacter copie couleur d'accord dans demain dernier desole detail deux devant dimanche dinar disponible dix domicile echange echanger edahabia encore enfants ensemble erreur especes essayer etage exactement excellent expedier facebook facile facture femmes ferme fermer fidele fixe frais garantie gare grand gratuit gros habitue heure hier hommes honte horaires huit ici informations instagram interesse jeudi jour kilo lien litre livraison livrer livreur localisation loin lot louer lundi madame magasin maintenant mais marche mardi marque matin mauvais meme menteur merci mercredi message metre milliard million minute modele moi mois monsieur negociable neuf noir noire nom non normal nous nuit numero offre original oui ouvert ouvrir paiement panne papiers pareil parler patience payer personne petit photo piece pointure possible pour pourquoi prive prix probleme proche produit promotion qualite quand quantite quarante quartier quatre quel quoi ramadan reclamation recu remboursement remise repondre reserver responsable retard retourner rien rip robot rouge route rupture salut samedi sans semaine sept service seulement six soir solution sou station stock suivi taille tarif telephone temps terrain tot total toujours travail trente trois vendeur vendre vendredi versement veux viber video villa ville vingt virement visite vite voici voir voiture vous vrai whatsapp wilaya yalidine";

// Folding: three scripts brought to one form fit for comparing, one code point at a time.
const SIGNS = [
  [/[\n\r\u0085\u2028\u2029]/, '\n'], [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, ' '],
  [/[`\u00b4\u2018\u2019\u02bc\u02bf]/, "'"], [/[\u0000-\u007f]/, null],
  [/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\ufe00-\ufe0f]/, ''],
  [/\u00b2/, '2'], [/\u00b3/, '3'], [/[\u00ab\u00bb\u201c-\u201f]/, '"'], [/[\u2010-\u2015\u2212]/, '-'],
  [/[\u0621\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/, ''],
];
const LETTER = /^[a-z\u0620-\u063f\u0641-\u06d5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]$/;
const ARABIC = /^[\u0620-\u063f\u0641-\u06d5]/;
const isDigit = (c) => c >= '0' && c <= '9' && c.length === 1;
const isLetter = (c) => LETTER.test(c);
const isWordPart = (c) => isDigit(c) || isLetter(c);

function foldPoint(c) {
  const value = c.codePointAt(0);
  if (value >= 0x41 && value <= 0x5a) return c.toLowerCase();
  if (value >= 0x1f3fb && value <= 0x1f3ff) return '';
  if (value >= 0x1d7ce && value <= 0x1d7ff) return String((value - 0x1d7ce) % 10);
  if (value > 0xffff) return '\ufffd';
  for (const [set, sign] of SIGNS) if (set.test(c)) return sign ?? c;
  if ((value >= 0xc0 && value <= 0x2af) || (value >= 0x1e00 && value <= 0x1eff)) {
    const base = c.normalize('NFD')[0].toLowerCase();
    return LETTERS.latin[c] ?? (/^[a-z]$/.test(base) ? base : c);
  }
  if (value >= 0x0660 && value <= 0x0669) return String(value - 0x0660);
  if (value >= 0x06f0 && value <= 0x06f9) return String(value - 0x06f0);
  if ((value >= 0x0600 && value <= 0x06ff) || (value >= 0x0750 && value <= 0x077f)) return LETTERS.arabic[c] ?? c;
  if ((value >= 0xfb50 && value <= 0xfbff) || (value >= 0xfe70 && value <= 0xfefc)) {
    const plain = c.normalize('NFKC').replace(/\s|\p{Mn}/gu, '');
    return plain === c ? c : [...plain].map(foldPoint).join('');
  }
  if (value >= 0xff01 && value <= 0xff5e) return foldPoint(String.fromCharCode(value - 0xfee0));
  return c;
}

const known = {};
// Runs of three or more equal letters shrink to one, a doubled ا و ي to one.
const fold = (text) => [...text].map((c) => (known[c] ??= foldPoint(c))).join('')
  .replace(/([\u0627\u0648\u064a])\1+|([a-z\u0620-\u063f\u0641-\u06d5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])\2{2,}/g, '$1$2');
const split = (list) => list.split(/\s+/).filter((word) => word);
const wordSets = {};
// Whether a folded word is in a list of WORDS; lists are folded when first used.
const has = (name, word) =>
  word !== undefined && (wordSets[name] ??= new Set(split(WORDS[name]).map(fold))).has(word);

const plainText = (value) =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

// Telephones by the plan of Algeria; other countries by their lengths.
const ALGERIAN = [
  ['MOBILE', /^(?:54[0129]|55\d|56[0-4]|6\d\d|7[7-9]\d)\d{6}$/], ['FIXED_LINE', /^(?:9619\d{5}|[123]\d{7}|4[0135689]\d{6})$/],
  ['TOLL_FREE', /^800\d{6}$/], ['SHARED_COST', /^80[12]1\d{5}$/], ['PREMIUM_RATE', /^80[345689]1\d{5}$/], ['VOIP', /^98[23]\d{6}$/],
];
const FOREIGN_LENGTHS = {
  1: [10, 10], 7: [10, 10], 33: [9, 9], 34: [9, 9], 212: [9, 9], 216: [8, 8], 20: [8, 10], 32: [8, 9], 39: [6, 12], 44: [9, 10],
  90: [10, 10], 218: [8, 9], 966: [9, 9], 971: [8, 9], 974: [8, 8], 965: [8, 8], 973: [8, 8], 968: [8, 8],
};
const TRUNK_ZERO = [20, 27, 31, 32, 33, 41, 43, 44, 46, 49, 61, 90, 212, 218, 966, 971];
// Kinds by the first digits; a country of the first three lines has no other numbers.
const FOREIGN_KINDS = {
  33: [['MOBILE', /^(?:6|7[3-9])/], ['FIXED_LINE', /^[1-5]/], ['VOIP', /^9/], ['TOLL_FREE', /^80/], ['PREMIUM_RATE', /^89/], ['SHARED_COST', /^8/]],
  212: [['MOBILE', /^[67]/], ['FIXED_LINE', /^5/], ['TOLL_FREE', /^80/], ['PREMIUM_RATE', /^89/]],
  216: [['MOBILE', /^[2459]/], ['FIXED_LINE', /^[37]/], ['TOLL_FREE', /^80/], ['PREMIUM_RATE', /^88/]],
  34: [['MOBILE', /^[67]/], ['FIXED_LINE', /^[89]/]], 90: [['MOBILE', /^5/], ['FIXED_LINE', /^[234]/]],
  966: [['MOBILE', /^5/], ['FIXED_LINE', /^1/]], 971: [['MOBILE', /^5/], ['FIXED_LINE', /^[234]/]],
  39: [['MOBILE', /^3/], ['FIXED_LINE', /^0/]], 44: [['MOBILE', /^7/], ['FIXED_LINE', /^[12]/]],
  32: [['MOBILE', /^4\d{8}$/], ['FIXED_LINE', /^4/]], 20: [['MOBILE', /^1\d{9}$/]], 218: [['MOBILE', /^9/]],
};
const planKind = (kinds, digits) => kinds?.find(([, pattern]) => pattern.test(digits))?.[0] ?? 'UNKNOWN';

function algerianNumber(significant) {
  const kind = planKind(ALGERIAN, significant);
  if (kind !== 'UNKNOWN') return { code: 213, significant, kind, fault: null };
  const isGeographic = /^[1-4]/.test(significant);
  const wanted = isGeographic ? 8 : 9;
  const fault = significant.length < wanted ? 'tooShort' : significant.length > wanted ? 'tooLong'
    : isGeographic ? 'notGeographic' : 'rangeNotOpen';
  return { code: 213, significant, kind, fault };
}

function foreignNumber(code, written) {
  const significant = TRUNK_ZERO.includes(code) ? written.replace(/^0/, '') : written;
  const { length } = significant;
  const total = length + String(code).length;
  const [low, high] = FOREIGN_LENGTHS[code] ?? [8 - String(code).length, 15 - String(code).length];
  if (length < low || length > high || total < 8 || total > 15) {
    return { code, significant, kind: 'UNKNOWN', fault: length < low || total < 8 ? 'tooShort' : 'tooLong' };
  }
  const kind = planKind(FOREIGN_KINDS[code], significant);
  return { code, significant, kind, fault: kind === 'UNKNOWN' && [33, 212, 216].includes(code) ? 'rangeNotOpen' : null };
}

// The number that digits stand for; null when they are none at all.
function numberOf(digits, hasPlus) {
  const algerian = (all) => algerianNumber(all.slice(3).replace(/^0/, ''));
  const international = (all) => {
    if (all.startsWith('213')) return algerian(all);
    for (let length = 1; length <= 3 && all[0] !== '0'; length++) {
      if (all.length <= length) return null;
      const code = Number(all.slice(0, length));
      if (length === 3 && PHONES.unassigned.includes(code)) return null;
      if (length === 3 || PHONES.shortCodes.includes(code)) return foreignNumber(code, all.slice(length));
    }
    return null;
  };
  if (hasPlus) return digits[0] === '0' ? null : international(digits);
  if (digits.startsWith('00')) return digits.length > 6 ? international(digits.slice(2)) : null;
  if (/^213\d{8,10}$/.test(digits)) return algerian(digits);
  if (digits === '') return null;
  if (digits[0] === '0') return algerianNumber(digits.slice(1));
  if (/^[567]\d{8}$/.test(digits)) return algerianNumber(digits);
  if (/^(?:14|17|\d{3,4})$/.test(digits)) return { code: 213, significant: digits, kind: 'SHORT_CODE', fault: null };
  return null;
}
const isSubscriber = (number) => number !== null && number.fault === null && number.kind !== 'SHORT_CODE';
const e164Of = ({ code, significant, kind }) => (kind === 'SHORT_CODE' ? significant : `+${code}${significant}`);

// Every number of a text in order, invalid ones included, with its place.
function phoneCandidates(text) {
  const marks = [];
  let place = 0;
  for (const c of text) {
    for (const value of foldPoint(c)) marks.push({ value, start: place, end: place + c.length });
    place += c.length;
  }
  const at = (i) => marks[i]?.value ?? '\n';
  const digitLike = (i) => {
    if (isDigit(at(i))) return true;
    if (at(i) !== 'o') return false; // a letter O typed for a zero
    const [before, after] = [at(i - 1), at(i + 1)];
    if ((isLetter(before) && before !== 'o') || (isLetter(after) && after !== 'o')) return false;
    return isDigit(after) || (isDigit(before) && !isLetter(after)) || (after === 'o' && isDigit(at(i + 2)));
  };
  const isRunStart = (i) => (at(i) === '+'
    ? digitLike(i + 1) || ((at(i + 1) === ' ' || at(i + 1) === '(') && digitLike(i + 2)) : digitLike(i));
  // The next group when at most one mark with its blanks stands between.
  const nextGroup = (i) => {
    for (let blanks = 0, signs = 0; i < marks.length; i++) {
      if (at(i) === ' ') {
        blanks += 1;
        if (at(i + 1) === ' ') return null;
      } else if ('.-/_()'.includes(at(i))) {
        signs += 1;
      } else {
        return digitLike(i) && signs <= 3 && blanks <= 3 && blanks + signs > 0 ? i : null;
      }
    }
    return null;
  };
  const wordBefore = (start) => {
    let i = start - 1;
    let hasBlank = false;
    for (let gap = 0; i >= 0 && gap < 4 && !isLetter(at(i)); gap++, i--) {
      if (!' :-#.(°'.includes(at(i))) return { word: '', isGlued: false, start };
      if (at(i) !== '-') hasBlank = true;
    }
    let word = '';
    for (; i >= 0 && isLetter(at(i)); i--) word = at(i) + word;
    return { word, isGlued: word !== '' && !hasBlank && at(start) !== '+', start: i + 1 };
  };
  const isCode = (groups, start) => {
    if (groups.some((group) => group.digits.length > 15)) return true;
    const total = groups.reduce((sum, group) => sum + group.digits.length, 0);
    if (total >= 18 && groups[0]?.digits.startsWith('007')) return true;
    const { word, isGlued, start: wordStart } = wordBefore(start);
    if (PHONES.accounts.includes(word)) return true;
    if (PHONES.numberSigns.includes(word) && PHONES.accounts.includes(wordBefore(wordStart).word)) return true;
    return isGlued && !ARABIC.test(word) && word.length <= 4 && !PHONES.telephones.includes(word);
  };
  // A short number stands alone or behind a word of calling.
  const isCalled = (groups, start) => {
    if (groups.length !== 1) return false;
    if (!marks.some(({ value }) => isLetter(value))) return true;
    const { word } = wordBefore(start);
    return PHONES.telephones.includes(word) || PHONES.calling.includes(word);
  };
  const found = [];
  for (let i = 0; i < marks.length;) {
    if (!isRunStart(i)) { i += 1; continue; }
    const start = i;
    const hasPlus = at(i) === '+';
    if (hasPlus) i += 1;
    while (at(i) === ' ' || at(i) === '(') i += 1;
    const groups = [];
    while (digitLike(i)) {
      const group = { digits: '', start: i };
      for (; digitLike(i); i++) group.digits += at(i) === 'o' ? '0' : at(i);
      group.end = i;
      groups.push(group);
      const next = nextGroup(i);
      if (next === null) break;
      i = next;
    }
    const end = groups.length ? groups[groups.length - 1].end : i;
    for (let first = 0; first < groups.length && !isCode(groups, start);) {
      const plus = hasPlus && first === 0;
      let last = groups.length - 1;
      let digits = '';
      for (let to = first; to < groups.length; to++) {
        digits += groups[to].digits;
        if (digits.length < 8 || digits.length > 17 || !isSubscriber(numberOf(digits, plus))) continue;
        // "0555 12 34 56 78" is too long, not a number and a rest.
        const next = to > first ? groups[to + 1] : undefined;
        const isCutShort = next && !(next.digits[0] === '0' && next.digits.length > 1)
          && next.start - groups[to].end === 1 && next.digits.length <= groups[to].digits.length
          && to + 2 >= groups.length;
        if (!isCutShort) { last = to; break; }
      }
      const number = numberOf(groups.slice(first, last + 1).map((group) => group.digits).join(''), plus);
      if (number && (number.kind !== 'SHORT_CODE' || isCalled(groups, start))) {
        found.push({ number, start: marks[first === 0 ? start : groups[first].start].start, end: marks[groups[last].end - 1].end });
      }
      first = last + 1;
    }
    i = Math.max(end, start + 1);
  }
  return found;
}

// Every telephone of a text in order, the same number once: [start, end, number] in the text.
function phonesOf(text) {
  const seen = new Set();
  return phoneCandidates(text).filter(({ number }) => {
    const e164 = e164Of(number);
    return isSubscriber(number) && !seen.has(e164) && seen.add(e164);
  }).map(({ number, start, end }) => [start, end, e164Of(number)]);
}

// The international form of digits that somebody can be called under, else null.
function subscriber(digits, hasPlus) {
  const number = numberOf(digits, hasPlus);
  return isSubscriber(number) ? e164Of(number) : null;
}

// What a message says: clean text, folded text, tokens, words of the lexicon, entities, intent.

// 1. Clean: one form of characters, emoji as tags, no invisible signs, digits 0-9, no elongation.
const EMOJI = Object.fromEntries(DARJA_EMOJI.flatMap(([tag, signs]) => [...signs].map((sign) => [sign, tag])));
const CLEAN = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/, ' '], [/[\n\r\u0085\u2028\u2029]/, '\n'],
  [/[`\u00b4\u2018\u2019\u02bc\u02bf]/, "'"], [/[\u00ab\u00bb\u201c-\u201f]/, '"'], [/[\u2010-\u2015\u2212]/, '-'],
  [/[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/, ''],
];
const PUNCTUATION = { '\u066b': ',', '\u066c': '.', '\u066a': '%', '\u060c': ',', '\u061b': ';', '\u061f': '?' };
const MARK = '[\\u0300-\\u0338\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed]';
const COMPOSED = new RegExp('[A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff\\u0621-\\u064a\\u0671-\\u06d3]' + MARK + '+', 'g');

function cleanPoint(c) {
  const value = c.codePointAt(0);
  if (value < 0x80) return c === '\r' ? '\n' : c === '\t' ? ' ' : c === '`' ? "'" : c;
  if (value >= 0x1f3fb && value <= 0x1f3ff) return '';
  if (EMOJI[c]) return ` <e:${EMOJI[c]}> `;
  for (const [set, sign] of CLEAN) if (set.test(c)) return sign;
  if (value >= 0x0660 && value <= 0x0669) return String(value - 0x0660);
  if (value >= 0x06f0 && value <= 0x06f9) return String(value - 0x06f0);
  if (PUNCTUATION[c]) return PUNCTUATION[c];
  if ((value >= 0xfb50 && value <= 0xfbff) || (value >= 0xfe70 && value <= 0xfefc)) {
    const plain = c.normalize('NFKC').replace(/\s|\p{Mn}/gu, '');
    return plain === c ? c : plain;
  }
  if (value >= 0xfc00 && value <= 0xfdff) return c.normalize('NFKC').replace(/\u0640/g, '');
  if (value >= 0xff01 && value <= 0xff5e) return cleanPoint(String.fromCharCode(value - 0xfee0));
  return c;
}


const lower = (c) => (c >= 'A' && c <= 'Z' ? c.toLowerCase() : c);
const isBasic = (c) => c !== undefined && isLetter(lower(c));
const isPart = (c) => c !== undefined && (isDigit(c) || isLetter(lower(c)));
const LAUGH = /^(?:h{3,}|(?:h+[aei]+){2,}h*|\u0647{3,}|\u062e{3,})$/;

function cleanText(raw) {
  const points = [...[...raw].map(cleanPoint).join('').replace(COMPOSED, (part) => part.normalize('NFC'))];
  const out = [];
  for (let i = 0; i < points.length;) {
    const c = points[i];
    if (isPart(c) && !isPart(points[i - 1])) {
      let end = i;
      while (isPart(points[end])) end += 1;
      if (LAUGH.test(points.slice(i, end).map(lower).join(''))) {
        out.push(' ', '<', 'e', ':', 'l', 'a', 'u', 'g', 'h', '>', ' ');
        i = end;
        continue;
      }
    }
    let end = i + 1;
    while (end < points.length && lower(points[end]) === lower(c)) end += 1;
    const isStart = !isPart(points[i - 1]);
    let kept = end - i;
    if (isBasic(c) && kept >= 3) kept = 1;
    if ('235679'.includes(c) && kept >= 3 && isStart && [0, 1, 2].every((k) => isBasic(points[end + k]))) kept = 1;
    if ('!?.,;:'.includes(c)) kept = 1;
    for (let k = 0; k < kept; k++) out.push(points[i + k]);
    i = end;
  }
  return out.join('').replace(/[ \n]+/g, (gap) => (gap.includes('\n') ? '\n' : ' ')).replace(/^[ \n]|[ \n]$/g, '');
}

// 2. Folded for looking up: "où" is kept apart from "ou", a lone capital S M L is remembered as a size.
const CAPITAL = '\ue000';
function foldForWords(clean) {
  const points = [...clean];
  const isLone = (i, end) => !isPart(points[i - 1]) && points[i - 1] !== "'" && !isPart(points[end]) && points[end] !== "'";
  let out = '';
  for (let i = 0; i < points.length; i++) {
    const c = points[i];
    if ((c === 'o' || c === 'O') && '\u00f9\u00d9'.includes(points[i + 1] ?? ' ') && !isPart(points[i - 1]) && !isPart(points[i + 2])) {
      out += 'ouin';
      i += 1;
    } else {
      out += ('SML'.includes(c) && isLone(i, i + 1) ? CAPITAL : '') + c;
    }
  }
  return fold(out).replace(/\n/g, ' ');
}

// 3. Entities and words. A token is { text, kind, value, at, end }: kinds are word, number, mark and those of entities.
const isSpace = (c) => c === ' ';
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number) => String(number).padStart(2, '0');
const ENTRIES = DARJA_LEXICON.map((line) => {
  const [name, words, more] = line.split('|').map((part) => part.split(';').filter((word) => word));
  return { name: name[0], words, more };
});
const spoken = (name) => UNITS[name] ??= new Set(ENTRIES.find((entry) => entry.name === name).words.filter((word) => !word.includes(' ')));
const UNITS = {};
// Centimes of a thousandth of one unit: people count in centimes when they say alf, million and milliard.
const MONEY = [['dinar', 0.1], ['alf', 1], ['melyoun', 1000], ['milliard', 1000000]];
const unitOf = (word) => MONEY.find(([name]) => spoken(name).has(word));
const LARGEST = 1e15;
const dinars = (centimes) => (centimes % 100 === 0 ? String(centimes / 100) : (centimes / 100).toFixed(2));

const GROUPED = /\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*(?!\d)/y;
const GROUPED_BY_SIGN = /\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\d)/y;
// The number that starts at a place: grouped in threes, decimal or plain; thousandths are null above twelve digits.
function numberAt(text, at, overBlanks) {
  const grouped = match(overBlanks ? GROUPED : GROUPED_BY_SIGN, text, at);
  const found = grouped ?? match(DECIMAL, text, at) ?? match(DIGITS, text, at);
  const isPlain = /^\d+$/.test(found[0]);
  const digits = found[0].replace(/\D/g, '');
  const places = grouped || isPlain ? 0 : found[0].length - 1 - found[0].search(/[.,]/);
  return {
    end: at + found[0].length, thousandths: digits.length > 12 ? null : Number(digits) * 10 ** (3 - places),
    hasBlank: grouped?.[1] === ' ', text: found[0],
  };
}
const DECIMAL = /\d+[.,]\d{1,2}(?!\d)/y;
const DIGITS = /\d+/y;

const wordAt = (text, at) => {
  let end = at;
  while (end < text.length && (isWordPart(text[end]) || (text[end] === "'" && end > at && end + 1 < text.length && isWordPart(text[end + 1])))) end += 1;
  return text.slice(at, end);
};
const lettersAt = (text, at) => {
  let end = at;
  while (end < text.length && isLetter(text[end])) end += 1;
  return text.slice(at, end);
};
const pattern = (source) => new RegExp(source, 'y');
const match = (expression, text, at) => {
  expression.lastIndex = at;
  return expression.exec(text);
};
const LINK = pattern('(?:https?:\\/\\/|www\\.)[^ ]+');
const WA = pattern('(?:https?:\\/\\/)?wa\\.me\\/\\+?(\\d{8,15})');
const MAIL = pattern('[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\\.[a-z0-9-]+)+');
const HANDLE = pattern('@[a-z0-9_.]+');
const HASHTAG = pattern('#[^ !?,;:.]+');
const TRACK = pattern('yal-[a-z0-9]{6,10}(?![a-z0-9])');
const RIP = pattern('007(?: ?\\d){17}(?![0-9])');
const CCP = pattern('ccp[ :.]{0,3}(\\d{5,10})(?!\\d) ?(?:\\/|-|cle|la cle)?[ :]{0,2}(\\d{2})(?![0-9])');
const TIME = pattern('(\\d{1,2})(?:h(\\d{2})?|:(\\d{2}))(?![0-9a-z:])');
const DATE = pattern('(\\d{1,2})([\\/.-])(\\d{1,2})(?:\\2(20\\d{2}|\\d{2}))?(?![0-9a-z\\/])');
const ROOMS = pattern('f([1-9])(?![0-9a-z])');
const SIZE = pattern('(?:xs|xl|x{2,4}l|[2-6]xl)(?![0-9a-z])');
const MODEL = pattern('(?:mp[34]|ps[1-5]|i[3579]|[345]g|usb[23]|s\\d{1,2}|a\\d{2}|note\\d{1,2}|[a-z]{1,6}\\d{2,4})(?![0-9a-z])');
const QUANTITY = pattern('(?:kg|gr|gb|go|mb|mo|tb|to|km|cm|mm|ml|cl|mn|min|ans|pcs|mah|mp|hz|eme|er|[gmlhjpxwv])(?![0-9a-z])');

// The entity that starts at a place of the folded text, or null.
function entityAt(text, at, phones) {
  const token = (kind, length, value) => ({ kind, text: text.slice(at, at + length), value, at, end: at + length });
  const c = text[at];
  let found;
  if (c === '<') {
    found = match(/<e:([a-z]+)>/y, text, at);
    return found && token('emoji', found[0].length, found[1]);
  }
  if ((found = match(WA, text, at))) {
    const number = subscriber(found[1].replace(/^00/, ''), true);
    return number ? token('tel', found[0].length, number) : token('url', found[0].length, '');
  }
  if ((found = match(LINK, text, at))) return token('url', found[0].length, '');
  if ((found = match(MAIL, text, at))) return token('mail', found[0].length, '');
  if ((found = match(HANDLE, text, at))) return token('at', found[0].length, found[0].slice(1));
  if ((found = match(HASHTAG, text, at))) return token('hash', found[0].length, found[0].slice(1));
  if ((found = match(TRACK, text, at))) return token('track', found[0].length, found[0]);
  if ((found = match(RIP, text, at))) return token('rip', found[0].length, found[0].replace(/ /g, ''));
  if ((found = match(CCP, text, at))) return token('ccp', found[0].length, `${found[1]}/${found[2]}`);
  const phone = phones.find(([start]) => start === at);
  if (phone) return token('tel', phone[1] - at, phone[2]);
  if (!isDigit(c)) {
    if ((found = match(ROOMS, text, at))) return token('rooms', found[0].length, found[1]);
    if ((found = match(SIZE, text, at))) return token('size', found[0].length, found[0]);
    if (match(/h24(?![0-9a-z])/y, text, at)) return token('h24', 3, '');
    if ((found = match(MODEL, text, at)) && !PLAIN.words.has(found[0])) return token('model', found[0].length, found[0]);
    return null;
  }
  return quantityAt(text, at, token);
}

// What a number means: money, time, date, area, share, quantity, model; else the number itself.
function quantityAt(text, at, token) {
  const inBlanks = numberAt(text, at, true);
  const behind = inBlanks.end + (isSpace(text[inBlanks.end]) ? 1 : 0);
  const number = inBlanks.hasBlank && !unitOf(lettersAt(text, behind)) ? numberAt(text, at, false) : inBlanks;
  const next = number.end + (isSpace(text[number.end]) ? 1 : 0);
  const isGlued = next === number.end;
  const unit = lettersAt(text, next);
  const money = unitOf(unit);
  const whole = wordAt(text, at);
  if (isGlued && PLAIN.words.has(whole)) return null;
  const ends = !isDigit(text[next + unit.length] ?? ' ');
  if (number.thousandths !== null && ends) {
    const centimes = money ? Math.floor(number.thousandths * money[1]) : isGlued && unit === 'k' ? number.thousandths * 100 : LARGEST;
    if (centimes < LARGEST) return token('dzd', next + unit.length - at, dinars(centimes));
  }
  let found;
  if ((found = match(TIME, text, at)) && Number(found[1]) < 24 && Number(found[2] ?? found[3] ?? 0) < 60) {
    return token('time', found[0].length, `${two(found[1])}:${found[2] ?? found[3] ?? '00'}`);
  }
  if ((found = match(DATE, text, at)) && (found[2] === '/' || found[4]) && daysIn[found[3] - 1] >= found[1] && found[1] > 0) {
    const year = found[4] ? (found[4].length === 2 ? '20' : '') + found[4] + '-' : '';
    return token('date', found[0].length, `${year}${two(found[3])}-${two(found[1])}`);
  }
  if (text[next] === '%') return token('pct', next + 1 - at, number.text);
  if (spoken('wilaya').has(unit) && ['48', '58', '69'].includes(number.text)) return token('all', next + unit.length - at, '');
  if (isGlued && (found = match(/m(?:2|\u00b2)(?![0-9a-z])/y, text, next))) return token('m2', next + 2 - at, number.text);
  if (isGlued && (found = match(SIZE, text, at))) return token('size', found[0].length, found[0]);
  if (isGlued && (found = match(MODEL, text, at))) return token('model', found[0].length, found[0]);
  if (isGlued && (found = match(QUANTITY, text, next))) {
    return token('q', next + found[0].length - at, number.text + found[0]);
  }
  if (isGlued && unit) return null;
  return token('n', number.end - at, number.text);
}

// Whether a word and a number were written together: taille42, wilaya31, b2500.
const isGluedNumber = (letters, whole) => /^[^0-9]+\d{2,}$/.test(whole) && !PLAIN.words.has(whole)
  && (letters === 'b' ? whole.length >= 4 : letters.length >= 4 && PLAIN.words.has(letters));

function tokensOf(folded) {
  const phones = (folded.match(/\d/g) ?? []).length < 8 ? [] : phonesOf(folded);
  const tokens = [];
  let forced = -1;
  for (let at = 0; at < folded.length && tokens.length < 512;) {
    const c = folded[at];
    if (c === CAPITAL) {
      tokens.push({ kind: 'word', text: folded[at + 1], isCapital: true, at, end: at + 2 });
      at += 2;
      continue;
    }
    const startsWord = !isWordPart(folded[at - 1] ?? ' ') || at === forced;
    const letters = startsWord ? lettersAt(folded, at) : '';
    const behind = at + letters.length;
    if (letters && isDigit(folded[behind] ?? ' ') && isGluedNumber(letters, wordAt(folded, at))) {
      tokens.push({ kind: 'word', text: letters, at, end: behind });
      at = forced = behind;
      continue;
    }
    const entity = startsWord && c !== ' ' ? entityAt(folded, at, phones) : null;
    if (entity) {
      tokens.push(entity);
      at = entity.end;
    } else if (isWordPart(c)) {
      const text = wordAt(folded, at);
      tokens.push({ kind: 'word', text, at, end: at + text.length });
      at += text.length;
    } else {
      if (c === '?') tokens.push({ kind: 'mark', text: '?', at, end: at + 1 });
      else if ('.!,;:/'.includes(c) && tokens.length) tokens[tokens.length - 1].isStop = true;
      at += 1;
    }
  }
  return tokens;
}

// 4. Words of the lexicon: longest phrase, exact, affixes, sound. The wide lexicon has further spellings: what a message
// means is read with it, its canonical form without.
const PLACES = new Map();
const PLACE_PHRASES = [];
for (const line of DARJA_WILAYAS) {
  const [code, names] = line.split('|');
  for (const word of names.split(';')) {
    if (!PLACES.has(word)) PLACES.set(word, `<w:${code}>`);
    if (word.includes(' ')) PLACE_PHRASES.push(word);
  }
}
const NEVER_BY_SOUND = new Set(DARJA_NOTBYSOUND.split(' '));

function lexicon(isWide) {
  const [words, longest, byKey] = [new Map(), new Map(), new Map()];
  const phrase = (word) => {
    const first = word.slice(0, word.indexOf(' '));
    longest.set(first, Math.max(word.split(' ').length, longest.get(first) ?? 0));
  };
  for (const { name, words: own, more } of ENTRIES) {
    for (const word of isWide ? [...own, ...more] : own) {
      if (!words.has(word)) words.set(word, name);
      if (word.includes(' ')) {
        phrase(word);
        continue;
      }
      const key = keyOf(word);
      if (key.length < 3) continue;
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push([word, name]);
    }
  }
  PLACE_PHRASES.forEach(phrase);
  return { words, longest, byKey };
}
const ACRONYMS = new Set(['sba', 'bba', 'bbm']);
const placeOf = (word) => ((word.length >= 4 || ACRONYMS.has(word)) && PLACES.get(word)) || null;
const lookUp = (lex, word) => lex.words.get(word) ?? placeOf(word);

const ELISION = /^(?:qu|[ldjmtsnc])'/;
const PREFIXES = {
  latin: ["l'", 'lel', 'bel', 'fel', 'mel', 'el', 'al', 'wl', 'l', 'b', 'f', 'w', 'm'],
  arabic: ['\u0648\u0628\u0627\u0644', '\u0648\u0641\u0627\u0644', '\u0648\u0644\u0644', '\u0648\u0627\u0644', '\u0641\u0627\u0644', '\u0628\u0627\u0644', '\u0643\u0627\u0644', '\u0645\u0627\u0644', '\u0644\u0644', '\u0627\u0644', '\u0648', '\u0641', '\u0628', '\u0644', '\u0643', '\u0645'],
};
const SUFFIXES = {
  latin: ['lkoum', 'lkom', 'lhom', 'lek', 'lou', 'lha', 'lna', 'koum', 'houm', 'kom', 'hom', 'tou', 'iw', 'ni', 'li', 'ha', 'na', 'ou', 'ek', 'ya', 'h', 'k', 'i', 'o', 'w'],
  arabic: ['\u0643\u0645', '\u0647\u0645', '\u0646\u064a', '\u0644\u064a', '\u0644\u0643', '\u0644\u0648', '\u0647\u0627', '\u0646\u0627', '\u062a\u0648', '\u0648\u0627', '\u0644', '\u0643', '\u0647', '\u064a', '\u0648'],
};
const isArabicWord = (word) => ARABIC.test(word);

// The stems left when prefixes are taken off, the word itself first.
function* unprefixed(word) {
  if (isArabicWord(word)) {
    for (const prefix of PREFIXES.arabic) {
      if (!word.startsWith(prefix)) continue;
      const rest = word.slice(prefix.length);
      if (rest.length < 3) continue;
      yield rest;
      if (prefix.endsWith('\u0644\u0644')) yield '\u0627\u0644' + rest;
    }
    return;
  }
  const elided = word.replace(ELISION, '');
  if (elided !== word && elided.length >= 3) yield elided;
  const doubled = /^[ea]?(?:([dnrstz])\1|chch)/.exec(word);
  if (doubled) {
    const rest = word.slice(doubled[0].length - (doubled[1] ? 1 : 2));
    if (rest.length >= 3) yield rest;
  }
  for (const prefix of PREFIXES.latin) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3) yield word.slice(prefix.length);
  }
}

function unsuffixed(word, accept, depth = 0) {
  if (depth === 3) return null;
  for (const suffix of isArabicWord(word) ? SUFFIXES.arabic : SUFFIXES.latin) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue;
    const stem = word.slice(0, -suffix.length);
    const name = accept(stem) ?? unsuffixed(stem, accept, depth + 1);
    if (name) return name;
  }
  return null;
}

// The consonants of a word, the same for both scripts.
const KEY_PAIRS = { kh: 'x', "7'": 'x', gh: 'G', "3'": 'G', ch: 'C', sh: 'C', dj: 'j', th: 't', dh: 'd', "9'": 'd', ph: 'f' };
const KEY_LETTERS = Object.fromEntries([
  ['x', '5\u062e'], ['G', '8\u063a'], ['C', '\u0634'], ['j', 'j\u062c'], ['t', 't6\u062a\u062b\u0637'], ['d', 'd\u062f\u0630\u0636\u0638'],
  ['h', '7h\u062d\u0647'], ['k', '9qkg\u0642\u0643'], ['s', 'cs\u0633\u0635'], ['f', 'vf\u0641'], ['b', 'pb\u0628'], ['3', '3\u0639'],
  ['l', '\u0644'], ['m', '\u0645'], ['n', '\u0646'], ['r', '\u0631'], ['z', '\u0632'], ['', "aeiouyw2'\u0627\u0648\u064a"],
].flatMap(([key, letters]) => [...letters].map((letter) => [letter, key])));
function keyOf(word) {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const pair = KEY_PAIRS[word.slice(i, i + 2)];
    if (pair) i += 1;
    const sound = pair ?? (word[i] === 'x' ? 'ks' : KEY_LETTERS[word[i]] ?? word[i]);
    for (const c of sound) if (key[key.length - 1] !== c) key += c;
  }
  return key.endsWith('h') ? key.slice(0, -1) : key;
}
const PLAIN = lexicon(false);
const WIDE = lexicon(true);
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
function bySound(lex, word) {
  if (NEVER_BY_SOUND.has(word) || word.length > 24) return null;
  const key = keyOf(word);
  if (key.length < 3) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit + 1;
  let name = null;
  for (const [other, itsName] of lex.byKey.get(key) ?? []) {
    if (isArabicWord(other) !== isArabicWord(word)) continue;
    const far = distance(word, other, limit);
    if (far < best) [best, name] = [far, itsName];
    else if (far === best && itsName !== name) name = null;
  }
  return best <= limit ? name : null;
}
// A word without its grammar; null when the lexicon does not know it.
function plainWord(lex, word) {
  const accept = (stem) => lookUp(lex, stem);
  const known = accept(word);
  if (known) return known;
  for (const stem of unprefixed(word)) {
    const name = accept(stem);
    if (name) return name;
  }
  const bare = unsuffixed(word, accept);
  if (bare) return bare;
  for (const stem of unprefixed(word)) {
    const name = stem.length >= 4 ? unsuffixed(stem, accept) : null;
    if (name) return name;
  }
  return bySound(lex, word);
}
// ma … ch around one word.
const NEGATED = /^(?:ma?|\u0645\u0627?)(.{2,}?)(?:e?ch|e?sh|che|\u0634)$/;
function negatedWord(lex, word) {
  const inside = NEGATED.exec(word);
  const name = inside && plainWord(lex, inside[1]);
  return name && !name.startsWith('<') ? negation(name) : null;
}
const negation = (name) => (name === 'kayen' || name === 'kan' ? 'makach' : name === '3andi' ? 'ma3andich' : `neg:${name}`);
const ENDS_NEGATION = /(?:ch|sh|che|\u0634)$/;

const FRENCH = new Set(DARJA_FRENCH.split(' '));
const WHERE_NEXT = new Set(['est', 'sont', 'se', 'en', 'etes', 'exactement']);
const NOUGHT = new Set(['walou', 'walo', 'walu', 'oualou', '\u0648\u0627\u0644\u0648', 'hata', '\u062d\u062a\u0649', '\u062d\u062a\u064a']);

// The names of all tokens in order: { name, from, to } with token numbers.
function namesOf(lex, tokens) {
  const out = [];
  const word = (i) => (tokens[i]?.kind === 'word' ? tokens[i].text : undefined);
  const isFrenchName = (name) => name !== undefined && FRENCH.has(name);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const add = (name, count = 1) => {
      out.push({ name, from: i, to: i + count });
      i += count;
    };
    if (token.kind === 'all') { add('<all_wilayas>'); continue; }
    if (token.kind === 'n' && out[out.length - 1]?.name === 'wilaya' && /^\d{1,9}$/.test(token.value) && token.value >= 1 && token.value <= 69) { add(`<w:${two(Number(token.value))}>`); continue; }
    if (token.kind === 'n' && token.value.length >= 3 && ['b', '\u0628', 'bi'].includes(word(i - 1)) && /^\d+$/.test(token.value)) { add(`<dzd:${token.value.replace(/^0+(?=\d)/, '')}>`); continue; }
    if (token.kind === 'emoji') { add(`<e:${token.value}>`); continue; }
    if (token.kind === 'mark') { add('?'); continue; }
    if (token.kind !== 'word') { add(token.value === '' ? `<${token.kind}>` : `<${token.kind}:${token.value}>`); continue; }
    const text = token.text;
    if (text.length > 32) { add(text); continue; }
    // Sizes of one letter.
    if ('sml'.includes(text)) {
      const after = lookUp(lex, word(i + 1) ?? '');
      const isEnd = token.isStop || i + 1 === tokens.length || tokens[i + 1].kind === 'mark' || tokens[i + 1].kind === 'n';
      if (out[out.length - 1]?.name === 'taille' || (token.isCapital && (isEnd || after === 'wella' || after === 'w_and'))) {
        add(`<size:${text}>`);
        continue;
      }
    }
    // Phrases, the longest first.
    let phrase = null;
    for (let count = Math.min(lex.longest.get(text) ?? 1, 6, tokens.length - i); count > 1; count--) {
      const words = tokens.slice(i, i + count);
      if (words.some((one) => one.kind !== 'word')) continue;
      const joined = words.map((one) => one.text).join(' ');
      const name = lex.words.get(joined) ?? PLACES.get(joined);
      if (name) { phrase = [name, count]; break; }
    }
    if (phrase) { add(...phrase); continue; }
    // "ma" before a verb denies it when "ch" or "walou" follows.
    if (text === 'ma' || text === '\u0645\u0627') {
      const next = word(i + 1);
      if (next !== undefined && next.length <= 32) {
        const stem = next.replace(/(?:e?ch|e?sh|che|\u0634)$/, '');
        const name = ENDS_NEGATION.test(next) && stem.length >= 2 ? plainWord(lex, stem) : NOUGHT.has(word(i + 2)) ? plainWord(lex, next) : null;
        if (name && !name.startsWith('<')) { add(negation(name), 2); continue; }
      }
      add(text);
      continue;
    }
    if (text === 'ou') {
      const [before, after] = [word(i - 1), word(i + 1)];
      if (after === undefined || WHERE_NEXT.has(after) || before === 'etes' || before === "c'est") add('win');
      else add((FRENCH.has(before) || isFrenchWord(before)) && (FRENCH.has(after) || isFrenchWord(after)) ? 'wella' : 'w_and');
      continue;
    }
    const known = lookUp(lex, text) ?? negatedWord(lex, text) ?? plainWord(lex, text);
    add(known ?? text);
    if (!known) out[out.length - 1].isUnknown = true;
  }
  return out;
}
const FRENCH_WORDS = new Set(DARJA_FRENCHWORDS.split(' '));
const isFrenchWord = (word) => word !== undefined && FRENCH_WORDS.has(word);

function normalise(raw) {
  const clean = cleanText([...raw].slice(0, 4096).join(''));
  const words = foldForWords(clean);
  const tokens = tokensOf(words);
  return { clean, fold: words.replaceAll(CAPITAL, ''), tokens, names: namesOf(WIDE, tokens), canonical: namesOf(PLAIN, tokens).map(({ name }) => name).join(' ') };
}

// 5. Intent: sums of whole numbers, so that every engine gets the same.
const SHARES = DARJA_SHARES.split(' ').map(Number);
const INTENTS = DARJA_INTENTS.split(' ');
const WEIGHTS = new Map(DARJA_WEIGHTS.map((line) => {
  const [feature, ...parts] = line.split('|');
  return [feature, parts.map((part) => part.split(':').map(Number))];
}));
const RULES = DARJA_RULES.map((line) => {
  const [id, needed, missing] = line.split('|');
  return { id, needed: needed.split('+').map((group) => group.split(' ')), missing: missing.split(' ') };
});
const SMALL_TALK = new Set(DARJA_SMALLTALK.split(' '));
const kindOf = (name) => (name.startsWith('<') && !name.startsWith('<e:') ? name.replace(/:.*>/, '>') : name);

// What the weights know a message by: names, neighbours, sounds of unknown words, rules.
function featuresOf(names) {
  const features = [{ feature: '*', at: null }];
  const kinds = names.map(({ name }) => kindOf(name));
  const present = new Set(kinds);
  let before = '^';
  names.forEach(({ name, isUnknown }, at) => {
    if (isUnknown) {
      const key = keyOf(name);
      if (key.length >= 3) features.push({ feature: '~' + key, at }, { feature: '~' + key.slice(0, 3) + '-', at });
    }
    features.push({ feature: kinds[at], at });
    if (SMALL_TALK.has(kinds[at])) return;
    features.push({ feature: before + ' ' + kinds[at], at });
    before = kinds[at];
  });
  features.push({ feature: before + ' $', at: null });
  for (const { id, needed, missing } of RULES) {
    const isMet = needed.every((group) => group.some((name) => present.has(name))) && !missing.some((name) => present.has(name));
    if (isMet) features.push({ feature: id, at: null });
  }
  return features;
}
function scoresOf(features) {
  const scores = INTENTS.map(() => 0);
  for (const { feature } of features) for (const [intent, weight] of WEIGHTS.get(feature) ?? []) scores[intent] += weight;
  return scores;
}

// 6. The answer.
const WORD_LANGUAGES = Object.fromEntries(Object.entries(DARJA_LANGUAGES).map(([name, words]) => [name, new Set(words.split(' '))]));
const TAGS = Object.fromEntries(Object.entries(DARJA_TAGS).map(([tag, names]) => [tag, new Set(names.split(' '))]));
const isTagged = (tag) => ({ name }) => TAGS[tag].has(name);

// How many words of each language and letters of each script a message has.
function languageOf(tokens, names) {
  const count = { arabic: 0, latin: 0, darja: 0, french: 0, english: 0, standard: 0 };
  for (const { name, from, to, isUnknown } of names) {
    for (const token of tokens.slice(from, to)) {
      if (token.kind !== 'word') continue;
      const isArabic = isArabicWord(token.text);
      count[isArabic ? 'arabic' : 'latin'] += token.text.length;
      if (isArabic) {
        if (WORD_LANGUAGES.standard.has(token.text)) count.standard += 1;
        else if (!isUnknown && !TAGS.shared.has(name)) count.darja += 1;
      } else if (WORD_LANGUAGES.english.has(token.text)) count.english += 1;
      else if (FRENCH.has(token.text) || isFrenchWord(token.text) || /^(?:[ldjmtsnc]|qu)'/.test(token.text)) count.french += 1;
      else if (!isUnknown && !TAGS.shared.has(name) && !name.startsWith('<')) count.darja += 1;
    }
  }
  const letters = count.arabic + count.latin;
  const script = letters === 0 ? 'none' : count.arabic * 5 > letters * 4 ? 'arabic' : count.latin * 5 > letters * 4 ? 'latin' : 'mixed';
  let language = 'none';
  if (script === 'arabic') language = count.standard > count.darja ? 'arabic' : 'darja';
  else if (script !== 'none') {
    const { darja, french, english } = count;
    if (script === 'mixed') language = 'mixed';
    else if (english > french && english > darja) language = 'english';
    else if (darja === 0 && french === 0) language = 'darja';
    else if (french * 4 >= (french + darja) * 3) language = 'french';
    else if (darja * 4 >= (french + darja) * 3) language = 'darja';
    else language = 'mixed';
  }
  const variety = script === 'arabic' ? 'arabic' : language === 'french' || language === 'english' ? 'french' : 'arabizi';
  return { language, script, variety };
}

function entitiesOf(tokens, names) {
  const first = (test) => names.find(test)?.name ?? null;
  const value = (kind) => {
    const name = first((one) => one.name.startsWith(`<${kind}:`));
    return name && name.slice(kind.length + 2, -1);
  };
  const numeric = (text) => (text === null ? null : Number(text));
  const code = value('w');
  const [wilaya, wilayaAr] = code ? DARJA_WILAYANAMES[Number(code) - 1].split('|') : [];
  const numberOf = (one) => (one && /^<n:\d{1,9}>$/.test(one.name) ? Number(one.name.slice(3, -1)) : null);
  const counted = (one) => numberOf(one) ?? DARJA_NUMBERS[one?.name] ?? null;
  let quantity = null;
  let order = null;
  names.forEach((one, i) => {
    const count = counted(one);
    const next = names[i + 1];
    const previous = names[i - 1];
    if (quantity === null && count !== null && count > 0 && count < 1000
      && ((next && TAGS.pieces.has(next.name)) || (previous && TAGS.buying.has(previous.name)))) quantity = count;
    const number = /^<n:\d{3,20}>$/.test(one.name) ? one.name.slice(3, -1) : null;
    if (order === null && number && previous && (previous.name === 'commande'
      || (TAGS.links.has(previous.name) && names[i - 2]?.name === 'commande'))) order = number;
    if (order === null && /^<hash:\d+>$/.test(one.name)) order = one.name.slice(6, -1);
  });
  const multiple = names.map(({ name }) => /^<q:(\d{1,3})x>$/.exec(name)).find((found) => found);
  if (quantity === null && multiple) quantity = Number(multiple[1]);
  const size = value('size') ?? (names.find((one, i) => names[i - 1] && TAGS.sizes.has(names[i - 1].name) && /^<n:\d{1,3}>$/.test(one.name))?.name.slice(3, -1) ?? null);
  const day = first(isTagged('days'));
  return {
    product: productOf(tokens, names), price: numeric(value('dzd')), size,
    colour: DARJA_COLOURS[first(({ name }) => DARJA_COLOURS[name] !== undefined)] ?? null,
    place: code ? { code: Number(code), wilaya, wilayaAr } : null, phone: value('tel'), order, tracking: value('track'),
    quantity, date: value('date') ?? DARJA_DAYS[day] ?? null, time: value('time'), rip: value('rip'), ccp: value('ccp'),
  };
}

// The article: what stands behind a word that asks for one, up to three words that say nothing else.
function productOf(tokens, names) {
  for (let i = 0; i < names.length; i++) {
    if (!TAGS.asking.has(names[i].name)) continue;
    let start = i + 1;
    while (start < names.length && TAGS.beforeProduct.has(names[start].name)) start += 1;
    let end = start;
    const isArticle = (one) => (one.isUnknown && one.name.length >= 3 && !FRENCH.has(one.name) && !NEVER_BY_SOUND.has(one.name)) || TAGS.articles.has(one.name);
    const isModel = (one) => one.name.startsWith('<model:') || (end > start && /^<n:\d{1,3}>$/.test(one.name));
    while (end < names.length && end - start < 3 && (isArticle(names[end]) || isModel(names[end]))) end += 1;
    if (end > start) return tokens.slice(names[start].from, names[end - 1].to).map((token) => token.text).join(' ');
  }
  return null;
}

function intentOf(names) {
  const features = featuresOf(names);
  const scores = scoresOf(features);
  let best = 0;
  scores.forEach((score, i) => { if (score > scores[best]) best = i; });
  let second = best === 0 ? 1 : 0;
  scores.forEach((score, i) => { if (i !== best && score > scores[second]) second = i; });
  // The more words nobody knows, the nearer the others come.
  const all = Math.max(names.length, 1);
  const known = names.length ? names.filter(({ name, isUnknown }) => !isUnknown || FRENCH.has(name)).length : 1;
  const shares = scores.map((score) => SHARES[Math.min(Math.floor(Math.floor((scores[best] - score) * (all + known) / (2 * all)) / 4), SHARES.length - 1)]);
  const sum = shares.reduce((total, share) => total + share, 0);
  const confidence = (i) => Math.floor((shares[i] * 1000 + Math.floor(sum / 2)) / sum) / 1000;
  const weightOf = ({ feature }, intent) => (WEIGHTS.get(feature) ?? []).find(([i]) => i === intent)?.[1] ?? 0;
  const gains = names.map((_, at) => features.reduce((sum, one) => sum + (one.at === at ? weightOf(one, best) : 0), 0));
  const evidence = names.map((_, at) => at).filter((at) => gains[at] >= 30).sort((a, b) => gains[b] - gains[a] || a - b).slice(0, 3).sort((a, b) => a - b);
  const others = INTENTS.map((_, i) => i).filter((i) => i !== best && INTENTS[i] !== 'unknown' && scores[i] >= 100 && scores[i] * 10 >= scores[best] * 6);
  return { best, second, confidence, evidence, others: others.sort((a, b) => scores[b] - scores[a] || a - b) };
}

function read(input) {
  const raw = plainText(input.text);
  const { tokens, names, clean, canonical } = normalise(raw);
  const { language, script, variety } = languageOf(tokens, names);
  const { best, second, confidence, evidence, others } = intentOf(names);
  const intent = names.length ? INTENTS[best] : 'unknown';
  const isAsked = names.some(({ name }) => name === '?' || name === '<e:question>' || name === '<e:think>' || TAGS.question.has(name))
    || (intent === 'availability' && names.some(isTagged('there')));
  const flags = [];
  if (!names.length) flags.push('nothing');
  if ([...raw].length > 4096) flags.push('shortened');
  if (names.some(({ name }) => name === '<e:angry>')) flags.push('angry');
  if (intent !== 'greeting' && names.some(isTagged('greetings'))) flags.push('greets');
  return {
    language, script, variety, clean, normalised: canonical,
    intent, confidence: names.length ? confidence(best) : 0, evidence: names.length ? evidence.map((at) => tokens.slice(names[at].from, names[at].to).map((token) => token.text).join(' ')) : [],
    runnerUp: { intent: INTENTS[second], confidence: confidence(second) }, others: others.map((i) => INTENTS[i]),
    unsure: !names.length || confidence(best) * 1000 < DARJA_SURE, question: isAsked, negated: names.some(({ name }) => name.startsWith('neg:') || TAGS.negative.has(name)),
    entities: entitiesOf(tokens, names), flags,
  };
}
