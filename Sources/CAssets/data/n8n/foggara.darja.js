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
  "articles": "tomobil appartement villa terrain pack produit modele",
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
const DARJA_SURE = 700;
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
  "salam|0:100",
  "neg:salam|0:100",
  "salam_alikoum|0:100",
  "neg:salam_alikoum|0:100",
  "alikoum_salam|0:100",
  "neg:alikoum_salam|0:100",
  "sbah_lkhir|0:100",
  "neg:sbah_lkhir|0:100",
  "sbah_nour|0:100",
  "neg:sbah_nour|0:100",
  "msa_lkhir|0:100",
  "neg:msa_lkhir|0:100",
  "bonjour|0:100",
  "neg:bonjour|0:100",
  "bonsoir|0:100",
  "neg:bonsoir|0:100",
  "salut|0:100",
  "neg:salut|0:100",
  "cava|0:100",
  "neg:cava|0:100",
  "wach_rak|0:100",
  "neg:wach_rak|0:100",
  "labas|0:100",
  "neg:labas|0:100",
  "kirak|0:100",
  "neg:kirak|0:100",
  "wach_hwalek|0:100",
  "neg:wach_hwalek|0:100",
  "marhba|0:100",
  "neg:marhba|0:100",
  "barak_allahou_fik|9:160",
  "neg:barak_allahou_fik|9:160",
  "ya3tik_saha|9:160",
  "neg:ya3tik_saha|9:160",
  "saha|9:160",
  "neg:saha|9:160",
  "chokran|9:160",
  "neg:chokran|9:160",
  "merci|9:160",
  "neg:merci|9:160",
  "rabi_yahafdek|9:160",
  "neg:rabi_yahafdek|9:160",
  "saha_ftourek|0:100",
  "neg:saha_ftourek|0:100",
  "ramdan_karim|0:100",
  "neg:ramdan_karim|0:100",
  "3id_mabrouk|0:100",
  "neg:3id_mabrouk|0:100",
  "chhal|1:160",
  "neg:chhal|1:160",
  "bchhal|1:200",
  "neg:bchhal|1:200",
  "qeddah|1:180",
  "neg:qeddah|1:180",
  "bqeddah|1:200",
  "neg:bqeddah|1:200",
  "win|6:160",
  "neg:win|6:160",
  "mnin|6:220",
  "neg:mnin|6:220",
  "wa9tach|7:80|4:60",
  "neg:wa9tach|7:80|4:60",
  "winta|7:60|4:80",
  "neg:winta|7:60|4:80",
  "combien|1:200",
  "neg:combien|1:200",
  "quand|7:50|4:80",
  "neg:quand|7:50|4:80",
  "prix|1:200",
  "neg:prix|1:200",
  "souma|1:200",
  "neg:souma|1:200",
  "taman|1:200",
  "neg:taman|1:200",
  "si3r|1:200",
  "neg:si3r|1:200",
  "tarif|1:200",
  "neg:tarif|1:200",
  "yeswa|1:200",
  "neg:yeswa|1:200",
  "ghali|10:320",
  "neg:ghali|10:320",
  "rkhis|10:200",
  "neg:rkhis|10:200",
  "cher|10:300",
  "neg:cher|10:300",
  "drahem|5:100|1:30",
  "neg:drahem|5:100|1:30",
  "total|1:200",
  "neg:total|1:200",
  "kayen|2:160",
  "neg:kayen|2:160",
  "makach|2:160",
  "neg:makach|2:160",
  "mazal|2:60",
  "neg:mazal|2:60",
  "dispo|2:160",
  "neg:dispo|2:160",
  "mtwefer|2:160",
  "neg:mtwefer|2:160",
  "mawjoud|2:160",
  "neg:mawjoud|2:160",
  "kmel|2:140",
  "neg:kmel|2:140",
  "rupture|2:160",
  "neg:rupture|2:160",
  "stock|2:160",
  "neg:stock|2:160",
  "b9a|2:160",
  "neg:b9a|2:160",
  "taille|2:100",
  "neg:taille|2:100",
  "pointure|2:160",
  "neg:pointure|2:160",
  "couleur|2:100",
  "neg:couleur|2:100",
  "modele|2:50",
  "neg:modele|2:50",
  "original|2:160",
  "neg:original|2:160",
  "copie|2:160",
  "neg:copie|2:160",
  "jdid|2:160",
  "neg:jdid|2:160",
  "occasion|2:160",
  "neg:occasion|2:160",
  "commander|3:240",
  "commande|3:240",
  "nheb|3:80",
  "bghit|3:120",
  "nehtaj|3:120",
  "yelzemni|3:160",
  "nechri|3:240",
  "dirli|3:180",
  "reserver|3:240",
  "khebili|3:240",
  "ab3atli|3:50|4:30",
  "neg:ab3atli|4:30",
  "jibli|3:240|4:260",
  "neg:jibli|4:260",
  "3tini|3:60",
  "confirmer|3:240",
  "achat|3:240",
  "je_veux|3:80",
  "besoin|3:240",
  "interesse|3:200",
  "quantite|3:240",
  "lien|3:100",
  "photo|2:60",
  "neg:photo|2:60",
  "video|2:160",
  "neg:video|2:160",
  "piece|3:60",
  "habba|3:60",
  "gros|1:120",
  "neg:gros|1:120",
  "detail|1:200",
  "neg:detail|1:200",
  "livraison|4:260",
  "neg:livraison|4:260",
  "livrer|4:260",
  "neg:livrer|4:260",
  "livreur|4:260",
  "neg:livreur|4:260",
  "tawsil|4:260",
  "neg:tawsil|4:260",
  "twasel|4:260",
  "neg:twasel|4:260",
  "wsel|4:180",
  "neg:wsel|4:180",
  "yalidine|4:260",
  "neg:yalidine|4:260",
  "zr_express|4:260",
  "neg:zr_express|4:260",
  "stopdesk|4:260",
  "neg:stopdesk|4:260",
  "domicile|4:260",
  "neg:domicile|4:260",
  "dar|4:80",
  "neg:dar|4:80",
  "bureau|4:80",
  "neg:bureau|4:80",
  "agence|6:120",
  "neg:agence|6:120",
  "colis|4:260",
  "neg:colis|4:260",
  "suivi|4:260",
  "neg:suivi|4:260",
  "wilaya|4:120",
  "neg:wilaya|4:120",
  "baladia|4:120",
  "neg:baladia|4:120",
  "adresse|6:220",
  "neg:adresse|6:220",
  "expedier|4:260",
  "neg:expedier|4:260",
  "frais|4:260",
  "neg:frais|4:260",
  "gratuit|1:60",
  "neg:gratuit|1:60",
  "sa3a|7:80",
  "neg:sa3a|7:80",
  "nestana|8:160",
  "neg:nestana|8:160",
  "t3atel|8:400",
  "neg:t3atel|8:400",
  "tawel|8:400",
  "neg:tawel|8:400",
  "paiement|5:260",
  "neg:paiement|5:260",
  "payer|5:260",
  "neg:payer|5:260",
  "nkhales|5:260",
  "neg:nkhales|5:260",
  "ccp|5:260",
  "neg:ccp|5:260",
  "baridimob|5:260",
  "neg:baridimob|5:260",
  "edahabia|5:260",
  "neg:edahabia|5:260",
  "cib|5:260",
  "neg:cib|5:260",
  "carte|5:160",
  "neg:carte|5:160",
  "virement|5:260",
  "neg:virement|5:260",
  "recu|5:120",
  "neg:recu|5:120",
  "rip|5:260",
  "neg:rip|5:260",
  "cle|5:160",
  "neg:cle|5:160",
  "cash|5:200",
  "neg:cash|5:200",
  "cod|5:260",
  "neg:cod|5:260",
  "acompte|5:300",
  "neg:acompte|5:300",
  "facture|5:260",
  "neg:facture|5:260",
  "facilite|5:260",
  "neg:facilite|5:260",
  "compte|5:160",
  "neg:compte|5:160",
  "remboursement|11:400",
  "neg:remboursement|11:400",
  "arnaque|8:400",
  "neg:arnaque|8:400",
  "blasa|6:200",
  "neg:blasa|6:200",
  "mahal|6:140",
  "neg:mahal|6:140",
  "localisation|6:220",
  "neg:localisation|6:220",
  "nji|6:80",
  "neg:nji|6:80",
  "9rib|6:140",
  "neg:9rib|6:140",
  "b3id|6:100",
  "neg:b3id|6:100",
  "7da|6:160",
  "neg:7da|6:160",
  "9odam|6:220",
  "neg:9odam|6:220",
  "tri9|6:40",
  "neg:tri9|6:40",
  "houma|6:220",
  "neg:houma|6:220",
  "souk|6:220",
  "neg:souk|6:220",
  "etage|6:220",
  "neg:etage|6:220",
  "blad|6:220",
  "neg:blad|6:220",
  "hna|6:220",
  "neg:hna|6:220",
  "mahloul|7:260",
  "neg:mahloul|7:260",
  "mghelek|7:260",
  "neg:mghelek|7:260",
  "t7elou|7:260",
  "neg:t7elou|7:260",
  "tghel9ou|7:260",
  "neg:tghel9ou|7:260",
  "horaire|7:260",
  "neg:horaire|7:260",
  "tekhdmou|7:260",
  "neg:tekhdmou|7:260",
  "djem3a|7:160",
  "neg:djem3a|7:160",
  "sebt|7:160",
  "neg:sebt|7:160",
  "lhad|7:120",
  "neg:lhad|7:120",
  "letnin|7:260",
  "neg:letnin|7:260",
  "mardi|7:260",
  "neg:mardi|7:260",
  "larb3a|7:260",
  "neg:larb3a|7:260",
  "khmis|7:260",
  "neg:khmis|7:260",
  "ramdan|7:100",
  "neg:ramdan|7:100",
  "3id|7:140",
  "neg:3id|7:140",
  "weekend|7:160",
  "neg:weekend|7:160",
  "kol_youm|7:260",
  "neg:kol_youm|7:260",
  "rdv|7:100",
  "neg:rdv|7:100",
  "mochkil|8:240",
  "neg:mochkil|8:240",
  "mkasser|8:400",
  "neg:mkasser|8:400",
  "khaser|8:400",
  "neg:khaser|8:400",
  "ghalet|8:400",
  "neg:ghalet|8:400",
  "na9es|8:240",
  "neg:na9es|8:240",
  "khayeb|8:300",
  "neg:khayeb|8:300",
  "mlih|9:40",
  "neg:mlih|9:40",
  "za3fan|8:400",
  "neg:za3fan|8:400",
  "3yit|8:400",
  "neg:3yit|8:400",
  "reclamation|8:400",
  "neg:reclamation|8:400",
  "hchouma|8:400",
  "neg:hchouma|8:400",
  "kdeb|8:300",
  "neg:kdeb|8:300",
  "jaweb|8:100|12:80",
  "neg:jaweb|8:100|12:80",
  "na9esli|10:360",
  "neg:na9esli|10:360",
  "remise|10:360",
  "neg:remise|10:360",
  "dernier_prix|10:360",
  "neg:dernier_prix|10:360",
  "nego|10:360",
  "neg:nego|10:360",
  "3aweni|10:360",
  "neg:3aweni|10:360",
  "offre|10:120",
  "neg:offre|10:120",
  "khelli|10:220",
  "neg:khelli|10:220",
  "thalla|10:360",
  "neg:thalla|10:360",
  "fixe|10:360",
  "neg:fixe|10:360",
  "annuler|11:400",
  "neg:annuler|11:400",
  "rja3|11:300",
  "neg:rja3|11:300",
  "echange|11:360",
  "neg:echange|11:360",
  "batelt|11:400",
  "neg:batelt|11:400",
  "mabghitch|11:400",
  "neg:mabghitch|11:400",
  "garantie|11:200",
  "neg:garantie|11:200",
  "nahder|12:300",
  "neg:nahder|12:300",
  "responsable|12:400",
  "neg:responsable|12:400",
  "3ayetli|12:380",
  "neg:3ayetli|12:380",
  "numero|12:160",
  "neg:numero|12:160",
  "robot|12:300",
  "neg:robot|12:300",
  "bnadem|12:340",
  "neg:bnadem|12:340",
  "service_client|12:440",
  "neg:service_client|12:440",
  "conseiller|12:260",
  "neg:conseiller|12:260",
  "contact|12:240",
  "neg:contact|12:240",
  "3andi|2:60",
  "neg:3andi|2:60",
  "ja|4:60",
  "neg:ja|4:60",
  "majach|8:400",
  "neg:majach|8:400",
  "khdit|3:120",
  "l9it|2:160",
  "neg:l9it|2:160",
  "top|9:80",
  "neg:top|9:80",
  "kach|2:60",
  "neg:kach|2:60",
  "nsa|2:40",
  "neg:nsa|2:40",
  "rjal|2:40",
  "neg:rjal|2:40",
  "drari|2:60",
  "neg:drari|2:60",
  "kbir|2:30",
  "neg:kbir|2:30",
  "sghir|2:30",
  "neg:sghir|2:30",
  "k7el|2:40",
  "neg:k7el|2:40",
  "byed|2:160",
  "neg:byed|2:160",
  "7mer|2:160",
  "neg:7mer|2:160",
  "zre9|2:160",
  "neg:zre9|2:160",
  "bi3|2:40|1:40",
  "neg:bi3|2:40|1:40",
  "kra|2:80",
  "neg:kra|2:80",
  "produit|2:40",
  "neg:produit|2:40",
  "qualite|2:160",
  "neg:qualite|2:160",
  "khrej|4:260",
  "neg:khrej|4:260",
  "fisa3|4:40",
  "neg:fisa3|4:40",
  "info|1:120",
  "neg:info|1:120",
  "marque|2:160",
  "neg:marque|2:160",
  "pack|2:160",
  "neg:pack|2:160",
  "appartement|2:160",
  "neg:appartement|2:160",
  "villa|2:160",
  "neg:villa|2:160",
  "terrain|2:160",
  "neg:terrain|2:160",
  "visite|6:100",
  "neg:visite|6:100",
  "nsit|8:80",
  "neg:nsit|8:80",
  "essai|2:80",
  "neg:essai|2:80",
  "ouvrir_colis|4:260",
  "neg:ouvrir_colis|4:260",
  "khedem|2:160",
  "neg:khedem|2:160",
  "solution|8:200",
  "neg:solution|8:200",
  "tomobil|2:160",
  "neg:tomobil|2:160",
  "dima_client|10:360",
  "neg:dima_client|10:360",
  "maghchouch|8:400",
  "neg:maghchouch|8:400",
  "gare|6:220",
  "neg:gare|6:220",
  "centre_ville|6:220",
  "neg:centre_ville|6:220",
  "esm|3:240",
  "<all_wilayas>|4:200",
  "<w>|4:70|6:50",
  "<track>|4:400",
  "<rip>|5:300",
  "<ccp>|5:300",
  "<dzd>|1:30|5:30|10:60",
  "<tel>|3:50|12:50",
  "<time>|7:80",
  "<size>|2:50",
  "<e:hello>|0:80",
  "<e:thanks>|9:50",
  "<e:angry>|8:300",
  "<e:sad>|8:50",
  "<e:place>|6:200",
  "<e:delivery>|4:100",
  "<e:parcel>|4:100",
  "<e:money>|1:50",
  "<e:card>|5:50",
  "<e:call>|12:80",
  "<e:phone>|12:80",
  "<e:time>|7:80",
  "<e:order>|3:50",
  "*|13:100",
  "=silence|8:300",
  "=unwanted|11:300",
  "=where-parcel|6:-300|4:200",
  "=where-you|6:100",
  "=chief|6:-200",
  "=carriage|1:-200|6:-100",
  "=haggle|1:-100",
  "=still|8:150",
  "=unlike|8:350",
  "=came-bad|8:200",
  "=came-well|9:300",
  "=opening|7:100|1:-160|6:-60|2:-100",
  "=track-number|12:-160",
  "=account-number|12:-160|5:100",
  "=undo-order|11:200",
  "=form|3:200",
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
  "salam|salam;slm;slam;salem;selam;salaam;salamo;slem;سلام;سلم",
  "salam_alikoum|salam alikoum;salam 3alikoum;salam 3likoum;slm 3likoum;slm alikoum;salamou alaykoum;assalamo alaikom;salam aleykoum;salamo alaykom;salam alaykoum;salem alaykom;السلام عليكم;سلام عليكم;السلام عليكم ورحمه الله",
  "alikoum_salam|w 3likoum salam;wa 3alikom salam;wa alaykoum salam;w alikoum salam;w 3likom slm;وعليكم السلام;و عليكم السلام;عليكم السلام",
  "sbah_lkhir|sbah lkhir;sba7 lkhir;sbah el khir;saba7 el kheir;sbah lkhayr;sbah l5ir;sbah el kheir;صباح الخير;صباح لخير",
  "sbah_nour|sbah nour;sba7 nour;sbah ennour;صباح النور",
  "msa_lkhir|msa lkhir;masa el khir;msalkhir;msa el khir;msa l5ir;masa2 el kheir;مسا الخير;مسا لخير",
  "bonjour|bonjour;bjr;bnjr;bonj;bojour;bonjours;bjour;بونجور;بنجور",
  "bonsoir|bonsoir;bsr;bnsr;bonsoire;بونسوار",
  "salut|salut;slt;coucou;cc;hi;hello;سالي;هاي",
  "cava|cv;ca va;sava;cava;comment ca va;cmt ca va;سافا;صافا",
  "wach_rak|wach rak;wesh rak;wech rak;wach rakom;wach raki;wash rak;wach rakoum;wech rakom;واش راك;واش راكم;واش راكي;وش راك",
  "labas|labas;la bas;lebes;labes;labass;lbas;لاباس;لباس",
  "kirak|kirak;ki rak;kiraki;kirakom;ki rakom;kirakoum;ki raki;كيراك;كي راك;كيراكم;كيراكي;كي راكم",
  "wach_hwalek|wach 7walek;wach ahwalek;wech hwalek;wach hwalkom;wach 7walkom;wach ahwalkom;واش حوالك;واش احوالك;واش حوالكم",
  "marhba|marhba;mar7ba;marhaba;mrhba;mar7aba;مرحبا;اهلا",
  "khouya|khouya;khoya;khou;5ouya;khuya;kho;5oya;5o;khawti;khawa;خويا;خو;خوي;خاوتي",
  "khti|khti;kheti;5ti;okhti;oukhti;khtii;ختي;اختي",
  "sahbi|sahbi;sa7bi;sahby;صاحبي",
  "hbibi|hbibi;7bibi;habibi;حبيبي;حبيبتي",
  "chef|chef;chikh;3ammo;3emmi;3ami;patrone;شاف;شيخ;عمي;عمو",
  "madame|madame;mme;mdm;lala hanim;مدام;سيدتي",
  "monsieur|monsieur;mr;msieu;mesieu;مسيو;سيدي",
  "allah|allah;lah;rabi;rebi;rabbi;الله;ربي",
  "inchallah|inchallah;nchlh;nchallah;inchalah;inshallah;incha allah;nchaalah;nchalah;insha allah;نشالله;ان شا الله;انشا الله;انشالله",
  "hamdoulah|hamdoulah;hmd;hamdoullah;el hamdoulilah;7amdoulah;hmdlh;hamdolah;7amdolillah;الحمد لله;حمد الله;حمدولله;الحمدلله",
  "wallah|wallah;wlh;wellah;welah;walah;wlhi;wlah;wallahi;والله;ولله;واله",
  "barak_allahou_fik|barak allahou fik;baraka allahou fik;barakallah fik;brk allah fik;baraka lahou fik;barak lah fik;baraka allah fik;barakallahoufik;allah ybarek fik;allah ybarek fikom;allah ybarek;بارك الله فيك;بارك الله فيكم;الله يبارك",
  "ya3tik_saha|ya3tik saha;y3tik saha;ya3tik sa7a;yaatik esseha;ya3tikom saha;ya3tik essa7a;y3tik sa7a;ya3tikoum saha;yatik saha;يعطيك الصحه;يعطيك صحه;الله يعطيك الصحه;يعطيكم الصحه;يعطيك الصحا",
  "saha|saha;sa7a;sahha;s7a;sahit;sahiti;sa7it;sahitou;sahhit;صحا;صحه;صحيت;صحيتو;صحيتي",
  "chokran|chokran jazilan;chokran;chokrane;shukran;choukrane;chukran;choukran;شكرا;شكرا جزيلا",
  "merci|merci;remercie;je vous remercie;mrc;mrci;mersi;mci;merci bcp;merci beaucoup;ميرسي;مرسي",
  "rabi_yahafdek|rabi ya7afdek;allah yahfdek;rabi yahafdek;rabi yahfdek;rabi y7afdek;rabi yahfdkom;rebi yehfdek;ربي يحفظك;الله يحفظك;ربي يحفظكم;الله يحفظكم",
  "rabi_ykhelik|rabi ykhelik;rabi ykhalik;rebi ykhelik;rabi ykhlik;allah ykhalik;ربي يخليك;الله يخليك",
  "yarham_waldik|yerham waldik;yer7em weldik;yarham lwaldin;yar7em waldik;yerhem waldik;rahem waldik;yarham waldikom;يرحم والديك;الله يرحم والديك;يرحم الوالدين",
  "svp|svp;stp;svpl;sil te plait;s'il te plait;s'il vous plait;sil vous plait;silvouplait;please;plz;pls;sivouplait;سيلفوبلي;من فضلك;من فضلكم;لو سمحت;لو سمحتو",
  "smahli|smahli;sma7li;semhili;samhouni;smehli;sem7ili;sam7ouni;smhli;سمحلي;سمحيلي;اسمحلي;سامحني;سمحولي;اسمحولي",
  "desole|dsl;desole;desolee;pardon;excusez moi;excuse moi;dsll;ديزولي;معذره;عذرا",
  "mabrouk|mabrouk;mabrok;mebrouk;mbrk;مبروك",
  "tfadel|tfadel;tfadhel;tfedel;tfadlou;tfadli;تفضل;اتفضل;تفضلي;تفضلو",
  "saha_ftourek|saha ftourek;sa7a ftourek;saha ftourkom;sah ftourkom;sa7a ftourkom;صح فطورك;صحا فطورك;صحا فطوركم;صح فطوركم",
  "ramdan_karim|ramadan karim;ramdan kareem;ramdan karim;saha ramdanek;sa7a ramdankom;saha ramdankom;ramdhan karim;رمضان كريم;صحا رمضانك;صحا رمضانكم",
  "3id_mabrouk|3id mabrouk;aid moubarak;aid mabrouk;3idkom mabrouk;saha 3idek;sa7a 3idkom;saha 3idkom;eid mubarak;3id moubarak;عيد مبارك;عيدكم مبارك;صحا عيدك;صحا عيدكم",
  "bslama|bslama;beslama;bsslama;besslama;bslema;au revoir;bye;a bientot;بسلامه;بالسلامه;بصلامه",
  "ih|ih;eh;ihh;ayh;iyeh;iih;wah;eyh;eeh;hih;ايه;اه;واه",
  "oui|oui;wi;oue;ouais;yes;yep;وي",
  "lala|lala;lalala;non;nn;no;nope;laa;لالا;لا",
  "daccord|d'accord;dacc;dak;daccord;d acc;dac;ok;okay;okey;oki;okk;d'acc;دكور;داكور;اوكي",
  "sah|sah;sa7;ssah;sa77;sa7i7;vrai;صح;صحيح",
  "akid|akid;bien sur;biensur;akide;tab3an;اكيد;طبعا",
  "normal|normal;normale;nrml;3adi;3adya;نورمال;عادي",
  "chhal|chhal;ch7al;chhl;ch7l;chehal;che7al;shhal;sh7al;cha7al;chahal;ach7al;achhal;sch7al;شحال;اشحال",
  "bchhal|bch7al;b ch7al;bchhal;be ch7al;b'ch7al;bech7al;bech hal;bchehal;b chhal;bach7al;bchal;بشحال;ب شحال;باشحال",
  "qeddah|9adah;gadeh;geddeh;9dah;qedah;9adeh;kadah;gadah;guedech;gedah;9edach;9adach;gadech;guedeh;9eddah;9edech;gedech;kdah;9dach;قداه;قداش",
  "bqeddah|b9adah;be9adah;b9edech;bkadah;b9dah;b9adach;bgedah;bgadah;b 9adah;beguedah;بقداه;بقداش;ب قداش",
  "wach|wach;wech;wesh;wash;ouach;wsh;weche;wch;واش;وش;اش",
  "wachnou|wachnou;wachnu;wesmo;wasmou;wesmou;achnou;wchno;wachno;wachnouwa;wech nou;واشنو;وشنو;واسمو;وشنهو;اشنو",
  "chkoun|chkoun;chkon;chkun;shkoun;شكون",
  "win|win;wine;ween;wayen;fin;ouin;winrakom;winkom;وين;فين;وينكم;وينك",
  "mnin|mnin;mnine;menin;m'nin;men win;mn win;منين;من وين;منوين",
  "kifach|kifach;kifech;kifesh;kifeh;kifah;kifeche;chkifach;kifache;كيفاش;كيفاه",
  "kima|kima;kimma;kma;كيما;كما",
  "ki|ki;kif;kil;كي;كيف",
  "wa9tach|wa9tach;waktach;wa9tech;we9tach;waqtach;wektach;wektech;wagtach;wa9teche;w9tach;weqtach;wa9tah;وقتاش;وقتاه;وكتاش;قداه الوقت",
  "winta|winta;wentah;wenta;wintah;imta;emta;ayamta;وينتا;اينتا;امتي;متي",
  "3lach|3lach;3lech;3lah;alach;3alach;3leh;3la wach;3lache;علاش;علاه;لاش",
  "wach_men|wach men;wachmen;ach men;acmen;chmen;achmen;wachman;asmen;واش من;اشمن;شمن",
  "est_ce_que|est ce que;esk;eske;esq;iske;es que;es ce que;اسك;هل",
  "comment|comment;cmnt;cmt;commen;كومون",
  "combien|combien;cmb;combn;cbien;cbn;c combien;combi1;combian;كومبيا;كومبيان",
  "quand|quand;qd;kand;كاند",
  "pourquoi|pourquoi;pk;pq;prq;pkoi;pourkoi;prkoi;بوركوا",
  "quel|quel;quelle;kel;quels;quelles;اي",
  "quoi|quoi;qu'est ce que;koi;kwa;c quoi;c koi;ماذا",
  "prix|prix;pri;prx;px;lprix;le prix;priks;pricx;بري;بريكس;لبري;لبريكس",
  "souma|souma;soma;sawma;suma;essouma;ssouma;somma;swma;سومه;السومه;سوما;صومه",
  "taman|taman;thaman;ettaman;tamen;athman;ثمن;تمن;الثمن",
  "si3r|si3r;s3er;es3ar;as3ar;se3r;سعر;السعر;اسعار;الاسعار",
  "tarif|tarif;tarifs;tarife;تاريف;تعريفه",
  "yeswa|yeswa;yswa;tswa;tsswa;yesswa;iswa;yeswaw;teswa;yssoua;يسوي;يسوا;تسوي;تسوا",
  "ghali|ghali;ghalia;3'ali;rali;ghalya;ghaliya;rhali;ghlat 3lina;غالي;غاليه;غالين",
  "rkhis|rkhis;rkhisa;r5is;rakhis;rkhiss;rekhis;rkhas;رخيص;رخيصه;ارخص",
  "cher|cher;chere;trop cher;chers;شير",
  "drahem|drahem;drahom;drahm;draham;derahem;drahmi;drahemi;دراهم;دراهمي;الدراهم",
  "dinar|da;dzd;dinar;dinars;dinare;دج;دينار;دنانير",
  "melyoun|melyoun;mlyoun;million;millions;milion;melyon;mlayen;mlyn;milyoun;مليون;ملاين",
  "milliard|milliard;milliards;melyar;miliar;milyar;mlyar;mliar;مليار;ملاير",
  "alf|alf;elf;alaf;alef;الف;الاف",
  "total|total;totale;en tout;طوطال;المجموع;توتال",
  "nos|nos;noss;ness;nousse;نص;نصف",
  "rob3|rob3;roub3;rebe3;rbo3;ربع",
  "kayen|kayen;kayn;kayan;kain;kayna;kayin;keyn;kyn;kaynin;kaynine;kaine;كاين;كاينه;كاينين;كين",
  "makach|makach;makech;mkch;makanch;makch;mkach;makaynch;makench;ma kaynch;makainch;makash;ma kach;mkanch;makaynach;makayench;ماكاش;مكاش;ماكانش;مكانش;ماكاينش;مكاينش",
  "mazal|mazal;mazel;mzl;mazalt;mazala;mzal;mazalou;encore;mazelt;مازال;مزال;مازالت;مزالت;مازالو",
  "dispo|dispo;disponible;disponibl;disponibles;dispon;disponble;dsipo;disponnible;dispnible;ديسبو;ديسبونيبل;ديسبونيبلا",
  "mtwefer|motawafir;motwafer;mtwafer;mtwefer;motawafira;mtwafra;متوفر;متوفره;متوفرين;متاح;متاحه",
  "mawjoud|mawjoud;mawjouda;mwjoud;mawdjoud;mawjoudin;موجود;موجوده;موجودين",
  "khlas|khlas;kheles;5las;khelas;khalas;khlass;خلاص;خلص",
  "kmel|kmel;kemlet;kml;kemel;kamlet;kmlou;كمل;كملت;كملو",
  "rupture|rupture;rupture de stock;en rupture;روبتير",
  "stock|stock;stok;stck;ستوك;الستوك",
  "b9a|b9a;bqa;b9at;ba9i;b9aw;ba9ya;bka;yeb9a;tba9aw;teb9aw;tb9aw;yeb9aw;بقي;بقا;باقي;بقات;بقاو;يبقي",
  "taille|taille;tailles;taye;taiile;tayi;تاي;طاي;تايات;مقاس;مقاسات;المقاس;القياس",
  "pointure|pointure;pwanture;pointur;pointures;بوانتير",
  "couleur|couleur;lon;couleurs;coulr;coulor;loun;loune;alwan;couler;lwan;les couleurs;لون;اللون;الوان;كولور;لوان",
  "modele|modele;model;modeles;mdl;موديل;موديلات",
  "original|original;originale;orijinal;originaux;orginal;asli;asliya;اوريجينال;اصلي;اصليه",
  "copie|copie;copy;haute copie;first copy;ta9lid;كوبي;تقليد;مقلد",
  "jdid|jdid;jdida;djdid;gedid;neuf;neuve;jdod;djdida;جديد;جديده;جداد",
  "qdim|9dim;qdim;kdim;gdim;9dima;قديم;قديمه",
  "occasion|occasion;ocasion;occas;okazyon;اوكازيون;مستعمل;مستعمله",
  "ga3|ga3;gaa3;9a3;gaa;ga3e;قاع;فاع;كاع",
  "kol|kol;koul;koll;chaque;كل",
  "kamel|kamel;kaml;kamlin;كامل;كاملين",
  "kolch|kolch;kolchi;koulchi;kolesh;koulech;kolech;kolchy;koulch;كلش;كلشي;كولش",
  "commander|commander;comander;nkomandi;ncommandi;ncomondi;ncmndi;commandi;ncommander;nkomander;ncmd;commandit;ncommandiw;comandi;nkmandi;commande 3la;نكوموندي;نكمندي;كومونديت;نكومندي;كمنديت",
  "commande|commande;talab;tlabt;tlabtou;tlabna;cmde;cmd;comande;komand;lcommande;cmnd;commandes;kmande;la commande;كوموند;كوماند;طلبيه;الطلبيه;الطلب;طلب;لاكوموند;طلبيتي",
  "nheb|nheb;n7eb;nhab;n7ab;nhb;n7b;hab;7ab;habit;7abit;7ebit;hebit;7aba;7abin;7abina;hna 7abin;nhebou;n7abou;نحب;حاب;حابه;حبيت;حبينا;حابين",
  "bghit|bghit;brit;b3'it;bgit;bghite;baghi;baghia;bghina;b8it;بغيت;باغي;باغيه;بغينا",
  "nehtaj|nehtaj;ne7taj;nahtaj;na7taj;ne7tej;m7taj;mohtaj;nahtadj;نحتاج;محتاج;محتاجه",
  "yelzemni|yelzemni;lazemni;ylzmni;lzmni;khasni;khassni;5asni;yelzmni;lazmni;lzemni;يلزمني;لازمني;خاصني;خصني;تلزمني",
  "nechri|nechri;nchri;chrit;nechrou;tchri;nachri;chra;chritha;nchriha;nechrih;ncheri;نشري;شريت;نشريو;تشري;نشريها;شريتها",
  "dirli|dirli;dirlna;dirilna;dirouli;diroulna;ديرلي;ديرولي;ديريلي;ديرلنا",
  "dir|dir;dirou;ndir;ndirou;tdir;ydir;dert;derna;dart;tdirou;diri;دير;ندير;نديرو;تدير;يدير;درت;ديرو;تديرو",
  "reserver|reserver;nreservi;reserve;reservez;resrvi;reservi;nreserver;reservation;7ajz;nahjez;رزرفي;نرزرفي;احجز;حجز;نحجز;ريزرفي",
  "khebili|khebili;khabili;khelihli;khalihli;khbili;khabihali;خبيلي;خليهلي;خبيهالي",
  "ab3atli|ab3atli;b3atli;eb3etli;b3tli;ab3etli;b3athouli;eb3atli;b3atouli;b3ethli;ab3athli;b3etli;ابعثلي;بعثلي;ابعتلي;بعتلي;ابعثولي;بعثولي;ابعثيلي",
  "b3at|b3at;tba3tou;teb3tou;tba3thou;b3attouli;b3attou;b3et;b3ath;nab3at;neb3et;nb3at;nab3atlek;b3att;b3atet;nb3atlkom;b3thna;b3atlek;nb3atlek;b3atlkom;neb3atlek;b3atou;بعث;بعت;نبعث;نبعتلك;نبعثلك;بعثت;نبعثلكم;بعثتلكم;بعثتلك;بعثوهالي",
  "jibli|jibli;jiblna;djibli;jibouli;tjibli;tjibouli;djibouli;جيبلي;جيبولي;تجيبلي;تجيبولي",
  "3tini|3tini;a3tini;3tinna;a3tina;3tili;3tiwni;3tiha;a3tiwni;3tihouli;عطيني;اعطيني;عطينا;اعطوني",
  "confirmer|confirmer;confirmi;nconfirmi;nkonfirmi;confirme;confirmation;konfirmi;nconfirmer;confirmit;كونفيرمي;نكونفيرمي;تاكيد;ناكد;اكد;ناكدو",
  "achat|achat;acheter;achete;jachete;j'achete;شرا",
  "je_veux|je veux;jveux;j veux;je voudrais;jvoudrais;voudrais;j'aimerais;veux;اريد;نريد",
  "besoin|besoin;j'ai besoin;jai besoin;bsoin;بزوان",
  "interesse|interesse;interessee;m'interesse;interesser;minteresse;intersse;ca m'interesse;مهتم;انتيريسي;يهمني;مهتمه",
  "quantite|quantite;qte;kantite;kamiya;kmiya;كميه;الكميه;كونتيتي",
  "lien|lien;link;le lien;ليان;رابط;الرابط",
  "photo|photo;photos;foto;tof;tsawer;tswira;teswira;pic;tsawr;swr;teswiret;فوتو;صوره;صور;تصاور;تصويره;الصوره;التصويره",
  "video|video;vid;videos;فيديو",
  "wahed|wahed;wa7ed;wa7d;wahd;whd;wehed;wa7da;wahda;we7da;we7ed;واحد;وحده;واحده",
  "zouj|zouj;zoudj;zouz;zoj;joj;jouj;zodj;juj;deux;زوج;زوز;جوج;اثنين",
  "tlata|tlata;tleta;thlatha;tlatha;telt;trois;ثلاثه;تلاته;ثلاث;تلت;ثلث",
  "reb3a|reb3a;rab3a;arba3a;rb3a;reb3;quatre;ربعه;اربعه",
  "khamsa|khamsa;khemsa;5amsa;5emsa;khmsa;cinq;خمسه;خمس",
  "setta|setta;stta;sta;six;سته",
  "seb3a|seb3a;sab3a;sb3a;sept;سبعه",
  "tmenya|tmenya;tmanya;tmnya;tmania;huit;ثمنيه;تمنيه;ثمانيه",
  "tes3a|tes3a;tas3a;ts3a;tes3oud;تسعه;تسعود",
  "3achra|3achra;3echra;3chra;3achr;dix;عشره;عشر",
  "3echrin|3echrin;3chrin;3achrin;vingt;عشرين",
  "tlatin|tlatin;thlathin;trente;ثلاثين;تلاتين",
  "reb3in|reb3in;rab3in;arb3in;quarante;ربعين;اربعين",
  "khamsin|khamsin;5amsin;khemsin;cinquante;خمسين",
  "mya|mya;miya;myat;meya;cent;ميه;ميا;ميات",
  "mitin|mitin;mitine;miyatin;ميتين",
  "piece|piece;pieces;pcs;pce;piesa;بياس;قطعه;قطع",
  "habba|7abba;habba;7abet;7abat;haba;حبه;حبات",
  "gros|gros;en gros;jomla;jimla;bel jomla;djomla;bel djomla;demi gros;جمله;بالجمله;الجمله;قرو",
  "detail|detail;en detail;tajzia;detaille;بالتفصيل;ديطاي;التجزيه;بالتجزيه",
  "livraison|livraison;livrison;livresan;livr;livrezon;livraizon;livreson;lvrson;livrezan;livrazon;lvraison;livraisons;la livraison;livraision;ليفريزون;لفريزون;ليفرزون;لاليفريزون;ليفريزو",
  "livrer|livrer;livri;tlivri;tlivriw;tlivrew;nlivriw;livrez;livriw;livrih;tlivrou;livrer moi;tlivriwli;تليفري;تليفريو;ليفري;نليفري;نليفريو",
  "livreur|livreur;livrour;livreure;livror;livreurs;ليفرور;موصل;الليفرور",
  "tawsil|tawsil;tawssil;twsil;tousil;tawsile;taoussil;tewsil;توصيل;التوصيل;للتوصيل",
  "twasel|twassel;twaslou;twaslouli;twasel;tweslou;twaslo;newslou;waslouha;twaslouha;nwaslou;tweslouha;twessel;توصلو;توصلولي;نوصلو;توصلوا;توصلوها;نوصلوها",
  "wsel|wsel;recevoir;nstlm;nestalem;recois;wsal;wslat;wasel;weslat;wesletni;wselni;wslni;weslni;wsalni;yewsel;yousel;youssel;wselt;wasletni;twsel;tewsel;weslet;wselch;yewselni;wesslet;وصل;وصلت;وصلني;وصلتني;يوصل;توصل;يوصلني;توصلني;يلحق;تلحق;لحق;لحقت;لحقتني",
  "yalidine|yalidine;yalidin;ylidine;yaldine;ياليدين;يالدين;يليدين",
  "zr_express|zr express;zrexpress;zr;زد ار اكسبريس",
  "stopdesk|stopdesk;stop desk;stop desque;point relais;ستوب ديسك;ستوبديسك;نقطه استلام",
  "domicile|domicile;a domicile;domicil;adomicile;دوميسيل;للمنزل;المنزل",
  "dar|ldar;l dar;eldar;dar;lel dar;ldarr;ddar;dari;darna;دار;الدار;للدار;لدار;داري",
  "bureau|bureau;biro;byro;bureaux;بيرو;مكتب;المكتب;للمكتب",
  "agence|agence;far3;fer3;branche;ajence;lajence;agences;اجونس;وكاله;الوكاله;فرع;الفرع;فروع",
  "colis|colis;coli;colie;kolis;lcolis;le colis;كولي;طرد;الطرد;الكولي",
  "suivi|suivi;tracking;num de suivi;code de suivi;tracking number;numero de suivi;تراكينغ;تتبع;التتبع;رقم التتبع",
  "wilaya|wilaya;wilayat;wilaye;wlaya;wilayas;ولايه;ولايات;لولايات;الولايه",
  "baladia|baladia;baladiya;commune;comune;bladia;بلديه;البلديه;كومين",
  "adresse|adresse;adress;adrs;adr;ladresse;3onwan;3enwan;l3onwan;l'adresse;عنوان;العنوان;لادريس;ادريسه",
  "expedier|expedier;expedi;expedie;expediou;expedition;expediee;اكسبيدي;شحن;الشحن;تشحنو",
  "frais|frais;frais de livraison;7a9 livraison;haq livraison;7e9 tawsil;7a9 tawsil;حق التوصيل;حق ليفريزون;مصاريف;مصاريف التوصيل",
  "gratuit|gratuit;gratuite;gratis;batel;batal;free;fabor;باطل;باطال;مجاني;مجانا;فابور;قراتوي;مجانيه",
  "ghedwa|ghedwa;ghodwa;ghdwa;3'edwa;redwa;ghadwa;rodwa;demain;dmn;demin;ghoudwa;غدوه;غدوا;غدا",
  "lyoum|lyoum;lyom;elyoum;lyouma;aujourd'hui;aujourdhui;ajrd;ajd;auj;ljoum;ليوم;اليوم;ليومه",
  "lbareh|lbareh;lbare7;elbareh;lbarah;lbar7;hier;l barah;لبارح;البارح;البارحه",
  "nhar|nhar;nharat;jour;jours;youm;yamat;نهار;ايام;يوم",
  "youmin|youmin;yumin;youmine;yawmin;يومين",
  "simana|simana;semana;semaine;smana;semaines;smna;سيمانه;سمانه;اسبوع",
  "chher|chher;chhar;chhour;mois;ch'har;شهر;شهور",
  "sa3a|sa3a;saa;sa3at;sa3tin;heure;heures;essa3a;ساعه;ساعات;ساعتين;الساعه",
  "d9i9a|d9i9a;dqiqa;d9aye9;minute;minutes;d9i9tin;دقيقه;دقايق;دقيقتين",
  "dork|dork;dorka;dok;druk;drouk;derwek;dourk;doka;durk;daba;maintenant;mnt;derka;دورك;دوكا;دروك;درك;ذرك;ضرك;الان",
  "mba3d|mba3d;men ba3d;mn b3d;ba3d;b3ed;mbe3d;mbaad;apres;مبعد;من بعد;بعد;مبعدا",
  "9bel|9bel;qbel;kbel;gbel;avant;قبل",
  "bekri|bekri;bkri;tot;بكري",
  "wa9t|wa9t;weqt;wa9et;temps;waqt;wekt;lwa9t;وقت;الوقت",
  "nestana|nestana;nstana;nestanna;nestanaw;nstnaw;estana;stena;tesstana;nestenna;nestenaw;attend;j'attends;jattend;jattends;stanit;stanina;نستني;نستنا;نستناو;استني;ستني;نستناها;ستنيت",
  "t3atel|t3atal;t3attel;ta3tel;te3etel;retard;t3etlet;t3atel;t3tel;t3atlet;en retard;t3atlou;t3ateltou;r'tard;تعطل;تعطلت;تعطلتو;روتار;تاخير;تاخر;تعطلتوا",
  "tawel|tawel;tewel;tewelt;tawlou;tewlou;tewweltou;taweltou;twel;طول;طولتو;طولتوا;طولت;تطول",
  "paiement|paiement;payement;paiment;payment;le paiement;بايمون;دفع;الدفع;للدفع",
  "payer|payer;npayi;payi;npayiw;tpayi;npaye;payit;npayer;je paye;نباي;باي;ندفع;ادفع",
  "nkhales|nkhales;nkhallas;n5alles;nkhelas;khalast;khelest;khlast;khalest;nkhlas;n5les;nkhalsou;nkhaless;khallast;nkhalles;n5ales;نخلص;خلصت;نخلصو;تخلص;يخلص;نخلصك",
  "ccp|ccp;cpp;c c p;sisipi;سيسيبي;السيسيبي;سي سي بي;حساب بريدي;الحساب البريدي",
  "baridimob|baridimob;baridi mob;bmob;baridi;baridimobe;barid mob;bridimob;baridi moub;بريدي موب;بريديموب;باريدي موب;بريدي",
  "edahabia|edahabia;dahabia;edhahabia;dahabiya;eddahabia;carte edahabia;الذهبيه;ذهبيه;الدهبيه;دهبيه;البطاقه الذهبيه",
  "cib|cib;carte cib;سي اي بي;بطاقه بنكيه",
  "carte|carte;cart;karta;carte bancaire;كارطه;كارت;بطاقه;البطاقه",
  "virement|virement;virment;versement;versi;nversi;verset;nversilek;versit;viremnt;nvirsi;versement ccp;فيرمون;فيرسمون;نفيرسي;تحويل;التحويل;حواله;فيرسيت;حولت;نحول",
  "recu|recu;resu;wasl;ticket;bon de versement;lwasl;recu de paiement;capture;وصل الدفع;روسي;الوصل;الايصال;ايصال",
  "rip|rip;lrip;numero rip;ريب;الريب;رقم الحساب",
  "cle|cle;lcle;la cle;كلي;المفتاح",
  "cash|cash;espece;especes;liquide;en espece;كاش نقدا;نقدا;كاش موني",
  "cod|paiement a la livraison;cod;cash on delivery;payer a la livraison;nkhales ki twsel;nkhales ki tewsel;nkhales 3and livreur;الدفع عند الاستلام;دفع عند الاستلام;الدفع عند التوصيل;ندفع كي توصل",
  "acompte|acompte;avance;arboun;3arboun;3erboun;aconte;عربون;العربون;تسبيق;افانس",
  "facture|facture;factur;fatoura;factures;فاتوره;فاكتير;الفاتوره",
  "facilite|par facilite;facilite;t9sit;takssit;ta9sit;kridi;credit;bel kridi;تقسيط;بالتقسيط;كريدي;فاسيليتي;بالكريدي",
  "compte|compte;lcompte;mon compte;حساب;الحساب;كونت;حسابي",
  "remboursement|remboursement;rembourser;remboursi;remboursiwni;rmbrs;rodouli drahmi;raj3ouli drahmi;rembourse;رمبورسمون;تعويض;رجعلي دراهمي;رجعولي دراهمي;استرجاع;ردولي دراهمي",
  "arnaque|arnaque;arnaqueur;nasab;nassab;nsab;arnak;voleur;voleurs;serra9;serrakin;arnaqueurs;nassabin;نصاب;نصابين;نصب;احتيال;ارناك;سراقين;سراق;نصبو",
  "blasa|blasa;blassa;plassa;place;blasat;lblasa;بلاصه;البلاصه;بلاسه",
  "mahal|mahal;ma7al;lma7al;magasin;magazin;magaza;boutique;hanout;7anout;lhanout;local;butik;store;l magasin;محل;المحل;ماقازه;ماغازه;حانوت;الحانوت;بوتيك;مغازه;ماغازان",
  "localisation|localisation;localisasion;location;position;maps;google maps;lmaps;gps;loca;لوكاليزاسيون;موقع;الموقع;خريطه;الخريطه;لوكاليزاسيو",
  "nji|nji;njou;nejou;nejiw;jay;jaya;jayin;njik;njikom;njiw;نجي;نجيو;جاي;جايه;جاين;تجي;نجيكم",
  "nrouh|nrouh;nrou7;rouh;rou7;nrouhou;trouh;trou7;نروح;روح;نروحو;تروح",
  "9rib|9rib;9riba;qrib;krib;grib;proche;قريب;قريبه",
  "b3id|b3id;b3ida;be3id;loin;بعيد;بعيده",
  "7da|7da;hda;7daya;hdaya;7dakom;a cote;7dana;حدا;حذا;حداكم;حذاكم;حدانا",
  "9odam|9odam;goudam;9oddam;koudam;gddam;devant;9addam;قدام",
  "tri9|tri9;trik;triq;trig;route;etri9;طريق;الطريق",
  "houma|houma;7ouma;quartier;kartier;cartier;7ay;lhouma;حومه;الحومه;حي;كارتي",
  "souk|souk;souq;sou9;marche;marchi;سوق;السوق;مارشي",
  "etage|etage;tabe9;tabek;طابق;الطابق;ايتاج",
  "blad|blad;bled;lblad;bladi;ville;بلاد;لبلاد;البلاد;مدينه;المدينه",
  "hna|hnaya;hna;hne;lhna;ici;هنا;هنايا;لهنا",
  "mahloul|ma7loul;mahloul;ma7loula;ma7loulin;m7loul;ouvert;ouverte;ouverts;mhloul;mahloulin;ma7lolin;محلول;محلوله;محلولين;مفتوح;فاتح;فاتحين;فاتحه",
  "mghelek|mghelek;mghalek;meghlou9;maghlou9;mghloq;ferme;fermee;mbale3;mbel3;mbala3;m9foul;mghal9in;mghel9in;mbal3in;مغلوق;مغلق;مبلع;مقفول;مغلوقه;مغلقين;مبلعين;مسكرين",
  "t7elou|t7elou;te7elou;tehlou;tefte7ou;tfat7ou;thelou;t7ellou;n7elou;t7olou;ouvrez;ouvrir;t7oulou;t7el;تحلو;تفتحو;تحلوا;تفتحوا;نحلو;تفتح;تحل",
  "tghel9ou|teghl9ou;tba3lou;tbal3o;tghal9ou;tbel3ou;tghalkou;tghel9ou;tbal3ou;fermez;fermer;tghl9o;tghal9o;تغلقو;تبلعو;تغلقوا;تبلعوا;تسكرو;تغلق",
  "horaire|horaire;horaires;horair;oraire;heures d'ouverture;heure d'ouverture;اوقات;توقيت;اوقات العمل;التوقيت",
  "tekhdmou|tekhdmou;tkhdmou;tekhedmou;te5dmou;tkhadmou;nkhdmou;khadamin;khdamin;tkhdmo;khadmin;khddamin;travaillez;tkhedmou;تخدمو;تخدموا;خدامين;نخدمو;تخدم",
  "khedma|khedma;khdma;5edma;khidma;travail;خدمه;الخدمه;خدمتكم",
  "sbah|sbah;sba7;sbe7;essbah;ssbah;matin;esba7;صباح;الصباح;صبح;لصباح",
  "lil|lil;lill;ellil;llil;nuit;bellil;ليل;الليل;فالليل;بالليل",
  "3chiya|3chia;la3chia;l3chiya;l3achiya;3chiya;l3chia;soir;aprem;ce soir;عشيه;العشيه;لعشيه;عشوه;المسا",
  "djem3a|djem3a;jem3a;jom3a;djoum3a;ldjem3a;vendredi;vndrd;ljem3a;جمعه;الجمعه;لجمعه",
  "sebt|sebt;essebt;samedi;smdi;sabt;سبت;السبت",
  "lhad|lhad;lahad;l7ad;dimanche;لحد;الاحد;الحد",
  "letnin|letnin;etnin;lundi;tnin;الاثنين;لثنين",
  "mardi|mardi;nhar tlata;الثلاثا",
  "larb3a|larb3a;mercredi;lareb3a;الاربعا;لربعا",
  "khmis|khmis;lkhmis;jeudi;5mis;خميس;الخميس",
  "ramdan|ramdan;ramadan;ramdhan;romdan;remdan;ramadhan;رمضان",
  "ftour|ftour;f'tour;iftar;فطور;الفطور;افطار",
  "3id|3id;l3id;aid;el aid;eid;عيد;العيد;لعيد",
  "weekend|weekend;week end;wknd;ويكاند;ويكند",
  "dima|dima;dimma;toujours;tjr;tjrs;tjours;ديما;دايما",
  "kol_youm|kol youm;koul youm;kolyoum;chaque jour;tous les jours;كل يوم;كليوم",
  "rdv|rdv;rendez vous;rendezvous;maw3id;maw3ed;موعد;رونديفو;الموعد",
  "mochkil|mochkil;mochkila;muchkil;mouchkil;mochkl;mochkel;prob;probleme;problm;pb;mochkla;problemes;مشكل;مشكله;المشكل;بروبلام;مشاكل",
  "mkasser|mkasser;mkesser;mkassra;mkser;casse;casser;cassi;mkessra;mkassar;abime;مكسر;مكسور;مكسره;مكسوره;كاسي",
  "khaser|khaser;khasra;5aser;khsser;fased;fasda;panne;en panne;defectueux;khser;maymchich;ma yemchich;ma temchich;ne marche pas;marche pas;mayemchich;خاسر;خاسره;فاسد;فاسده;خسر;مايمشيش;ما يمشيش;ما تمشيش;ماتمشيش",
  "ghalet|ghalet;ghalta;ghelta;3'alta;erreur;ghlat;tghalto;tghaltou;ghlatou;ghalta f;ghltou;غلط;غلطه;غالط;غلطتو;خطا;غالطين",
  "na9es|na9es;nakes;na9sa;na9sni;manque;il manque;ya9sni;ناقص;ناقصه;ينقص;تنقصني;ينقصني",
  "machi|machi;mchi;mashi;mechi;ماشي;مشي",
  "khayeb|khayeb;khayb;khayba;5ayeb;nul;nulle;mauvais;mauvaise;catastrophe;خايب;خايبه;كارثه",
  "mlih|mlih;mli7;mliha;mli7a;mleh;bien;bn;mla7;مليح;مليحه;ملاح",
  "za3fan|za3fan;z3af;za3fana;z3eft;za3ef;زعفان;زعفانه;زعفت",
  "3yit|3yit;3yina;3eyit;kreht;krahna;krht;ras le bol;j'en ai marre;karht;عيت;عينا;كرهت;كرهنا",
  "reclamation|reclamation;reclamer;rklamation;chakwa;chekwa;plainte;شكوي;شكايه;ريكلاماسيون",
  "hchouma|hchouma;7chouma;hchoma;3ib;3ayb;hram;7ram;3ib 3likom;honte;حشومه;عيب;حرام",
  "kdeb|kdeb;tekdeb;kedab;kedabin;menteurs;kdoub;menteur;tekdbou;كذاب;كذابين;تكذبو;كذب;كداب",
  "sayi|sayi;saye;c bon;cest bon;c'est bon;ca y est;صاي;ساي",
  "jaweb|tjawbou;jawbou;jaweb;jawbouni;jawbni;repondez;repond;reponse;tredou;trodou;rodou;rod;rodo;reddo;repondre;rodouli;rod 3liya;rodo 3liya;tjawbouni;tredo;تجاوبو;جاوبو;جاوبني;جاوبوني;ردو;رد;ترد;تردو;ردوا;ردولي;رد عليا;ردو عليا",
  "na9esli|n9es;na9esli;ne9sli;n9esli;na99es;n9sli;n9sou;nakesli;naqes;ne9soulna;na9sou;ne9es;tne9es;tna9es;tn9es;tna9sou;tna9sli;tne9sli;na9esna;n9essli;نقص;نقصلي;نقصلنا;تنقص;نقصولي;ناقصلي;نقصو;تنقصلي;تنقصولي;تنقصلنا",
  "remise|remise;geste;petit geste;geste commercial;remiz;reduction;reduc;promo;promotion;solde;soldes;takhfid;takhfidh;discount;promos;soldee;تخفيض;تخفيضات;ريميز;بروموسيون;برومو;صولد;خصم",
  "dernier_prix|dernier prix;dr prix;akher souma;akhir souma;a5er souma;akher prix;prix final;akher taman;a5er prix;souma lakhra;derniere offre;اخر سومه;اخر سعر;اخر بري;اخر ثمن;السومه الاخيره",
  "akher|akher;a5er;lakher;akhir;dernier;derniere;اخر;لاخر;الاخر;الاخير",
  "nego|negociable;nego;negociabl;negocier;nnegociw;nnegoci;نيقوسيابل;قابل للتفاوض;تفاوض;قابل للنقاش;نيقو",
  "3aweni|sa3edni;sa3dni;t3awenna;3awenni;3aweni;arrange;arrangi;arrangili;arrangina;3awenouna;t3aweni;sa3edna;t3awenouna;ساعدني;عاوني;عاونا;عاونوني;ارونجي;ارنجيلي;ساعدونا;تعاونونا;تعاوني",
  "offre|offre;ofre;offres;عرض;العرض;عروض;اوفر",
  "khelli|khelli;khalli;kheliha;khaliha;khelih;khelihali;khelhali;khalihali;خلي;خليها;خليه;خليهالي;تخليها;تخليهالي",
  "thalla|thalla;tehalla;t7ala;thalaw;thala fina;thala;t7alaw;thalaw fina;t7alla;تهلا;تهلاو;تهلا فينا;تهلاو فينا;تهلاي",
  "fixe|fixe;prix fixe;prix ferme;فيكس;سعر ثابت",
  "annuler|annuler;habsou;7absou;7besou;annuli;nanuli;nannuli;anuler;nannuler;annulation;annule;nannouli;anuli;nanouli;annulez;annulit;nannulih;nannuliha;nanulih;tannuli;annuliwha;نانيلي;انيلي;الغا;نلغي;الغي;انولي;نانولي;الغيها;الغيو",
  "rja3|rja3;nraja3;nreja3;raja3;nrj3;nraj3ou;reja3;retour;nrodha;nrodou;nraj3ha;retourner;nretourni;nraj3o;terja3;nrodouha;retours;nrej3o;nraje3;nraj3eha;رجع;نرجع;نرجعها;نرجعو;رجعتها;روتور;ارجاع;نردها;نردو;ترجعو;نرجعه",
  "echange|echange;echanger;nechangi;changer;nbedel;nbeddel;nbdel;tbdil;badel;nbadel;bedelha;bdel;nechanger;changi;tabdil;nchangi;tbadloha;nbedelha;tbeddel;tbedlouli;nbdlo;nbadelha;nbedlou;نبدل;تبديل;بدل;نبدلها;تبدلولي;ايشونج;تبدلو;نبدلو;تبدلوها",
  "batelt|batelt;batalt;batlt;beddelt rayi;badalt rayi;bedelt rayi;بطلت;بدلت راي",
  "mabghitch|mabghitch;mab9itch;mab3'itch;mabritch;ma bghitch;manhebch;man7ebch;man7abch;ma n7ebch;ma habitch;mahabitch;ma n7abch;mab8itch;mab9itch n7ebha;mab9itch habha;ma3edtch;مابغيتش;ما بغيتش;مانحبش;ما نحبش;معادش حاب;مابقيتش حاب;مبغيتش",
  "garantie|garantie;garanti;daman;dhaman;ضمان;الضمان;قارونتي",
  "nahder|nahder;nehder;nhder;nhadro;hder;hadrou;nahdr;nhdar;nehdrou;nahdrou;parler;nhdr;parle;نهدر;نهدرو;هدر;هدره;نهضر;هضر;نتكلم;نحكي",
  "responsable|responsable;moul chi;sa7ab lma7al;moul lmahal;responsabl;respansable;rsponsable;gerant;lpatron;moul lma7al;moul l7anout;directeur;admin;le patron;mol lma7al;responsabel;مسول;المسول;باطرون;مول المحل;مولا المحل;صاحب المحل;مدير;المدير;ريسبونسابل",
  "3ayetli|3ayetli;3aytouli;3aytli;3aytolna;3ayetlna;3eytli;3ayet;n3ayet;n3aytlek;appeler;appel;appelez;appelle;telephoner;n3ytlkom;appelez moi;n3ayetlkom;t3aytouli;appeler moi;appellez;عيطلي;عيطولي;نعيطلك;نعيط;عيط;اتصل;اتصلو;نتصل;اتصال;كلمني;كلموني;تعيطولي",
  "numero|numero;num;nmr;nimero;ra9m;rakm;rakam;raqm;nemra;nomro;nemro;tel;telephone;tilifoun;tlf;phone;nomero;نيميرو;رقم;نمره;النمره;تليفون;تيليفون;هاتف;الهاتف;رقم الهاتف",
  "robot|robot;bot;machine;repondeur;روبو;روبوت;بوت",
  "bnadem|bnadem;bnadm;ben adem;insan;personne;quelqu'un;vrai personne;humain;vraie personne;etre humain;بنادم;بني ادم;بن ادم;انسان;شخص",
  "service_client|service client;sav;service commercial;service apres vente;serviss client;خدمه الزباين;سيرفيس كليون;خدمه العملا",
  "conseiller|conseiller;conseillere;operateur;agent;vendeur;vendeuse;commercial;مستشار;عون;بايع;بياع;البايع",
  "prive|prv;pv;prive;inbox;mp;dm;fel prive;f prive;خاص;الخاص;برفي;انبوكس;فالخاص",
  "message|msg;message;msj;messages;ميساج;رساله;مساج",
  "contact|contact;contacter;contactez;ncontacti;kontakt;contactiwni;كونتاكت;تواصل;نتواصل;التواصل",
  "whatsapp|whatsapp;watsap;wtsp;wp;watsapp;whatsap;wats;واتساب;واتس;الواتساب",
  "viber|viber;vibr;فايبر;فيبر",
  "instagram|insta;instagram;ig;instagrame;انستا;انستغرام",
  "facebook|fb;facebook;face;فيسبوك;فايسبوك",
  "ana|ana;anaya;ane;moi;انا;انايا",
  "nta|nta;ntaya;nti;enta;ntiya;نتا;انت;نتي;نتايا",
  "ntouma|ntouma;ntoma;ntuma;entouma;vous;نتوما;انتم;انتوما",
  "howa|howa;houwa;hwa;huwa;هو;هوا",
  "hiya|hiya;hya;hia;هي;هيا",
  "7na|7na;ahna;7naya;nous;حنا;احنا;حنايا",
  "homa|homa;هوما;هما",
  "hada|hada;hadha;had;hadi;hadhi;hado;hadou;hadouk;hadik;hadak;hedha;hadek;هذا;هاذا;هاد;هذي;هاذي;هذو;هادو;هدا;هاداك;هذاك;هادي;هذه;هادا",
  "li|li;lli;eli;elli;yli;لي;اللي;الي;ليا",
  "ta3|ta3;te3;nta3;taa3;ntaa3;t3;ta3kom;ta3i;ta3ek;ta3ak;ta3na;تاع;نتاع;تع;متاع;انتاع;تاعي;تاعكم;تاعك;تاعها;تاعو",
  "dyal|dyal;dial;diali;dyali;dyalek;dyalkom;ديال;ديالي;ديالك;ديالكم",
  "m3a|m3a;ma3a;m3ak;ma3ak;m3akom;m3aya;avec;m3akoum;مع;معا;معاك;معاكم;معايا",
  "3la|3la;3ala;3likoum;alikoum;3alikoum;3liha;3lih;3lik;3liya;3likom;3lina;علي;عليها;عليه;عليك;علا;عليا;علينا",
  "fi|fi;f;fel;fal;fe;fih;fiha;fl;dans;fikom;fina;fik;في;فيه;فيها;ف;فال;فيهم;فيكم;فينا",
  "men|men;mn;mel;menek;menak;mennek;menna;menou;menha;menkom;من;منها;منو;منك;منكم;منا;مال;ملي",
  "l_to|l;lel;lelle;pour;pr;lkom;lik;lina;liya;lkoum;leha;ل;لل;ليك;ليكم;لينا;ليه",
  "w_and|w;wa;we;et;ou;و",
  "wella|wla;wella;wela;wala;ola;oula;wlla;ou bien;ولا;او;والا",
  "bessah|bessah;besa7;bsa7;bsah;basah;mais;bessa7;بصح;بالصح;لكن;مي",
  "3labali|3labali;3lablk;3labalek;3la bali;3labalkom;علابالي;علي بالي;علابالك;علابالكم",
  "n9der|n9der;nqder;nekder;ne9der;nakdar;ngder;n9dro;te9der;t9der;y9der;nejem;nejjem;nakder;tekder;te9derou;t9drou;peux;pouvez;t9ad;n9ad;ne9dro;peut;نقدر;تقدر;يقدر;نقدرو;تقدرو;نجم;تنجم",
  "lazem|lazem;lazm;lazim;lazmek;il faut;لازم;لازمك",
  "chouf|chouf;choufli;nchouf;tchouf;choft;cheft;chouft;nchoufou;chft;choufou;voir;شوف;شفت;نشوف;تشوف;شوفلي;نشوفو",
  "9oli|9oli;ghouli;rouli;goli;9olili;9ouli;gouli;golili;9olna;9olouli;goulili;قولي;قوللي;قوليلي;قلي;قولولي;قولنا",
  "nsa9si|nesa9si;nsa9si;ns9si;nesa2el;saksi;sa9si;saqsi;nsa9sikom;s2el;question;qst;nsa9sik;nesaksi;نسقسي;نسقسيك;سقسي;نسال;سوال;سقسيت;نسقسيكم",
  "3andi|3andi;3adna;3adkom;3adek;andi;3ndi;3endi;3andna;3andek;3ndkom;3andkom;andkom;3endkom;3ndek;3andkoum;andek;andkoum;3endek;3ndk;3and;3end;avez;vous avez;avez vous;عندي;عندك;عندكم;عندنا;عندكوم;عند",
  "ma3andich|ma3andich;ma3adnach;ma3andouch;ma3andkomch;m3ndich;ma andich;ma3andnach;ma3endich;ma3andkomche;ماعنديش;معنديش;ماعندوش;ما عنديش;ماعندكمش;ماعندناش",
  "rani|rani;rana;rak;raki;rakom;rahom;raho;rah;rahi;raha;rakoum;rahou;راني;رانا;راك;راكي;راكم;راهم;راه;راهي;راها;راهو",
  "kan|kan;kant;kanet;kanou;ykoun;tkoun;kon;koun;kont;kount;كان;كانت;كانو;يكون;تكون;كنت",
  "ja|ja;jat;djat;jaw;jatni;jani;dja;jatna;jah;جا;جات;جاو;جاتني;جاني;جاتنا",
  "majach|majach;majatnich;majanich;majatch;ma jatch;ma jach;mawselch;mawsletch;mawsletnich;mawselnich;ma weslatnich;ma wslatch;ma wselch;mawselnach;ma weslatch;pas recu;pas arrive;pas encore recu;ماجاتش;مجاش;ما جاتش;ماوصلتش;ما وصلتش;ماوصلنيش;ماوصلتنيش;مازال ماوصل;ما وصلنيش;ماجاتنيش",
  "khdit|khdit;nedi;tedi;ditha;ditou;ddit;5dit;ndi;nediw;ediha;nediha;neddi;ndiha;prends;je prends;jprends;ndih;nedih;خديت;ديت;ندي;نديها;نديه;ديتها;ناخذ",
  "l9it|l9it;lqit;l9ina;nel9a;nal9a;lkit;nelka;nel9aw;nel9ah;لقيت;نلقا;نلقي;نلقاو;تلقي;نلقاه",
  "fhemt|fhemt;fhamt;nefhem;fhmt;فهمت;نفهم",
  "3jebni|3jebni;3jbni;3ajbni;3ajbatni;3jbatni;3jeb;3jbetni;3ajbetni;عجبني;عجبتني;يعجبني;عجبوني",
  "chaba|chaba;chabba;chbab;zina;zine;zin;chba7;chabin;joli;jolie;شابه;شباب;زين;زينه;شابين",
  "top|top;bravo;nice;super;parfait;excellent;tres bien;توب;برافو;روعه;ممتاز;رايع;هايل",
  "bezaf|bezaf;bzf;bezzaf;bzaf;bazaf;beaucoup;bcp;bzzf;trop;tres;بزاف;بالزاف",
  "chwiya|chwiya;chouia;chwya;chwia;chouiya;swiya;shwiya;un peu;chwi;شويه;شويا;شوي",
  "ghir|ghir;3'ir;gher;ghi;rir;ghire;seulement;غير;غي",
  "bark|bark;berk;barka;barkakom;برك;بركا;بركاكم",
  "tani|tani;tanik;thani;tanit;aussi;ossi;تاني;ثاني;تانيك;تانيت",
  "hata|hata;7ata;7eta;hatta;7atta;htta;meme;حتي;حتا",
  "bla|bla;blach;sans;bla ma;بلا;بلاش;بدون",
  "walou|walou;walo;walu;oualou;rien;والو;والوا",
  "haja|haja;7aja;hadja;7adja;7ja;hajat;حاجه;حاجات",
  "kach|kach;kech;kesh;kach wahed;كاش;كاشي",
  "nsa|nsa;femme;femmes;nssa;n'sa;نسا;للنسا;حريمي",
  "rjal|rjal;homme;hommes;rajel;رجال;رجل;رجالي",
  "drari|drari;enfants;enfant;sghar;bebe;bb;wlad;دراري;صغار;اطفال;بيبي;ولاد",
  "kbir|kbir;kbira;grand;grande;كبير;كبيره",
  "sghir|sghir;sghira;s3'ir;petit;petite;صغير;صغيره",
  "k7el|k7el;khel;kehla;k7al;noir;noire;ka7la;kahla;كحل;كحله;اسود;اكحل;كحلا",
  "byed|byed;blanc;blanche;abyad;beyda;bayda;ابيض;بيضا",
  "7mer|hmer;7mer;hamra;rouge;7amra;حمر;حمرا;احمر",
  "zre9|zre9;zrek;bleu;bleue;zer9a;zerka;azra9;زرق;ازرق;زرقا",
  "bi3|bi3;tbi3;tbi3ou;nbi3;a vendre;vend;vente;lbi3;tbi3o;vendez;vendre;بيع;تبيعو;نبيع;للبيع;تبيع",
  "kra|kra;nekri;lkra;louer;a louer;nkri;kera;loyer;كرا;للكرا;نكري;الكرا",
  "produit|produit;prodwi;prdt;produits;article;articles;sel3a;sl3a;marchandise;برودوي;منتوج;المنتوج;منتج;المنتج;سلعه;السلعه;المنتوجات",
  "qualite|qualite;kalite;jawda;qualiti;كاليتي;جوده;نوعيه;الجوده;النوعيه",
  "khrej|khrej;kherej;sorti;yekhrej;khrejt;خرج;يخرج;خرجت",
  "ma_neg|ma;ما",
  "ya|ya;يا",
  "wa9ila|wa9ila;wakila;peut etre;yemken;ymken;balak;yemkn;وقيلا;يمكن;بلاك",
  "fisa3|fissa3;fisa3;fisa;bzerba;bezzerba;vite;rapidement;urgent;express;rapide;فيسع;فيساع;بالزربه;بزربه;سريع;مستعجل;عاجل;بسرعه",
  "info|info;infos;information;informations;details;plus d'info;renseignement;tafasil;renseignements;plus d'infos;les details;معلومات;تفاصيل;التفاصيل;انفو;المعلومات",
  "fahemni|fahemni;fehemni;explique;expliquili;expliquez;chra7li;fehmouni;فهمني;شرحلي;اشرحلي;فهموني",
  "sahel|sahel;sahla;facile;ساهل;ساهله;سهل",
  "wa3er|wa3er;wa3ra;wa3r;واعر;واعره",
  "marque|marque;marka;marques;ماركه;مارك",
  "pack|pack;ensemble;lot;باك;طقم;مجموعه",
  "appartement|appartement;appart;apart;apparts;bartma;partma;برطمه;شقه;بارتما;ابارتمون;الشقه",
  "villa|villa;vila;villas;فيلا;فيلات",
  "terrain|terrain;terran;ard;ارض;قطعه ارض;تيران",
  "visite|visite;visiter;nvisiti;nvisitiw;زياره;فيزيت;نزور",
  "sous|sou;derhem;سوردي;صوردي",
  "kifkif|kifkif;kif kif;pareil;meme chose;كيفكيف;كيف كيف",
  "3ad|3ad;3ada;3awed;n3awed;t3awed;3awdou;encore une fois;3awd;عاد;عاود;مره اخري",
  "nsit|nsit;nsitou;oublie;nssit;nsitouni;نسيت;نسيتوني;نسيتو",
  "waraq|wra9;papiers;papier;acte;livret foncier;وراق;الوراق;عقد;دفتر عقاري",
  "essai|nessayi;njarab;nejareb;essayer;njerreb;نجرب;تجربه;نيساي",
  "ouvrir_colis|n7el lcolis;ouvrir le colis;nchouf 9bel ma nkhales;n7el colis;نحل الكولي;نفتح الطرد",
  "khedem|khedam;khddam;yemchi;marche bien;fonctionne;خدام;يمشي;تمشي",
  "bach|bach;bech;bash;bch;باش",
  "3ta|n3ti;n3tih;3tit;3tawni;t3ti;t3tini;n3tik;n3tikom;3titkom;نعطي;عطيت;نعطيك;عطاوني",
  "yetkelef|yetkelef;ytkalef;netkelef;tetkelfou;يتكلف;تتكلفو",
  "solution|solution;hel;7al;solutions;حل",
  "service|service;services;serviss;سيرفيس;خدماتكم",
  "zboun|zboun;zbayen;client;clients;cliente;زبون;زباين;زبونه",
  "momkin|possible;imkan;kach solution;ممكن",
  "ma3lich|ma3lich;ma3liche;maalich;m3lich;pas grave;معليش;ماعليش",
  "sabr|sabr;sber;patience;صبر;اصبر",
  "hak|hak;haki;hakom;hahou;hahi;voici;voila;هاك;هاكم;هاهو;هاهي",
  "tomobil|tomobil;tonobil;voiture;loto;auto;طوموبيل;سياره;لوطو",
  "mwalef|mwalef;mwalfa;habitue;موالف;موالفه",
  "dima_client|fidele;client fidele;zboun dayem;زبون دايم",
  "9al|9al;galou;9alou;golt;9olt;goult;tgoulou;t9oulou;galouli;9alouli;gali;قال;قالو;قلت;تقولو;قالولي",
  "loukan|loukan;lokan;lukan;lkan;law kan;لوكان;لو كان",
  "ida|ida;ila;idha;si;اذا;الا",
  "kilo|kilo;kg;kilos;كيلو;الكيلو",
  "litre|litre;litr;itra;لتر;ليتر",
  "metre|metre;metra;mitra;متر;ميتره",
  "maghchouch|maghchouch;maghchoucha;contrefacon;faux;مغشوش;مغشوشه",
  "gare|gare;mahata;station;محطه;المحطه;لاقار",
  "centre_ville|centre ville;wast lblad;west lblad;وسط المدينه;وسط البلاد;سنتر فيل",
  "bdebt|bdebt;bdabt;b debt;exactement;bedabt;بالضبط;بالظبط",
  "esm|esm;ism;smiya;smiti;ismi;nom;prenom;اسم;سميه;الاسم;اسمي;سميتي",
  "age|3am;3amin;snin;ans;sna;عام;عامين;سنين;سنوات;سنه",
  "yalla|yalla;yala;hya nrouhou;يلا;يالله",
  "theb|theb;t7eb;thab;t7ab;t7abou;thebou;تحب;تحبو",
  "zid|zad;yzid;zayed;zid;zidou;زاد;يزيد;زايد;زيد;زيدو",
  "<e:laugh>|mdr;mdrr;lol;ptdr;ptdrr;xd;xdd",
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
    if ((found = match(MODEL, text, at)) && !WORDS_OF.has(found[0])) return token('model', found[0].length, found[0]);
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
  if (isGlued && WORDS_OF.has(whole)) return null;
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
const isGluedNumber = (letters, whole) => /^[^0-9]+\d{2,}$/.test(whole) && !WORDS_OF.has(whole)
  && (letters === 'b' ? whole.length >= 4 : letters.length >= 4 && WORDS_OF.has(letters));

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

// 4. Words of the lexicon: longest phrase, exact, affixes, sound.
const ENTRIES = DARJA_LEXICON.map((line) => {
  const [name, words] = line.split('|');
  return { name, words: words.split(';') };
});
const WORDS_OF = new Map();
const LONGEST = new Map();
for (const { name, words } of ENTRIES) {
  for (const word of words) {
    if (!WORDS_OF.has(word)) WORDS_OF.set(word, name);
    const count = word.split(' ').length;
    const first = word.split(' ')[0];
    if (count > (LONGEST.get(first) ?? 0)) LONGEST.set(first, count);
  }
}
const PLACES = new Map();
for (const line of DARJA_WILAYAS) {
  const [code, names] = line.split('|');
  for (const word of names.split(';')) {
    if (!PLACES.has(word)) PLACES.set(word, `<w:${code}>`);
    const count = word.split(' ').length;
    const first = word.split(' ')[0];
    if (count > (LONGEST.get(first) ?? 0)) LONGEST.set(first, count);
  }
}
const ACRONYMS = new Set(['sba', 'bba', 'bbm']);
const placeOf = (word) => ((word.length >= 4 || word.includes(' ') || ACRONYMS.has(word)) && PLACES.get(word)) || null;
const lookUp = (word) => WORDS_OF.get(word) ?? placeOf(word);

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
const NEVER_BY_SOUND = new Set(DARJA_NOTBYSOUND.split(' '));
const BY_KEY = new Map();
for (const { name, words } of ENTRIES) {
  for (const word of words) {
    const key = word.includes(' ') ? '' : keyOf(word);
    if (key.length < 3) continue;
    if (!BY_KEY.has(key)) BY_KEY.set(key, []);
    BY_KEY.get(key).push([word, name]);
  }
}
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
function bySound(word) {
  if (NEVER_BY_SOUND.has(word) || word.length > 24) return null;
  const key = keyOf(word);
  if (key.length < 3) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit + 1;
  let name = null;
  for (const [other, itsName] of BY_KEY.get(key) ?? []) {
    if (isArabicWord(other) !== isArabicWord(word)) continue;
    const far = distance(word, other, limit);
    if (far < best) [best, name] = [far, itsName];
    else if (far === best && itsName !== name) name = null;
  }
  return best <= limit ? name : null;
}
// A word without its grammar; null when the lexicon does not know it.
function plainWord(word) {
  const known = lookUp(word);
  if (known) return known;
  for (const stem of unprefixed(word)) {
    const name = lookUp(stem);
    if (name) return name;
  }
  const bare = unsuffixed(word, lookUp);
  if (bare) return bare;
  for (const stem of unprefixed(word)) {
    const name = stem.length >= 4 ? unsuffixed(stem, lookUp) : null;
    if (name) return name;
  }
  return bySound(word);
}
// ma … ch around one word.
const NEGATED = /^(?:ma?|\u0645\u0627?)(.{2,}?)(?:e?ch|e?sh|che|\u0634)$/;
function negatedWord(word) {
  const inside = NEGATED.exec(word);
  const name = inside && plainWord(inside[1]);
  return name && !name.startsWith('<') ? negation(name) : null;
}
const negation = (name) => (name === 'kayen' || name === 'kan' ? 'makach' : name === '3andi' ? 'ma3andich' : `neg:${name}`);
const ENDS_NEGATION = /(?:ch|sh|che|\u0634)$/;

const FRENCH = new Set(DARJA_FRENCH.split(' '));
const WHERE_NEXT = new Set(['est', 'sont', 'se', 'en', 'etes', 'exactement']);
const NOUGHT = new Set(['walou', 'walo', 'walu', 'oualou', '\u0648\u0627\u0644\u0648', 'hata', '\u062d\u062a\u0649', '\u062d\u062a\u064a']);

// The names of all tokens in order: { name, from, to } with token numbers.
function namesOf(tokens) {
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
      const after = lookUp(word(i + 1) ?? '');
      const isEnd = token.isStop || i + 1 === tokens.length || tokens[i + 1].kind === 'mark' || tokens[i + 1].kind === 'n';
      if (out[out.length - 1]?.name === 'taille' || (token.isCapital && (isEnd || after === 'wella' || after === 'w_and'))) {
        add(`<size:${text}>`);
        continue;
      }
    }
    // Phrases, the longest first.
    let phrase = null;
    for (let count = Math.min(LONGEST.get(text) ?? 1, 6, tokens.length - i); count > 1; count--) {
      const words = tokens.slice(i, i + count);
      if (words.some((one) => one.kind !== 'word')) continue;
      const joined = words.map((one) => one.text).join(' ');
      const name = WORDS_OF.get(joined) ?? PLACES.get(joined);
      if (name) { phrase = [name, count]; break; }
    }
    if (phrase) { add(...phrase); continue; }
    // "ma" before a verb denies it when "ch" or "walou" follows.
    if (text === 'ma' || text === '\u0645\u0627') {
      const next = word(i + 1);
      if (next !== undefined && next.length <= 32) {
        const stem = next.replace(/(?:e?ch|e?sh|che|\u0634)$/, '');
        const name = ENDS_NEGATION.test(next) && stem.length >= 2 ? plainWord(stem) : NOUGHT.has(word(i + 2)) ? plainWord(next) : null;
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
    const known = lookUp(text) ?? negatedWord(text) ?? plainWord(text);
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
  return { clean, fold: words.replaceAll(CAPITAL, ''), tokens, names: namesOf(tokens) };
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
  const shares = scores.map((score) => SHARES[Math.min(Math.floor((scores[best] - score) / 4), SHARES.length - 1)]);
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
  const { tokens, names, clean } = normalise(raw);
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
    language, script, variety, clean, normalised: names.map(({ name }) => name).join(' '),
    intent, confidence: names.length ? confidence(best) : 0, evidence: names.length ? evidence.map((at) => tokens.slice(names[at].from, names[at].to).map((token) => token.text).join(' ')) : [],
    runnerUp: { intent: INTENTS[second], confidence: confidence(second) }, others: others.map((i) => INTENTS[i]),
    unsure: !names.length || confidence(best) * 1000 < DARJA_SURE, question: isAsked, negated: names.some(({ name }) => name.startsWith('neg:') || TAGS.negative.has(name)),
    entities: entitiesOf(tokens, names), flags,
  };
}
