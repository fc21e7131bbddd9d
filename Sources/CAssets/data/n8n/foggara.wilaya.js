// foggara.wilaya. Made by: python3 scripts/generate-lowered-code.py
const LETTERS = {
  "latin": {"Æ": "ae", "Ø": "o", "ß": "ss", "æ": "ae", "ø": "o", "Đ": "d", "đ": "d", "ı": "i", "Ł": "l", "ł": "l", "Œ": "oe", "œ": "oe", "Ɛ": "3", "Ɣ": "gh", "ǥ": "g", "ɛ": "3", "ɣ": "gh"},
  "arabic": {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "ڪ": "ك", "ڨ": "ق", "گ": "ق", "ݣ": "ق", "ڭ": "ق", "ڧ": "ق", "پ": "ب", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "چ": "ش", "ڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?"},
};
const WORDS = {
  "generic": "oued ain hassi bir ksar sidi ouled beni bab dar souk hammam djebel ville centre merdja mers oum عين بير حاسي قصر سيدي اولاد بني باب دار سوق حمام جبل واد وادي ام برج تيزي راس",
  "doubtful": "tam mila milla tizi bordj souf tlm cne oeb bone bouna to saida sayda bachar bechare tarf taref menia kantara aricha barica janet ganet mzab gourara cirta tibaza lwad eloued elwadi asima elbahia lbahia sba bba bbm boghari aflu aflo vialar tihert tahert trara سعيدة ميلة بشار الوادي وادي الواد لواد المغير مغير لمغير البيض بيض لبيض البرج برج القنطرة قنطرة لقنطرة العريشة عريشة مسعد امسعد سيرتا الباهية بونة جانت طارف الطارف لطارف fil sebt essebt khemis elkhemis السبت سبت الخميس خميس الأربعاء اربعاء larbaa ferme zorg chir elhamma hamma aziz slim sour sali tit youb kais sig benbadis benmhidi عزيز سليم حسين خليل جلال مراد رمضان golf jeanbart panorama plateau belfort gambetta lamontagne ardis ruisseau paradou ruiba lacolonne lagare",
  "before": "l li lel ll f fi fel fe men mel min a au d de du des wilaya wilayat wilaye wlaya w daira commune baladia baladiya baladiyat ville vers pour ta3 nta3 t3 adresse address lieu localisation region saken sakna sakn skna nskon habite livraison livrer tawsil twaslou twasel توصيل ولاية لولاية بولاية بلدية لبلدية دائرة مدينة في ف فال من مال الى ل لل ساكن ساكنة نسكن نسكنو العنوان عنوان تاع نتاع b bel chez situe situee sis cite hay hai quartier توصلو لـ nhar sur cote centre",
  "person": "nom prenom name esm ism smiti ismi mme madame mr monsieur moul m'appelle appelle اسم الاسم اسمي",
  "common": "salam slm bonjour bonsoir merci prix price souma chhal ch7al combien svp stp dispo disponible kayen kayna kayan noir blanc rouge bleu taille pointure couleur produit article commande numero telephone photo photos video merci choukran chokran saha inchallah nchallah labas bezaf bzaf mazal dork lyoum ghodwa ghedwa demain matin soir maison bureau domicile stopdesk gratuit gratuite bonne bonjour famille madame monsieur quantite piece pieces modele model original qualite voiture appartement villa terrain local garage neuf occasion location vente acheter chercher cherche mersi algerie algeria lalgerie dalgerie enalgerie algerien paris tunis maroc france lyon marseille dubai istanbul tunisie turquie canada espagne italie allemagne chine tel num nom alo allo made fes rabat casablanca sfax lille nice تونس المغرب فرنسا باريس سلام السلام شكرا مرحبا شحال السعر سعر سومة متوفر كاين كاينة بكم اليوم غدوة الدار المكتب كمية صورة طلبية رقم الهاتف marine السوق المحطة",
  "street": "rue avenue av boulevard bd blvd lycee ecole stade hotel restaurant cafe chari3 شارع نهج طريق فندق مطعم",
  "wholeCountry": "ga3 gaa3 ga3e kamel kaml koul kol kolha partout tout toute toutes made produit كل كامل قاع جميع انحاء ربوع عبر 48 58 69 dans",
  "countryNames": "eldjazair djazair aljazair dzayer dzair algerois الجزائر الجزاير دزاير جزائر",
  "wilaya": "wilaya wilayat wilaye wlaya w wil ولاية لولاية الولاية بولاية",
  "filler": "centre ville chef lieu algerie algeria dz svp stp merci code postal cp بلدية ولاية وسط المدينة zone industrielle plage port gare rue route cite lot lotissement bloc bt bat batiment residence immeuble villa marche mosquee pres proche marine haut bas nord sud est ouest bureau stopdesk stop domicile maison desk poste قرب حي شارع طريق بجانب مقابل عمارة سوق محطة المكتب مكتب للمكتب الدار للدار المنزل للمنزل حدا نهج hai hay quartier",
  "goal": "l li lel ll vers pour a jusqu ila الى ل لل نحو",
  "origin": "men mel min depuis de من مال",
  "articles": "el al l la le les ech es et en er ez ed",
};
const WILAYAS = [
  "Adrar|أدرار||adrar;adrare;edrar;ادرار",
  "Chlef|الشلف||chlef;chelf;ech chlef;ech-cheliff;el asnam;elasnam;orleansville;شلف;الأصنام",
  "Laghouat|الأغواط||laghouat;laghwat;l'aghouat;aghouat;el aghouat;laghouate;لغواط;الاغواط;اغواط",
  "Oum El Bouaghi|أم البواقي||oum el bouaghi;oum bouaghi;oum lbouaghi;om el bouaghi;oum-el-bouaghi;oeb;canrobert;ام البواقي;ام بواقي",
  "Batna|باتنة||batna;batena;tbatent;bathna;باتنه;بثنة",
  "Béjaïa|بجاية|Bejaia|bejaia;bejaya;bgayet;bougie;vgayeth;bedjaia;bjaya;begayet;بجايه;بڨايت",
  "Biskra|بسكرة||biskra;beskra;biskra lhana;بسكره",
  "Béchar|بشار|Bechar|bechar;bachar;colomb bechar;bechare;بشّار",
  "Blida|البليدة||blida;el blida;elboulaida;lblida;boulaida;al boulaida;بليدة;البليده;لبليدة",
  "Bouira|البويرة||bouira;tubirett;lbouira;el bouira;tubiret;بويرة;البويره;لبويرة",
  "Tamanrasset|تمنراست||tamanrasset;tamanghasset;tamenghest;tamenrasset;tam;tamanrast;تامنراست;تمنغاست;تامنغست",
  "Tébessa|تبسة|Tebessa|tebessa;tbessa;tebassa;theveste;تبسه",
  "Tlemcen|تلمسان||tlemcen;tilimsen;telemcen;tlemsan;tlemsen;tlm;تلمسن",
  "Tiaret|تيارت||tiaret;tihert;tiarett;tahert;تيهرت;تاهرت",
  "Tizi Ouzou|تيزي وزو||tizi ouzou;tizi;tizi-ouzou;tizi wezzu;tizi ouzzou;t.o;tiziouzou;تيزيوزو;تيزي-وزو;تيزي",
  "Alger|الجزائر|Algiers|alger;algiers;dzayer;dzair;dzayer centre;el djazair;djazair;al jazair;algerois;l3asima;el 3assima;asima;wilaya alger;الجزائر العاصمة;العاصمة;دزاير;دزاير لعاصمة;لعاصمة;الجزاير",
  "Djelfa|الجلفة||djelfa;jelfa;el djelfa;ldjelfa;djalfa;جلفة;الجلفه;لجلفة",
  "Jijel|جيجل||jijel;djidjel;djidjelli;jijal;gigel;جيجال",
  "Sétif|سطيف|Setif|setif;stif;s'tif;setiff;staifi;اسطيف",
  "Saïda|سعيدة|Saida|saida;sa3ida;saïda;sayda;سعيده",
  "Skikda|سكيكدة||skikda;sekikda;philippeville;skikdaa;سكيكده",
  "Sidi Bel Abbès|سيدي بلعباس|Sidi Bel Abbes|sidi bel abbes;sidi bel abbas;sba;bel abbes;bel3abbes;sidi bel3abbes;belabbes;sidi belabbes;سيدي بالعباس;بلعباس",
  "Annaba|عنابة||annaba;3annaba;3nnaba;bone;bouna;annabah;عنابه;بونة",
  "Guelma|قالمة||guelma;galma;gelma;guelmma;ڨالمة;قالمه",
  "Constantine|قسنطينة||constantine;qsentina;ksantina;9sentina;qacentina;ksentina;kacentina;cirta;cne;qsantina;9santina;قسنطينه;سيرتا",
  "Médéa|المدية|Medea|medea;lmdia;el medea;mediya;lemdiya;medeya;مدية;لمدية;المديه",
  "Mostaganem|مستغانم||mostaganem;mosta;mostaghanem;mestghanem;mostaganeme;مستغانيم",
  "M'Sila|المسيلة||m'sila;msila;lmsila;el msila;emsila;m sila;مسيلة;لمسيلة;المسيله",
  "Mascara|معسكر||mascara;m3asker;maskara;mouaskar;mascarra;امعسكر",
  "Ouargla|ورقلة||ouargla;wargla;wargren;ouergla;ourgla;ورڨلة;ورقله",
  "Oran|وهران||oran;wahran;wahrane;ouahran;wahren;lbahia;el bahia;وهرن;الباهية",
  "El Bayadh|البيض||el bayadh;bayadh;elbayadh;geryville;el bayad;lbayedh;بيض;لبيض",
  "Illizi|إليزي||illizi;ilizi;elizi;fort polignac;اليزي;ايليزي",
  "Bordj Bou Arréridj|برج بوعريريج|Bordj Bou Arreridj|bordj bou arreridj;bordj;bba;bordj bouariridj;borj bou arreridj;bourdj bou3riridj;b.b.a;bordj bou arerridj;برج بو عريريج;البرج",
  "Boumerdès|بومرداس|Boumerdes|boumerdes;boumerdas;bumerdas;rocher noir;boumerdase;بومرداش",
  "El Tarf|الطارف||el tarf;tarf;el taref;taref;eltarf;et tarf;طارف;لطارف",
  "Tindouf|تندوف||tindouf;tendouf;tindof;تيندوف",
  "Tissemsilt|تيسمسيلت||tissemsilt;tissemsil;tisemsilt;vialar;tissamsilt;تسمسيلت",
  "El Oued|الوادي||el oued;eloued;oued souf;souf;lwad;el wadi;eloued souf;وادي سوف;الواد;لواد",
  "Khenchela|خنشلة||khenchela;khenchla;khenchala;5enchela;خنشله",
  "Souk Ahras|سوق أهراس||souk ahras;souk-ahras;souq ahras;thagaste;souk ahrass;سوق اهراس;سوقهراس",
  "Tipaza|تيبازة||tipaza;tipasa;tipaz;tibaza;تيبازا;تيبازه",
  "Mila|ميلة||mila;milla;mila wilaya;ميله",
  "Aïn Defla|عين الدفلى|Ain Defla|ain defla;3in defla;ain-defla;aindefla;3ain defla;عين الدفلة;عين دفلى",
  "Naâma|النعامة|Naama|naama;na3ama;en naama;naâma;n3ama;نعامة;النعامه",
  "Aïn Témouchent|عين تموشنت|Ain Temouchent|ain temouchent;temouchent;3in temouchent;ain-temouchent;témouchent;timouchent;عين تيموشنت;تموشنت",
  "Ghardaïa|غرداية|Ghardaia|ghardaia;ghardaya;gherdaya;tagherdayt;mzab;ghardia;غردايه",
  "Relizane|غليزان||relizane;ghilizane;ghelizane;ighil izane;rilizane;ghlizane;غيليزان",
  "Timimoun|تيميمون||timimoun;timimoune;timimon;gourara;تميمون|1|",
  "Bordj Badji Mokhtar|برج باجي مختار||bordj badji mokhtar;bbm;bordj baji mokhtar;b.b.m;برج باجى مختار|1|",
  "Ouled Djellal|أولاد جلال||ouled djellal;ouled jellal;wled djellal;ould djelal;ouled djelal;اولاد جلال;ولاد جلال|7|",
  "Béni Abbès|بني عباس|Beni Abbes|beni abbes;bni abbes;beni abbas;bni 3abbes;بنى عباس|8|",
  "In Salah|عين صالح||in salah;ain salah;in-salah;3in salah;insalah;ان صالح;إن صالح|11|",
  "In Guezzam|عين قزام||in guezzam;ain guezzam;in guezzem;3in guezzam;in-guezzam;ان قزام;إن قزام;عين ڨزام|11|",
  "Touggourt|تقرت||touggourt;tougourt;toggourt;tuggurt;tougert;توقرت;تڨرت|30|",
  "Djanet|جانت||djanet;janet;ganet;جانات|33|",
  "El M'Ghaier|المغير|El Mghaier|el m'ghaier;el mghaier;el meghaier;el m'ghair;mghair;lmghair;el mghair;مغير;لمغير|39|",
  "El Meniaa|المنيعة||el meniaa;el menia;menia;el golea;meni3a;lmeni3a;el meniâa;منيعة;القليعة الصحراوية|47|",
  "Aflou|أفلو||aflou;aflo;aflu;آفلو;افلو|3|3",
  "Barika|بريكة||barika;brika;barica;بريكه|5|5",
  "El Kantara|القنطرة||el kantara;kantara;lkantara;el qantara;el gantra;قنطرة;القنطره;لقنطرة|7|7",
  "Bir El Ater|بئر العاتر||bir el ater;bir ater;bir el atter;bir el 3ater;بير العاتر;بئر عاتر|12|12",
  "El Aricha|العريشة||el aricha;aricha;el 3richa;l3richa;عريشة;العريشه|13|13",
  "Ksar Chellala|قصر الشلالة||ksar chellala;qsar chellala;ksar chelala;reibell;9sar chellala;قصر شلالة;قصر الشلاله|14|14",
  "Aïn Oussera|عين وسارة|Ain Oussera|ain oussera;ain oussara;ain ouessara;ain wessara;3in oussera;ain ousera;ain wsara;عين وساره;عين اوسارة|17|17",
  "Messaad|مسعد||messaad;mess3ad;mesaad;messad;ms3ad;امسعد|17|17",
  "Ksar El Boukhari|قصر البخاري||ksar el boukhari;ksar boukhari;boghari;ksar lboukhari;qsar el boukhari;قصر بخاري|26|26",
  "Bou Saâda|بوسعادة|Bou Saada|bou saada;boussaada;bousaada;bou sa3da;boussa3da;bousâada;بوسعاده;بو سعادة|28|28",
  "El Abiodh Sidi Cheikh|الأبيض سيدي الشيخ||el abiodh sidi cheikh;labiod sidi cheikh;el abiod sidi cheikh;abiodh sidi cheikh;lbiodh sidi chikh;الابيض سيدي الشيخ;لبيوض سيدي الشيخ|32|32",
];
const COMMUNES = [
  "Adrar|أدرار|||01000\nAkabli|اقبلي|||01044\nAoulef|أولف|||01003\nBouda|بودة|||01023\nFenoughil|فنوغيل|||01008\nIn Zghmir|إن زغمير|||01047\nOuled Ahmed Timmi|أولاد أحمد تيمي|||01025\nReggane|رقان|||01004\nSali|سالي|||01009\nSebaa|السبع|||01022\nTamantit|تامنطيط|||01021\nTamest|تامست|||01020\nTimekten|تيمقتن|||01041\nTit|تيت|||01031\nTsabit|تسابيت|||01011\nZaouiet Kounta|زاوية كنتة|||01007",
  "Abou El Hassane|أبو الحسن|||02018\nAin Merane|عين مران|||02004\nBenairia|بنايرية|||02039\nBeni Bouattab|بني بوعتاب|||02071\nBeni Haoua|بني حواء|||02017\nBeni Rached|بني راشد|||02035\nBoukadir|بوقادير|||02002\nBouzeghaia|بوزغاية|||02019\nBreira|بريرة|||02070\nChettia|الشطية|||02007\nChlef|الشلف|||02000\nDahra|الظهرة|||02036\nEl Hadjadj|الحجاج|||02050\nEl Karimia|الكريمية|||02008\nEl Marsa|المرسى|||02015\nHarchoun|حرشون|||02031\nHerenfa|الهرانفة|||02038\nLabiod Medjadja|الأبيض مجاجة|||02049\nMoussadek|مصدق|||02060\nOued Fodda|وادي الفضة|||02003\nOued Goussine|وادي قوسين|||02061\nOued Sly|وادي سلي|||02011\nOuled Abbes|أولاد عباس|||02029\nOuled Ben Abdelkader|أولاد بن عبد القادر|||02037\nOuled Fares|أولاد فارس|||02010\nOum Drou|أم الدروع|||02024\nSendjas|سنجاس|||02025\nSidi Abderrahmane|سيدي عبد الرحمن|||02066\nSidi Akkacha|سيدي عكاشة|||02009\nSobha|الصبحة|||02033\nTadjena|تاجنة|||02043\nTalassa|تلعصة|||02065\nTaougrit|تاوقريت|||02012\nTenes|تنس|||02006\nZeboudja|الزبوجة|||02014",
  "Ain Madhi|عين ماضي|||03012\nBenacer Benchohra|بن ناصر بن شهرة|||03033\nEl Assafia|العسافية|||03014\nEl Haouaita|الحويطة|||03040\nHassi Delaa|حاسي الدلاعة|||03022\nHassi R'mel|حاسي الرمل|Hassi R'Mel||03004\nKheneg|الخنق|||03010\nKsar El Hirane|قصر الحيران|||03003\nLaghouat|الأغواط|||03000\nSidi Makhlouf|سيدي مخلوف|||03019\nTadjemout|تاجموت|||03007\nTadjrouna|تاجرونة|||03011",
  "Ain Babouche|عين ببوش|||04020\nAin Beida|عين البيضاء|||04001\nAin Diss|عين الديس|||04025\nAin Fekroun|عين فكرون|||04005\nAin Kercha|عين كرشة|||04006\nAin M'lila|عين مليلة|Aïn M'lila||04002\nAin Zitoun|عين الزيتون|||04023\nBehir Chergui|بحير الشرقي|||04026\nBerriche|بريش|||04015\nBir Chouhada|بئر الشهداء|||04021\nDhalaa|الضلعة|||04008\nEl Amiria|العامرية|||04004\nEl Belala|البلالة|||04044\nEl Djazia|الجازية|||04040\nEl Fedjoudj Boughrara Sa|الفجوج بوغرارة سعودي|||04042\nEl Harmilia|الحرملية|||04032\nFkirina|فكيرينة|||04013\nHanchir Toumghani|هنشير تومغني|||04012\nKsar Sbahi|قصر الصباحي|||04018\nMeskiana|مسكيانة|||04004\nOued Nini|وادي نيني|||04047\nOuled Gacem|أولاد قاسم|||04041\nOuled Hamla|أولاد حملة|||04019\nOuled Zouai|أولاد زواي|||04039\nOum El Bouaghi|أم البواقي|||04000\nRahia|الرحية|||04045\nSigus|سيقوس|||04011\nSouk Naamane|سوق نعمان|||04010\nZorg|الزرق|||04024",
  "Ain Djasser|عين جاسر|||05032\nAin Touta|عين التوتة|||05002\nAin Yagout|عين ياقوت|||05031\nArris|أريس|||05007\nBatna|باتنة|||05000\nBeni Foudhala El Hakania|بني فضالة الحقانية|||05141\nBoulhilat|بولهيلات|||05062\nBoumagueur|بومقر|||05057\nBoumia|بومية|||05104\nBouzina|بوزينة|||05041\nChemora|الشمرة|||05039\nChir|شير|||05108\nDjerma|جرمة|||05105\nEl Hassi|الحاسي|||05116\nEl Madher|المعذر|||05015\nFesdis|فسديس|||05077\nFoum Toub|فم الطوب|||05049\nGhassira|غسيرة|||05043\nGosbat|القصبات|||05068\nGuigba|القيقبة|||05067\nHidoussa|حيدوسة|||05033\nIchemoul|إشمول|||05026\nInoughissen|إينوغيسن|||05083\nKimmel|كيمل|||05079\nKsar Bellezma|قصر بلزمة|||05047\nLarbaa|لارباع|||38022\nLazrou|لازرو|||05117\nLemcene|لمسان|||05088\nMaafa|معافة|||05123\nMenaa|منعة|||05012\nMerouana|مروانة|||05013\nN Gaous|نقاوس|||05004\nOued Chaaba|وادي الشعبة|||05054\nOued El Ma|وادي الماء|||05016\nOued Taga|وادي الطاقة|||05036\nOuled Aouf|أولاد عوف|||05133\nOuled Fadel|أولاد فاضل|||05063\nOuled Sellem|أولاد سلام|||05044\nOuled Si Slimane|أولاد سي سليمان|||05066\nOuyoun El Assafir|عيون العصافير|||05069\nRahbat|الرحبات|||05091\nRas El Aioun|رأس العيون|||05009\nSefiane|سفيان|||05064\nSeriana|سريانة|||05025\nTalkhamt|تالخمت|||05051\nTaxlent|تاكسلانت|||05055\nTazoult|تازولت|||05011\nTeniet El Abed|ثنية العابد|||05035\nTighanimine|تيغانمين|||05060\nTigharghar|تغرغار|||05059\nTimgad|تيمقاد|||05023\nT Kout|تكوت|||05020\nZanet El Beida|زانة البيضاء|||05071",
  "Adekar|أدكار|||06021\nAit R'zine|أيت رزين|Aït R'zine||06013\nAit-Smail|أيت إسماعيل|||06044\nAkbou|أقبو|||06001\nAkfadou|أكفادو|||06142\nAmalou|أمالو|||06034\nAmizour|أميزور|||06008\nAokas|أوقاس|||06007\nBarbacha|برباشة|||06009\nBejaia|بجاية|||06000\nBeni Djellil|بني جليل|||06067\nBeni K'sila|بني كسيلة|||06106\nBeni-Mallikeche|بني مليكش|||06039\nBenimaouche|بني معوش|||06024\nBoudjellil|بو جليل|||06018\nBouhamza|بوحمزة|||06031\nBoukhelifa|بوخليفة|||06059\nChellata|شلاطة|||06052\nChemini|شميني|||06022\nDarguina|درقينة|||06016\nDra El Caid|ذراع القايد|||06070\nEl Kseur|القصر|||06003\nFenaia Il Maten|فناية الماثن|||06041\nFeraoun|فرعون|||06033\nIghil-Ali|إغيل علي|||06014\nIghram|اغرم|||06057\nKendira|كنديرة|||06032\nKherrata|خراطة|||06004\nLeflaye|الفلاي|||06043\nM'cisna|مسيسنة|||06038\nMelbou|مالبو|||06076\nOued Ghir|وادي غير|||06017\nOuzellaguen|أوزلاقن|||06010\nSeddouk|صدوق|||06011\nSidi-Aich|سيدي عيش|||06005\nSidi Ayad|سيدي عياد|||06085\nSmaoun|سمعون|||06020\nSouk El Tenine|سوق لإثنين|||06012\nSouk Oufella|سوق اوفلا|||06036\nTala Hamza|تالة حمزة|||06066\nTamokra|تامقرة|||06109\nTamridjet|تامريجت|||06077\nTaourit Ighil|تاوريرت إغيل|||06035\nTaskriout|تاسكريوت|||06015\nTazmalt|تازمالت|||06006\nTibane|طيبان|||06087\nTichy|تيشي|||06023\nTifra|تيفرة|||06028\nTimezrit|تيمزريت|||06019\nTinebdar|تينبدار|||06037\nTizi-N'berber|تيزي نبربر|Tizi N'Berber||06060\nToudja|توجة|||06030",
  "Ain Naga|عين الناقة|||07039\nBiskra|بسكرة|||07000\nBordj Ben Azzouz|برج بن عزوز|||07021\nBouchakroun|بوشقرون|||07022\nChetma|شتمة|||07024\nEl Feidh|الفيض|||07026\nEl Ghrous|الغروس|||07027\nEl Hadjab|الحاجب|||07037\nEl Haouch|الحوش|||07028\nFoughala|فوغالة|||07031\nKhenguet Sidi Nadji|خنقة سيدي ناجي|||07032\nLichana|ليشانة|||07009\nLioua|ليوة|||07033\nM'chouneche|مشونش|M'Chouneche||07010\nMekhadma|مخادمة|||07034\nMeziraa|المزيرعة|||07043\nM'lili|مليلي|M'Lili||07068\nOumache|أوماش|||07035\nOurlal|أورلال|||07011\nSidi Okba|سيدي عقبة|||07005\nTolga|طولقة|||07003\nZeribet El Oued|زريبة الوادي|||07012",
  "Abadla|العبادلة|||08003\nBechar|بشار|||08000\nBeni-Ounif|بني ونيف|||08010\nBoukais|بوكايس|||08034\nErg-Ferradj|عرق فراج|||08023\nKenadsa|القنادسة|||08011\nLahmar|لحمر|||08026\nMachraa-Houari-Boumediene|مشرع هواري بومدين|||08027\nMeridja|المريجة|||08041\nMogheul|موغل|||08042\nTaghit|تاغيت|||08030",
  "Ain Romana|عين الرمانة|||09028\nBeni Mered|بني مراد|||09003\nBeni-Tamou|بني تامو|||09024\nBenkhelil|بن خليل|||09025\nBlida|البليدة|||09000\nBouarfa|بوعرفة|||09019\nBoufarik|بوفاريك|||09001\nBougara|بوقرة|||09008\nBouinan|بوعينان|||09020\nChebli|الشبلي|||09009\nChiffa|الشفة|||09010\nChrea|الشريعة|||09027\nDjebabra|جبابرة|||09023\nEl-Affroun|العفرون|||09011\nGuerrouaou|قرواو|||09029\nHammam Elouane|حمام ملوان|||09030\nLarbaa|الأربعاء|Larbâa||09002\nMeftah|مفتاح|||09012\nMouzaia|موزاية|||09013\nOued Djer|وادي جر|||09032\nOued El Alleug|وادي العلايق|||09014\nOuled Slama|اولاد سلامة|||09033\nOuled Yaich|أولاد يعيش|Ouled Yaïch||09015\nSouhane|صوحان|||09034\nSoumaa|الصومعة|||09022",
  "Aghbalou|أغبالو|||10007\nAhl El Ksar|أهل القصر|||10008\nAin-Bessem|عين بسام|||10005\nAin El Hadjar|عين الحجر|||10031\nAin Laloui|عين العلوي|||10032\nAin Turk|عين الترك|||10120\nAit Laaziz|أيت لعزيز|||10034\nAomar|أعمر|||10010\nAth Mansour|آث منصور||آث  منصور|10011\nBechloul|بشلول|||10012\nBir Ghbalou|بئر غبالو|||10013\nBordj Okhriss|برج أوخريص|||10014\nBouderbala|بودربالة|||10016\nBouira|البويرة|||10000\nBoukram|بوكرم|||10054\nChorfa|شرفة|||10019\nDechmia|الدشمية|||10057\nDirah|ديرة|||10020\nDjebahia|جباحية|||10036\nEl Adjiba|العجيبة|||10021\nEl Asnam|الأسنام|||10022\nEl Hachimia|الهاشمية|||10023\nEl-Hakimia|الحاكمية|||10058\nEl Khabouzia|الخبوزية|||10038\nEl-Mokrani|المقراني|||10060\nGuerrouma|قرومة|||10037\nHadjera Zerga|الحجرة الزرقاء|||10065\nHaizer|حيزر|||10024\nHanif|حنيف|||10030\nKadiria|قادرية|||10006\nLakhdaria|الأخضرية|||10002\nMaala|معلة|||10039\nMaamora|المعمورة|||10071\nM Chedallah|أمشدالة|||10003\nMezdour|مزدور|||10040\nOued El Berdi|وادي البردي|||10075\nOuled Rached|أولاد راشد|||10076\nRaouraoua|روراوة|||10042\nRidane|ريدان|||10083\nSaharidj|سحاريج|||10043\nSouk El Khemis|سوق الخميس|||10044\nSour El Ghozlane|سور الغزلان|||10004\nTaghzout|تاغزوت|||10055\nTaguedite|تاقديت|||10045\nZ'barbar|زبربر|Z'barbar (El Isseri )||10047",
  "Abelsa|ابلسة|||11012\nAin Amguel|عين امقل|||11003\nIdles|أدلس|||11020\nTamanrasset|تمنراست|||11000\nTazrouk|تاظروك|||11010",
  "Ain Zerga|عين الزرقاء|||12008\nBedjene|بجن|||12035\nBekkaria|بكارية|||12019\nBir Dheheb|بئر الذهب|||12031\nBir Mokkadem|بئر مقدم|||12011\nBoukhadra|بوخضرة|||12012\nBoulhaf Dyr|بولحاف الدير|||12039\nCheria|الشريعة|||12002\nEl-Aouinet|العوينات|||12005\nEl-Houidjbet|الحويجبات|||12038\nEl Kouif|الكويف|||12006\nEl Malabiod|الماء الابيض|||12014\nEl Meridj|المريج|||12023\nEl Mezeraa|المزرعة|||12042\nEl Ogla|العقلة|||12015\nGuorriguer|قريقر|||12046\nHammamet|الحمامات|||12016\nMorsott|مرسط|||12017\nOuenza|الونزة|||12003\nOum Ali|أم علي|||12027\nSaf Saf El Ouesra|صفصاف الوسرى|||12037\nStah Guentis|سطح قنطيس|||12032\nTebessa|تبسة|||12000\nTelidjen|ثليجان|||12053",
  "Ain Fetah|عين فتاح|||13028\nAin Fezza|عين فزة|||13022\nAin Ghoraba|عين غرابة|||13023\nAin Kebira|عين الكبيرة|||13053\nAin Nehala|عين النحالة|||13054\nAin Tellout|عين تالوت|||13012\nAin Youcef|عين يوسف|||13013\nAmieur|عمير|||13058\nAzail|العزايل|||13080\nBab El Assa|باب العسة|||13014\nBeni Bahdel|بني بهدل|||13060\nBeni Boussaid|بني بوسعيد|||13049\nBeni Khellad|بني خلاد|||13074\nBeni Mester|بني مستر|||13061\nBeni Ouarsous|بني وارسوس|||13025\nBeni Smiel|بني صميل|||13086\nBeni Snous|بني سنوس|||13037\nBensekrane|بن سكران|||13008\nBouhlou|بوحلو|||13026\nChetouane|شتوان|||13048\nDar Yaghmoracen|دار يغمراسن|||13032\nDjebala|جبالة|||13029\nEl Fehoul|الفحول|||13033\nFellaoucene|فلاوسن|||13035\nGhazaouet|الغزوات|||13002\nHammam Boughrara|حمام بوغرارة|||13036\nHennaya|الحناية|||13009\nHonnaine|هنين|||13015\nMaghnia|مغنية|||13001\nMansourah|منصورة|||13016\nMarsa Ben M'hidi|مرسى بن مهيدي|Marsa Ben M'Hidi||13017\nM'sirda Fouaga|مسيردة الفواقة|MSirda Fouaga||13024\nNedroma|ندرومة|||13004\nOued Lakhdar|وادي الخضر|||13068\nOuled Mimoun|أولاد ميمون|||13010\nOuled Riyah|أولاد رياح|||13070\nRemchi|الرمشي|||13005\nSabra|صبرة|||13011\nSebbaa Chioukh|سبعة شيوخ|||13042\nSebdou|سبدو|||13006\nSidi Abdelli|سيدي العبدلي|||13019\nSidi Medjahed|سيدي مجاهد|||13044\nSouahlia|السواحلية|||13020\nSouani|السواني|||13046\nSouk Tleta|سوق الثلاثاء|||13078\nTerny Beni Hediel|تيرني بني هديل|||13079\nTianet|تيانت|||13047\nTlemcen|تلمسان|||13000\nZenata|زناتة|||13051",
  "Ain Bouchekif|عين بوشقيف|||14040\nAin Deheb|عين الذهب|||14007\nAin Dzarit|عين دزاريت|||14017\nAin El Hadid|عين الحديد|||14008\nAin Kermes|عين كرمس|||14009\nChehaima|شحيمة|||14046\nDahmouni|دحموني|||14010\nDjebilet Rosfa|جبيلات الرصفاء|||14061\nDjillali Ben Amar|جيلالي بن عمار|||14048\nFaidja|الفايجة|||14049\nFrenda|فرندة|||14001\nGuertoufa|قرطوفة|||14019\nMadna|مادنة|||14055\nMahdia|مهدية|||14004\nMechraa Safa|مشرع الصفا|||14012\nMedrissa|مدريسة|||14013\nMedroussa|مدروسة|||14023\nMeghila|مغيلة|||14024\nMellakou|ملاكو|||14025\nNadorah|الناظورة|||14058\nNaima|النعيمة|||14060\nOued Lilli|وادي ليلي|||14014\nRahouia|الرحوية|||14005\nSebaine|السبعين|||14030\nSebt|السبت|||14062\nSi Abdelghani|سي عبد الغني|||14027\nSidi Abderrahmane|سيدي عبد الرحمن|||14028\nSidi Ali Mellal|سيدي علي ملال|||14064\nSidi Bakhti|سيدي بختي|||14065\nSidi Hosni|سيدي حسني|||14029\nSougueur|السوقر|||14003\nTagdempt|تاقدمت|||14068\nTakhemaret|تخمرت|||14015\nTiaret|تيارت|||14000\nTidda|تيدة|||14071\nTousnina|توسنينة|||14037",
  "Abi-Youcef|أبي يوسف|||15128\nAghribs|أغريب|||15022\nAgouni-Gueghrane|أقني قغران|||15023\nAin-El-Hammam|عين الحمام|||15002\nAin-Zaouia|عين الزاوية|||15056\nAit Aggouacha|أيت عقـواشة|||15059\nAit-Aissa-Mimoun|أيت عيسى ميمون|||15033\nAit Bouaddou|أيت بــوادو|||15025\nAit Boumahdi|أيت بومهدي|||15085\nAit-Chafaa|أيت شافع|||15060\nAit Khellili|أيت خليلي|||15028\nAit-Mahmoud|أيت محمود|||15045\nAit-Oumalou|أيت أومالو||أيت  أومالو|15055\nAit-Toudert|أيت تودرت|||15063\nAit-Yahia|أيت يحيى|||15073\nAit Yahia Moussa|أيت يحي موسى|||15027\nAkbil|اقبيل|||15099\nAkerrou|أقرو|||15076\nAssi-Youcef|أسي يوسف|||15026\nAzazga|عزازقة|||15001\nAzeffoun|أزفون|||15010\nBeni-Aissi|بني عيسي|||15070\nBeni-Douala|بني دوالة|||15011\nBeni-Yenni|بني يني|||15030\nBeni-Zikki|بني زيكــي|||15119\nBeni Zmenzer|بنــــي زمنزار|||15029\nBoghni|بوغني|||15003\nBoudjima|بوجيمة|||15031\nBounouh|بونوح|||15032\nBouzeguene|بوزقــن|||15009\nDraa-Ben-Khedda|ذراع بن خدة|||15004\nDraa-El-Mizan|ذراع الميزان|||15005\nFreha|فريحة|||15012\nFrikat|فريقات|||15068\nIboudrarene|إبودرارن|||15116\nIdjeur|إيجــار|||15036\nIferhounene|إفــرحــونان|||15013\nIfigha|إيفيغاء|||15035\nIflissen|إفليـــسن|||15069\nIllilten|إيلـيــلتـن|||15037\nIlloula Oumalou|إيلولة أومـــالو|||15038\nImsouhal|إمســوحال|||15024\nIrdjen|إيرجـــن|||15039\nLarbaa Nath Irathen|الأربعــاء ناث إيراثن|||15006\nMaatkas|معـــاتقة|||15017\nMakouda|ماكودة|||15041\nMechtras|مشطراس|||15042\nMekla|مقــلع|||15014\nMizrana|ميزرانـــة|||15062\nM'kira|مكيرة|M'Kira||15047\nOuacif|واسيف|||15015\nOuadhias|واضية|||15016\nOuaguenoun|واقنون|||15046\nSidi Namane|سيدي نعمان|||15043\nSouama|صوامـــع|||15044\nSouk-El-Tenine|سوق الاثنين||سوق الإثنين|15071\nTadmait|تادمايت|||15018\nTigzirt|تيقـزيرت|||15019\nTimizart|تيمـيزار|||15152\nTirmitine|تيرمتين|||15049\nTizi-Gheniff|تيزي غنيف|||15020\nTizi N'tleta|تيزي نثلاثة|Tizi N'Tleta||15050\nTizi-Ouzou|تيزي وزو|||15000\nTizi-Rached|تيزي راشد|||15051\nYakourene|إعــكورن|||15052\nYatafene|يطــافن|||15053\nZekri|زكري|||15077",
  "Ain Benian|عين بنيان|||16095\nAin Taya|عين طاية|||16116\nAlger Centre|الجزائر الوسطى|||16000\nBaba Hassen|بابا حسن|||16093\nBab El Oued|باب الوادي|||16008\nBab Ezzouar|باب الزوار|||16024\nBachedjerah|باش جراح|||16026\nBaraki|براقي|||16027\nBen Aknoun|ابن عكنون|||16028\nBeni Messous|بني مسوس|||16044\nBirkhadem|بئر خادم|||16029\nBir Mourad Rais|بئر مراد رايس|||16013\nBir Touta|بئر توتة|||16118\nBologhine Ibnou Ziri|بولوغين بن زيري|||16030\nBordj El Bahri|برج البحري|||16017\nBordj El Kiffan|برج الكيفان|||16031\nBourouba|بوروبة|||16162\nBouzareah|بوزريعة|||16032\nCasbah|القصبة|||16001\nCheraga|الشراقة|||16104\nDar El Beida|الدار البيضاء|||16033\nDely Ibrahim|دالي ابراهيم|||16047\nDjasr Kasentina|جسر قسنطينة|||16048\nDouira|الدويرة|||16121\nDraria|الدرارية|||16097\nEl Achour|العاشور|||16049\nEl Biar|الابيار|||16003\nEl Harrach|الحراش|||16004\nEl Madania|المدنية|||16015\nEl Magharia|المغارية|||16053\nEl Marsa|المرسى|||16036\nEl Mouradia|المرادية|||16035\nHammamet|الحمامات|||16082\nHerraoua|هراوة|||16046\nHussein Dey|حسين داي|||16005\nHydra|حيدرة|||16016\nKhraissia|الخرايسية|||16091\nKouba|القبة|||16006\nLes Eucalyptus|الكاليتوس|||16057\nMaalma|المعالمة|||16093\nMohamed Belouzdad|محمد بلوزداد|||16244\nMohammadia|المحمدية|||16058\nOued Koriche|وادي قريش|||16041\nOued Smar|وادي السمار|||16059\nOuled Chebel|اولاد شبل|||16099\nOuled Fayet|اولاد فايت|||16094\nRahmania|الرحمانية|||16121\nRais Hamidou|الرايس حميدو|||16060\nReghaia|رغاية|||16115\nRouiba|الرويبة|||16019\nSehaoula|السحاولة|||16062\nSidi M'hamed|سيدي امحمد|Sidi M'Hamed||16007\nSidi Moussa|سيدي موسى|||16061\nSouidania|سويدانية|||16097\nStaoueli|سطاوالي|||16062\nTessala El Merdja|تسالة المرجة|||16045\nZeralda|زرالدة|||16063",
  "Ain Chouhada|عين الشهداء|||17039\nAin El Ibel|عين الإبل|||17011\nAin Maabed|عين معبد|||17025\nBenyagoub|بن يعقوب|||17026\nCharef|الشارف|||17015\nDar Chioukh|دار الشيوخ|||17006\nDjelfa|الجلفة|||17000\nDouis|دويس|||17030\nEl Guedid|القديد|||17019\nEl Idrissia|الادريسية|||17020\nHassi Bahbah|حاسي بحبح|||17002\nHassi El Euch|حاسي العش|||17032\nM'liliha|مليليحة|M'Liliha||17057\nMoudjebara|مجبارة|||17058\nSidi Baizid|سيدي بايزيد|||17064\nTaadmit|تعظميت|||17037\nZaafrane|زعفران|||17038\nZaccar|زكار|||17065",
  "Bordj T'har|برج الطهر|||18041\nBoudria Beniyadjis|بودريعة بني ياجيس||بودريعة بني  ياجيس|18025\nBouraoui Belhadef|بوراوي بلهادف|||18023\nBoussif Ouled Askeur|بوسيف أولاد عسكر|||18036\nChahna|الشحنة|||18027\nChekfa|الشقفة|||18003\nDjemaa Beni Habibi|الجمعة بني حبيبي|||18029\nDjimla|جيملة|||18031\nEl Ancer|العنصر|||18004\nEl Aouana|العوانة|||18005\nEl Kennar Nouchfi|القنار نشفي|||18030\nEl Milia|الميلية|||18001\nEmir Abdelkader|الامير عبد القادر|||18010\nErraguene Souissi|أراقن سويسي|||18032\nGhebala|غبالة|||18045\nJijel|جيجل|||18000\nKaous|قاوس|||18015\nKhiri Oued Adjoul|خيري واد عجول|||18024\nOudjana|وجانة|||18047\nOuled Rabah|أولاد رابح|||18046\nOuled Yahia Khadrouch|أولاد يحيى خدروش|||18021\nSelma Benziada|سلمى بن زيادة|||18049\nSettara|السطارة|||18016\nSidi Abdelaziz|سيدي عبد العزيز|||18017\nSidi Marouf|سيدي معروف|||18018\nTaher|الطاهير|||18002\nTexenna|تاكسنة|||18006\nZiama Mansouriah|زيامة منصورية|||18007",
  "Ain Abessa|عين عباسة|||19016\nAin Arnat|عين أرنات|||19017\nAin Azel|عين أزال|||19007\nAin El Kebira|عين الكبيرة|||19008\nAin Lahdjar|عين الحجر|||19018\nAin-Legradj|عين لقراج|||19082\nAin Oulmene|عين ولمان|||19002\nAin-Roua|عين الروى|||19019\nAin-Sebt|عين السبت|||19033\nAit Naoual Mezada|أيت نوال مزادة|||19076\nAit-Tizi|ايت تيزي|||19077\nAmoucha|عموشة|||19009\nBabor|بابور|||19020\nBazer-Sakra|بازر سكرة|||19036\nBeidha Bordj|بيضاء برج|||19021\nBellaa|بلاعة|||19022\nBeni-Aziz|بني عزيز|||19010\nBeni Chebana|بني شبانة|||19031\nBeni Fouda|بني فودة|||19023\nBeni-Mouhli|بني موحلي|||19038\nBeni Ourtilane|بني ورتيلان|||19011\nBeni Oussine|بني وسين|||19037\nBir-El-Arch|بئر العرش|||19024\nBir Haddada|بئر حدادة|||19039\nBouandas|بوعنداس|||19012\nBougaa|بوقاعة|||19003\nBousselam|بوسلام|||19052\nBoutaleb|بوطالب|||19092\nDehamcha|الدهامشة|||19041\nDjemila|جميلة|||19025\nDraa-Kebila|ذراع قبيلة|||19029\nEl Eulma|العلمة|||19001\nEl-Ouldja|الولجة|||19046\nEl Ouricia|أوريسيا|||19047\nGuellal|قلال|||19050\nGuelta Zerka|قلتة زرقاء|||19122\nGuenzet|قنزات|||19026\nGuidjel|قجال|||19027\nHamam Soukhna|حمام السخنة|||19059\nHamma|الحامة|||19106\nHammam Guergour|حمام قرقور|||19051\nHarbil|حربيل|||19032\nKasr El Abtal|قصر الابطال|||19054\nMaaouia|معاوية|||19055\nMaouaklane|ماوكلان|||19028\nMezloug|مزلوق|||19056\nOued El Bared|واد البارد|||19115\nOuled Addouane|أولاد عدوان|||19053\nOuled Sabor|أولاد صابر|||19120\nOuled Si Ahmed|أولاد سي أحمد|||19121\nOuled Tebben|أولاد تبان|||19030\nRosfa|الرصفة|||19060\nSalah Bey|صالح باي|||19013\nSerdj-El-Ghoul|سرج الغول|||19086\nSetif|سطيف|||19000\nTachouda|تاشودة|||19125\nTala-Ifacene|تالة إيفاسن|||19069\nTaya|الطاية|||19067\nTella|التلة|||19087\nTizi N'bechar|تيزي نبشار|Tizi N'Bechar||19068",
  "Ain El Hadjar|عين الحجر|Aïn El Hadjar||20001\nAin Sekhouna|عين السخونة|||20009\nAin Soltane|عين السلطان|Aïn Soltane||20029\nDoui Thabet|دوي ثابت|||20023\nEl Hassasna|الحساسنة|||20003\nHounet|هونت|||20025\nMaamora|المعمورة|||20013\nMoulay Larbi|مولاي العربي|||20014\nOuled Brahim|أولاد إبراهيم|||26036\nOuled Khaled|أولاد خالد|||20004\nSaida|سعيدة|||20000\nSidi Ahmed|سيدي احمد|||20012\nSidi Amar|سيدي عمر|||20019\nSidi Boubekeur|سيدي بوبكر|||20007\nTircine|تيرسين|||20035\nYoub|يوب|||20008",
  "Ain Bouziane|عين بوزيان|||21031\nAin Charchar|عين شرشار|||21006\nAin Kechra|عين قشرة|||21007\nAin Zouit|عين زويت|||21051\nAzzaba|عزابة|||21001\nBekkouche Lakhdar|بكوش لخضر|||21009\nBen Azzouz|بن عزوز|||21010\nBeni Bechir|بني بشير|||21033\nBeni Oulbane|بني ولبان|||21011\nBeni Zid|بني زيد|||21016\nBin El Ouiden|بين الويدان|||21052\nBouchetata|بوشطاطة|||21053\nCheraia|الشرايع|||21036\nCollo|القل|||21002\nDjendel Saadi Mohamed|جندل سعدي محمد|||21037\nEl Arrouch|الحروش|||21003\nEl Ghedir|الغدير|||21057\nEl Hadaiek|الحدائق|||21015\nEl Marsa|المرسى|||21058\nEmjez Edchich|مجاز الدشيش|||21017\nEs Sebt|السبت|||21018\nFilfila|فلفلة|||21042\nHammadi Krouma|حمادي كرومة|||21038\nKanoua|قنواع|||21062\nKerkara|الكركرة|||21019\nKhenag Maoune|خناق مايو|||21063\nOued Zhour|وادي الزهور|||21040\nOuldja Boulbalout|الولجة بولبلوط|||21059\nOuled Attia|أولاد عطية|||21012\nOuled Habbaba|أولاد حبابة|||21043\nOum Toub|أم الطوب|||21020\nRamdane Djamel|رمضان جمال|||21004\nSalah Bouchaour|صالح بو الشعور|||21022\nSidi Mezghiche|سيدي مزغيش|||21023\nSkikda|سكيكدة|||21000\nTamalous|تمالوس|||21005\nZerdezas|زردازة|||21047\nZitouna|الزيتونة|||21028",
  "Ain- Adden|عين أدن|||22034\nAin El Berd|عين البرد|||22022\nAin Kada|عين قادة|||22035\nAin Thrid|عين الثريد|||22037\nAin Tindamine|عين تندمين|||22036\nAmarnas|العمارنة|||22074\nBedrabine El Mokrani|بضرابين المقراني|||22038\nBelarbi|بلعربي|||22023\nBenachiba Chelia|بن عشيبة شلية|||22040\nBen Badis|بن باديس|||22004\nBir El Hammam|بئر الحمام|||22041\nBoudjebaa El Bordj|بوجبهة البرج|||22043\nBoukhanefis|بوخنفيس|||22008\nChetouane Belaila|شيطوان البلايلة|||22039\nDhaya|الضاية|||22009\nEl Hacaiba|الحصيبة|||22047\nHassi Dahou|حاسي دحو|||22042\nHassi Zahana|حاسي زهانة|||22010\nLamtar|لمطار|||22024\nMakedra|مكدرة|||22051\nMarhoum|مرحوم|||22011\nM'cid|مسيد|M'Cid||22052\nMerine|مرين|||22012\nMezaourou|مزاورو|||22025\nMostefa Ben Brahim|مصطفى بن ابراهيم|||22013\nMoulay Slissen|مولاي سليسن|||22026\nOued Sebaa|وادي السبع|||22054\nOued Sefioun|وادي سفيون|||22055\nOued Taourira|وادي تاوريرة|||22056\nRas El Ma|راس الماء|||22005\nRedjem Demouche|رجم دموش|||22058\nSehala Thaoura|السهالة الثورة|||22060\nSfisef|سفيزف|||22001\nSidi Ali Benyoub|سيدي علي بن يوب|||22028\nSidi Ali Boussidi|سيدي علي بوسيدي|||22014\nSidi Bel-Abbes|سيدي بلعباس|||22000\nSidi Brahim|سيدي ابراهيم|||22029\nSidi Chaib|سيدي شعيب|||22061\nSidi Dahou Zairs|سيدي دحو الزاير|||22062\nSidi Hamadouche|سيدي حمادوش|||22019\nSidi Khaled|سيدي خالد|||22031\nSidi Lahcene|سيدي لحسن|||22020\nSidi Yacoub|سيدي يعقوب|||22063\nTabia|طابية|||22032\nTaoudmout|تاودموت|||22064\nTefessour|تفسور|||22065\nTeghalimet|تغاليمت|||22066\nTelagh|تلاغ|||22007\nTenira|تنيرة|||22021\nTessala|تسالة|||22033\nTilmouni|تلموني|||22044\nZerouala|زروالة|||22068",
  "Ain El Berda|عين الباردة|||23006\nAnnaba|عنابة|||23000\nBerrahal|برحال|||23009\nChetaibi|شطايبي|||23014\nCheurfa|الشرفة|||23018\nEl Bouni|البوني|||23010\nEl Eulma|العلمة|||\nEl Hadjar|الحجار|||23004\nOued El Aneb|واد العنب|||23021\nSeraidi|سرايدي|||23015\nSidi Amar|سيدي عمار|||23005\nTreat|التريعات|||23022",
  "Ain Ben Beida|عين بن بيضاء|||24011\nAin Larbi|عين العربي|||24012\nAin Makhlouf|عين مخلوف|||24013\nAin Regada|عين رقادة|||24014\nAin Sandel|عين صندل|||24032\nBelkheir|بلخير|||24015\nBendjarah|بن جراح|||24034\nBeni Mezline|بني مزلين|||24041\nBordj Sabath|برج صباط|||24017\nBouati Mahmoud|بوعاتي محمود|||24018\nBouchegouf|بوشقوف|||24002\nBou Hachana|بوحشانة|||24037\nBou Hamdane|بوحمدان|||24050\nBoumahra Ahmed|بومهرة أحمد|||24005\nDahouara|الدهوارة|||24031\nDjeballah Khemissi|جبالة الخميسي|||24039\nEl Fedjoudj|الفجوج|||24019\nGuelaat Bou Sbaa|قلعة بوصبع|||24020\nGuelma|قالمة|||24000\nHammam Debagh|حمام دباغ|||24007\nHammam N'bail|حمام النبايل|Hammam N'Bail||24024\nHeliopolis|هيليوبوليس|||24008\nHouari Boumedienne|هواري بومدين|||24025\nKhezaras|لخزارة|||24016\nMedjez Amar|مجاز عمار|||24043\nMedjez Sfa|مجاز الصفاء|||24026\nNechmaya|نشماية|||24027\nOued Cheham|وادي الشحم|||24009\nOued Ferragha|وادي فراغة|||24038\nOued Zenati|وادي الزناتي|||24001\nRas El Agba|رأس العقبة|||24049\nRoknia|الركنية|||24028\nSellaoua Announa|سلاوة عنونة|||24029\nTamlouka|تاملوكة|||24010",
  "Ain Abid|عين عبيد|||25015\nAin Smara|عين السمارة|||25006\nBen Badis|ابن باديس||أبن باديس الهرية|25102\nBeni Hamidane|بني حميدان|||25035\nConstantine|قسنطينة|||25000\nDidouche Mourad|ديدوش مراد|||25024\nEl Khroub|الخروب|||25005\nHamma Bouziane|حامة بوزيان|||25013\nIbn Ziad|ابن زياد|||25027\nMessaoud Boudjeriou|بوجريو مسعود|||25032\nOuled Rahmoun|أولاد رحمون|||25028\nZighoud Youcef|زيغود يوسف|||25014",
  "Aissaouia|العيساوية|||26022\nBaata|بعطة|||26050\nBen Chicao|بن شكاو|||26012\nBeni Slimane|بني سليمان|||26001\nBerrouaghia|البرواقية|||26002\nBir Ben Laabed|بئر بن عابد|||26053\nBouaichoune|بوعيشون|||26055\nBouchrahil|بوشراحيل|||26014\nBouskene|بوسكن|||26025\nDjouab|جواب|||26016\nDraa Esmar|ذراع السمار|||26017\nEl Azizia|العزيزية|||26018\nEl Guelbelkebir|القلب الكبير|||26030\nEl Hamdania|الحمدانية|||26060\nEl Haoudane|الحوضان|||26060\nEl Omaria|العمارية|||26008\nHannacha|حناشة|||26027\nKhams Djouamaa|خمس جوامع|||26062\nMaghraoua|مغراوة|||26063\nMedea|المدية|||26000\nMedjebar|مجبر|||26033\nMezerana|مزغنة|||26042\nMihoub|ميهوب|||26032\nOuamri|عوامري|||26034\nOued Harbil|وادي حربيل|||26061\nOuled Bouachra|أولاد بوعشرة|||26064\nOuled Brahim|أولاد إبراهيم|||26036\nOuled Deid|أولاد دايد|||26044\nOuzera|وزرة|||26019\nRebaia|الربعية|||26039\nSedraya|سدراية|||26068\nSeghouane|سغوان|||26041\nSidi Naamane|سيدي نعمان|||26043\nSidi Rabie|سيدي الربيع|||26070\nSidi Zahar|سيدي زهار|||26072\nSidi Ziane|سيدي زيان|||26073\nSi Mahdjoub|سي المحجوب|||26045\nSouagui|السواقي|||26020\nTablat|تابلاط|||26004\nTamesguida|تمسقيدة|||26075\nTizi Mahdi|تيزي مهدي|||26076\nTletat Ed Douair|ثلاث دوائر|||26046\nZoubiria|الزبيرية|||26021",
  "Achaacha|عشعاشة|||27009\nAin-Boudinar|عين بودينار|||27031\nAin-Nouissy|عين نويسي|||27010\nAin-Sidi Cherif|عين سيدي الشريف|||27024\nAin-Tedles|عين تادلس|||27001\nBenabdelmalek Ramdane|بن عبد المالك رمضان|||27008\nBouguirat|بوقيراط|||27003\nFornaka|فرناقة|||27014\nHadjadj|حجاج|||27015\nHassiane|الحسيان (بني ياحي|||27033\nHassi Mameche|حاسي ماماش|||27004\nKhadra|خضرة|||27005\nKheir-Eddine|خير الدين|||27016\nMansourah|منصورة|||27036\nMazagran|مزغران|||27017\nMesra|ماسرة|||27018\nMostaganem|مستغانم|||27000\nNekmaria|نكمارية|||27026\nOued El Kheir|وادي الخير|||27020\nOuled Boughalem|أولاد بوغالم|||27027\nOuled-Maalah|أولاد مع الله|||27028\nSafsaf|صفصاف|||27044\nSayada|صيادة|||27045\nSidi Ali|سيدي علي|||27002\nSidi Belaattar|سيدي بلعطار|||27029\nSidi-Lakhdar|سيدي لخضر|||27007\nSirat|سيرات|||27021\nSouaflia|السوافلية|||27046\nSour|سور|||27022\nStidia|ستيدية|||27023\nTazgait|تزقايت|||27047\nTouahria|الطواهرية|||27013",
  "Ain El Hadjel|عين الحجل|||28003\nAin Khadra|عين الخضراء|||28008\nBelaiba|بلعايبة|||28026\nBeni Ilmane|بني يلمان|||28027\nBerhoum|برهوم|||28010\nBouti Sayeh|بوطي السايح|||28042\nChellal|شلال|||28014\nDehahna|دهاهنة|||28048\nHammam Dalaa|حمام الضلعة|||28005\nKhettouti Sed-El-Jir|خطوطي سد الجير|||28056\nMaadid|المعاضيد|||28011\nMaarif|معاريف|||28041\nMagra|مقرة|||28006\nM'sila|المسيلة|M'Sila||28000\nM'tarfa|المطارفة|M'Tarfa||28058\nOuanougha|ونوغة|||28017\nOuled Addi Guebala|أولاد عدي لقبالة|||28021\nOuled Derradj|أولاد دراج|||28022\nOuled Madhi|أولاد ماضي|||28047\nOuled Mansour|أولاد منصور|||28060\nSidi Aissa|سيدي عيسى|||28002\nSidi Hadjeres|سيدي هجرس|||28036\nSouamaa|السوامع|||28064\nTarmount|تارمونت|||28038",
  "Ain Fares|عين فارس|||29020\nAin Fekan|عين فكان|||29011\nAin Ferah|عين فراح|||29032\nAin Frass|عين أفرص|||29034\nAlaimia|العلايمية|||29036\nAouf|عوف|||29021\nBenian|بنيان|||29038\nBouhanifia|بوحنيفية|||29005\nBou Henni|بوهني|||29022\nChorfa|الشرفاء|||29039\nEl Bordj|البرج|||29012\nEl Gaada|القعدة|||29041\nEl Ghomri|الغمري|||29023\nEl Gueitena|القطنة|||29042\nEl Hachem|الحشم|||29013\nEl Keurt|القرط|||29043\nEl Mamounia|المأمونية|||29056\nEl Menaouer|المنور|||29044\nFerraguig|فراقيق|||29046\nFroha|فروحة|||29024\nGharrous|غروس|||29047\nGhriss|غريس|||29006\nGuerdjoum|قرجوم|||29050\nHacine|حسين|||29014\nKhalouia|خلوية|||29025\nMakhda|ماقضة|||29055\nMaoussa|ماوسة|||29015\nMascara|معسكر|||29000\nMatemore|المطمور|||29026\nMocta-Douz|مقطع الدوز|||29027\nMohammadia|المحمدية|||29002\nNesmot|نسمط|||29058\nOggaz|عقاز|||29029\nOued El Abtal|وادي الأبطال|||29016\nOued Taria|وادي التاغية|||29017\nRas El Ain Amirouche|رأس عين عميروش|||29060\nSedjerara|سجرارة|||29062\nSehailia|السهايلية|||29063\nSidi Abdeldjebar|سيدي عبد الجبار|||29065\nSidi Abdelmoumene|سيدي عبد المومن|||29066\nSidi Boussaid|سيدي بوسعيد|||29069\nSidi Kada|سيدي قادة|||29030\nSig|سيق|||29001\nTighennif|تيغنيف|||29004\nTizi|تيزي|||29018\nZahana|زهانة|||29019\nZelamta|زلامطة|||29057",
  "Ain Beida|عين البيضاء|||30019\nEl Borma|البرمة|||30025\nHassi Ben Abdellah|حاسي بن عبد الله|||30052\nHassi Messaoud|حاسي مسعود|||30001\nN'goussa|انقوسة|N'Goussa||30031\nOuargla|ورقلة|||30000\nRouissat|الرويسات|||30013\nSidi Khouiled|سيدي خويلد|||30035",
  "Ain Biya|عين البية|||31040\nAin Kerma|عين الكرمة|||\nAin Turk|عين الترك|||31014\nArzew|أرزيو|||31004\nBen Freha|بن فريحة|||31063\nBethioua|بطيوة|||31015\nBir El Djir|بئر الجير|||31023\nBoufatis|بوفاتيس|||31024\nBousfer|بوسفر|||31025\nBoutlelis|بوتليليس|||31016\nEl Ancor|العنصر|||31043\nEl Braya|البراية|||31070\nEl Kerma|الكرمة|||31026\nEs Senia|السانية|||31005\nGdyel|قديل|||31017\nHassi Ben Okba|حاسي بن عقبة|||31049\nHassi Bounif|حاسي بونيف|||31028\nHassi Mefsoukh|حاسي مفسوخ|||31050\nMarsat El Hadjadj|مرسى الحجاج|||31030\nMers El Kebir|المرسى الكبير|||31019\nMesserghin|مسرغين|||31031\nOran|وهران|||31000\nOued Tlelat|وادي تليلات|||31037\nSidi Ben Yebka|سيدي بن يبقى|||31058\nSidi Chami|سيدي الشحمي|||31038\nTafraoui|طفراوي|||31077",
  "Boualem|بوعلام|||32006\nBougtoub|بوقطب|||32001\nBrezina|بريزينة|||32002\nCheguig|الشقيق|||32022\nEl Bayadh|البيض|||32000\nEl Kheiter|الخيثر|||32011\nGhassoul|الغاسول|||32017\nKef El Ahmar|الكاف الأحمر|||32013\nKrakda|كراكدة|||32027\nRogassa|رقاصة|||32018\nSidi Ameur|سيدي عامر|||32029\nSidi Slimane|سيدي سليمان|||32031\nSidi Tiffour|سيدي طيفور|||32032\nStitten|ستيتن|||32033\nTousmouline|توسمولين|||32034",
  "Bordj Omar Driss|برج عمر إدريس|||33003\nDebdeb|دبداب|||33004\nIllizi|إيليزي|||33000\nIn Amenas|إن أمناس|||33001",
  "Ain Taghrout|عين تاغروت|||34010\nAin Tesra|عين تسرة|||34027\nBelimour|بليمور|||34025\nBen Daoud|بن داود|||34039\nBir Kasdali|بئر قاصد علي|||34011\nBordj Bou Arreridj|برج بوعريرج|B. B. Arreridj||34000\nBordj Ghedir|برج الغدير|||34004\nBordj Zemmoura|برج زمورة|||34005\nColla|القلة|||34015\nDjaafra|جعافرة|||34016\nEl Achir|الياشير|||34006\nEl Annasseur|العناصر|||34030\nEl Euch|العش|||34006\nElhammadia|الحمادية|||34017\nEl Main|الماين|||34018\nEl M'hir|المهير|||34019\nGhailasa|غيلاسة|||34031\nHaraza|حرازة|||34047\nHasnaoua|حسناوة|||34014\nKhelil|خليل|||34007\nKsour|القصور|||34048\nMansoura|المنصورة|||34008\nMedjana|مجانة|||34009\nOuled Brahem|أولاد أبراهم|||34032\nOuled Dahmane|أولاد دحمان|||34033\nOuled Sidi-Brahim|أولاد سيدي ابراهيم|||34052\nRabta|الرابطة|||34035\nRas El Oued|رأس الوادي|||34001\nSidi-Embarek|سيدي أمبارك|||34020\nTaglait|تقلعيت|||34059\nTassamert|تسامرت|||34026\nTefreg|تفرق|||34053\nTeniet En Nasr|ثنية النصر|||34021\nTixter|تيكستار|||34022",
  "Afir|أعفير|||35022\nAmmal|عمال|||35031\nBaghlia|بغلية|||35013\nBen Choud|بن شود|||35033\nBeni Amrane|بني عمران|||35006\nBordj Menaiel|برج منايل|||35001\nBoudouaou|بودواو|||35003\nBoudouaou El Bahri|بودواو البحري|||35037\nBoumerdes|بومرداس|||35000\nBouzegza Keddara|بوزقزة قدارة|||35038\nChabet El Ameur|شعبة العامر|||35008\nCorso|قورصو|||35014\nDellys|دلس|||35004\nDjinet|جنات|||35024\nEl Kharrouba|الخروبة|||35048\nHammedi|حمادي|||35015\nIsser|يسر|||35009\nKhemis El Khechna|خميس الخشنة|||35010\nLarbatache|الاربعطاش|||35017\nLeghata|لقاطة|||35026\nNaciria|الناصرية|||35018\nOuled Aissa|أولاد عيسى|||35050\nOuled Hedadj|أولاد هداج|||35045\nOuled Moussa|أولاد موسى|||35011\nSidi Daoud|سيدي داود|||35019\nSi Mustapha|سي مصطفى|||35028\nSouk El Had|سوق الحد|||35020\nTaourga|تاورقة|||35029\nThenia|الثنية|||35005\nTidjelabine|تيجلابين|||35021\nTimezrit|تيمزريت|||35027\nZemmouri|زموري|||35012",
  "Ain El Assel|عين العسل|||36010\nAin Kerma|عين الكرمة|||36011\nAsfour|عصفور|||36012\nBen M Hidi|بن مهيدي|||36003\nBerrihane|بريحان|||36027\nBesbes|البسباس|||36004\nBougous|بوقوس|||36029\nBouhadjar|بوحجار|||36005\nBouteldja|بوثلجة|||36006\nChebaita Mokhtar|شبيطة مختار|||36013\nChefia|الشافية|||36032\nChihani|شحاني|||36014\nDrean|الذرعـان|||36001\nEchatt|الشط|||36007\nEl Aioun|العيون|||36018\nEl Kala|القالة|||36002\nEl Tarf|الطارف|||36000\nHammam Beni Salah|حمام بني صالح|||36036\nLac Des Oiseaux|بحيرة الطيور|||36019\nOued Zitoun|وادي الزيتون|||36044\nRaml Souk|رمل السوق|||36021\nSouarekh|السوارخ|||36020\nZerizer|زريزر|||36015\nZitouna|الزيتونة|||36023",
  "Oum El Assel|أم العسل|||37003\nTindouf|تندوف|||37000",
  "Ammari|عماري|||38012\nBeni Chaib|بني شعيب|||38019\nBeni Lahcene|بني لحسن|||38020\nBordj Bounaama|برج بونعامة|||38001\nBordj El Emir Abdelkader|برج الأمير عبد القادر|||38004\nBoucaid|بوقائد|||38005\nKhemisti|خميستي|||38006\nLarbaa|الأربعاء|||38022\nLardjem|لرجام|||38002\nLayoune|العيون|||38007\nLazharia|الأزهرية|||38008\nMaacem|المعاصم|||38023\nMelaab|الملعب|||38013\nOuled Bessam|أولاد بسام|||38014\nSidi Abed|سيدي عابد|||38025\nSidi Boutouchent|سيدي بوتوشنت|||38026\nSidi Lantri|سيدي العنتري|||38027\nSidi Slimane|سيدي سليمان|||38028\nTamellahet|تملاحت|||38029\nTheniet El Had|ثنية الاحد|||38003\nTissemsilt|تيسمسيلت|||38000\nYoussoufia|اليوسفية|||38031",
  "Bayadha|البياضة|||39007\nBen Guecha|بن قشة||بن  قشة|39048\nDebila|الدبيلة|||39003\nDouar El Maa|دوار الماء|||39024\nEl Ogla|العقلة|||39055\nEl-Oued|الوادي|||39000\nGuemar|قمار|||39002\nHamraia|الحمراية|||39061\nHassani Abdelkrim|حساني عبد الكريم|||39029\nHassi Khalifa|حاسي خليفة|||39013\nKouinine|كوينين|||39014\nMagrane|المقرن|||39015\nMih Ouansa|اميه وانسة|||39030\nNakhla|النخلة|||39031\nOued El Alenda|وادي العلندة|||39033\nOurmes|ورماس|||39035\nReguiba|الرقيبة|||39016\nRobbah|الرباح|||39017\nSidi Aoun|سيدي عون|||39037\nTaghzout|تغزوت|||39040\nTaleb Larbi|الطالب العربي|||39019\nTrifaoui|الطريفاوي|||39044",
  "Ain Touila|عين الطويلة|||40005\nBabar|بابار|||40006\nBaghai|بغاي|||40014\nBouhmama|بوحمامة|||40007\nChechar|ششار|||40008\nChelia|شلية|||40030\nDjellal|جلال|||40015\nEl Hamma|الحامة|||40016\nEl Mahmal|المحمل|||40012\nEl Oueldja|الولجة|||40032\nEnsigha|انسيغة|||40043\nKais|قايس|||40001\nKhenchela|خنشلة|||40000\nKhirane|خيران|||40037\nM'sara|مصارة|M'Sara||40039\nM'toussa|متوسة|M'Toussa||40021\nOuled Rechache|أولاد رشاش|||40013\nRemila|الرميلة|||40041\nTamza|طامزة|||40024\nTaouzianat|تاوزيانت|||40011\nYabous|يابوس|||40023",
  "Ain Soltane|عين سلطان|||41026\nAin Zana|عين الزانة|||41027\nBir Bouhouche|بئر بوحوش|||41011\nDrea|الدريعة|||41015\nHaddada|الحدادة|||41012\nHanencha|الحنانشة|||41016\nKhedara|الخضارة|||41013\nKhemissa|خميسة|||41031\nMachroha|المشروحة|||41010\nM'daourouche|مداوروش|||41001\nMerahna|المراهنة|||41004\nOued Kebrit|وادي الكبريت|||41026\nOuillen|ويلان|||41032\nOuled Driss|أولاد إدريس|||41005\nOuled Moumen|أولاد مومن|||41034\nOum El Adhaim|أم العظايم|||41019\nRagouba|الراقوبة|||41033\nSafel El Ouiden|سافل الويدان|||41035\nSedrata|سدراتة|||41002\nSidi Fredj|سيدي فرج|||41026\nSouk Ahras|سوق أهراس|||41000\nTaoura|تاورة|||41009\nTerraguelt|ترقالت|||41037\nTiffech|تيفاش|||41038\nZaarouria|الزعرورية|||41010\nZouabi|الزوابي|||41039",
  "Aghbal|أغبال|||42007\nAhmer El Ain|أحمر العين|||42024\nAin Tagourait|عين تاقورايت|||42006\nAttatba|الحطاطبة|||42008\nBeni Mileuk|بني ميلك|||42024\nBou Haroun|بوهارون|||42020\nBou Ismail|بواسماعيل|||42041\nBourkika|بورقيقة|||42011\nChaiba|الشعيبة|||42019\nCherchell|شرشال|||42036\nDamous|الداموس|||42040\nDouaouda|دواودة|||42015\nFouka|فوكة|||42008\nGouraya|قوراية|||42018\nHadjout|حجوط|||42012\nHadjret Ennous|حجرة النص|||42029\nKhemisti|خميستي|||42016\nKolea|القليعة|||42003\nLarhat|الأرهاط|||42017\nMenaceur|مناصر|||42018\nMerad|مراد|||42003\nMesselmoun|مسلمون|||42036\nNador|الناظور|||42014\nSidi-Amar|سيدي عامر|||42023\nSidi Ghiles|سيدي غيلاس|||42021\nSidi Rached|سيدي راشد|||42040\nSidi Semiane|سيدي سميان|||42041\nTipaza|تيبازة|||42000",
  "Ahmed Rachedi|أحمد راشدي|||43013\nAin Beida Harriche|عين البيضاء أحريش|||43033\nAin Mellouk|عين الملوك|||43015\nAin Tine|عين التين|||43016\nAmira Arres|اعميرة اراس|||43017\nBenyahia Abderrahmane|بن يحي عبد الرحمن|||43020\nBouhatem|بوحاتم|||43022\nChelghoum Laid|شلغوم العيد|||43001\nChigara|الشيقارة|||43025\nDerrahi Bousselah|دراحي بوصلاح|||43046\nEl Ayadi Barbes|العياضي برباس|||43009\nEl Mechira|مشيرة|||43026\nFerdjioua|فرجيوة|||43002\nGrarem Gouga|القرارم قوقة|||43004\nHamala|حمالة|||43052\nMila|ميلة|||43000\nMinar Zarza|مينار زارزة|||43036\nOued Athmenia|وادي العثمانية|||43005\nOued Endja|وادي النجاء|||43006\nOued Seguen|وادي سقان|||43031\nOuled Khalouf|أولاد اخلوف|||43032\nRouached|الرواشد|||43009\nSidi Khelifa|سيدي خليفة|||43060\nSidi Merouane|سيدي مروان|||43010\nTadjenanet|تاجنانت|||43007\nTassadane Haddada|تسدان حدادة|||43033\nTassala Lematai|تسالة لمطاعي|||43007\nTeleghma|التلاغمة|||43008\nTerrai Bainen|ترعي باينان|||43018\nTiberguent|تيبرقنت|||43035\nYahia Beniguecha|يحي بني قشة|||43015\nZeghaia|زغاية|||43012",
  "Ain-Benian|عين البنيان|||44035\nAin-Bouyahia|عين بويحيى|||44032\nAin-Defla|عين الدفلى|||44000\nAin-Lechiakh|عين الاشياخ|||44018\nAin-Soltane|عين السلطان|||44019\nAin-Torki|عين التركي|||44020\nArib|عريب|||44008\nBathia|بطحية|||44041\nBelaas|بلعاص|||44038\nBen Allal|بن علال|||44040\nBirbouche|بربوش|||44042\nBir-Ould-Khelifa|بئر ولد خليفة|||44002\nBordj-Emir-Khaled|برج الأمير خالد|||44021\nBoumedfaa|بومدفع|||44004\nBourached|بوراشد|||44044\nDjelida|جليدة|||44009\nDjemaa Ouled Cheikh|جمعة أولاد الشيخ|||44047\nDjendel|جندل|||44023\nEl-Abadia|العبادية|||44006\nEl-Amra|العامرة|||44010\nEl-Attaf|العطاف|||44002\nEl-Maine|الماين|||44020\nHammam-Righa|حمام ريغة|||44023\nHassania|الحسانية|||44022\nHoceinia|الحسينية|||44048\nKhemis-Miliana|خميس مليانة|||44001\nMekhatria|المخاطرية|||44050\nMiliana|مليانة|||44003\nOued Chorfa|وادي الشرفاء|||44024\nOued Djemaa|واد الجمعة|||44052\nRouina|الروينة|||44017\nSidi-Lakhdar|سيدي الأخضر|||44027\nTacheta Zegagha|تاشتة زقاغة|||44028\nTarik-Ibn-Ziad|طارق بن زياد|||44029\nTiberkanine|تبركانين|||44030\nZeddine|زدين|||44031",
  "Ain Ben Khelil|عين بن خليل|||45008\nAin Sefra|عين الصفراء|||45001\nAsla|عسلة|||45030\nDjenienne Bourezg|جنين بورزق|||45030\nEl Biodh|البيوض|||45004\nKasdir|القصدير|||45007\nMakmen Ben Amar|مكمن بن عمار|||45005\nMecheria|المشرية|||45002\nMoghrar|مغرار|||45019\nNaama|النعامة|||45000\nSfissifa|سفيسيفة|||45001\nTiout|تيوت|||45030",
  "Aghlal|أغلال|||46016\nAin El Arbaa|عين الأربعاء|||46009\nAin Kihal|عين الكيحل|||46045\nAin Temouchent|عين تموشنت|||46000\nAin Tolba|عين الطلبة|||46010\nAoubellil|عقب الليل|||46017\nBeni Saf|بني صاف|||46001\nBouzedjar|بوزجار|||46033\nChaabat El Ham|شعبة اللحم|||46033\nChentouf|شنتوف|||46020\nEl Amria|العامرية|||46022\nEl Maleh|المالح|||46016\nEl Messaid|المساعيد|||46036\nEmir Abdelkader|الأمير عبد القادر|||\nHammam Bou Hadjar|حمام بوحجر|||46005\nHassasna|الحساسنة|||46021\nHassi El Ghella|حاسي الغلة|||46012\nOued Berkeche|وادي برقش|||46022\nOued Sebbah|وادي الصباح|||46023\nOuled Boudjemaa|أولاد بوجمعة|||46043\nOuled Kihal|أولاد الكيحل|||46045\nOulhaca El Gheraba|ولهاصة الغرابة|||46014\nSidi Ben Adda|سيدي بن عدة|||46013\nSidi Boumediene|سيدي بومدين|||46051\nSidi Ouriache|سيدي ورياش|||46033\nSidi Safi|سيدي صافي|||46025\nTamzoura|تامزورة|||46026\nTerga|تارقة|||46015",
  "Berriane|بريان|||47003\nBounoura|بونورة|||47010\nDhayet Bendhahoua|ضاية بن ضحوة|||47012\nEl Atteuf|العطف|||58006\nEl Guerrara|القرارة|||58001\nGhardaia|غرداية|||47000\nMansoura|المنصورة|||47023\nMetlili|متليلي|||47002\nSebseb|سبسب|||47025\nZelfana|زلفانة|||47007",
  "Ain Rahma|عين الرحمة|||48033\nAin-Tarek|عين طارق|||48016\nAmmi Moussa|عمي موسى|||48004\nBelaassel Bouzagza|بلعسل بوزقزة|||48036\nBendaoud|بن داود|||48037\nBeni Dergoun|بني درقن|||48039\nBeni Zentis|بني زنطيس|||48041\nDar Ben Abdelah|دار بن عبد الله|||48044\nDjidiouia|جديوية|||48005\nEl-Guettar|القطار|||48051\nEl Hassi|الحاسي|||48067\nEl H'madna|الحمادنة|||48017\nEl-Matmar|المطمر|||48009\nEl Ouldja|الولجة|||48048\nHad Echkalla|حد الشكالة|||48003\nHamri|حمري|||48051\nKalaa|القلعة|||48018\nLahlef|لحلاف|||48020\nMazouna|مازونة|||48002\nMediouna|مديونة|||48015\nMendes|منداس|||48012\nMerdja Sidi Abed|مرجة سيدي عابد|||48056\nOuarizane|واريزان|||48013\nOued El Djemaa|وادي الجمعة|||48021\nOued Essalem|وادي السلام|||48022\nOued-Rhiou|وادي رهيو|||48001\nOuled Aiche|أولاد يعيش|||48039\nOuled Sidi Mihoub|أولاد سيدي الميهوب|||48061\nRamka|الرمكة|||48024\nRelizane|غليزان|||48000\nSidi Khettab|سيدي خطاب||سيدي  خطاب|48029\nSidi Lazreg|سيدي لزرق|||48065\nSidi M'hamed Benali|سيدي أمحمد بن علي|||48003\nSidi M'hamed Benaouda|سيدي امحمد بن عودة|Sidi M'Hamed Benaouda||48033\nSidi Saada|سيدي سعادة|||48067\nSouk El Had|سوق الحد|||48068\nYellel|يلل|||48006\nZemmoura|زمورة|||48008",
  "Aougrout|أوقروت|||49012\nCharouine|شروين|||49014\nDeldoul|دلدول|||49036\nKsar Kaddour|قصر قدور|||49035\nMetarfa|المطارفة|||49038\nOuled Aissa|أولاد عيسى|||49051\nOuled Said|أولاد السعيد|||49039\nTalmine|طالمين|||49034\nTimimoun|تيميمون|||49001\nTinerkouk|تنركوك|||49061",
  "Bordj Badji Mokhtar|برج باجي مختار|||50010\nTimiaouine|تيمياوين|||50042",
  "Besbes|بسباس|||51044\nChaiba|الشعيبة|||\nDoucen|الدوسن|||51007\nOuled Djellal|أولاد جلال|||51002\nRas El Miad|رأس الميعاد|||05087\nSidi Khaled|سيدي خالد||سيدي  خالد|51004",
  "Beni-Abbes|بني عباس|Béni Abbès||52002\nBeni-Ikhlef|بن يخلف|Beni Ikhlef||52025\nEl Ouata|الواتة|||52020\nIgli|إقلي|||52021\nKerzaz|كرزاز|||52022\nKsabi|القصابي|||52039\nOuled-Khodeir|أولاد خضير|||52028\nTabelbala|تبلبالة|||52029\nTamtert|تامترت|||52046\nTimoudi|تيمودي|||52031",
  "Ain Salah|عين صالح|||53001\nFoggaret Ezzoua|فقارة الزوى|||53016\nInghar|إينغر|||53004",
  "Ain Guezzam|عين قزام|||54005\nTin Zouatine|تين زواتين|||54011",
  "Benaceur|بن ناصر|||55020\nBlidet Amor|بلدة اعمر|||55005\nEl Alia|العالية|||55023\nEl-Hadjira|الحجيرة|El Hadjira||55006\nMegarine|المقارين|||55009\nM'naguer|المنقر|M'Naguer||55029\nNezla|النزلة|||55004\nSidi Slimane|سيدي سليمان|||55008\nTaibet|الطيبات|||55015\nTebesbest|تبسبست|||55016\nTemacine|تماسين|||55003\nTouggourt|تقرت|||55002\nZaouia El Abidia|الزاوية العابدية|||55018",
  "Bordj El Haouass|برج الحواس|||56008\nDjanet|جانت|||56002",
  "Djamaa|جامعة|||57004\nEl-M'ghaier|المغير|||57005\nM'rara|المرارة|M'Rara||57067\nOum Touyour|أم الطيور|||57034\nSidi Amrane|سيدي عمران|||57018\nSidi Khelil|سيدي خليل|||57038\nStill|سطيل|||57039\nTenedla|تندلة|||57042",
  "El Meniaa|المنيعة|||58001\nHassi Fehal|حاسي الفحل|||58021\nHassi Gara|حاسي القارة|||58006",
  "Aflou|أفلو|||03001\nAin Sidi Ali|عين سيدي علي|||03028\nBrida|بريدة|||03005\nEl Beidha|البيضاء|||03013\nEl Ghicha|الغيشة|||03023\nGueltat Sidi Saad|قلتة سيدي سعد|||03025\nHadj Mechri|الحاج مشري|||03038\nOued Morra|وادي مرة|||03027\nOued M'zi|وادي مزي|Oued M'Zi||03041\nSebgag|سبقاق|||03003\nSidi Bouzid|سيدي بوزيد|||03007\nTaouiala|تاويالة|||03026",
  "Azil Abedelkader|عزيل عبد القادر|||05087\nBarika|بريكة|||05001\nBitam|بيطام|||05045\nDjezzar|الجزار|||05046\nM Doukal|إمدوكل|||05037\nOuled Ammar|أولاد عمار|||05121\nSeggana|سقانة|||05027\nTilatou|تيلاطو|||05127",
  "Ain Zaatout|عين زعطوط|||07013\nBranis|برانيس|||07023\nDjemorah|جمورة|||07025\nEl Kantara|القنطرة|||07008\nEl Outaya|الوطاية|||07026",
  "Bir-El-Ater|بئر العاتر|||12001\nEl Ogla El Malha|العقلة المالحة|||12043\nFerkane|فركان|||12044\nNegrine|نقرين|||12024",
  "Bouihi|البويهي|||13066\nEl Aricha|العريشة|||13031\nEl Gor|القور|||13034\nSidi Djillali|سيدي الجيلالي|||13043",
  "Bougara|بوقرة|||14018\nHamadia|حمادية|||14020\nKsar Chellala|قصر الشلالة|||14002\nRechaiga|الرشايقة|||14026\nSerghine|سرغين|||14051\nZmalet El Emir Abdelkade|زمالة الأمير عبد القادر||زمالة  الأمير عبد القادر|14038",
  "Ain Fekka|عين فقه|||17040\nAïn Oussera|عين وسارة|Ain Oussera||17001\nBenhar|بنهار|||17043\nBirine|بيرين|||17014\nBouira Lahdab|بويرة الأحداب|||17044\nEl Khemis|الخميس|||17051\nGuernini|قرنيني|||17054\nHad Sahary|حد الصحاري|||17022\nHassi Fedoul|حاسي فدول|||17056\nSidi Laadjel|سيدي لعجال|||17024",
  "Amourah|عمورة|||17042\nDeldoul|دلدول|||17415\nFaidh El Botma|فيض البطمة|||17021\nGuettara|قطارة|||17055\nMessaad|مسعد|||17003\nOum Laadham|أم العظام|||17061\nSed Rahal|سد الرحال|||17062\nSelmana|سلمانة|||17063",
  "Ain Boucif|عين بوسيف|||26005\nAin Ouksir|عين اقصير|||26048\nAziz|عزيز|||26040\nBoghar|بوغار|||26013\nBouaiche|بوعيش|||26054\nBoughzoul|بوغزول|||26023\nChabounia|الشهبونية|||26026\nChelalet El Adhaoura|شلالة العذاورة|||26007\nCheniguel|شنيقل|||26057\nDerrag|دراق|||26015\nEl Ouinet|العوينات|||26059\nKef Lakhdar|الكاف الاخضر|||26051\nKsar El Boukhari|قصر البخاري|||26003\nM'fatha|مفاتحة|||26049\nOuled Antar|أولاد عنتر|||26035\nOuled Emaaraf|أولاد امعرف|||26038\nOuled Hellal|أولاد هلال|||26037\nOum El Djellil|أم الجليل|||26065\nSaneg|السانق|||26067\nSidi Demed|سيدي دامد|||26069\nTafraout|تفراوت|||26074",
  "Ain El Melh|عين الملح|||28004\nAin Fares|عين فارس|||28023\nAin Rich|عين الريش|||28025\nBen Srour|بن سرور|||28009\nBenzouh|بن زوه|||28028\nBir Foda|بئر فضة|||28043\nBou Saada|بوسعادة|||28001\nDjebel Messaad|جبل مساعد|||28024\nEl Hamel|الهامل|||28015\nEl Houamed|الحوامد|||28063\nKhoubana|خبانة|||28030\nM'cif|مسيف|M'Cif||28029\nMedjedel|امجدل|||28016\nMenaa|مناعة|||28016\nMohamed Boudiaf|محمد بوضياف|||28033\nOuled Sidi Brahim|أولاد سيدي ابراهيم|||28032\nOuled Slimane|أولاد سليمان|||28031\nOulteme|ولتام|||28054\nSidi Ameur|سيدي عامر|||28035\nSidi M'hamed|سيدي محمد|Sidi M'Hamed|سيدي امحمد|\nSlim|سليم|||28037\nTamsa|تامسة|||28065\nZarzour|زرزور|||28067",
  "Ain El Orak|عين العراك|Aïn El Orak||32019\nArbaouat|اربوات|||32005\nBoussemghoun|بوسمغون|||32014\nChellala|شلالة|||32015\nEl Bnoud|البنود|||32025\nEl Mehara|المحرة|||32024\nLabiodh Sidi Cheikh|الأبيض سيدي الشيخ|||32003",
];
const QUARTERS = [
  "16|Mohamed Belouzdad|belouizdad;belcourt;belouezdad;blouizdad;mohamed belouizdad;hamma el anasser;el hamma;بلوزداد;بلكور;محمد بلوزداد;العقيبة",
  "16|Bachedjerah|bachdjerrah;bach djerah;bachdjarah;bach djarah;bachjarah;bach jarah;bachdjerah;باش جراح;باشجراح",
  "16|Bir Mourad Rais|said hamdine;les sources;bir mourad rais;birmouradrais;bmr;birmandreis;بئر مراد رايس;بير مراد رايس;سعيد حمدين",
  "16|Kouba|garidi;vieux kouba;ben omar;jolie vue;les annassers;ruisseau;9obba;koba;قاريدي;ڨاريدي;القبة",
  "16|Hydra|val d'hydra;val hydra;paradou;sidi yahia;حيدرة;سيدي يحيى;البارادو",
  "16|Ben Aknoun|chevalley;ben aknoune;benaknoun;بن عكنون;شوفالي",
  "16|Djasr Kasentina|gue de constantine;gue constantine;ain naadja;ain naadja;3in na3dja;djisr kasentina;djasr qsentina;djesr kasentina;عين النعجة;جسر قسنطينة;قي دو كونستونتين",
  "16|Maalma|mahelma;sidi abdellah;sidi abdallah;maelma;المعالمة;سيدي عبد الله",
  "16|Les Eucalyptus|eucalyptus;calitous;kalitous;lekalitouss;les eucaliptus;الكاليتوس;كاليتوس",
  "16|Khraissia|khraicia;khraissia;khraycia;خرايسية;الخرايسية",
  "16|Douira|douera;douira;doueira;دويرة;الدويرة",
  "16|Sehaoula|saoula;sehaoula;السحاولة;سحاولة",
  "16|Cheraga|cheraga;chraga;chiraga;bouchaoui;شراقة;الشراقة;بوشاوي",
  "16|Dely Ibrahim|dely brahim;deli ibrahim;dali ibrahim;dali brahim;del brahim;deli brahim;دالي ابراهيم;دالي براهيم",
  "16|Bab Ezzouar|bab ezouar;bab zouar;babezzouar;babzouar;usthb;باب الزوار;باب زوار",
  "16|Dar El Beida|dar el baida;dar lbeida;dar beida;dar el beyda;dar baida;الدار البيضاء;دار البيضاء",
  "16|Bordj El Kiffan|bordj el kifan;borj el kiffan;bordj lkiffan;fort de l'eau;برج الكيفان",
  "16|Bordj El Bahri|borj el bahri;bordj lbahri;cap matifou;برج البحري",
  "16|El Marsa|jean bart",
  "16|Bouzareah|bouzareah;bouzaria;bouzereah;bouzari3a;chateauneuf;بوزريعة",
  "16|Bologhine Ibnou Ziri|bologhine;bolghin;saint eugene;بولوغين",
  "16|Casbah|la casbah;kasbah;el kasbah;qasba;القصبة;قصبة",
  "16|Alger Centre|alger-centre;telemly;tafourah;grande poste;didouche mourad;krim belkacem;alger ctr;dzayer centre;dzair centre;الجزائر الوسطى;ديدوش مراد;البريد المركزي;تيليملي",
  "16|Sidi M'hamed|sidi mhamed;place du 1er mai;1er mai;premier mai;champ de manoeuvre;سيدي محمد;سيدي امحمد;أول ماي",
  "16|El Madania|el madania;madania;salembier;المدنية",
  "16|El Mouradia|el mouradia;golf;la colonne;المرادية",
  "16|Oued Koriche|oued koriche;oued korich;climat de france;وادي قريش",
  "16|Rais Hamidou|rais hamidou;pointe pescade;الرايس حميدو",
  "16|Hammamet|bains romains;hammamet alger;bainem;bains romains;baïnem;باينام",
  "16|Ain Benian|la madrague;el djamila;guyotville;عين البنيان",
  "16|Staoueli|staoueli;staouali;stawali;sidi fredj;sidi fredj;سطاوالي;سيدي فرج",
  "16|Zeralda|zeralda;zralda;mazafran;زرالدة",
  "16|Reghaia|reghaia;rghaia;reghaya;رغاية;الرغاية",
  "16|Rouiba|rouiba;ruiba;rouibah;رويبة;الرويبة",
  "16|Birkhadem|birkhadem;bir khadem;tixeraine;bir 5adem;بئر خادم;بير خادم;تقصراين",
  "16|Baraki|baraki;beraki;براقي;bentalha;ben talha;بن طلحة",
  "16|El Harrach|el harrach;harach;el harach;l7arrach;lharach;maison carree;belfort;الحراش;حراش",
  "16|Hussein Dey|hussein dey;houssein dey;hsin dey;7ssin day;leveilley;panorama;حسين داي",
  "16|Bourouba|bourouba;la montagne;بوروبة",
  "16|El Magharia|el magharia;leveilly;المقرية;المغارية",
  "16|Mohammadia|les bananiers;lavigerie;ardis;mohammadia lavigerie",
  "16|Oued Smar|oued smar;oued semar;وادي السمار",
  "16|Ain Taya|ain taya;3in taya;عين طاية",
  "16|El Achour|el achour;achour;العاشور",
  "16|Draria|draria;derraria;الدرارية;درارية",
  "16|Baba Hassen|baba hassen;baba hacene;baba hsen;بابا حسن",
  "16|Ouled Fayet|ouled fayet;oulad fayet;wled fayet;oued fayet;أولاد فايت;ولاد فايت",
  "16|Bir Touta|birtouta;bir touta;بئر توتة;بير توتة",
  "16|El Biar|el biar;lbiar;elbiar;الأبيار;لبيار",
  "16|Beni Messous|beni messous;bni messous;بني مسوس",
  "16|Bab El Oued|bab el oued;bab el ouad;bab loued;bab lwed;bab el wad;beb el oued;باب الواد;باب الوادي",
  "31|Bir El Djir|bir el djir;akid lotfi;canastel;bir djir;usto;بئر الجير;بير الجير;العقيد لطفي;كناستيل",
  "31|Oran|maraval;gambetta;el hamri;yaghmoracen;plateau oran;es senia oran",
  "31|Es Senia|es senia;senia;essenia;السانية;السانيا",
  "31|Ain Turk|ain turk;ain el turk;les andalouses;عين الترك",
  "25|Constantine|zouaghi;sidi mabrouk;belle vue constantine;سيدي مبروك;زواغي",
  "25|El Khroub|ali mendjeli;nouvelle ville ali mendjeli;khroub;el khroub;lkhroub;علي منجلي;الخروب",
  "9|Blida|zabana blida;joinville",
  "35|Djinet|cap djinet;cap djenet;djenat",
  "35|Khemis El Khechna|khemis el khechna;khemis khechna",
  "42|Kolea|kolea;el kolea;koleaa;القليعة",
  "6|Akbou|akbou;aqbou",
  "5|Batna|bouakal;bou3kal;بوعقال",
  "23|El Bouni|el bouni;bouni;البوني",
];

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

// Tables: WILAYAS and COMMUNES hold one row for each place, fields parted by "|", spellings by ";".
const wilayas = WILAYAS.map((row, index) => {
  const [french, arabic, ascii, aliases, parent, ship] = row.split('|');
  return { code: index + 1, french, arabic, parent: Number(parent), ship: Number(ship) || index + 1,
    names: [french, arabic, ascii || french, ...aliases.split(';')].filter((name) => name) };
});
const communes = COMMUNES.flatMap((rows, index) => rows.split('\n').map((row) => {
  const [french, arabic, otherFrench, otherArabic, postal] = row.split('|');
  return { code: index + 1, ship: wilayas[index].ship, french, postal,
    arabic, names: [french, arabic, otherFrench, otherArabic].filter((name) => name) };
}));

// Cuts folded text into words with their places.
const wordsOf = (s) => [...s.matchAll(/[0-9a-z\u0620-\u063f\u0641-\u06d5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g)]
  .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

// Joined spellings of a name: articles kept, shortened to "l" or dropped; in Arabic "ال" kept or dropped per word.
function variants(words) {
  const fixed = { ain: ['ain', '3in', '3ain', 'ein', 'in'], ouled: ['ouled', 'oulad', 'wled', 'wlad', 'ould'],
    beni: ['beni', 'bni'], 'اولاد': ['اولاد', 'ولاد'], 'بير': ['بير', 'بر'] };
  return words.reduce((spellings, word, position) => {
    let options = fixed[word] ?? [word];
    if (['el', 'al', 'l'].includes(word)) options = position + 1 < words.length ? ['el', 'l', 'al', ''] : [word];
    else if (word.startsWith('ال') && word.length >= 5) options = [word, word.slice(2), 'ل' + word.slice(2)];
    return spellings.flatMap((start) => options.map((option) => start + option));
  }, ['']);
}

// Meanings by joined key: { code, commune, isWeak }, commune null for the wilaya itself.
const exact = new Map();
function insert(name, code, commune) {
  const words = wordsOf(fold(name)).map((word) => word.text);
  const isSingle = words.length === 1 || (words.length === 2 && has('articles', words[0]));
  for (const variant of variants(words)) {
    const isBare = variant !== words.join('');
    if (variant.length < 2 || (isBare && has('generic', variant))) continue;
    const isShort = commune !== null && isSingle && variant.length <= 6;
    const isWeak = has('doubtful', variant) || isShort || (isBare && isSingle && commune !== null);
    if (!exact.has(variant)) exact.set(variant, []);
    const entries = exact.get(variant);
    if (!entries.some((entry) => entry.code === code && entry.commune === commune)) entries.push({ code, commune, isWeak });
  }
}
for (const wilaya of wilayas) for (const name of wilaya.names) insert(name, wilaya.code, null);
for (const commune of communes) for (const name of commune.names) insert(name, commune.code, commune);
for (const row of QUARTERS) {
  const [code, french, spellings] = row.split('|');
  const commune = communes.find((other) => other.code === Number(code) && other.french === french);
  for (const name of spellings.split(';')) insert(name, commune.code, commune);
}

// How a joined key sounds: Arabizi digits become letters, digraphs one letter, vowels few, doubled letters single.
const ARABIC_SOUNDS = { 'ث': 'ت', 'ذ': 'د', 'ظ': 'ض', 'ط': 'ت', 'ص': 'س' };
function soundOf(key) {
  let out = '';
  const append = (sound) => { if (!out.endsWith(sound)) out += sound; };
  if (ARABIC.test(key)) {
    for (const letter of key) append(ARABIC_SOUNDS[letter] ?? letter);
    return out.length > 3 && /[اه]$/.test(out) ? out.slice(0, -1) : out;
  }
  for (let i = 0; i < key.length;) {
    const [sound, used] = consonant(key[i], key[i + 1] ?? '', key[i + 2] ?? '');
    i += used;
    if (sound === 'u') while ('ouwh'.includes(key[i] ?? '-')) i += 1;
    append(sound);
  }
  return out.length > 3 && out.endsWith('a') ? out.slice(0, -1) : out;
}
function consonant(letter, next, third) {
  const isHushed = next === 'h';
  switch (letter) {
    case '3': return ['a', 1];
    case '2': case '7': case 'h': return ['', 1];
    case '5': return ['x', 1];
    case '8': return ['g', 1];
    case '9': case 'q': return ['k', 1];
    case '6': return ['t', 1];
    case 'k': return isHushed ? ['x', 2] : ['k', 1];
    case 'c': return isHushed ? ['$', 2] : [/[eiy]/.test(next) ? 's' : 'k', 1];
    case 's': return isHushed ? ['$', 2] : ['s', 1];
    case 'd': return next === 'j' ? ['j', 2] : ['d', isHushed ? 2 : 1];
    case 'g': return ['g', isHushed || (next === 'u' && /[eiao]/.test(third)) ? 2 : 1];
    case 'p': return isHushed ? ['f', 2] : ['b', 1];
    case 't': return ['t', isHushed ? 2 : 1];
    case 'o': case 'u': case 'w': return ['u', 1];
    case 'i': case 'y': return ['i', 1];
    case 'a': case 'e': return /[iy]/.test(next) ? ['i', 2] : ['a', 1];
    default: return [letter, 1];
  }
}

// Meanings by sound, and the keys that mistyped names are compared with; built when a text needs them.
let built;
function soundIndex() {
  if (built) return built;
  const sounds = new Map();
  for (const [key, entries] of exact) {
    const sound = soundOf(key);
    if (!sounds.has(sound)) sounds.set(sound, []);
    const all = sounds.get(sound);
    for (const { code, commune, isWeak } of entries) {
      const isKnown = all.some((one) => one.code === code && one.commune === commune && one.isWeak === isWeak);
      if (!isKnown) all.push({ code, commune, isWeak });
    }
  }
  const wilayaKeys = [...exact.keys()].filter((key) => key.length >= 5 && exact.get(key).some((entry) => !entry.commune));
  built = { sounds, long: [...sounds.keys()].filter((sound) => sound.length >= 4).sort(), wilayaKeys: wilayaKeys.sort() };
  return built;
}

// Whether two keys differ by at most so many insertions, deletions, replacements or swapped neighbours.
function isNear(left, right, limit) {
  if (Math.abs(left.length - right.length) > limit) return false;
  let before = [];
  let previous = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let row = 0; row < left.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < right.length; column++) {
      let cost = Math.min(previous[column + 1], current[column]) + 1;
      cost = Math.min(cost, previous[column] + (left[row] === right[column] ? 0 : 1));
      if (row > 0 && column > 0 && left[row] === right[column - 1] && left[row - 1] === right[column]) {
        cost = Math.min(cost, before[column - 1] + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return false;
    [before, previous] = [previous, current];
  }
  return previous[right.length] <= limit;
}

const isNumber = (word) => /^[0-9]+$/.test(word);
const codesOf = (entries) => [...new Set(entries.map((entry) => entry.code))];
const inOrder = (codes) => [...new Set(codes)].sort((a, b) => a - b);

// The place that a text names: { code, commune }, or { candidates } with the wilayas that fit.
function findPlace(text, numbering) {
  const s = fold(text);
  const words = wordsOf(s).slice(0, 200);
  const textAt = (i) => words[i]?.text;
  const joined = (start, end) => {
    const key = words.slice(start, end).map((word) => word.text).join('');
    return isNumber(key) ? null : key;
  };
  // Whether something stronger than a blank, hyphen, point or apostrophe stands behind a word.
  const isHardGap = (i) => i < 0 || i + 1 >= words.length || /[^ \-'._]/.test(s.slice(words[i].end, words[i + 1].start));
  const overlaps = (start, end, hits) => hits.some((hit) => hit.start < end && start < hit.end);
  // Runs of words without a hard separator inside, the longest first, then from the left.
  const ranges = [];
  words.forEach((_, start) => {
    let size = 0;
    for (let end = start + 1; end <= Math.min(start + 7, words.length); end++) {
      if (end - start > 1 && isHardGap(end - 2)) break;
      size += words[end - 1].text.length;
      ranges.push({ start, end, size });
    }
  });
  ranges.sort((a, b) => b.size - a.size || a.start - b.start);

  const lookup = (start, end) => {
    const key = joined(start, end);
    if (key === null || exact.has(key)) return exact.get(key);
    if (!ARABIC.test(key)) return undefined;
    // Prepositions are glued to Arabic names: لوهران، بالجزائر، فوهران، للجلفة; و is "and".
    for (const [prefix, article] of [['و', ''], ['ل', ''], ['ف', ''], ['ب', ''], ['م', ''], ['لل', 'ال'], ['فل', 'ال'], ['بل', 'ال']]) {
      if (key.length < prefix.length + 3 || !key.startsWith(prefix)) continue;
      const entries = exact.get(article + key.slice(prefix.length));
      if (entries) return entries;
    }
    return undefined;
  };
  const isWholeCountry = (before) => has('wholeCountry', textAt(before)) || has('wholeCountry', textAt(before - 1));
  const isEdge = (i, gap, hits) => {
    if (i < 0 || i >= words.length || hits.some((hit) => hit.start <= i && i < hit.end)) return true;
    if (has('person', textAt(i))) return false;
    return isHardGap(gap) || has('filler', textAt(i)) || isNumber(textAt(i));
  };
  // Whether the words around a run let a place be expected there.
  const isExpected = (start, end, hits) => {
    if (start > 0 && !isHardGap(start - 1) && has('before', textAt(start - 1))) return true;
    const key = joined(start, end);
    if (ARABIC.test(textAt(start)) && key !== null && !exact.has(key) && /^[فبل]/.test(key)) return true;
    return isEdge(start - 1, start - 1, hits) && isEdge(end, end - 1, hits);
  };
  const isBelievable = (entries, start, end, hits) => {
    if (has('person', textAt(start - 1)) && entries.some((entry) => entry.isWeak)) return false;
    const key = joined(start, end);
    if (key !== null && has('countryNames', key) && isWholeCountry(start - 1)) return false;
    return !entries.every((entry) => entry.isWeak) || isExpected(start, end, hits);
  };
  const hitOf = ({ start, end }, entries, isExact) => {
    let before = start - 1;
    while (['de', 'd', 'du', 'des', 'el', 'la', 'les'].includes(textAt(before))) before -= 1;
    return { start, end, entries, isExact, isStreet: has('street', textAt(before)) };
  };
  const namesWilaya = (key) => (exact.get(key) ?? []).some((entry) => entry.commune === null);
  const isPrepositionAndWilaya = ({ start, end }) => {
    if (end - start < 2 || textAt(start) !== 'l') return false;
    const [whole, rest] = [joined(start, end), joined(start + 1, end)];
    return whole !== null && rest !== null && namesWilaya(rest) && !namesWilaya(whole);
  };

  let hits = [];
  const doubted = [];
  for (const range of ranges) {
    const { start, end } = range;
    if (overlaps(start, end, hits) || isPrepositionAndWilaya(range)) continue;
    const entries = lookup(start, end);
    if (entries) (isBelievable(entries, start, end, hits) ? hits : doubted).push(hitOf(range, entries, true));
  }
  // Two doubtful names side by side that agree support each other: "garidi kouba".
  for (const hit of doubted) {
    if (overlaps(hit.start, hit.end, hits)) continue;
    const codes = codesOf(hit.entries);
    const isSupported = [...doubted, ...hits].some((other) => (other.start === hit.end || other.end === hit.start)
      && other.entries.some((entry) => codes.includes(entry.code))
      && joined(other.start, other.end) !== joined(hit.start, hit.end));
    if (isSupported) hits.push(hit);
  }
  // What is written exactly stands against what is only like a name elsewhere: "dergana bordj el kiffan".
  const strong = hits.filter((hit) => !hit.isStreet && hit.entries.some((entry) => !entry.isWeak)).flatMap((hit) => codesOf(hit.entries));
  const contradicts = (entries) => strong.length > 0 && !entries.some((entry) => strong.includes(entry.code)
    || strong.includes(wilayas[entry.code - 1].parent) || strong.some((code) => wilayas[code - 1].parent === entry.code));
  // Names that sound alike.
  for (const range of ranges) {
    const { start, end } = range;
    const key = overlaps(start, end, hits) ? null : joined(start, end);
    if (key === null || has('common', key)) continue;
    const sound = soundOf(key);
    if (sound.length < 3 || !(sound.length >= 6 || isExpected(start, end, hits))) continue;
    const entries = soundIndex().sounds.get(sound);
    if (!entries || !isBelievable(entries, start, end, hits)) continue;
    if (contradicts(entries) && entries.every((entry) => entry.commune !== null)) continue;
    if (sound.length >= 4 || entries.some((entry) => entry.commune === null)) hits.push(hitOf(range, entries, false));
  }
  // Names with one or two slips of the pen, where a place is expected and no wilaya is named.
  const nearRanges = hits.some((hit) => hit.entries.some((entry) => entry.commune === null)) ? [] : ranges.slice(0, 150);
  for (const range of nearRanges) {
    const { start, end } = range;
    if (end - start > 4 || overlaps(start, end, hits) || !isExpected(start, end, hits)) continue;
    const key = joined(start, end);
    if (key === null || has('before', key) || has('common', key) || /[014]/.test(key)) continue;
    const sound = soundOf(key);
    const isAnnounced = has('before', textAt(start - 1));
    const isName = (word) => word.text.length >= 3 || has('articles', word.text);
    if (sound.length < (isAnnounced ? 4 : 5) || !words.slice(start, end).every(isName)) continue;
    const { sounds, long, wilayaKeys } = soundIndex();
    const near = key.length < 5 ? [] : wilayaKeys.filter((other) => isNear(other, key, key.length >= 10 ? 2 : 1));
    let entries = near.flatMap((other) => exact.get(other).filter((entry) => entry.commune === null));
    for (const other of long) {
      if (other[0] !== sound[0] && sound.length < 6) continue;
      if (isNear(other, sound, sound.length >= 9 ? 2 : 1)) entries.push(...sounds.get(other));
    }
    // A wilaya is far likelier than a village whose name is as near.
    const named = entries.filter((entry) => entry.commune === null);
    if (named.length) entries = named;
    if (!named.length && !isAnnounced && sound.length < 7 && !hits.length) continue;
    const codes = codesOf(entries);
    const isUsable = codes.length === 1 || hits.some((hit) => hit.entries.some((entry) => codes.includes(entry.code)));
    if (isUsable && !contradicts(entries) && (sound.length >= 5 || named.length)) hits.push(hitOf(range, entries, false));
  }
  hits.sort((a, b) => a.start - b.start);
  if (hits.some((hit) => !hit.isStreet)) hits = hits.filter((hit) => !hit.isStreet);

  // Numbers that may name a wilaya: 16, 016, w16, wilaya 16, DZ-16, 16000.
  const found = (code, commune = null) => ({ code, commune });
  const nothing = { candidates: [] };
  const numbered = (code) => (code <= 58 || numbering === 'official' ? found(code) : nothing);
  const codeOf = (word) => {
    const code = /^(?:[0-9]{1,2}|0[0-9]{2})$/.test(word ?? '') ? Number(word) : 0;
    return code >= 1 && code <= 69 ? code : null;
  };
  const postalOf = (word) => {
    if (!/^[0-9]{5}$/.test(word ?? '')) return null;
    const codes = codesOf(communes.filter((commune) => commune.postal === word));
    if (codes.length === 1) return found(codes[0]);
    const code = Number(word.slice(0, 2));
    return code >= 1 && code <= 58 ? found(code) : null;
  };
  const explicit = () => {
    for (let i = 0; i < words.length; i++) {
      const isCodeWord = i > 1 && ['numero', 'num', 'n', 'no', 'code', 'رقم'].includes(textAt(i - 1)) && has('wilaya', textAt(i - 2));
      const code = codeOf(textAt(i));
      if (code && (has('wilaya', textAt(i - 1)) || isCodeWord || textAt(i - 1) === 'dz')) return numbered(code);
      const postal = ['postal', 'cp', 'بريدي', 'البريدي'].includes(textAt(i - 1)) ? postalOf(textAt(i)) : null;
      if (postal) return postal;
      for (const prefix of ['w', 'dz', 'wilaya']) {
        const rest = textAt(i).startsWith(prefix) ? codeOf(textAt(i).slice(prefix.length)) : null;
        if (rest) return numbered(rest);
      }
    }
    return null;
  };
  const lone = () => {
    if (words.length !== 1) return null;
    const code = codeOf(textAt(0));
    return code ? numbered(code) : postalOf(textAt(0));
  };
  const hint = () => {
    const named = explicit();
    if (named?.code) return named.code;
    for (const word of words) {
      const postal = postalOf(word.text);
      if (postal) return postal.code;
      const code = codeOf(word.text);
      if (code && code <= 58) return code;
    }
    return null;
  };

  // Out of everything named one place.
  const isWilaya = (entry, code) => entry.commune === null && entry.code === code;
  const communeIn = (code, used) => {
    for (const hit of used) for (const entry of hit.entries) if (entry.code === code && entry.commune) return entry.commune;
    return null;
  };
  const wilayaCodes = (used) => [...new Set(used.flatMap((hit) => codesOf(hit.entries.filter((entry) => entry.commune === null))))];
  // One wilaya is named: a commune counts when it lies there, or lay there before the wilaya was divided.
  const inside = (code, used) => {
    const own = used.filter((hit) => hit.entries.some((entry) => isWilaya(entry, code)));
    const others = used.filter((hit) => !own.includes(hit));
    const named = communeIn(code, others);
    if (named) return found(code, named);
    for (const hit of others) {
      for (const entry of hit.entries) {
        if (entry.commune && entry.commune.ship === wilayas[code - 1].ship) return found(entry.code, entry.commune);
      }
    }
    return found(code, own.length > 1 ? communeIn(code, own) : null);
  };
  const marked = (hit, list) => has(list, textAt(hit.start - 1)) || (list === 'goal' && textAt(hit.start).startsWith('ل')
    && hit.entries.every((entry) => !wilayas[entry.code - 1].arabic.startsWith('ل')));
  // Several wilayas are named: mother and daughter, a town of the other, or start and goal of a way.
  const several = (codes) => {
    const pairs = codes.length === 2 ? [codes, [codes[1], codes[0]]] : [];
    for (const [child, mother] of pairs) {
      if (wilayas[child - 1].parent !== mother) continue;
      const bare = (name) => fold(name).replace(/[^a-z]/g, '');
      const seat = communes.find((one) => one.code === child && bare(one.french) === bare(wilayas[child - 1].french));
      return found(child, communeIn(child, hits) ?? seat ?? null);
    }
    for (const [town, wilaya] of pairs) {
      const named = communeIn(wilaya, hits.filter((hit) => hit.entries.some((entry) => isWilaya(entry, town))));
      if (named) return found(wilaya, named);
    }
    const goals = hits.filter((hit) => marked(hit, 'goal') && !marked(hit, 'origin'));
    if (wilayaCodes(goals).length === 1) return inside(wilayaCodes(goals)[0], goals);
    const kept = hits.filter((hit) => !marked(hit, 'origin'));
    if (kept.length < hits.length && wilayaCodes(kept).length === 1) return inside(wilayaCodes(kept)[0], kept);
    return { candidates: inOrder(codes) };
  };
  // No wilaya is named: the communes must agree on one, or a number must settle it.
  const agreed = () => {
    if (!hits.length) return explicit() ?? lone() ?? nothing;
    const first = hits[0];
    let shared = codesOf(first.entries);
    for (const hit of hits.slice(1)) {
      const codes = codesOf(hit.entries);
      const common = shared.filter((code) => codes.includes(code));
      if (!common.length) return { candidates: inOrder([...shared, ...codes]) };
      shared = common;
    }
    const settle = (entries) => { shared = shared.filter((code) => entries.some((entry) => entry.code === code)); };
    const number = shared.length > 1 ? hint() : null;
    if (number) settle(first.entries.filter((entry) => entry.code === number || entry.commune?.ship === number));
    if (shared.length > 1 && first.isExact) {
      const strong = codesOf(first.entries.filter((entry) => !entry.isWeak)).filter((code) => shared.includes(code));
      if (strong.length === 1) shared = strong;
    }
    return shared.length === 1 ? found(shared[0], communeIn(shared[0], hits)) : { candidates: inOrder(codesOf(first.entries)) };
  };

  let codes = wilayaCodes(hits);
  if (codes.length > 1 && codes.includes(16)) {
    // Wilaya 16 named only by a word that also means the country does not count beside another.
    const isOnlyCountry = hits.every((hit) => !hit.entries.some((entry) => isWilaya(entry, 16))
      || has('countryNames', words.slice(hit.start, hit.end).map((word) => word.text).join('')));
    if (isOnlyCountry) codes = codes.filter((code) => code !== 16);
  }
  if (codes.length === 0) return agreed();
  return codes.length === 1 ? inside(codes[0], hits) : several(codes);
}

function read(input) {
  const text = plainText(input.text);
  const numbering = input.numbering === 'legacy58' ? 'legacy58' : 'official';
  let place = findPlace(text, numbering);
  // Telephones without the letter ڨ make people type ڤ for /g/.
  if (!place.code && !place.candidates.length && text.includes('\u06a4')) {
    place = findPlace(text.replace(/\u06a4/g, '\u06a8'), numbering);
  }
  const wilaya = place.code ? wilayas[place.code - 1] : null;
  const commune = place.commune ?? null;
  return {
    wilaya: wilaya?.french ?? null,
    wilayaAr: wilaya?.arabic ?? null,
    code: wilaya?.code ?? null,
    shipCode: commune?.ship ?? wilaya?.ship ?? null,
    commune: commune?.french ?? null,
    communeAr: commune?.arabic ?? null,
    undecided: !wilaya,
    candidates: (place.candidates ?? []).map((code) => ({
      code, wilaya: wilayas[code - 1].french, wilayaAr: wilayas[code - 1].arabic,
    })),
  };
}
