// Made by: python3 scripts/generate-places.py
// Source: scripts/data/wilayas.tsv, communes.tsv (October 2026), quarters.tsv (November 2026).
// swift-format-ignore-file

/// Packed tables of places: one row a line, columns parted by tabs, as in the data files.
enum PackedPlaces {
    /// The 69 wilayas.
    static let wilayas = #"""
01	Adrar	أدرار	Adrar	adrar|adrare|edrar	ادرار		1974	49	01		DZ-01
02	Chlef	الشلف	Chlef	chlef|chelf|ech chlef|ech-cheliff|el asnam|elasnam|orleansville	شلف|الأصنام		1974	27	02		DZ-02
03	Laghouat	الأغواط	Laghouat	laghouat|laghwat|l'aghouat|aghouat|el aghouat|laghouate	لغواط|الاغواط|اغواط		1974	29	03		DZ-03
04	Oum El Bouaghi	أم البواقي	Oum El Bouaghi	oum el bouaghi|oum bouaghi|oum lbouaghi|om el bouaghi|oum-el-bouaghi|oeb|canrobert	ام البواقي|ام بواقي		1974	32	04		DZ-04
05	Batna	باتنة	Batna	batna|batena|tbatent|bathna	باتنه|بثنة		1974	33	05		DZ-05
06	Béjaïa	بجاية	Bejaia	bejaia|bejaya|bgayet|bougie|vgayeth|bedjaia|bjaya|begayet	بجايه|بڨايت		1974	34	06		DZ-06
07	Biskra	بسكرة	Biskra	biskra|beskra|biskra lhana	بسكره		1974	33	07		DZ-07
08	Béchar	بشار	Bechar	bechar|bachar|colomb bechar|bechare	بشّار		1974	49	08		DZ-08
09	Blida	البليدة	Blida	blida|el blida|elboulaida|lblida|boulaida|al boulaida	بليدة|البليده|لبليدة		1974	25	09		DZ-09
10	Bouira	البويرة	Bouira	bouira|tubirett|lbouira|el bouira|tubiret	بويرة|البويره|لبويرة		1974	26	10		DZ-10
11	Tamanrasset	تمنراست	Tamanrasset	tamanrasset|tamanghasset|tamenghest|tamenrasset|tam|tamanrast	تامنراست|تمنغاست|تامنغست		1974	29	11		DZ-11
12	Tébessa	تبسة	Tebessa	tebessa|tbessa|tebassa|theveste	تبسه		1974	37	12		DZ-12
13	Tlemcen	تلمسان	Tlemcen	tlemcen|tilimsen|telemcen|tlemsan|tlemsen|tlm	تلمسن		1974	43	13		DZ-13
14	Tiaret	تيارت	Tiaret	tiaret|tihert|tiarett|tahert	تيهرت|تاهرت		1974	46	14		DZ-14
15	Tizi Ouzou	تيزي وزو	Tizi Ouzou	tizi ouzou|tizi|tizi-ouzou|tizi wezzu|tizi ouzzou|t.o|tiziouzou	تيزيوزو|تيزي-وزو|تيزي		1974	26	15		DZ-15
16	Alger	الجزائر	Algiers	alger|algiers|dzayer|dzair|dzayer centre|el djazair|djazair|al jazair|algerois|l3asima|el 3assima|asima|wilaya alger	الجزائر العاصمة|العاصمة|دزاير|دزاير لعاصمة|لعاصمة|الجزاير		1974	21|23|28	16		DZ-16
17	Djelfa	الجلفة	Djelfa	djelfa|jelfa|el djelfa|ldjelfa|djalfa	جلفة|الجلفه|لجلفة		1974	27	17		DZ-17
18	Jijel	جيجل	Jijel	jijel|djidjel|djidjelli|jijal|gigel	جيجال		1974	34	18		DZ-18
19	Sétif	سطيف	Setif	setif|stif|s'tif|setiff|staifi	اسطيف		1974	36	19		DZ-19
20	Saïda	سعيدة	Saida	saida|sa3ida|saïda|sayda	سعيده		1974	48	20		DZ-20
21	Skikda	سكيكدة	Skikda	skikda|sekikda|philippeville|skikdaa	سكيكده		1974	38	21		DZ-21
22	Sidi Bel Abbès	سيدي بلعباس	Sidi Bel Abbes	sidi bel abbes|sidi bel abbas|sba|bel abbes|bel3abbes|sidi bel3abbes|belabbes|sidi belabbes	سيدي بالعباس|بلعباس		1974	48	22		DZ-22
23	Annaba	عنابة	Annaba	annaba|3annaba|3nnaba|bone|bouna|annabah	عنابه|بونة		1974	38	23		DZ-23
24	Guelma	قالمة	Guelma	guelma|galma|gelma|guelmma	ڨالمة|قالمه		1974	37	24		DZ-24
25	Constantine	قسنطينة	Constantine	constantine|qsentina|ksantina|9sentina|qacentina|ksentina|kacentina|cirta|cne|qsantina|9santina	قسنطينه|سيرتا		1974	31	25		DZ-25
26	Médéa	المدية	Medea	medea|lmdia|el medea|mediya|lemdiya|medeya	مدية|لمدية|المديه		1974	25	26		DZ-26
27	Mostaganem	مستغانم	Mostaganem	mostaganem|mosta|mostaghanem|mestghanem|mostaganeme	مستغانيم		1974	45	27		DZ-27
28	M'Sila	المسيلة	M'Sila	m'sila|msila|lmsila|el msila|emsila|m sila	مسيلة|لمسيلة|المسيله		1974	35	28		DZ-28
29	Mascara	معسكر	Mascara	mascara|m3asker|maskara|mouaskar|mascarra	امعسكر		1974	45	29		DZ-29
30	Ouargla	ورقلة	Ouargla	ouargla|wargla|wargren|ouergla|ourgla	ورڨلة|ورقله		1974	29	30		DZ-30
31	Oran	وهران	Oran	oran|wahran|wahrane|ouahran|wahren|lbahia|el bahia	وهرن|الباهية		1974	41	31		DZ-31
32	El Bayadh	البيض	El Bayadh	el bayadh|bayadh|elbayadh|geryville|el bayad|lbayedh	بيض|لبيض		1984	49	32		DZ-32
33	Illizi	إليزي	Illizi	illizi|ilizi|elizi|fort polignac	اليزي|ايليزي		1984	29	33		DZ-33
34	Bordj Bou Arréridj	برج بوعريريج	Bordj Bou Arreridj	bordj bou arreridj|bordj|bba|bordj bouariridj|borj bou arreridj|bourdj bou3riridj|b.b.a|bordj bou arerridj	برج بو عريريج|البرج		1984	35	34		DZ-34
35	Boumerdès	بومرداس	Boumerdes	boumerdes|boumerdas|bumerdas|rocher noir|boumerdase	بومرداش		1984	24	35		DZ-35
36	El Tarf	الطارف	El Tarf	el tarf|tarf|el taref|taref|eltarf|et tarf	طارف|لطارف		1984	38	36		DZ-36
37	Tindouf	تندوف	Tindouf	tindouf|tendouf|tindof	تيندوف		1984	49	37		DZ-37
38	Tissemsilt	تيسمسيلت	Tissemsilt	tissemsilt|tissemsil|tisemsilt|vialar|tissamsilt	تسمسيلت		1984	46	38		DZ-38
39	El Oued	الوادي	El Oued	el oued|eloued|oued souf|souf|lwad|el wadi|eloued souf	وادي سوف|الواد|لواد		1984	32	39		DZ-39
40	Khenchela	خنشلة	Khenchela	khenchela|khenchla|khenchala|5enchela	خنشله		1984	32	40		DZ-40
41	Souk Ahras	سوق أهراس	Souk Ahras	souk ahras|souk-ahras|souq ahras|thagaste|souk ahrass	سوق اهراس|سوقهراس		1984	37	41		DZ-41
42	Tipaza	تيبازة	Tipaza	tipaza|tipasa|tipaz|tibaza	تيبازا|تيبازه		1984	24	42		DZ-42
43	Mila	ميلة	Mila	mila|milla|mila wilaya	ميله		1984	31	43		DZ-43
44	Aïn Defla	عين الدفلى	Ain Defla	ain defla|3in defla|ain-defla|aindefla|3ain defla	عين الدفلة|عين دفلى		1984	27	44		DZ-44
45	Naâma	النعامة	Naama	naama|na3ama|en naama|naâma|n3ama	نعامة|النعامه		1984	49	45		DZ-45
46	Aïn Témouchent	عين تموشنت	Ain Temouchent	ain temouchent|temouchent|3in temouchent|ain-temouchent|témouchent|timouchent	عين تيموشنت|تموشنت		1984	43	46		DZ-46
47	Ghardaïa	غرداية	Ghardaia	ghardaia|ghardaya|gherdaya|tagherdayt|mzab|ghardia	غردايه		1984	29	47		DZ-47
48	Relizane	غليزان	Relizane	relizane|ghilizane|ghelizane|ighil izane|rilizane|ghlizane	غيليزان		1984	46	48		DZ-48
49	Timimoun	تيميمون	Timimoun	timimoun|timimoune|timimon|gourara	تميمون	01	2019	49	49		DZ-49
50	Bordj Badji Mokhtar	برج باجي مختار	Bordj Badji Mokhtar	bordj badji mokhtar|bbm|bordj baji mokhtar|b.b.m	برج باجى مختار	01	2019	49	50		DZ-50
51	Ouled Djellal	أولاد جلال	Ouled Djellal	ouled djellal|ouled jellal|wled djellal|ould djelal|ouled djelal	اولاد جلال|ولاد جلال	07	2019	33	51		DZ-51
52	Béni Abbès	بني عباس	Beni Abbes	beni abbes|bni abbes|beni abbas|bni 3abbes	بنى عباس	08	2019	49	52		DZ-52
53	In Salah	عين صالح	In Salah	in salah|ain salah|in-salah|3in salah|insalah	ان صالح|إن صالح	11	2019	29	53		DZ-53
54	In Guezzam	عين قزام	In Guezzam	in guezzam|ain guezzam|in guezzem|3in guezzam|in-guezzam	ان قزام|إن قزام|عين ڨزام	11	2019	29	54		DZ-54
55	Touggourt	تقرت	Touggourt	touggourt|tougourt|toggourt|tuggurt|tougert	توقرت|تڨرت	30	2019	29	55		DZ-55
56	Djanet	جانت	Djanet	djanet|janet|ganet	جانات	33	2019	29	56		DZ-56
57	El M'Ghaier	المغير	El Mghaier	el m'ghaier|el mghaier|el meghaier|el m'ghair|mghair|lmghair|el mghair	مغير|لمغير	39	2019	32	57		DZ-57
58	El Meniaa	المنيعة	El Meniaa	el meniaa|el menia|menia|el golea|meni3a|lmeni3a|el meniâa	منيعة|القليعة الصحراوية	47	2019	29	58		DZ-58
59	Aflou	أفلو	Aflou	aflou|aflo|aflu	آفلو|افلو	03	2026	29	03	59	
60	Barika	بريكة	Barika	barika|brika|barica	بريكه	05	2026	33	05	63	
61	El Kantara	القنطرة	El Kantara	el kantara|kantara|lkantara|el qantara|el gantra	قنطرة|القنطره|لقنطرة	07	2026	33	07	62	
62	Bir El Ater	بئر العاتر	Bir El Ater	bir el ater|bir ater|bir el atter|bir el 3ater	بير العاتر|بئر عاتر	12	2026	37	12	65	
63	El Aricha	العريشة	El Aricha	el aricha|aricha|el 3richa|l3richa	عريشة|العريشه	13	2026	43	13	61	
64	Ksar Chellala	قصر الشلالة	Ksar Chellala	ksar chellala|qsar chellala|ksar chelala|reibell|9sar chellala	قصر شلالة|قصر الشلاله	14	2026	46	14	67	
65	Aïn Oussera	عين وسارة	Ain Oussera	ain oussera|ain oussara|ain ouessara|ain wessara|3in oussera|ain ousera|ain wsara	عين وساره|عين اوسارة	17	2026	27	17	68	
66	Messaad	مسعد	Messaad	messaad|mess3ad|mesaad|messad|ms3ad	امسعد	17	2026	27	17	69	
67	Ksar El Boukhari	قصر البخاري	Ksar El Boukhari	ksar el boukhari|ksar boukhari|boghari|ksar lboukhari|qsar el boukhari	قصر بخاري	26	2026	25	26	66	
68	Bou Saâda	بوسعادة	Bou Saada	bou saada|boussaada|bousaada|bou sa3da|boussa3da|bousâada	بوسعاده|بو سعادة	28	2026	35	28	64	
69	El Abiodh Sidi Cheikh	الأبيض سيدي الشيخ	El Abiodh Sidi Cheikh	el abiodh sidi cheikh|labiod sidi cheikh|el abiod sidi cheikh|abiodh sidi cheikh|lbiodh sidi chikh	الابيض سيدي الشيخ|لبيوض سيدي الشيخ	32	2026	49	32	60	
"""#
    /// The 1,541 communes.
    static let communes = #"""
01	01	Adrar	أدرار			Adrar	01000
01	01	Akabli	اقبلي			Aoulef	01044
01	01	Aoulef	أولف			Aoulef	01003
01	01	Bouda	بودة			Adrar	01023
01	01	Fenoughil	فنوغيل			Fenoughil	01008
01	01	In Zghmir	إن زغمير			Zaouiet Kounta	01047
01	01	Ouled Ahmed Timmi	أولاد أحمد تيمي			Adrar	01025
01	01	Reggane	رقان			Reggane	01004
01	01	Sali	سالي			Reggane	01009
01	01	Sebaa	السبع			Tsabit	01022
01	01	Tamantit	تامنطيط			Fenoughil	01021
01	01	Tamest	تامست			Fenoughil	01020
01	01	Timekten	تيمقتن			Aoulef	01041
01	01	Tit	تيت			Aoulef	01031
01	01	Tsabit	تسابيت			Tsabit	01011
01	01	Zaouiet Kounta	زاوية كنتة			Zaouiet Kounta	01007
02	02	Abou El Hassane	أبو الحسن			Abou El Hassan	02018
02	02	Ain Merane	عين مران			Aïn Merane	02004
02	02	Benairia	بنايرية			Zeboudja	02039
02	02	Beni Bouattab	بني بوعتاب			El Karimia	02071
02	02	Beni Haoua	بني حواء			Beni Haoua	02017
02	02	Beni Rached	بني راشد			Oued Fodda	02035
02	02	Boukadir	بوقادير			Boukadir	02002
02	02	Bouzeghaia	بوزغاية			Zeboudja	02019
02	02	Breira	بريرة			Beni Haoua	02070
02	02	Chettia	الشطية			Ouled Fares	02007
02	02	Chlef	الشلف			Chlef	02000
02	02	Dahra	الظهرة			Taougrite	02036
02	02	El Hadjadj	الحجاج			Ouled Ben Abdelkader	02050
02	02	El Karimia	الكريمية			El Karimia	02008
02	02	El Marsa	المرسى			El Marsa	02015
02	02	Harchoun	حرشون			El Karimia	02031
02	02	Herenfa	الهرانفة			Aïn Merane	02038
02	02	Labiod Medjadja	الأبيض مجاجة			Ouled Fares	02049
02	02	Moussadek	مصدق			El Marsa	02060
02	02	Oued Fodda	وادي الفضة			Oued Fodda	02003
02	02	Oued Goussine	وادي قوسين			Beni Haoua	02061
02	02	Oued Sly	وادي سلي			Boukadir	02011
02	02	Ouled Abbes	أولاد عباس			Oued Fodda	02029
02	02	Ouled Ben Abdelkader	أولاد بن عبد القادر			Ouled Ben Abdelkader	02037
02	02	Ouled Fares	أولاد فارس			Ouled Fares	02010
02	02	Oum Drou	أم الدروع			Chlef	02024
02	02	Sendjas	سنجاس			Chlef	02025
02	02	Sidi Abderrahmane	سيدي عبد الرحمن			Ténès	02066
02	02	Sidi Akkacha	سيدي عكاشة			Ténès	02009
02	02	Sobha	الصبحة			Boukadir	02033
02	02	Tadjena	تاجنة			Abou El Hassan	02043
02	02	Talassa	تلعصة			Abou El Hassan	02065
02	02	Taougrit	تاوقريت			Taougrite	02012
02	02	Tenes	تنس			Ténès	02006
02	02	Zeboudja	الزبوجة			Zeboudja	02014
03	03	Ain Madhi	عين ماضي			Aïn Madhi	03012
03	03	Benacer Benchohra	بن ناصر بن شهرة			Ksar El Hirane	03033
03	03	El Assafia	العسافية			Sidi Makhlouf	03014
03	03	El Haouaita	الحويطة			Aïn Madhi	03040
03	03	Hassi Delaa	حاسي الدلاعة			Hassi R'Mel	03022
03	03	Hassi R'mel	حاسي الرمل	Hassi R'Mel		Hassi R'Mel	03004
03	03	Kheneg	الخنق			Aïn Madhi	03010
03	03	Ksar El Hirane	قصر الحيران			Ksar El Hirane	03003
03	03	Laghouat	الأغواط			Laghouat	03000
03	03	Sidi Makhlouf	سيدي مخلوف			Sidi Makhlouf	03019
03	03	Tadjemout	تاجموت			Aïn Madhi	03007
03	03	Tadjrouna	تاجرونة			Aïn Madhi	03011
04	04	Ain Babouche	عين ببوش			Aïn Babouche	04020
04	04	Ain Beida	عين البيضاء			Aïn Beïda	04001
04	04	Ain Diss	عين الديس			Aïn Babouche	04025
04	04	Ain Fekroun	عين فكرون			Aïn Fakroun	04005
04	04	Ain Kercha	عين كرشة			Aïn Kercha	04006
04	04	Ain M'lila	عين مليلة	Aïn M'lila		Aïn M'lila	04002
04	04	Ain Zitoun	عين الزيتون			Oum El Bouaghi	04023
04	04	Behir Chergui	بحير الشرقي			Meskiana	04026
04	04	Berriche	بريش			Aïn Beïda	04015
04	04	Bir Chouhada	بئر الشهداء			Souk Naamane	04021
04	04	Dhalaa	الضلعة			Dhalaa	04008
04	04	El Amiria	العامرية			Sigus	04004
04	04	El Belala	البلالة			Meskiana	04044
04	04	El Djazia	الجازية			Dhalaa	04040
04	04	El Fedjoudj Boughrara Sa	الفجوج بوغرارة سعودي			Aïn Fakroun	04042
04	04	El Harmilia	الحرملية			Aïn Kercha	04032
04	04	Fkirina	فكيرينة			Fkirina	04013
04	04	Hanchir Toumghani	هنشير تومغني			Aïn Kercha	04012
04	04	Ksar Sbahi	قصر الصباحي			Ksar Sbahi	04018
04	04	Meskiana	مسكيانة			Meskiana	04004
04	04	Oued Nini	وادي نيني			Fkirina	04047
04	04	Ouled Gacem	أولاد قاسم			Aïn M'lila	04041
04	04	Ouled Hamla	أولاد حملة			Aïn M'lila	04019
04	04	Ouled Zouai	أولاد زواي			Souk Naamane	04039
04	04	Oum El Bouaghi	أم البواقي			Oum El Bouaghi	04000
04	04	Rahia	الرحية			Meskiana	04045
04	04	Sigus	سيقوس			Sigus	04011
04	04	Souk Naamane	سوق نعمان			Souk Naamane	04010
04	04	Zorg	الزرق			Aïn Beïda	04024
05	05	Ain Djasser	عين جاسر			Aïn Djasser	05032
05	05	Ain Touta	عين التوتة			Aïn Touta	05002
05	05	Ain Yagout	عين ياقوت			El Madher	05031
05	05	Arris	أريس			Arris	05007
05	05	Batna	باتنة			Batna	05000
05	05	Beni Foudhala El Hakania	بني فضالة الحقانية			Aïn Touta	05141
05	05	Boulhilat	بولهيلات			Chemora	05062
05	05	Boumagueur	بومقر			N'Gaous	05057
05	05	Boumia	بومية			El Madher	05104
05	05	Bouzina	بوزينة			Bouzina	05041
05	05	Chemora	الشمرة			Chemora	05039
05	05	Chir	شير			Teniet El Abed	05108
05	05	Djerma	جرمة			El Madher	05105
05	05	El Hassi	الحاسي			Aïn Djasser	05116
05	05	El Madher	المعذر			El Madher	05015
05	05	Fesdis	فسديس			Batna	05077
05	05	Foum Toub	فم الطوب			Ichmoul	05049
05	05	Ghassira	غسيرة			T'Kout	05043
05	05	Gosbat	القصبات			Ras El Aioun	05068
05	05	Guigba	القيقبة			Ras El Aioun	05067
05	05	Hidoussa	حيدوسة			Merouana	05033
05	05	Ichemoul	إشمول			Ichmoul	05026
05	05	Inoughissen	إينوغيسن			Ichmoul	05083
05	05	Kimmel	كيمل			T'Kout	05079
05	05	Ksar Bellezma	قصر بلزمة			Merouana	05047
05	05	Larbaa	لارباع			Bouzina	38022
05	05	Lazrou	لازرو			Seriana	05117
05	05	Lemcene	لمسان			Ouled Si Slimane	05088
05	05	Maafa	معافة			Aïn Touta	05123
05	05	Menaa	منعة			Menaa	05012
05	05	Merouana	مروانة			Merouana	05013
05	05	N Gaous	نقاوس			N'Gaous	05004
05	05	Oued Chaaba	وادي الشعبة			Batna	05054
05	05	Oued El Ma	وادي الماء			Merouana	05016
05	05	Oued Taga	وادي الطاقة			Teniet El Abed	05036
05	05	Ouled Aouf	أولاد عوف			Aïn Touta	05133
05	05	Ouled Fadel	أولاد فاضل			Timgad	05063
05	05	Ouled Sellem	أولاد سلام			Ras El Aioun	05044
05	05	Ouled Si Slimane	أولاد سي سليمان			Ouled Si Slimane	05066
05	05	Ouyoun El Assafir	عيون العصافير			Tazoult	05069
05	05	Rahbat	الرحبات			Ras El Aioun	05091
05	05	Ras El Aioun	رأس العيون			Ras El Aioun	05009
05	05	Sefiane	سفيان			N'Gaous	05064
05	05	Seriana	سريانة			Seriana	05025
05	05	Talkhamt	تالخمت			Ras El Aioun	05051
05	05	Taxlent	تاكسلانت			Ouled Si Slimane	05055
05	05	Tazoult	تازولت			Tazoult	05011
05	05	Teniet El Abed	ثنية العابد			Teniet El Abed	05035
05	05	Tighanimine	تيغانمين			Arris	05060
05	05	Tigharghar	تغرغار			Menaa	05059
05	05	Timgad	تيمقاد			Timgad	05023
05	05	T Kout	تكوت			T'Kout	05020
05	05	Zanet El Beida	زانة البيضاء			Seriana	05071
06	06	Adekar	أدكار			Adekar	06021
06	06	Ait R'zine	أيت رزين	Aït R'zine		Ighil Ali	06013
06	06	Ait-Smail	أيت إسماعيل			Darguina	06044
06	06	Akbou	أقبو			Akbou	06001
06	06	Akfadou	أكفادو			Chemini	06142
06	06	Amalou	أمالو			Seddouk	06034
06	06	Amizour	أميزور			Amizour	06008
06	06	Aokas	أوقاس			Aokas	06007
06	06	Barbacha	برباشة			Barbacha	06009
06	06	Bejaia	بجاية			Béjaïa	06000
06	06	Beni Djellil	بني جليل			Amizour	06067
06	06	Beni K'sila	بني كسيلة			Adekar	06106
06	06	Beni-Mallikeche	بني مليكش			Beni Maouche	06039
06	06	Benimaouche	بني معوش			Timezrit	06024
06	06	Boudjellil	بو جليل			Tazmalt	06018
06	06	Bouhamza	بوحمزة			Seddouk	06031
06	06	Boukhelifa	بوخليفة			Tichy	06059
06	06	Chellata	شلاطة			Akbou	06052
06	06	Chemini	شميني			Chemini	06022
06	06	Darguina	درقينة			Darguina	06016
06	06	Dra El Caid	ذراع القايد			Kherrata	06070
06	06	El Kseur	القصر			El Kseur	06003
06	06	Fenaia Il Maten	فناية الماثن			El Kseur	06041
06	06	Feraoun	فرعون			Amizour	06033
06	06	Ighil-Ali	إغيل علي			Ighil Ali	06014
06	06	Ighram	اغرم			Akbou	06057
06	06	Kendira	كنديرة			Barbacha	06032
06	06	Kherrata	خراطة			Kherrata	06004
06	06	Leflaye	الفلاي			Sidi-Aïch	06043
06	06	M'cisna	مسيسنة			Seddouk	06038
06	06	Melbou	مالبو			Souk El Ténine	06076
06	06	Oued Ghir	وادي غير			Béjaïa	06017
06	06	Ouzellaguen	أوزلاقن			Ouzellaguen	06010
06	06	Seddouk	صدوق			Seddouk	06011
06	06	Sidi-Aich	سيدي عيش			Sidi-Aïch	06005
06	06	Sidi Ayad	سيدي عياد			Sidi-Aïch	06085
06	06	Smaoun	سمعون			Amizour	06020
06	06	Souk El Tenine	سوق لإثنين			Souk El Ténine	06012
06	06	Souk Oufella	سوق اوفلا			Chemini	06036
06	06	Tala Hamza	تالة حمزة			Tichy	06066
06	06	Tamokra	تامقرة			Akbou	06109
06	06	Tamridjet	تامريجت			Souk El Ténine	06077
06	06	Taourit Ighil	تاوريرت إغيل			Adekar	06035
06	06	Taskriout	تاسكريوت			Darguina	06015
06	06	Tazmalt	تازمالت			Tazmalt	06006
06	06	Tibane	طيبان			Chemini	06087
06	06	Tichy	تيشي			Tichy	06023
06	06	Tifra	تيفرة			Sidi-Aïch	06028
06	06	Timezrit	تيمزريت			Timezrit	06019
06	06	Tinebdar	تينبدار			Sidi-Aïch	06037
06	06	Tizi-N'berber	تيزي نبربر	Tizi N'Berber		Aokas	06060
06	06	Toudja	توجة			El Kseur	06030
07	07	Ain Naga	عين الناقة			Sidi Okba	07039
07	07	Biskra	بسكرة			Biskra	07000
07	07	Bordj Ben Azzouz	برج بن عزوز			Tolga	07021
07	07	Bouchakroun	بوشقرون			Tolga	07022
07	07	Chetma	شتمة			Sidi Okba	07024
07	07	El Feidh	الفيض			Zeribet El Oued	07026
07	07	El Ghrous	الغروس			Foughala	07027
07	07	El Hadjab	الحاجب			Biskra	07037
07	07	El Haouch	الحوش			Sidi Okba	07028
07	07	Foughala	فوغالة			Foughala	07031
07	07	Khenguet Sidi Nadji	خنقة سيدي ناجي			Zeribet El Oued	07032
07	07	Lichana	ليشانة			Tolga	07009
07	07	Lioua	ليوة			Ourlal	07033
07	07	M'chouneche	مشونش	M'Chouneche		M'Chouneche	07010
07	07	Mekhadma	مخادمة			Ourlal	07034
07	07	Meziraa	المزيرعة			Zeribet El Oued	07043
07	07	M'lili	مليلي	M'Lili		Ourlal	07068
07	07	Oumache	أوماش			Ourlal	07035
07	07	Ourlal	أورلال			Ourlal	07011
07	07	Sidi Okba	سيدي عقبة			Sidi Okba	07005
07	07	Tolga	طولقة			Tolga	07003
07	07	Zeribet El Oued	زريبة الوادي			Zeribet El Oued	07012
08	08	Abadla	العبادلة			Abadla	08003
08	08	Bechar	بشار			Béchar	08000
08	08	Beni-Ounif	بني ونيف			Beni Ounif	08010
08	08	Boukais	بوكايس			Lahmar	08034
08	08	Erg-Ferradj	عرق فراج			Abadla	08023
08	08	Kenadsa	القنادسة			Kenadsa	08011
08	08	Lahmar	لحمر			Lahmar	08026
08	08	Machraa-Houari-Boumediene	مشرع هواري بومدين			Abadla	08027
08	08	Meridja	المريجة			Kenadsa	08041
08	08	Mogheul	موغل			Lahmar	08042
08	08	Taghit	تاغيت			Taghit	08030
09	09	Ain Romana	عين الرمانة			Mouzaïa	09028
09	09	Beni Mered	بني مراد			Ouled Yaïch	09003
09	09	Beni-Tamou	بني تامو			Oued Alleug	09024
09	09	Benkhelil	بن خليل			Oued Alleug	09025
09	09	Blida	البليدة			Blida	09000
09	09	Bouarfa	بوعرفة			Blida	09019
09	09	Boufarik	بوفاريك			Boufarik	09001
09	09	Bougara	بوقرة			Bougara	09008
09	09	Bouinan	بوعينان			Bouinan	09020
09	09	Chebli	الشبلي			Bouinan	09009
09	09	Chiffa	الشفة			Mouzaïa	09010
09	09	Chrea	الشريعة			Ouled Yaïch	09027
09	09	Djebabra	جبابرة			Meftah	09023
09	09	El-Affroun	العفرون			El Affroun	09011
09	09	Guerrouaou	قرواو			Boufarik	09029
09	09	Hammam Elouane	حمام ملوان			Bougara	09030
09	09	Larbaa	الأربعاء	Larbâa		Larbaâ	09002
09	09	Meftah	مفتاح			Meftah	09012
09	09	Mouzaia	موزاية			Mouzaïa	09013
09	09	Oued Djer	وادي جر			El Affroun	09032
09	09	Oued El Alleug	وادي العلايق			Oued Alleug	09014
09	09	Ouled Slama	اولاد سلامة			Bougara	09033
09	09	Ouled Yaich	أولاد يعيش	Ouled Yaïch		Ouled Yaïch	09015
09	09	Souhane	صوحان			Larbaâ	09034
09	09	Soumaa	الصومعة			Boufarik	09022
10	10	Aghbalou	أغبالو			M'Chedallah	10007
10	10	Ahl El Ksar	أهل القصر			Bechloul	10008
10	10	Ain-Bessem	عين بسام			Aïn Bessem	10005
10	10	Ain El Hadjar	عين الحجر			Aïn Bessem	10031
10	10	Ain Laloui	عين العلوي			Aïn Bessem	10032
10	10	Ain Turk	عين الترك			Bouira	10120
10	10	Ait Laaziz	أيت لعزيز			Bouira	10034
10	10	Aomar	أعمر			Kadiria	10010
10	10	Ath Mansour	آث منصور		آث  منصور	M'Chedallah	10011
10	10	Bechloul	بشلول			Bechloul	10012
10	10	Bir Ghbalou	بئر غبالو			Bir Ghbalou	10013
10	10	Bordj Okhriss	برج أوخريص			Bordj Okhriss	10014
10	10	Bouderbala	بودربالة			Lakhdaria	10016
10	10	Bouira	البويرة			Bouira	10000
10	10	Boukram	بوكرم			Lakhdaria	10054
10	10	Chorfa	شرفة			M'Chedallah	10019
10	10	Dechmia	الدشمية			Sour El Ghozlane	10057
10	10	Dirah	ديرة			Sour El Ghozlane	10020
10	10	Djebahia	جباحية			Kadiria	10036
10	10	El Adjiba	العجيبة			Bechloul	10021
10	10	El Asnam	الأسنام			Bechloul	10022
10	10	El Hachimia	الهاشمية			El Hachimia	10023
10	10	El-Hakimia	الحاكمية			Sour El Ghozlane	10058
10	10	El Khabouzia	الخبوزية			Bir Ghbalou	10038
10	10	El-Mokrani	المقراني			Souk El Khemis	10060
10	10	Guerrouma	قرومة			Lakhdaria	10037
10	10	Hadjera Zerga	الحجرة الزرقاء			Bordj Okhriss	10065
10	10	Haizer	حيزر			Haizer	10024
10	10	Hanif	حنيف			M'Chedallah	10030
10	10	Kadiria	قادرية			Kadiria	10006
10	10	Lakhdaria	الأخضرية			Lakhdaria	10002
10	10	Maala	معلة			Lakhdaria	10039
10	10	Maamora	المعمورة			Sour El Ghozlane	10071
10	10	M Chedallah	أمشدالة			M'Chedallah	10003
10	10	Mezdour	مزدور			Bordj Okhriss	10040
10	10	Oued El Berdi	وادي البردي			El Hachimia	10075
10	10	Ouled Rached	أولاد راشد			Bechloul	10076
10	10	Raouraoua	روراوة			Bir Ghbalou	10042
10	10	Ridane	ريدان			Sour El Ghozlane	10083
10	10	Saharidj	سحاريج			M'Chedallah	10043
10	10	Souk El Khemis	سوق الخميس			Souk El Khemis	10044
10	10	Sour El Ghozlane	سور الغزلان			Sour El Ghozlane	10004
10	10	Taghzout	تاغزوت			Haizer	10055
10	10	Taguedite	تاقديت			Bordj Okhriss	10045
10	10	Z'barbar	زبربر	Z'barbar (El Isseri )		Lakhdaria	10047
11	11	Abelsa	ابلسة			Abalessa	11012
11	11	Ain Amguel	عين امقل			Tamanrasset	11003
11	11	Idles	أدلس			Tazrouk	11020
11	11	Tamanrasset	تمنراست			Tamanrasset	11000
11	11	Tazrouk	تاظروك			Tazrouk	11010
12	12	Ain Zerga	عين الزرقاء			Ouenza	12008
12	12	Bedjene	بجن			El Ogla	12035
12	12	Bekkaria	بكارية			El Kouif	12019
12	12	Bir Dheheb	بئر الذهب			Morsott	12031
12	12	Bir Mokkadem	بئر مقدم			Bir Mokkadem	12011
12	12	Boukhadra	بوخضرة			El Aouinet	12012
12	12	Boulhaf Dyr	بولحاف الدير			El Kouif	12039
12	12	Cheria	الشريعة			Cheria	12002
12	12	El-Aouinet	العوينات			El Aouinet	12005
12	12	El-Houidjbet	الحويجبات			El Ma Labiodh	12038
12	12	El Kouif	الكويف			El Kouif	12006
12	12	El Malabiod	الماء الابيض			El Ma Labiodh	12014
12	12	El Meridj	المريج			Ouenza	12023
12	12	El Mezeraa	المزرعة			El Ogla	12042
12	12	El Ogla	العقلة			El Ogla	12015
12	12	Guorriguer	قريقر			Bir Mokkadem	12046
12	12	Hammamet	الحمامات			Bir Mokkadem	12016
12	12	Morsott	مرسط			Morsott	12017
12	12	Ouenza	الونزة			Ouenza	12003
12	12	Oum Ali	أم علي			Oum Ali	12027
12	12	Saf Saf El Ouesra	صفصاف الوسرى			Oum Ali	12037
12	12	Stah Guentis	سطح قنطيس			El Ogla	12032
12	12	Tebessa	تبسة			Tébessa	12000
12	12	Telidjen	ثليجان			Cheria	12053
13	13	Ain Fetah	عين فتاح			Fellaoucene	13028
13	13	Ain Fezza	عين فزة			Chetouane	13022
13	13	Ain Ghoraba	عين غرابة			Mansourah	13023
13	13	Ain Kebira	عين الكبيرة			Fellaoucene	13053
13	13	Ain Nehala	عين النحالة			Aïn Tallout	13054
13	13	Ain Tellout	عين تالوت			Aïn Tallout	13012
13	13	Ain Youcef	عين يوسف			Remchi	13013
13	13	Amieur	عمير			Chetouane	13058
13	13	Azail	العزايل			Beni Snous	13080
13	13	Bab El Assa	باب العسة			Bab El Assa	13014
13	13	Beni Bahdel	بني بهدل			Beni Snous	13060
13	13	Beni Boussaid	بني بوسعيد			Beni Boussaid	13049
13	13	Beni Khellad	بني خلاد			Honaïne	13074
13	13	Beni Mester	بني مستر			Mansourah	13061
13	13	Beni Ouarsous	بني وارسوس			Remchi	13025
13	13	Beni Smiel	بني صميل			Ouled Mimoun	13086
13	13	Beni Snous	بني سنوس			Beni Snous	13037
13	13	Bensekrane	بن سكران			Bensekrane	13008
13	13	Bouhlou	بوحلو			Sabra	13026
13	13	Chetouane	شتوان			Chetouane	13048
13	13	Dar Yaghmoracen	دار يغمراسن			Ghazaouet	13032
13	13	Djebala	جبالة			Nedroma	13029
13	13	El Fehoul	الفحول			Remchi	13033
13	13	Fellaoucene	فلاوسن			Fellaoucene	13035
13	13	Ghazaouet	الغزوات			Ghazaouet	13002
13	13	Hammam Boughrara	حمام بوغرارة			Maghnia	13036
13	13	Hennaya	الحناية			Hennaya	13009
13	13	Honnaine	هنين			Honaïne	13015
13	13	Maghnia	مغنية			Maghnia	13001
13	13	Mansourah	منصورة			Mansourah	13016
13	13	Marsa Ben M'hidi	مرسى بن مهيدي	Marsa Ben M'Hidi		Marsa Ben M'Hidi	13017
13	13	M'sirda Fouaga	مسيردة الفواقة	MSirda Fouaga		Marsa Ben M'Hidi	13024
13	13	Nedroma	ندرومة			Nedroma	13004
13	13	Oued Lakhdar	وادي الخضر			Ouled Mimoun	13068
13	13	Ouled Mimoun	أولاد ميمون			Ouled Mimoun	13010
13	13	Ouled Riyah	أولاد رياح			Hennaya	13070
13	13	Remchi	الرمشي			Remchi	13005
13	13	Sabra	صبرة			Sabra	13011
13	13	Sebbaa Chioukh	سبعة شيوخ			Remchi	13042
13	13	Sebdou	سبدو			Sebdou	13006
13	13	Sidi Abdelli	سيدي العبدلي			Bensekrane	13019
13	13	Sidi Medjahed	سيدي مجاهد			Beni Boussaid	13044
13	13	Souahlia	السواحلية			Ghazaouet	13020
13	13	Souani	السواني			Bab El Assa	13046
13	13	Souk Tleta	سوق الثلاثاء			Bab El Assa	13078
13	13	Terny Beni Hediel	تيرني بني هديل			Mansourah	13079
13	13	Tianet	تيانت			Ghazaouet	13047
13	13	Tlemcen	تلمسان			Tlemcen	13000
13	13	Zenata	زناتة			Hennaya	13051
14	14	Ain Bouchekif	عين بوشقيف			Dahmouni	14040
14	14	Ain Deheb	عين الذهب			Aïn Deheb	14007
14	14	Ain Dzarit	عين دزاريت			Mahdia	14017
14	14	Ain El Hadid	عين الحديد			Frenda	14008
14	14	Ain Kermes	عين كرمس			Aïn Kermes	14009
14	14	Chehaima	شحيمة			Aïn Deheb	14046
14	14	Dahmouni	دحموني			Dahmouni	14010
14	14	Djebilet Rosfa	جبيلات الرصفاء			Aïn Kermes	14061
14	14	Djillali Ben Amar	جيلالي بن عمار			Mechraa Safa	14048
14	14	Faidja	الفايجة			Sougueur	14049
14	14	Frenda	فرندة			Frenda	14001
14	14	Guertoufa	قرطوفة			Rahouia	14019
14	14	Madna	مادنة			Aïn Kermes	14055
14	14	Mahdia	مهدية			Mahdia	14004
14	14	Mechraa Safa	مشرع الصفا			Mechraa Safa	14012
14	14	Medrissa	مدريسة			Aïn Kermes	14013
14	14	Medroussa	مدروسة			Medroussa	14023
14	14	Meghila	مغيلة			Meghila	14024
14	14	Mellakou	ملاكو			Medroussa	14025
14	14	Nadorah	الناظورة			Mahdia	14058
14	14	Naima	النعيمة			Aïn Deheb	14060
14	14	Oued Lilli	وادي ليلي			Oued Lilli	14014
14	14	Rahouia	الرحوية			Rahouia	14005
14	14	Sebaine	السبعين			Mahdia	14030
14	14	Sebt	السبت			Meghila	14062
14	14	Si Abdelghani	سي عبد الغني			Sougueur	14027
14	14	Sidi Abderrahmane	سيدي عبد الرحمن			Aïn Kermes	14028
14	14	Sidi Ali Mellal	سيدي علي ملال			Oued Lilli	14064
14	14	Sidi Bakhti	سيدي بختي			Medroussa	14065
14	14	Sidi Hosni	سيدي حسني			Meghila	14029
14	14	Sougueur	السوقر			Sougueur	14003
14	14	Tagdempt	تاقدمت			Mechraa Safa	14068
14	14	Takhemaret	تخمرت			Frenda	14015
14	14	Tiaret	تيارت			Tiaret	14000
14	14	Tidda	تيدة			Oued Lilli	14071
14	14	Tousnina	توسنينة			Sougueur	14037
15	15	Abi-Youcef	أبي يوسف			Aïn El Hammam	15128
15	15	Aghribs	أغريب			Azeffoun	15022
15	15	Agouni-Gueghrane	أقني قغران			Ouadhia	15023
15	15	Ain-El-Hammam	عين الحمام			Aïn El Hammam	15002
15	15	Ain-Zaouia	عين الزاوية			Draâ El Mizan	15056
15	15	Ait Aggouacha	أيت عقـواشة			Larbaâ Nath Irathen	15059
15	15	Ait-Aissa-Mimoun	أيت عيسى ميمون			Ouaguenoun	15033
15	15	Ait Bouaddou	أيت بــوادو			Ouadhia	15025
15	15	Ait Boumahdi	أيت بومهدي			Ouacif	15085
15	15	Ait-Chafaa	أيت شافع			Azeffoun	15060
15	15	Ait Khellili	أيت خليلي			Mekla	15028
15	15	Ait-Mahmoud	أيت محمود			Beni Douala	15045
15	15	Ait-Oumalou	أيت أومالو		أيت  أومالو	Tizi Rached	15055
15	15	Ait-Toudert	أيت تودرت			Ouacif	15063
15	15	Ait-Yahia	أيت يحيى			Aïn El Hammam	15073
15	15	Ait Yahia Moussa	أيت يحي موسى			Draâ El Mizan	15027
15	15	Akbil	اقبيل			Aïn El Hammam	15099
15	15	Akerrou	أقرو			Azeffoun	15076
15	15	Assi-Youcef	أسي يوسف			Boghni	15026
15	15	Azazga	عزازقة			Azazga	15001
15	15	Azeffoun	أزفون			Azeffoun	15010
15	15	Beni-Aissi	بني عيسي			Beni Douala	15070
15	15	Beni-Douala	بني دوالة			Beni Douala	15011
15	15	Beni-Yenni	بني يني			Beni Yenni	15030
15	15	Beni-Zikki	بني زيكــي			Bouzguène	15119
15	15	Beni Zmenzer	بنــــي زمنزار			Beni Douala	15029
15	15	Boghni	بوغني			Boghni	15003
15	15	Boudjima	بوجيمة			Makouda	15031
15	15	Bounouh	بونوح			Boghni	15032
15	15	Bouzeguene	بوزقــن			Bouzguène	15009
15	15	Draa-Ben-Khedda	ذراع بن خدة			Draâ Ben Khedda	15004
15	15	Draa-El-Mizan	ذراع الميزان			Draâ El Mizan	15005
15	15	Freha	فريحة			Azazga	15012
15	15	Frikat	فريقات			Draâ El Mizan	15068
15	15	Iboudrarene	إبودرارن			Beni Yenni	15116
15	15	Idjeur	إيجــار			Bouzguène	15036
15	15	Iferhounene	إفــرحــونان			Iferhounène	15013
15	15	Ifigha	إيفيغاء			Azazga	15035
15	15	Iflissen	إفليـــسن			Tigzirt	15069
15	15	Illilten	إيلـيــلتـن			Iferhounène	15037
15	15	Illoula Oumalou	إيلولة أومـــالو			Bouzguène	15038
15	15	Imsouhal	إمســوحال			Iferhounène	15024
15	15	Irdjen	إيرجـــن			Larbaâ Nath Irathen	15039
15	15	Larbaa Nath Irathen	الأربعــاء ناث إيراثن			Larbaâ Nath Irathen	15006
15	15	Maatkas	معـــاتقة			Mâatkas	15017
15	15	Makouda	ماكودة			Makouda	15041
15	15	Mechtras	مشطراس			Boghni	15042
15	15	Mekla	مقــلع			Mekla	15014
15	15	Mizrana	ميزرانـــة			Tigzirt	15062
15	15	M'kira	مكيرة	M'Kira		Tizi Gheniff	15047
15	15	Ouacif	واسيف			Ouacif	15015
15	15	Ouadhias	واضية			Ouadhia	15016
15	15	Ouaguenoun	واقنون			Ouaguenoun	15046
15	15	Sidi Namane	سيدي نعمان			Draâ Ben Khedda	15043
15	15	Souama	صوامـــع			Mekla	15044
15	15	Souk-El-Tenine	سوق الاثنين		سوق الإثنين	Mâatkas	15071
15	15	Tadmait	تادمايت			Draâ Ben Khedda	15018
15	15	Tigzirt	تيقـزيرت			Tigzirt	15019
15	15	Timizart	تيمـيزار			Ouaguenoun	15152
15	15	Tirmitine	تيرمتين			Draâ Ben Khedda	15049
15	15	Tizi-Gheniff	تيزي غنيف			Tizi Gheniff	15020
15	15	Tizi N'tleta	تيزي نثلاثة	Tizi N'Tleta		Ouadhia	15050
15	15	Tizi-Ouzou	تيزي وزو			Tizi Ouzou	15000
15	15	Tizi-Rached	تيزي راشد			Tizi Rached	15051
15	15	Yakourene	إعــكورن			Azazga	15052
15	15	Yatafene	يطــافن			Beni Yenni	15053
15	15	Zekri	زكري			Azazga	15077
16	16	Ain Benian	عين بنيان			Chéraga	16095
16	16	Ain Taya	عين طاية			Dar El Beïda	16116
16	16	Alger Centre	الجزائر الوسطى			Sidi M'Hamed	16000
16	16	Baba Hassen	بابا حسن			Draria	16093
16	16	Bab El Oued	باب الوادي			Bab El Oued	16008
16	16	Bab Ezzouar	باب الزوار			Dar El Beïda	16024
16	16	Bachedjerah	باش جراح			El Harrach	16026
16	16	Baraki	براقي			Baraki	16027
16	16	Ben Aknoun	ابن عكنون			Bouzareah	16028
16	16	Beni Messous	بني مسوس			Bouzareah	16044
16	16	Birkhadem	بئر خادم			Bir Mourad Raïs	16029
16	16	Bir Mourad Rais	بئر مراد رايس			Bir Mourad Raïs	16013
16	16	Bir Touta	بئر توتة			Birtouta	16118
16	16	Bologhine Ibnou Ziri	بولوغين بن زيري			Bab El Oued	16030
16	16	Bordj El Bahri	برج البحري			Dar El Beïda	16017
16	16	Bordj El Kiffan	برج الكيفان			Dar El Beïda	16031
16	16	Bourouba	بوروبة			El Harrach	16162
16	16	Bouzareah	بوزريعة			Bouzareah	16032
16	16	Casbah	القصبة			Bab El Oued	16001
16	16	Cheraga	الشراقة			Chéraga	16104
16	16	Dar El Beida	الدار البيضاء			Dar El Beïda	16033
16	16	Dely Ibrahim	دالي ابراهيم			Chéraga	16047
16	16	Djasr Kasentina	جسر قسنطينة			Bir Mourad Raïs	16048
16	16	Douira	الدويرة			Draria	16121
16	16	Draria	الدرارية			Draria	16097
16	16	El Achour	العاشور			Draria	16049
16	16	El Biar	الابيار			Bouzareah	16003
16	16	El Harrach	الحراش			El Harrach	16004
16	16	El Madania	المدنية			Sidi M'Hamed	16015
16	16	El Magharia	المغارية			Hussein Dey	16053
16	16	El Marsa	المرسى			Dar El Beïda	16036
16	16	El Mouradia	المرادية			Sidi M'Hamed	16035
16	16	Hammamet	الحمامات			Chéraga	16082
16	16	Herraoua	هراوة			Rouïba	16046
16	16	Hussein Dey	حسين داي			Hussein Dey	16005
16	16	Hydra	حيدرة			Bir Mourad Raïs	16016
16	16	Khraissia	الخرايسية			Draria	16091
16	16	Kouba	القبة			Hussein Dey	16006
16	16	Les Eucalyptus	الكاليتوس			Baraki	16057
16	16	Maalma	المعالمة			Zéralda	16093
16	16	Mohamed Belouzdad	محمد بلوزداد			Hussein Dey	16244
16	16	Mohammadia	المحمدية			Dar El Beïda	16058
16	16	Oued Koriche	وادي قريش			Bab El Oued	16041
16	16	Oued Smar	وادي السمار			El Harrach	16059
16	16	Ouled Chebel	اولاد شبل			Birtouta	16099
16	16	Ouled Fayet	اولاد فايت			Chéraga	16094
16	16	Rahmania	الرحمانية			Zéralda	16121
16	16	Rais Hamidou	الرايس حميدو			Bab El Oued	16060
16	16	Reghaia	رغاية			Rouïba	16115
16	16	Rouiba	الرويبة			Rouïba	16019
16	16	Sehaoula	السحاولة			Bir Mourad Raïs	16062
16	16	Sidi M'hamed	سيدي امحمد	Sidi M'Hamed		Sidi M'Hamed	16007
16	16	Sidi Moussa	سيدي موسى			Baraki	16061
16	16	Souidania	سويدانية			Zéralda	16097
16	16	Staoueli	سطاوالي			Zéralda	16062
16	16	Tessala El Merdja	تسالة المرجة			Birtouta	16045
16	16	Zeralda	زرالدة			Zéralda	16063
17	17	Ain Chouhada	عين الشهداء			El Idrissia	17039
17	17	Ain El Ibel	عين الإبل			Aïn El Ibel	17011
17	17	Ain Maabed	عين معبد			Hassi Bahbah	17025
17	17	Benyagoub	بن يعقوب			Charef	17026
17	17	Charef	الشارف			Charef	17015
17	17	Dar Chioukh	دار الشيوخ			Dar Chioukh	17006
17	17	Djelfa	الجلفة			Djelfa	17000
17	17	Douis	دويس			El Idrissia	17030
17	17	El Guedid	القديد			Charef	17019
17	17	El Idrissia	الادريسية			El Idrissia	17020
17	17	Hassi Bahbah	حاسي بحبح			Hassi Bahbah	17002
17	17	Hassi El Euch	حاسي العش			Hassi Bahbah	17032
17	17	M'liliha	مليليحة	M'Liliha		Dar Chioukh	17057
17	17	Moudjebara	مجبارة			Aïn El Ibel	17058
17	17	Sidi Baizid	سيدي بايزيد			Dar Chioukh	17064
17	17	Taadmit	تعظميت			Aïn El Ibel	17037
17	17	Zaafrane	زعفران			Hassi Bahbah	17038
17	17	Zaccar	زكار			Aïn El Ibel	17065
18	18	Bordj T'har	برج الطهر			Chekfa	18041
18	18	Boudria Beniyadjis	بودريعة بني ياجيس		بودريعة بني  ياجيس	Djimla	18025
18	18	Bouraoui Belhadef	بوراوي بلهادف			El Ancer	18023
18	18	Boussif Ouled Askeur	بوسيف أولاد عسكر			Taher	18036
18	18	Chahna	الشحنة			Taher	18027
18	18	Chekfa	الشقفة			Chekfa	18003
18	18	Djemaa Beni Habibi	الجمعة بني حبيبي			El Ancer	18029
18	18	Djimla	جيملة			Djimla	18031
18	18	El Ancer	العنصر			El Ancer	18004
18	18	El Aouana	العوانة			El Aouana	18005
18	18	El Kennar Nouchfi	القنار نشفي			Chekfa	18030
18	18	El Milia	الميلية			El Milia	18001
18	18	Emir Abdelkader	الامير عبد القادر			Taher	18010
18	18	Erraguene Souissi	أراقن سويسي			Ziama Mansouriah	18032
18	18	Ghebala	غبالة			Settara	18045
18	18	Jijel	جيجل			Jijel	18000
18	18	Kaous	قاوس			Texenna	18015
18	18	Khiri Oued Adjoul	خيري واد عجول			El Ancer	18024
18	18	Oudjana	وجانة			Taher	18047
18	18	Ouled Rabah	أولاد رابح			Sidi Maarouf	18046
18	18	Ouled Yahia Khadrouch	أولاد يحيى خدروش			El Milia	18021
18	18	Selma Benziada	سلمى بن زيادة			El Aouana	18049
18	18	Settara	السطارة			Settara	18016
18	18	Sidi Abdelaziz	سيدي عبد العزيز			Chekfa	18017
18	18	Sidi Marouf	سيدي معروف			Sidi Maarouf	18018
18	18	Taher	الطاهير			Taher	18002
18	18	Texenna	تاكسنة			Texenna	18006
18	18	Ziama Mansouriah	زيامة منصورية			Ziama Mansouriah	18007
19	19	Ain Abessa	عين عباسة			Aïn Arnat	19016
19	19	Ain Arnat	عين أرنات			Aïn Arnat	19017
19	19	Ain Azel	عين أزال			Aïn Azel	19007
19	19	Ain El Kebira	عين الكبيرة			Aïn El Kebira	19008
19	19	Ain Lahdjar	عين الحجر			Aïn Azel	19018
19	19	Ain-Legradj	عين لقراج			Beni Ourtilane	19082
19	19	Ain Oulmene	عين ولمان			Aïn Oulmene	19002
19	19	Ain-Roua	عين الروى			Bougaa	19019
19	19	Ain-Sebt	عين السبت			Beni Aziz	19033
19	19	Ait Naoual Mezada	أيت نوال مزادة			Bouandas	19076
19	19	Ait-Tizi	ايت تيزي			Bouandas	19077
19	19	Amoucha	عموشة			Amoucha	19009
19	19	Babor	بابور			Babor	19020
19	19	Bazer-Sakra	بازر سكرة			El Eulma	19036
19	19	Beidha Bordj	بيضاء برج			Aïn Azel	19021
19	19	Bellaa	بلاعة			Bir El Arch	19022
19	19	Beni-Aziz	بني عزيز			Beni Aziz	19010
19	19	Beni Chebana	بني شبانة			Beni Ourtilane	19031
19	19	Beni Fouda	بني فودة			Djemila	19023
19	19	Beni-Mouhli	بني موحلي			Beni Ourtilane	19038
19	19	Beni Ourtilane	بني ورتيلان			Beni Ourtilane	19011
19	19	Beni Oussine	بني وسين			Bougaa	19037
19	19	Bir-El-Arch	بئر العرش			Bir El Arch	19024
19	19	Bir Haddada	بئر حدادة			Aïn Azel	19039
19	19	Bouandas	بوعنداس			Bouandas	19012
19	19	Bougaa	بوقاعة			Bougaa	19003
19	19	Bousselam	بوسلام			Bouandas	19052
19	19	Boutaleb	بوطالب			Salah Bey	19092
19	19	Dehamcha	الدهامشة			Aïn El Kebira	19041
19	19	Djemila	جميلة			Djemila	19025
19	19	Draa-Kebila	ذراع قبيلة			Hammam Guergour	19029
19	19	El Eulma	العلمة			El Eulma	19001
19	19	El-Ouldja	الولجة			Bir El Arch	19046
19	19	El Ouricia	أوريسيا			Aïn Arnat	19047
19	19	Guellal	قلال			Aïn Oulmene	19050
19	19	Guelta Zerka	قلتة زرقاء			El Eulma	19122
19	19	Guenzet	قنزات			Guenzet	19026
19	19	Guidjel	قجال			Guidjel	19027
19	19	Hamam Soukhna	حمام السخنة			Hammam Soukhna	19059
19	19	Hamma	الحامة			Salah Bey	19106
19	19	Hammam Guergour	حمام قرقور			Hammam Guergour	19051
19	19	Harbil	حربيل			Guenzet	19032
19	19	Kasr El Abtal	قصر الابطال			Aïn Oulmene	19054
19	19	Maaouia	معاوية			Beni Aziz	19055
19	19	Maouaklane	ماوكلان			Maoklane	19028
19	19	Mezloug	مزلوق			Aïn Arnat	19056
19	19	Oued El Bared	واد البارد			Amoucha	19115
19	19	Ouled Addouane	أولاد عدوان			Aïn El Kebira	19053
19	19	Ouled Sabor	أولاد صابر			Guidjel	19120
19	19	Ouled Si Ahmed	أولاد سي أحمد			Aïn Oulmene	19121
19	19	Ouled Tebben	أولاد تبان			Salah Bey	19030
19	19	Rosfa	الرصفة			Salah Bey	19060
19	19	Salah Bey	صالح باي			Salah Bey	19013
19	19	Serdj-El-Ghoul	سرج الغول			Babor	19086
19	19	Setif	سطيف			Sétif	19000
19	19	Tachouda	تاشودة			Bir El Arch	19125
19	19	Tala-Ifacene	تالة إيفاسن			Maoklane	19069
19	19	Taya	الطاية			Hammam Soukhna	19067
19	19	Tella	التلة			Hammam Soukhna	19087
19	19	Tizi N'bechar	تيزي نبشار	Tizi N'Bechar		Amoucha	19068
20	20	Ain El Hadjar	عين الحجر	Aïn El Hadjar		Aïn El Hadjar	20001
20	20	Ain Sekhouna	عين السخونة			El Hassasna	20009
20	20	Ain Soltane	عين السلطان	Aïn Soltane		Ouled Brahim	20029
20	20	Doui Thabet	دوي ثابت			Youb	20023
20	20	El Hassasna	الحساسنة			El Hassasna	20003
20	20	Hounet	هونت			Sidi Boubekeur	20025
20	20	Maamora	المعمورة			El Hassasna	20013
20	20	Moulay Larbi	مولاي العربي			Aïn El Hadjar	20014
20	20	Ouled Brahim	أولاد إبراهيم			Ouled Brahim	26036
20	20	Ouled Khaled	أولاد خالد			Sidi Boubekeur	20004
20	20	Saida	سعيدة			Saïda	20000
20	20	Sidi Ahmed	سيدي احمد			Aïn El Hadjar	20012
20	20	Sidi Amar	سيدي عمر			Sidi Boubekeur	20019
20	20	Sidi Boubekeur	سيدي بوبكر			Sidi Boubekeur	20007
20	20	Tircine	تيرسين			Ouled Brahim	20035
20	20	Youb	يوب			Youb	20008
21	21	Ain Bouziane	عين بوزيان			Sidi Mezghiche	21031
21	21	Ain Charchar	عين شرشار			Azzaba	21006
21	21	Ain Kechra	عين قشرة			Aïn Kechra	21007
21	21	Ain Zouit	عين زويت			El Hadaiek	21051
21	21	Azzaba	عزابة			Azzaba	21001
21	21	Bekkouche Lakhdar	بكوش لخضر			Ben Azzouz	21009
21	21	Ben Azzouz	بن عزوز			Ben Azzouz	21010
21	21	Beni Bechir	بني بشير			Ramdane Djamel	21033
21	21	Beni Oulbane	بني ولبان			Sidi Mezghiche	21011
21	21	Beni Zid	بني زيد			Collo	21016
21	21	Bin El Ouiden	بين الويدان			Tamalous	21052
21	21	Bouchetata	بوشطاطة			El Hadaiek	21053
21	21	Cheraia	الشرايع			Collo	21036
21	21	Collo	القل			Collo	21002
21	21	Djendel Saadi Mohamed	جندل سعدي محمد			Azzaba	21037
21	21	El Arrouch	الحروش			El Harrouch	21003
21	21	El Ghedir	الغدير			Azzaba	21057
21	21	El Hadaiek	الحدائق			El Hadaiek	21015
21	21	El Marsa	المرسى			Ben Azzouz	21058
21	21	Emjez Edchich	مجاز الدشيش			El Harrouch	21017
21	21	Es Sebt	السبت			Azzaba	21018
21	21	Filfila	فلفلة			Skikda	21042
21	21	Hammadi Krouma	حمادي كرومة			Skikda	21038
21	21	Kanoua	قنواع			Zitouna	21062
21	21	Kerkara	الكركرة			Tamalous	21019
21	21	Khenag Maoune	خناق مايو			Ouled Attia	21063
21	21	Oued Zhour	وادي الزهور			Ouled Attia	21040
21	21	Ouldja Boulbalout	الولجة بولبلوط			Aïn Kechra	21059
21	21	Ouled Attia	أولاد عطية			Ouled Attia	21012
21	21	Ouled Habbaba	أولاد حبابة			El Harrouch	21043
21	21	Oum Toub	أم الطوب			Oum Toub	21020
21	21	Ramdane Djamel	رمضان جمال			Ramdane Djamel	21004
21	21	Salah Bouchaour	صالح بو الشعور			El Harrouch	21022
21	21	Sidi Mezghiche	سيدي مزغيش			Sidi Mezghiche	21023
21	21	Skikda	سكيكدة			Skikda	21000
21	21	Tamalous	تمالوس			Tamalous	21005
21	21	Zerdezas	زردازة			El Harrouch	21047
21	21	Zitouna	الزيتونة			Zitouna	21028
22	22	Ain- Adden	عين أدن			Sfisef	22034
22	22	Ain El Berd	عين البرد			Aïn El Berd	22022
22	22	Ain Kada	عين قادة			Sidi Ali Boussidi	22035
22	22	Ain Thrid	عين الثريد			Tessala	22037
22	22	Ain Tindamine	عين تندمين			Moulay Slissen	22036
22	22	Amarnas	العمارنة			Sidi Lahcene	22074
22	22	Bedrabine El Mokrani	بضرابين المقراني			Ben Badis	22038
22	22	Belarbi	بلعربي			Mostefa Ben Brahim	22023
22	22	Benachiba Chelia	بن عشيبة شلية			Tenira	22040
22	22	Ben Badis	بن باديس			Ben Badis	22004
22	22	Bir El Hammam	بئر الحمام			Marhoum	22041
22	22	Boudjebaa El Bordj	بوجبهة البرج			Sfisef	22043
22	22	Boukhanefis	بوخنفيس			Sidi Ali Benyoub	22008
22	22	Chetouane Belaila	شيطوان البلايلة			Ben Badis	22039
22	22	Dhaya	الضاية			Telagh	22009
22	22	El Hacaiba	الحصيبة			Moulay Slissen	22047
22	22	Hassi Dahou	حاسي دحو			Tenira	22042
22	22	Hassi Zahana	حاسي زهانة			Ben Badis	22010
22	22	Lamtar	لمطار			Sidi Ali Boussidi	22024
22	22	Makedra	مكدرة			Aïn El Berd	22051
22	22	Marhoum	مرحوم			Marhoum	22011
22	22	M'cid	مسيد	M'Cid		Sfisef	22052
22	22	Merine	مرين			Merine	22012
22	22	Mezaourou	مزاورو			Telagh	22025
22	22	Mostefa Ben Brahim	مصطفى بن ابراهيم			Mostefa Ben Brahim	22013
22	22	Moulay Slissen	مولاي سليسن			Moulay Slissen	22026
22	22	Oued Sebaa	وادي السبع			Ras El Ma	22054
22	22	Oued Sefioun	وادي سفيون			Tenira	22055
22	22	Oued Taourira	وادي تاوريرة			Merine	22056
22	22	Ras El Ma	راس الماء			Ras El Ma	22005
22	22	Redjem Demouche	رجم دموش			Ras El Ma	22058
22	22	Sehala Thaoura	السهالة الثورة			Tessala	22060
22	22	Sfisef	سفيزف			Sfisef	22001
22	22	Sidi Ali Benyoub	سيدي علي بن يوب			Sidi Ali Benyoub	22028
22	22	Sidi Ali Boussidi	سيدي علي بوسيدي			Sidi Ali Boussidi	22014
22	22	Sidi Bel-Abbes	سيدي بلعباس			Sidi Bel Abbès	22000
22	22	Sidi Brahim	سيدي ابراهيم			Aïn El Berd	22029
22	22	Sidi Chaib	سيدي شعيب			Marhoum	22061
22	22	Sidi Dahou Zairs	سيدي دحو الزاير			Sidi Ali Boussidi	22062
22	22	Sidi Hamadouche	سيدي حمادوش			Aïn El Berd	22019
22	22	Sidi Khaled	سيدي خالد			Sidi Lahcene	22031
22	22	Sidi Lahcene	سيدي لحسن			Sidi Lahcene	22020
22	22	Sidi Yacoub	سيدي يعقوب			Sidi Lahcene	22063
22	22	Tabia	طابية			Sidi Ali Benyoub	22032
22	22	Taoudmout	تاودموت			Merine	22064
22	22	Tefessour	تفسور			Merine	22065
22	22	Teghalimet	تغاليمت			Telagh	22066
22	22	Telagh	تلاغ			Telagh	22007
22	22	Tenira	تنيرة			Tenira	22021
22	22	Tessala	تسالة			Tessala	22033
22	22	Tilmouni	تلموني			Mostefa Ben Brahim	22044
22	22	Zerouala	زروالة			Mostefa Ben Brahim	22068
23	23	Ain El Berda	عين الباردة			Aïn Berda	23006
23	23	Annaba	عنابة			Annaba	23000
23	23	Berrahal	برحال			Berrahal	23009
23	23	Chetaibi	شطايبي			Chetaïbi	23014
23	23	Cheurfa	الشرفة			Aïn Berda	23018
23	23	El Bouni	البوني			El Bouni	23010
23	23	El Eulma	العلمة			Aïn Berda	
23	23	El Hadjar	الحجار			El Hadjar	23004
23	23	Oued El Aneb	واد العنب			Berrahal	23021
23	23	Seraidi	سرايدي			Annaba	23015
23	23	Sidi Amar	سيدي عمار			El Hadjar	23005
23	23	Treat	التريعات			Berrahal	23022
24	24	Ain Ben Beida	عين بن بيضاء			Bouchegouf	24011
24	24	Ain Larbi	عين العربي			Houari Boumédiène	24012
24	24	Ain Makhlouf	عين مخلوف			Aïn Makhlouf	24013
24	24	Ain Regada	عين رقادة			Aïn Makhlouf	24014
24	24	Ain Sandel	عين صندل			Aïn Makhlouf	24032
24	24	Belkheir	بلخير			Guelma	24015
24	24	Bendjarah	بن جراح			Guelma	24034
24	24	Beni Mezline	بني مزلين			Houari Boumédiène	24041
24	24	Bordj Sabath	برج صباط			Hammam N'Bails	24017
24	24	Bouati Mahmoud	بوعاتي محمود			Héliopolis	24018
24	24	Bouchegouf	بوشقوف			Bouchegouf	24002
24	24	Bou Hachana	بوحشانة			Guelaât Bou Sbaâ	24037
24	24	Bou Hamdane	بوحمدان			Hammam Debagh	24050
24	24	Boumahra Ahmed	بومهرة أحمد			Guelma	24005
24	24	Dahouara	الدهوارة			Hammam Debagh	24031
24	24	Djeballah Khemissi	جبالة الخميسي			Oued Zenati	24039
24	24	El Fedjoudj	الفجوج			Héliopolis	24019
24	24	Guelaat Bou Sbaa	قلعة بوصبع			Guelaât Bou Sbaâ	24020
24	24	Guelma	قالمة			Guelma	24000
24	24	Hammam Debagh	حمام دباغ			Hammam Debagh	24007
24	24	Hammam N'bail	حمام النبايل	Hammam N'Bail		Hammam N'Bails	24024
24	24	Heliopolis	هيليوبوليس			Héliopolis	24008
24	24	Houari Boumedienne	هواري بومدين			Houari Boumédiène	24025
24	24	Khezaras	لخزارة			Khezarra	24016
24	24	Medjez Amar	مجاز عمار			Bouchegouf	24043
24	24	Medjez Sfa	مجاز الصفاء			Guelaât Bou Sbaâ	24026
24	24	Nechmaya	نشماية			Khezarra	24027
24	24	Oued Cheham	وادي الشحم			Oued Zenati	24009
24	24	Oued Ferragha	وادي فراغة			Hammam Debagh	24038
24	24	Oued Zenati	وادي الزناتي			Oued Zenati	24001
24	24	Ras El Agba	رأس العقبة			Oued Zenati	24049
24	24	Roknia	الركنية			Hammam Debagh	24028
24	24	Sellaoua Announa	سلاوة عنونة			Khezarra	24029
24	24	Tamlouka	تاملوكة			Aïn Makhlouf	24010
25	25	Ain Abid	عين عبيد			Aïn Abid	25015
25	25	Ain Smara	عين السمارة			Aïn Smara	25006
25	25	Ben Badis	ابن باديس		أبن باديس الهرية	Aïn Abid	25102
25	25	Beni Hamidane	بني حميدان			Zighoud Youcef	25035
25	25	Constantine	قسنطينة			Constantine	25000
25	25	Didouche Mourad	ديدوش مراد			Hamma Bouziane	25024
25	25	El Khroub	الخروب			El Khroub	25005
25	25	Hamma Bouziane	حامة بوزيان			Hamma Bouziane	25013
25	25	Ibn Ziad	ابن زياد			Ibn Ziad	25027
25	25	Messaoud Boudjeriou	بوجريو مسعود			Ibn Ziad	25032
25	25	Ouled Rahmoun	أولاد رحمون			El Khroub	25028
25	25	Zighoud Youcef	زيغود يوسف			Zighoud Youcef	25014
26	26	Aissaouia	العيساوية			Tablat	26022
26	26	Baata	بعطة			El Omaria	26050
26	26	Ben Chicao	بن شكاو			Ouzera	26012
26	26	Beni Slimane	بني سليمان			Beni Slimane	26001
26	26	Berrouaghia	البرواقية			Berrouaghia	26002
26	26	Bir Ben Laabed	بئر بن عابد			El Guelb El Kebir	26053
26	26	Bouaichoune	بوعيشون			Si Mahdjoub	26055
26	26	Bouchrahil	بوشراحيل			Sidi Naâmane	26014
26	26	Bouskene	بوسكن			Beni Slimane	26025
26	26	Djouab	جواب			Souagui	26016
26	26	Draa Esmar	ذراع السمار			Médéa	26017
26	26	El Azizia	العزيزية			El Azizia	26018
26	26	El Guelbelkebir	القلب الكبير			El Guelb El Kebir	26030
26	26	El Hamdania	الحمدانية			Ouzera	26060
26	26	El Haoudane	الحوضان			Ouzera	26060
26	26	El Omaria	العمارية			El Omaria	26008
26	26	Hannacha	حناشة			Ouamri	26027
26	26	Khams Djouamaa	خمس جوامع			Sidi Naâmane	26062
26	26	Maghraoua	مغراوة			El Azizia	26063
26	26	Medea	المدية			Médéa	26000
26	26	Medjebar	مجبر			Seghouane	26033
26	26	Mezerana	مزغنة			Tablat	26042
26	26	Mihoub	ميهوب			El Azizia	26032
26	26	Ouamri	عوامري			Ouamri	26034
26	26	Oued Harbil	وادي حربيل			Ouamri	26061
26	26	Ouled Bouachra	أولاد بوعشرة			Si Mahdjoub	26064
26	26	Ouled Brahim	أولاد إبراهيم			El Omaria	26036
26	26	Ouled Deid	أولاد دايد			Berrouaghia	26044
26	26	Ouzera	وزرة			Ouzera	26019
26	26	Rebaia	الربعية			Berrouaghia	26039
26	26	Sedraya	سدراية			El Guelb El Kebir	26068
26	26	Seghouane	سغوان			Seghouane	26041
26	26	Sidi Naamane	سيدي نعمان			Sidi Naâmane	26043
26	26	Sidi Rabie	سيدي الربيع			Beni Slimane	26070
26	26	Sidi Zahar	سيدي زهار			Souagui	26072
26	26	Sidi Ziane	سيدي زيان			Souagui	26073
26	26	Si Mahdjoub	سي المحجوب			Si Mahdjoub	26045
26	26	Souagui	السواقي			Souagui	26020
26	26	Tablat	تابلاط			Tablat	26004
26	26	Tamesguida	تمسقيدة			Médéa	26075
26	26	Tizi Mahdi	تيزي مهدي			Ouzera	26076
26	26	Tletat Ed Douair	ثلاث دوائر			Seghouane	26046
26	26	Zoubiria	الزبيرية			Seghouane	26021
27	27	Achaacha	عشعاشة			Achaacha	27009
27	27	Ain-Boudinar	عين بودينار			Kheireddine	27031
27	27	Ain-Nouissy	عين نويسي			Aïn Nouïssy	27010
27	27	Ain-Sidi Cherif	عين سيدي الشريف			Mesra	27024
27	27	Ain-Tedles	عين تادلس			Aïn Tedles	27001
27	27	Benabdelmalek Ramdane	بن عبد المالك رمضان			Sidi Lakhdar	27008
27	27	Bouguirat	بوقيراط			Bouguirat	27003
27	27	Fornaka	فرناقة			Aïn Nouïssy	27014
27	27	Hadjadj	حجاج			Sidi Lakhdar	27015
27	27	Hassiane	الحسيان (بني ياحي			Aïn Nouïssy	27033
27	27	Hassi Mameche	حاسي ماماش			Hassi Maameche	27004
27	27	Khadra	خضرة			Achaacha	27005
27	27	Kheir-Eddine	خير الدين			Kheireddine	27016
27	27	Mansourah	منصورة			Mesra	27036
27	27	Mazagran	مزغران			Hassi Maameche	27017
27	27	Mesra	ماسرة			Mesra	27018
27	27	Mostaganem	مستغانم			Mostaganem	27000
27	27	Nekmaria	نكمارية			Achaacha	27026
27	27	Oued El Kheir	وادي الخير			Aïn Tedles	27020
27	27	Ouled Boughalem	أولاد بوغالم			Achaacha	27027
27	27	Ouled-Maalah	أولاد مع الله			Sidi Ali	27028
27	27	Safsaf	صفصاف			Bouguirat	27044
27	27	Sayada	صيادة			Kheireddine	27045
27	27	Sidi Ali	سيدي علي			Sidi Ali	27002
27	27	Sidi Belaattar	سيدي بلعطار			Aïn Tedles	27029
27	27	Sidi-Lakhdar	سيدي لخضر			Sidi Lakhdar	27007
27	27	Sirat	سيرات			Bouguirat	27021
27	27	Souaflia	السوافلية			Bouguirat	27046
27	27	Sour	سور			Aïn Tedles	27022
27	27	Stidia	ستيدية			Hassi Maameche	27023
27	27	Tazgait	تزقايت			Sidi Ali	27047
27	27	Touahria	الطواهرية			Mesra	27013
28	28	Ain El Hadjel	عين الحجل			Aïn El Hadjel	28003
28	28	Ain Khadra	عين الخضراء			Magra	28008
28	28	Belaiba	بلعايبة			Magra	28026
28	28	Beni Ilmane	بني يلمان			Sidi Aïssa	28027
28	28	Berhoum	برهوم			Magra	28010
28	28	Bouti Sayeh	بوطي السايح			Sidi Aïssa	28042
28	28	Chellal	شلال			Chellal	28014
28	28	Dehahna	دهاهنة			Magra	28048
28	28	Hammam Dalaa	حمام الضلعة			Hammam Dalaa	28005
28	28	Khettouti Sed-El-Jir	خطوطي سد الجير			Chellal	28056
28	28	Maadid	المعاضيد			Ouled Derradj	28011
28	28	Maarif	معاريف			Chellal	28041
28	28	Magra	مقرة			Magra	28006
28	28	M'sila	المسيلة	M'Sila		M'Sila	28000
28	28	M'tarfa	المطارفة	M'Tarfa		Ouled Derradj	28058
28	28	Ouanougha	ونوغة			Hammam Dalaa	28017
28	28	Ouled Addi Guebala	أولاد عدي لقبالة			Ouled Derradj	28021
28	28	Ouled Derradj	أولاد دراج			Ouled Derradj	28022
28	28	Ouled Madhi	أولاد ماضي			Chellal	28047
28	28	Ouled Mansour	أولاد منصور			Hammam Dalaa	28060
28	28	Sidi Aissa	سيدي عيسى			Sidi Aïssa	28002
28	28	Sidi Hadjeres	سيدي هجرس			Aïn El Hadjel	28036
28	28	Souamaa	السوامع			Ouled Derradj	28064
28	28	Tarmount	تارمونت			Hammam Dalaa	28038
29	29	Ain Fares	عين فارس			Aïn Fares	29020
29	29	Ain Fekan	عين فكان			Aïn Fekan	29011
29	29	Ain Ferah	عين فراح			Oued El Abtal	29032
29	29	Ain Frass	عين أفرص			Aïn Fekan	29034
29	29	Alaimia	العلايمية			Oggaz	29036
29	29	Aouf	عوف			Aouf	29021
29	29	Benian	بنيان			Aouf	29038
29	29	Bouhanifia	بوحنيفية			Bou Hanifia	29005
29	29	Bou Henni	بوهني			Sig	29022
29	29	Chorfa	الشرفاء			Sig	29039
29	29	El Bordj	البرج			El Bordj	29012
29	29	El Gaada	القعدة			Zahana	29041
29	29	El Ghomri	الغمري			Mohammadia	29023
29	29	El Gueitena	القطنة			Bou Hanifia	29042
29	29	El Hachem	الحشم			Hachem	29013
29	29	El Keurt	القرط			Tizi	29043
29	29	El Mamounia	المأمونية			Aïn Fares	29056
29	29	El Menaouer	المنور			El Bordj	29044
29	29	Ferraguig	فراقيق			Mohammadia	29046
29	29	Froha	فروحة			Tizi	29024
29	29	Gharrous	غروس			Aouf	29047
29	29	Ghriss	غريس			Ghriss	29006
29	29	Guerdjoum	قرجوم			Oued Taria	29050
29	29	Hacine	حسين			Bou Hanifia	29014
29	29	Khalouia	خلوية			El Bordj	29025
29	29	Makhda	ماقضة			Ghriss	29055
29	29	Maoussa	ماوسة			Ghriss	29015
29	29	Mascara	معسكر			Mascara	29000
29	29	Matemore	المطمور			Ghriss	29026
29	29	Mocta-Douz	مقطع الدوز			Mohammadia	29027
29	29	Mohammadia	المحمدية			Mohammadia	29002
29	29	Nesmot	نسمط			Hachem	29058
29	29	Oggaz	عقاز			Oggaz	29029
29	29	Oued El Abtal	وادي الأبطال			Oued El Abtal	29016
29	29	Oued Taria	وادي التاغية			Oued Taria	29017
29	29	Ras El Ain Amirouche	رأس عين عميروش			Oggaz	29060
29	29	Sedjerara	سجرارة			Mohammadia	29062
29	29	Sehailia	السهايلية			Tighennif	29063
29	29	Sidi Abdeldjebar	سيدي عبد الجبار			Oued El Abtal	29065
29	29	Sidi Abdelmoumene	سيدي عبد المومن			Mohammadia	29066
29	29	Sidi Boussaid	سيدي بوسعيد			Ghriss	29069
29	29	Sidi Kada	سيدي قادة			Tighennif	29030
29	29	Sig	سيق			Sig	29001
29	29	Tighennif	تيغنيف			Tighennif	29004
29	29	Tizi	تيزي			Tizi	29018
29	29	Zahana	زهانة			Zahana	29019
29	29	Zelamta	زلامطة			Hachem	29057
30	30	Ain Beida	عين البيضاء			Sidi Khouiled	30019
30	30	El Borma	البرمة			El Borma	30025
30	30	Hassi Ben Abdellah	حاسي بن عبد الله			Sidi Khouiled	30052
30	30	Hassi Messaoud	حاسي مسعود			Hassi Messaoud	30001
30	30	N'goussa	انقوسة	N'Goussa		N'Goussa	30031
30	30	Ouargla	ورقلة			Ouargla	30000
30	30	Rouissat	الرويسات			Ouargla	30013
30	30	Sidi Khouiled	سيدي خويلد			Sidi Khouiled	30035
31	31	Ain Biya	عين البية			Bethioua	31040
31	31	Ain Kerma	عين الكرمة			Boutlelis	
31	31	Ain Turk	عين الترك			Aïn El Turk	31014
31	31	Arzew	أرزيو			Arzew	31004
31	31	Ben Freha	بن فريحة			Gdyel	31063
31	31	Bethioua	بطيوة			Bethioua	31015
31	31	Bir El Djir	بئر الجير			Bir El Djir	31023
31	31	Boufatis	بوفاتيس			Oued Tlelat	31024
31	31	Bousfer	بوسفر			Aïn El Turk	31025
31	31	Boutlelis	بوتليليس			Boutlelis	31016
31	31	El Ancor	العنصر			Aïn El Turk	31043
31	31	El Braya	البراية			Oued Tlelat	31070
31	31	El Kerma	الكرمة			Es Senia	31026
31	31	Es Senia	السانية			Es Senia	31005
31	31	Gdyel	قديل			Gdyel	31017
31	31	Hassi Ben Okba	حاسي بن عقبة			Bir El Djir	31049
31	31	Hassi Bounif	حاسي بونيف			Bir El Djir	31028
31	31	Hassi Mefsoukh	حاسي مفسوخ			Gdyel	31050
31	31	Marsat El Hadjadj	مرسى الحجاج			Bethioua	31030
31	31	Mers El Kebir	المرسى الكبير			Aïn El Turk	31019
31	31	Messerghin	مسرغين			Boutlelis	31031
31	31	Oran	وهران			Oran	31000
31	31	Oued Tlelat	وادي تليلات			Oued Tlelat	31037
31	31	Sidi Ben Yebka	سيدي بن يبقى			Arzew	31058
31	31	Sidi Chami	سيدي الشحمي			Es Senia	31038
31	31	Tafraoui	طفراوي			Oued Tlelat	31077
32	32	Boualem	بوعلام			Boualem	32006
32	32	Bougtoub	بوقطب			Bougtoub	32001
32	32	Brezina	بريزينة			Brezina	32002
32	32	Cheguig	الشقيق			Rogassa	32022
32	32	El Bayadh	البيض			El Bayadh	32000
32	32	El Kheiter	الخيثر			Bougtoub	32011
32	32	Ghassoul	الغاسول			Brezina	32017
32	32	Kef El Ahmar	الكاف الأحمر			Rogassa	32013
32	32	Krakda	كراكدة			Brezina	32027
32	32	Rogassa	رقاصة			Rogassa	32018
32	32	Sidi Ameur	سيدي عامر			Boualem	32029
32	32	Sidi Slimane	سيدي سليمان			Boualem	32031
32	32	Sidi Tiffour	سيدي طيفور			Boualem	32032
32	32	Stitten	ستيتن			Boualem	32033
32	32	Tousmouline	توسمولين			Bougtoub	32034
33	33	Bordj Omar Driss	برج عمر إدريس			Bordj Omar Driss	33003
33	33	Debdeb	دبداب			Debdeb	33004
33	33	Illizi	إيليزي			Illizi	33000
33	33	In Amenas	إن أمناس			In Amenas	33001
34	34	Ain Taghrout	عين تاغروت			Aïn Taghrout	34010
34	34	Ain Tesra	عين تسرة			Ras El Oued	34027
34	34	Belimour	بليمور			Bordj Ghedir	34025
34	34	Ben Daoud	بن داود			Mansoura	34039
34	34	Bir Kasdali	بئر قاصد علي			Bir Kasdali	34011
34	34	Bordj Bou Arreridj	برج بوعريرج	B. B. Arreridj		Bordj Bou Arreridj	34000
34	34	Bordj Ghedir	برج الغدير			Bordj Ghedir	34004
34	34	Bordj Zemmoura	برج زمورة			Bordj Zemoura	34005
34	34	Colla	القلة			Djaafra	34015
34	34	Djaafra	جعافرة			Djaafra	34016
34	34	El Achir	الياشير			Medjana	34006
34	34	El Annasseur	العناصر			Bordj Ghedir	34030
34	34	El Euch	العش			El Hamadia	34006
34	34	Elhammadia	الحمادية			El Hamadia	34017
34	34	El Main	الماين			Djaafra	34018
34	34	El M'hir	المهير			Mansoura	34019
34	34	Ghailasa	غيلاسة			Bordj Ghedir	34031
34	34	Haraza	حرازة			Mansoura	34047
34	34	Hasnaoua	حسناوة			Medjana	34014
34	34	Khelil	خليل			Bir Kasdali	34007
34	34	Ksour	القصور			El Hamadia	34048
34	34	Mansoura	المنصورة			Mansoura	34008
34	34	Medjana	مجانة			Medjana	34009
34	34	Ouled Brahem	أولاد أبراهم			Ras El Oued	34032
34	34	Ouled Dahmane	أولاد دحمان			Bordj Zemoura	34033
34	34	Ouled Sidi-Brahim	أولاد سيدي ابراهيم			Mansoura	34052
34	34	Rabta	الرابطة			El Hamadia	34035
34	34	Ras El Oued	رأس الوادي			Ras El Oued	34001
34	34	Sidi-Embarek	سيدي أمبارك			Bir Kasdali	34020
34	34	Taglait	تقلعيت			Bordj Ghedir	34059
34	34	Tassamert	تسامرت			Bordj Zemoura	34026
34	34	Tefreg	تفرق			Djaafra	34053
34	34	Teniet En Nasr	ثنية النصر			Medjana	34021
34	34	Tixter	تيكستار			Aïn Taghrout	34022
35	35	Afir	أعفير			Dellys	35022
35	35	Ammal	عمال			Thenia	35031
35	35	Baghlia	بغلية			Baghlia	35013
35	35	Ben Choud	بن شود			Dellys	35033
35	35	Beni Amrane	بني عمران			Thenia	35006
35	35	Bordj Menaiel	برج منايل			Bordj Menaiel	35001
35	35	Boudouaou	بودواو			Boudouaou	35003
35	35	Boudouaou El Bahri	بودواو البحري			Boudouaou	35037
35	35	Boumerdes	بومرداس			Boumerdès	35000
35	35	Bouzegza Keddara	بوزقزة قدارة			Boudouaou	35038
35	35	Chabet El Ameur	شعبة العامر			Isser	35008
35	35	Corso	قورصو			Boumerdès	35014
35	35	Dellys	دلس			Dellys	35004
35	35	Djinet	جنات			Bordj Menaiel	35024
35	35	El Kharrouba	الخروبة			Boudouaou	35048
35	35	Hammedi	حمادي			Khemis El Khechna	35015
35	35	Isser	يسر			Isser	35009
35	35	Khemis El Khechna	خميس الخشنة			Khemis El Khechna	35010
35	35	Larbatache	الاربعطاش			Khemis El Khechna	35017
35	35	Leghata	لقاطة			Bordj Menaiel	35026
35	35	Naciria	الناصرية			Naciria	35018
35	35	Ouled Aissa	أولاد عيسى			Naciria	35050
35	35	Ouled Hedadj	أولاد هداج			Boudouaou	35045
35	35	Ouled Moussa	أولاد موسى			Khemis El Khechna	35011
35	35	Sidi Daoud	سيدي داود			Baghlia	35019
35	35	Si Mustapha	سي مصطفى			Isser	35028
35	35	Souk El Had	سوق الحد			Thenia	35020
35	35	Taourga	تاورقة			Baghlia	35029
35	35	Thenia	الثنية			Thenia	35005
35	35	Tidjelabine	تيجلابين			Boumerdès	35021
35	35	Timezrit	تيمزريت			Isser	35027
35	35	Zemmouri	زموري			Bordj Menaiel	35012
36	36	Ain El Assel	عين العسل			El Tarf	36010
36	36	Ain Kerma	عين الكرمة			Bouhadjar	36011
36	36	Asfour	عصفور			Besbes	36012
36	36	Ben M Hidi	بن مهيدي			Ben Mehidi	36003
36	36	Berrihane	بريحان			Ben Mehidi	36027
36	36	Besbes	البسباس			Besbes	36004
36	36	Bougous	بوقوس			El Tarf	36029
36	36	Bouhadjar	بوحجار			Bouhadjar	36005
36	36	Bouteldja	بوثلجة			Bouteldja	36006
36	36	Chebaita Mokhtar	شبيطة مختار			Drean	36013
36	36	Chefia	الشافية			Bouteldja	36032
36	36	Chihani	شحاني			Drean	36014
36	36	Drean	الذرعـان			Drean	36001
36	36	Echatt	الشط			Ben Mehidi	36007
36	36	El Aioun	العيون			El Kala	36018
36	36	El Kala	القالة			El Kala	36002
36	36	El Tarf	الطارف			El Tarf	36000
36	36	Hammam Beni Salah	حمام بني صالح			Bouhadjar	36036
36	36	Lac Des Oiseaux	بحيرة الطيور			Bouteldja	36019
36	36	Oued Zitoun	وادي الزيتون			Bouhadjar	36044
36	36	Raml Souk	رمل السوق			El Kala	36021
36	36	Souarekh	السوارخ			El Kala	36020
36	36	Zerizer	زريزر			Besbes	36015
36	36	Zitouna	الزيتونة			El Tarf	36023
37	37	Oum El Assel	أم العسل			Tindouf	37003
37	37	Tindouf	تندوف			Tindouf	37000
38	38	Ammari	عماري			Ammari	38012
38	38	Beni Chaib	بني شعيب			Bordj Bou Naama	38019
38	38	Beni Lahcene	بني لحسن			Bordj Bou Naama	38020
38	38	Bordj Bounaama	برج بونعامة			Bordj Bou Naama	38001
38	38	Bordj El Emir Abdelkader	برج الأمير عبد القادر			Bordj El Emir Abdelkader	38004
38	38	Boucaid	بوقائد			Lazharia	38005
38	38	Khemisti	خميستي			Khemisti	38006
38	38	Larbaa	الأربعاء			Lazharia	38022
38	38	Lardjem	لرجام			Lardjem	38002
38	38	Layoune	العيون			Khemisti	38007
38	38	Lazharia	الأزهرية			Lazharia	38008
38	38	Maacem	المعاصم			Ammari	38023
38	38	Melaab	الملعب			Lardjem	38013
38	38	Ouled Bessam	أولاد بسام			Tissemsilt	38014
38	38	Sidi Abed	سيدي عابد			Ammari	38025
38	38	Sidi Boutouchent	سيدي بوتوشنت			Theniet El Had	38026
38	38	Sidi Lantri	سيدي العنتري			Lardjem	38027
38	38	Sidi Slimane	سيدي سليمان			Bordj Bou Naama	38028
38	38	Tamellahet	تملاحت			Lardjem	38029
38	38	Theniet El Had	ثنية الاحد			Theniet El Had	38003
38	38	Tissemsilt	تيسمسيلت			Tissemsilt	38000
38	38	Youssoufia	اليوسفية			Bordj El Emir Abdelkader	38031
39	39	Bayadha	البياضة			Bayadha	39007
39	39	Ben Guecha	بن قشة		بن  قشة	Taleb Larbi	39048
39	39	Debila	الدبيلة			Debila	39003
39	39	Douar El Maa	دوار الماء			Taleb Larbi	39024
39	39	El Ogla	العقلة			Robbah	39055
39	39	El-Oued	الوادي			El Oued	39000
39	39	Guemar	قمار			Guemar	39002
39	39	Hamraia	الحمراية			Reguiba	39061
39	39	Hassani Abdelkrim	حساني عبد الكريم			Debila	39029
39	39	Hassi Khalifa	حاسي خليفة			Hassi Khalifa	39013
39	39	Kouinine	كوينين			El Oued	39014
39	39	Magrane	المقرن			Magrane	39015
39	39	Mih Ouansa	اميه وانسة			Mih Ouansa	39030
39	39	Nakhla	النخلة			Robbah	39031
39	39	Oued El Alenda	وادي العلندة			Mih Ouansa	39033
39	39	Ourmes	ورماس			Guemar	39035
39	39	Reguiba	الرقيبة			Reguiba	39016
39	39	Robbah	الرباح			Robbah	39017
39	39	Sidi Aoun	سيدي عون			Magrane	39037
39	39	Taghzout	تغزوت			Guemar	39040
39	39	Taleb Larbi	الطالب العربي			Taleb Larbi	39019
39	39	Trifaoui	الطريفاوي			Hassi Khalifa	39044
40	40	Ain Touila	عين الطويلة			Aïn Touila	40005
40	40	Babar	بابار			Babar	40006
40	40	Baghai	بغاي			El Hamma	40014
40	40	Bouhmama	بوحمامة			Bouhmama	40007
40	40	Chechar	ششار			Chechar	40008
40	40	Chelia	شلية			Bouhmama	40030
40	40	Djellal	جلال			Chechar	40015
40	40	El Hamma	الحامة			El Hamma	40016
40	40	El Mahmal	المحمل			Ouled Rechache	40012
40	40	El Oueldja	الولجة			Chechar	40032
40	40	Ensigha	انسيغة			El Hamma	40043
40	40	Kais	قايس			Kais	40001
40	40	Khenchela	خنشلة			Khenchela	40000
40	40	Khirane	خيران			Chechar	40037
40	40	M'sara	مصارة	M'Sara		Bouhmama	40039
40	40	M'toussa	متوسة	M'Toussa		Aïn Touila	40021
40	40	Ouled Rechache	أولاد رشاش			Ouled Rechache	40013
40	40	Remila	الرميلة			Kais	40041
40	40	Tamza	طامزة			El Hamma	40024
40	40	Taouzianat	تاوزيانت			Kais	40011
40	40	Yabous	يابوس			Bouhmama	40023
41	41	Ain Soltane	عين سلطان			Sedrata	41026
41	41	Ain Zana	عين الزانة			Ouled Driss	41027
41	41	Bir Bouhouche	بئر بوحوش			Bir Bou Haouch	41011
41	41	Drea	الدريعة			Taoura	41015
41	41	Haddada	الحدادة			Heddada	41012
41	41	Hanencha	الحنانشة			Mechroha	41016
41	41	Khedara	الخضارة			Heddada	41013
41	41	Khemissa	خميسة			Sedrata	41031
41	41	Machroha	المشروحة			Mechroha	41010
41	41	M'daourouche	مداوروش			M'daourouch	41001
41	41	Merahna	المراهنة			Merahna	41004
41	41	Oued Kebrit	وادي الكبريت			Oum El Adhaim	41026
41	41	Ouillen	ويلان			Merahna	41032
41	41	Ouled Driss	أولاد إدريس			Ouled Driss	41005
41	41	Ouled Moumen	أولاد مومن			Heddada	41034
41	41	Oum El Adhaim	أم العظايم			Oum El Adhaim	41019
41	41	Ragouba	الراقوبة			M'daourouch	41033
41	41	Safel El Ouiden	سافل الويدان			Bir Bou Haouch	41035
41	41	Sedrata	سدراتة			Sedrata	41002
41	41	Sidi Fredj	سيدي فرج			Merahna	41026
41	41	Souk Ahras	سوق أهراس			Souk Ahras	41000
41	41	Taoura	تاورة			Taoura	41009
41	41	Terraguelt	ترقالت			Oum El Adhaim	41037
41	41	Tiffech	تيفاش			M'daourouch	41038
41	41	Zaarouria	الزعرورية			Taoura	41010
41	41	Zouabi	الزوابي			Bir Bou Haouch	41039
42	42	Aghbal	أغبال			Gouraya	42007
42	42	Ahmer El Ain	أحمر العين			Ahmar El Ain	42024
42	42	Ain Tagourait	عين تاقورايت			Bou Ismail	42006
42	42	Attatba	الحطاطبة			Kolea	42008
42	42	Beni Mileuk	بني ميلك			Damous	42024
42	42	Bou Haroun	بوهارون			Bou Ismail	42020
42	42	Bou Ismail	بواسماعيل			Bou Ismail	42041
42	42	Bourkika	بورقيقة			Ahmar El Ain	42011
42	42	Chaiba	الشعيبة			Kolea	42019
42	42	Cherchell	شرشال			Cherchell	42036
42	42	Damous	الداموس			Damous	42040
42	42	Douaouda	دواودة			Fouka	42015
42	42	Fouka	فوكة			Fouka	42008
42	42	Gouraya	قوراية			Gouraya	42018
42	42	Hadjout	حجوط			Hadjout	42012
42	42	Hadjret Ennous	حجرة النص			Cherchell	42029
42	42	Khemisti	خميستي			Bou Ismail	42016
42	42	Kolea	القليعة			Kolea	42003
42	42	Larhat	الأرهاط			Damous	42017
42	42	Menaceur	مناصر			Sidi Amar	42018
42	42	Merad	مراد			Hadjout	42003
42	42	Messelmoun	مسلمون			Gouraya	42036
42	42	Nador	الناظور			Sidi Amar	42014
42	42	Sidi-Amar	سيدي عامر			Sidi Amar	42023
42	42	Sidi Ghiles	سيدي غيلاس			Cherchell	42021
42	42	Sidi Rached	سيدي راشد			Ahmar El Ain	42040
42	42	Sidi Semiane	سيدي سميان			Cherchell	42041
42	42	Tipaza	تيبازة			Tipaza	42000
43	43	Ahmed Rachedi	أحمد راشدي			Oued Endja	43013
43	43	Ain Beida Harriche	عين البيضاء أحريش			Aïn Beida Harriche	43033
43	43	Ain Mellouk	عين الملوك			Chelghoum Laid	43015
43	43	Ain Tine	عين التين			Mila	43016
43	43	Amira Arres	اعميرة اراس			Terrai Bainen	43017
43	43	Benyahia Abderrahmane	بن يحي عبد الرحمن			Tadjenanet	43020
43	43	Bouhatem	بوحاتم			Bouhatem	43022
43	43	Chelghoum Laid	شلغوم العيد			Chelghoum Laid	43001
43	43	Chigara	الشيقارة			Sidi Merouane	43025
43	43	Derrahi Bousselah	دراحي بوصلاح			Bouhatem	43046
43	43	El Ayadi Barbes	العياضي برباس			Aïn Beida Harriche	43009
43	43	El Mechira	مشيرة			Teleghma	43026
43	43	Ferdjioua	فرجيوة			Ferdjioua	43002
43	43	Grarem Gouga	القرارم قوقة			Grarem Gouga	43004
43	43	Hamala	حمالة			Grarem Gouga	43052
43	43	Mila	ميلة			Mila	43000
43	43	Minar Zarza	مينار زارزة			Tassadane Haddada	43036
43	43	Oued Athmenia	وادي العثمانية			Chelghoum Laid	43005
43	43	Oued Endja	وادي النجاء			Oued Endja	43006
43	43	Oued Seguen	وادي سقان			Teleghma	43031
43	43	Ouled Khalouf	أولاد اخلوف			Tadjenanet	43032
43	43	Rouached	الرواشد			Rouached	43009
43	43	Sidi Khelifa	سيدي خليفة			Mila	43060
43	43	Sidi Merouane	سيدي مروان			Sidi Merouane	43010
43	43	Tadjenanet	تاجنانت			Tadjenanet	43007
43	43	Tassadane Haddada	تسدان حدادة			Tassadane Haddada	43033
43	43	Tassala Lematai	تسالة لمطاعي			Terrai Bainen	43007
43	43	Teleghma	التلاغمة			Teleghma	43008
43	43	Terrai Bainen	ترعي باينان			Terrai Bainen	43018
43	43	Tiberguent	تيبرقنت			Rouached	43035
43	43	Yahia Beniguecha	يحي بني قشة			Ferdjioua	43015
43	43	Zeghaia	زغاية			Oued Endja	43012
44	44	Ain-Benian	عين البنيان			Aïn Defla	44035
44	44	Ain-Bouyahia	عين بويحيى			Aïn Defla	44032
44	44	Ain-Defla	عين الدفلى			Aïn Defla	44000
44	44	Ain-Lechiakh	عين الاشياخ			Aïn Lechiakh	44018
44	44	Ain-Soltane	عين السلطان			Aïn Defla	44019
44	44	Ain-Torki	عين التركي			Aïn Defla	44020
44	44	Arib	عريب			Djendel	44008
44	44	Bathia	بطحية			Bathia	44041
44	44	Belaas	بلعاص			El Attaf	44038
44	44	Ben Allal	بن علال			Rouina	44040
44	44	Birbouche	بربوش			El Attaf	44042
44	44	Bir-Ould-Khelifa	بئر ولد خليفة			Hammam Righa	44002
44	44	Bordj-Emir-Khaled	برج الأمير خالد			Bordj Emir Khaled	44021
44	44	Boumedfaa	بومدفع			Boumedfaa	44004
44	44	Bourached	بوراشد			Djendel	44044
44	44	Djelida	جليدة			Djelida	44009
44	44	Djemaa Ouled Cheikh	جمعة أولاد الشيخ			El Amra	44047
44	44	Djendel	جندل			Djendel	44023
44	44	El-Abadia	العبادية			El Abadia	44006
44	44	El-Amra	العامرة			El Amra	44010
44	44	El-Attaf	العطاف			El Attaf	44002
44	44	El-Maine	الماين			Miliana	44020
44	44	Hammam-Righa	حمام ريغة			Hammam Righa	44023
44	44	Hassania	الحسانية			Khemis Miliana	44022
44	44	Hoceinia	الحسينية			Miliana	44048
44	44	Khemis-Miliana	خميس مليانة			Khemis Miliana	44001
44	44	Mekhatria	المخاطرية			Rouina	44050
44	44	Miliana	مليانة			Miliana	44003
44	44	Oued Chorfa	وادي الشرفاء			Hammam Righa	44024
44	44	Oued Djemaa	واد الجمعة			Boumedfaa	44052
44	44	Rouina	الروينة			Rouina	44017
44	44	Sidi-Lakhdar	سيدي الأخضر			Khemis Miliana	44027
44	44	Tacheta Zegagha	تاشتة زقاغة			El Amra	44028
44	44	Tarik-Ibn-Ziad	طارق بن زياد			Aïn Lechiakh	44029
44	44	Tiberkanine	تبركانين			Aïn Lechiakh	44030
44	44	Zeddine	زدين			Rouina	44031
45	45	Ain Ben Khelil	عين بن خليل			Mecheria	45008
45	45	Ain Sefra	عين الصفراء			Aïn Sefra	45001
45	45	Asla	عسلة			Assela	45030
45	45	Djenienne Bourezg	جنين بورزق			Moghrar	45030
45	45	El Biodh	البيوض			Mecheria	45004
45	45	Kasdir	القصدير			Makman Ben Amer	45007
45	45	Makmen Ben Amar	مكمن بن عمار			Makman Ben Amer	45005
45	45	Mecheria	المشرية			Mecheria	45002
45	45	Moghrar	مغرار			Moghrar	45019
45	45	Naama	النعامة			Naama	45000
45	45	Sfissifa	سفيسيفة			Sfissifa	45001
45	45	Tiout	تيوت			Aïn Sefra	45030
46	46	Aghlal	أغلال			Aïn Kihal	46016
46	46	Ain El Arbaa	عين الأربعاء			Aïn El Arbaa	46009
46	46	Ain Kihal	عين الكيحل			Aïn Kihal	46045
46	46	Ain Temouchent	عين تموشنت			Aïn Témouchent	46000
46	46	Ain Tolba	عين الطلبة			Aïn Kihal	46010
46	46	Aoubellil	عقب الليل			Aïn Kihal	46017
46	46	Beni Saf	بني صاف			Beni Saf	46001
46	46	Bouzedjar	بوزجار			El Amria	46033
46	46	Chaabat El Ham	شعبة اللحم			El Malah	46033
46	46	Chentouf	شنتوف			Hammam Bou Hadjar	46020
46	46	El Amria	العامرية			El Amria	46022
46	46	El Maleh	المالح			El Malah	46016
46	46	El Messaid	المساعيد			El Amria	46036
46	46	Emir Abdelkader	الأمير عبد القادر			Beni Saf	
46	46	Hammam Bou Hadjar	حمام بوحجر			Hammam Bou Hadjar	46005
46	46	Hassasna	الحساسنة			Hammam Bou Hadjar	46021
46	46	Hassi El Ghella	حاسي الغلة			El Amria	46012
46	46	Oued Berkeche	وادي برقش			Hammam Bou Hadjar	46022
46	46	Oued Sebbah	وادي الصباح			Aïn El Arbaa	46023
46	46	Ouled Boudjemaa	أولاد بوجمعة			El Amria	46043
46	46	Ouled Kihal	أولاد الكيحل			El Malah	46045
46	46	Oulhaca El Gheraba	ولهاصة الغرابة			Oulhaca El Gheraba	46014
46	46	Sidi Ben Adda	سيدي بن عدة			Aïn Témouchent	46013
46	46	Sidi Boumediene	سيدي بومدين			Aïn El Arbaa	46051
46	46	Sidi Ouriache	سيدي ورياش			Oulhaca El Gheraba	46033
46	46	Sidi Safi	سيدي صافي			Beni Saf	46025
46	46	Tamzoura	تامزورة			Aïn El Arbaa	46026
46	46	Terga	تارقة			El Malah	46015
47	47	Berriane	بريان			Berriane	47003
47	47	Bounoura	بونورة			Bounoura	47010
47	47	Dhayet Bendhahoua	ضاية بن ضحوة			Daia Ben Dahoua	47012
47	47	El Atteuf	العطف			Bounoura	58006
47	47	El Guerrara	القرارة			El Guerrara	58001
47	47	Ghardaia	غرداية			Ghardaia	47000
47	47	Mansoura	المنصورة			Mansoura	47023
47	47	Metlili	متليلي			Metlili	47002
47	47	Sebseb	سبسب			Metlili	47025
47	47	Zelfana	زلفانة			Zelfana	47007
48	48	Ain Rahma	عين الرحمة			Yellel	48033
48	48	Ain-Tarek	عين طارق			Aïn Tarek	48016
48	48	Ammi Moussa	عمي موسى			Ammi Moussa	48004
48	48	Belaassel Bouzagza	بلعسل بوزقزة			El Matmar	48036
48	48	Bendaoud	بن داود			Relizane	48037
48	48	Beni Dergoun	بني درقن			Zemmora	48039
48	48	Beni Zentis	بني زنطيس			Sidi M'Hamed Ben Ali	48041
48	48	Dar Ben Abdelah	دار بن عبد الله			Zemmora	48044
48	48	Djidiouia	جديوية			Djidioua	48005
48	48	El-Guettar	القطار			Mazouna	48051
48	48	El Hassi	الحاسي			Ammi Moussa	48067
48	48	El H'madna	الحمادنة			El Hamadna	48017
48	48	El-Matmar	المطمر			El Matmar	48009
48	48	El Ouldja	الولجة			Ammi Moussa	48048
48	48	Had Echkalla	حد الشكالة			Aïn Tarek	48003
48	48	Hamri	حمري			Djidioua	48051
48	48	Kalaa	القلعة			Yellel	48018
48	48	Lahlef	لحلاف			Oued Rhiou	48020
48	48	Mazouna	مازونة			Mazouna	48002
48	48	Mediouna	مديونة			Sidi M'Hamed Ben Ali	48015
48	48	Mendes	منداس			Mendes	48012
48	48	Merdja Sidi Abed	مرجة سيدي عابد			Oued Rhiou	48056
48	48	Ouarizane	واريزان			Oued Rhiou	48013
48	48	Oued El Djemaa	وادي الجمعة			El Hamadna	48021
48	48	Oued Essalem	وادي السلام			Mendes	48022
48	48	Oued-Rhiou	وادي رهيو			Oued Rhiou	48001
48	48	Ouled Aiche	أولاد يعيش			Ammi Moussa	48039
48	48	Ouled Sidi Mihoub	أولاد سيدي الميهوب			Djidioua	48061
48	48	Ramka	الرمكة			Ramka	48024
48	48	Relizane	غليزان			Relizane	48000
48	48	Sidi Khettab	سيدي خطاب		سيدي  خطاب	El Matmar	48029
48	48	Sidi Lazreg	سيدي لزرق			Mendes	48065
48	48	Sidi M'hamed Benali	سيدي أمحمد بن علي			Sidi M'Hamed Ben Ali	48003
48	48	Sidi M'hamed Benaouda	سيدي امحمد بن عودة	Sidi M'Hamed Benaouda		El Matmar	48033
48	48	Sidi Saada	سيدي سعادة			Yellel	48067
48	48	Souk El Had	سوق الحد			Ramka	48068
48	48	Yellel	يلل			Yellel	48006
48	48	Zemmoura	زمورة			Zemmora	48008
49	49	Aougrout	أوقروت			Aougrout	49012
49	49	Charouine	شروين			Charouine	49014
49	49	Deldoul	دلدول			Aougrout	49036
49	49	Ksar Kaddour	قصر قدور			Tinerkouk	49035
49	49	Metarfa	المطارفة			Aougrout	49038
49	49	Ouled Aissa	أولاد عيسى			Charouine	49051
49	49	Ouled Said	أولاد السعيد			Timimoun	49039
49	49	Talmine	طالمين			Charouine	49034
49	49	Timimoun	تيميمون			Timimoun	49001
49	49	Tinerkouk	تنركوك			Tinerkouk	49061
50	50	Bordj Badji Mokhtar	برج باجي مختار			Bordj Badji Mokhtar	50010
50	50	Timiaouine	تيمياوين			Bordj Badji Mokhtar	50042
51	51	Besbes	بسباس			Sidi Khaled	51044
51	51	Chaiba	الشعيبة			Ouled Djellal	
51	51	Doucen	الدوسن			Ouled Djellal	51007
51	51	Ouled Djellal	أولاد جلال			Ouled Djellal	51002
51	51	Ras El Miad	رأس الميعاد			Sidi Khaled	05087
51	51	Sidi Khaled	سيدي خالد		سيدي  خالد	Sidi Khaled	51004
52	52	Beni-Abbes	بني عباس	Béni Abbès		Beni Abbes	52002
52	52	Beni-Ikhlef	بن يخلف	Beni Ikhlef		El Ouata	52025
52	52	El Ouata	الواتة			El Ouata	52020
52	52	Igli	إقلي			Igli	52021
52	52	Kerzaz	كرزاز			Kerzaz	52022
52	52	Ksabi	القصابي			Ouled Khoudir	52039
52	52	Ouled-Khodeir	أولاد خضير			Ouled Khoudir	52028
52	52	Tabelbala	تبلبالة			Tabelbala	52029
52	52	Tamtert	تامترت			Beni Abbes	52046
52	52	Timoudi	تيمودي			Kerzaz	52031
53	53	Ain Salah	عين صالح			In Salah	53001
53	53	Foggaret Ezzoua	فقارة الزوى			In Salah	53016
53	53	Inghar	إينغر			In Ghar	53004
54	54	Ain Guezzam	عين قزام			In Guezzam	54005
54	54	Tin Zouatine	تين زواتين			Tin Zaouatine	54011
55	55	Benaceur	بن ناصر			Taibet	55020
55	55	Blidet Amor	بلدة اعمر			Tamacine	55005
55	55	El Alia	العالية			Ouargla	55023
55	55	El-Hadjira	الحجيرة	El Hadjira		El Hadjira	55006
55	55	Megarine	المقارين			Megarine	55009
55	55	M'naguer	المنقر	M'Naguer		Taibet	55029
55	55	Nezla	النزلة			Touggourt	55004
55	55	Sidi Slimane	سيدي سليمان			Megarine	55008
55	55	Taibet	الطيبات			Taibet	55015
55	55	Tebesbest	تبسبست			Touggourt	55016
55	55	Temacine	تماسين			Tamacine	55003
55	55	Touggourt	تقرت			Touggourt	55002
55	55	Zaouia El Abidia	الزاوية العابدية			Touggourt	55018
56	56	Bordj El Haouass	برج الحواس			Djanet	56008
56	56	Djanet	جانت			Djanet	56002
57	57	Djamaa	جامعة			Djamaa	57004
57	57	El-M'ghaier	المغير			El M'Ghair	57005
57	57	M'rara	المرارة	M'Rara		Djamaa	57067
57	57	Oum Touyour	أم الطيور			El M'Ghair	57034
57	57	Sidi Amrane	سيدي عمران			Djamaa	57018
57	57	Sidi Khelil	سيدي خليل			El M'Ghair	57038
57	57	Still	سطيل			El M'Ghair	57039
57	57	Tenedla	تندلة			Djamaa	57042
58	58	El Meniaa	المنيعة			El Meniaa	58001
58	58	Hassi Fehal	حاسي الفحل			El Meniaa	58021
58	58	Hassi Gara	حاسي القارة			El Meniaa	58006
59	03	Aflou	أفلو			Aflou	03001
59	03	Ain Sidi Ali	عين سيدي علي			Gueltat Sidi Saad	03028
59	03	Brida	بريدة			Brida	03005
59	03	El Beidha	البيضاء			Aflou	03013
59	03	El Ghicha	الغيشة			El Ghicha	03023
59	03	Gueltat Sidi Saad	قلتة سيدي سعد			Gueltat Sidi Saad	03025
59	03	Hadj Mechri	الحاج مشري			Hadj Mechri	03038
59	03	Oued Morra	وادي مرة			Aflou	03027
59	03	Oued M'zi	وادي مزي	Oued M'Zi		Aflou	03041
59	03	Sebgag	سبقاق			El Ghicha	03003
59	03	Sidi Bouzid	سيدي بوزيد			Brida	03007
59	03	Taouiala	تاويالة			Hadj Mechri	03026
60	05	Azil Abedelkader	عزيل عبد القادر			Azil Abdelkader	05087
60	05	Barika	بريكة			Barika	05001
60	05	Bitam	بيطام			Barika	05045
60	05	Djezzar	الجزار			Seggana	05046
60	05	M Doukal	إمدوكل			Barika	05037
60	05	Ouled Ammar	أولاد عمار			Azil Abdelkader	05121
60	05	Seggana	سقانة			Seggana	05027
60	05	Tilatou	تيلاطو			Tilatou	05127
61	07	Ain Zaatout	عين زعطوط			El Kantara	07013
61	07	Branis	برانيس			Djemorah	07023
61	07	Djemorah	جمورة			Djemorah	07025
61	07	El Kantara	القنطرة			El Kantara	07008
61	07	El Outaya	الوطاية			El Outaya	07026
62	12	Bir-El-Ater	بئر العاتر			Bir El Ater	12001
62	12	El Ogla El Malha	العقلة المالحة			Negrine	12043
62	12	Ferkane	فركان			Bir El Ater	12044
62	12	Negrine	نقرين			Negrine	12024
63	13	Bouihi	البويهي			Sidi Djillali	13066
63	13	El Aricha	العريشة			El Aricha	13031
63	13	El Gor	القور			El Aricha	13034
63	13	Sidi Djillali	سيدي الجيلالي			Sidi Djillali	13043
64	14	Bougara	بوقرة			Zmalet El Emir Abdelkader	14018
64	14	Hamadia	حمادية			Rechaiga	14020
64	14	Ksar Chellala	قصر الشلالة			Ksar Chellala	14002
64	14	Rechaiga	الرشايقة			Rechaiga	14026
64	14	Serghine	سرغين			Ksar Chellala	14051
64	14	Zmalet El Emir Abdelkade	زمالة الأمير عبد القادر		زمالة  الأمير عبد القادر	Ksar Chellala	14038
65	17	Ain Fekka	عين فقه			Sidi Laadjel	17040
65	17	Aïn Oussera	عين وسارة	Ain Oussera		Aïn Oussera	17001
65	17	Benhar	بنهار			Aïn Oussera	17043
65	17	Birine	بيرين			Birine	17014
65	17	Bouira Lahdab	بويرة الأحداب			Bouira Lahdab	17044
65	17	El Khemis	الخميس			Birine	17051
65	17	Guernini	قرنيني			Aïn Oussera	17054
65	17	Had Sahary	حد الصحاري			Bouira Lahdab	17022
65	17	Hassi Fedoul	حاسي فدول			Sidi Laadjel	17056
65	17	Sidi Laadjel	سيدي لعجال			Sidi Laadjel	17024
66	17	Amourah	عمورة			Amourah	17042
66	17	Deldoul	دلدول			Messaad	17415
66	17	Faidh El Botma	فيض البطمة			Sed Rahal	17021
66	17	Guettara	قطارة			Messaad	17055
66	17	Messaad	مسعد			Messaad	17003
66	17	Oum Laadham	أم العظام			Selmana	17061
66	17	Sed Rahal	سد الرحال			Sed Rahal	17062
66	17	Selmana	سلمانة			Selmana	17063
67	26	Ain Boucif	عين بوسيف			Aïn Boucif	26005
67	26	Ain Ouksir	عين اقصير			Chellalet El Adhaoura	26048
67	26	Aziz	عزيز			Aziz	26040
67	26	Boghar	بوغار			Boghar	26013
67	26	Bouaiche	بوعيش			Chahbounia	26054
67	26	Boughzoul	بوغزول			Chahbounia	26023
67	26	Chabounia	الشهبونية			Chahbounia	26026
67	26	Chelalet El Adhaoura	شلالة العذاورة			Chellalet El Adhaoura	26007
67	26	Cheniguel	شنيقل			Chellalet El Adhaoura	26057
67	26	Derrag	دراق			Aziz	26015
67	26	El Ouinet	العوينات			Aïn Boucif	26059
67	26	Kef Lakhdar	الكاف الاخضر			Aïn Boucif	26051
67	26	Ksar El Boukhari	قصر البخاري			Ksar El Boukhari	26003
67	26	M'fatha	مفاتحة			Ksar El Boukhari	26049
67	26	Ouled Antar	أولاد عنتر			Boghar	26035
67	26	Ouled Emaaraf	أولاد امعرف			Aïn Boucif	26038
67	26	Ouled Hellal	أولاد هلال			Boghar	26037
67	26	Oum El Djellil	أم الجليل			Aziz	26065
67	26	Saneg	السانق			Ksar El Boukhari	26067
67	26	Sidi Demed	سيدي دامد			Aïn Boucif	26069
67	26	Tafraout	تفراوت			Chellalet El Adhaoura	26074
68	28	Ain El Melh	عين الملح			Aïn El Melh	28004
68	28	Ain Fares	عين فارس			Aïn El Melh	28023
68	28	Ain Rich	عين الريش			Aïn El Melh	28025
68	28	Ben Srour	بن سرور			Ben Srour	28009
68	28	Benzouh	بن زوه			Ouled Sidi Brahim	28028
68	28	Bir Foda	بئر فضة			Aïn El Melh	28043
68	28	Bou Saada	بوسعادة			Bou Saada	28001
68	28	Djebel Messaad	جبل مساعد			Djebel Messaad	28024
68	28	El Hamel	الهامل			Bou Saada	28015
68	28	El Houamed	الحوامد			Khoubana	28063
68	28	Khoubana	خبانة			Khoubana	28030
68	28	M'cif	مسيف	M'Cif		Khoubana	28029
68	28	Medjedel	امجدل			Medjedel	28016
68	28	Menaa	مناعة			Medjedel	28016
68	28	Mohamed Boudiaf	محمد بوضياف			Ben Srour	28033
68	28	Ouled Sidi Brahim	أولاد سيدي ابراهيم			Ouled Sidi Brahim	28032
68	28	Ouled Slimane	أولاد سليمان			Ben Srour	28031
68	28	Oulteme	ولتام			Bou Saada	28054
68	28	Sidi Ameur	سيدي عامر			Sidi Ameur	28035
68	28	Sidi M'hamed	سيدي محمد	Sidi M'Hamed	سيدي امحمد	Aïn El Melh	
68	28	Slim	سليم			Djebel Messaad	28037
68	28	Tamsa	تامسة			Sidi Ameur	28065
68	28	Zarzour	زرزور			Ben Srour	28067
69	32	Ain El Orak	عين العراك	Aïn El Orak		El Abiodh Sidi Cheikh	32019
69	32	Arbaouat	اربوات			El Abiodh Sidi Cheikh	32005
69	32	Boussemghoun	بوسمغون			Boussemghoun	32014
69	32	Chellala	شلالة			Chellala	32015
69	32	El Bnoud	البنود			El Abiodh Sidi Cheikh	32025
69	32	El Mehara	المحرة			Chellala	32024
69	32	Labiodh Sidi Cheikh	الأبيض سيدي الشيخ			El Abiodh Sidi Cheikh	32003
"""#
    /// Quarters and spellings of communes.
    static let quarters = #"""
16	Mohamed Belouzdad	belouizdad|belcourt|belouezdad|blouizdad|mohamed belouizdad|hamma el anasser|el hamma|بلوزداد|بلكور|محمد بلوزداد|العقيبة
16	Bachedjerah	bachdjerrah|bach djerah|bachdjarah|bach djarah|bachjarah|bach jarah|bachdjerah|باش جراح|باشجراح
16	Bir Mourad Rais	said hamdine|les sources|bir mourad rais|birmouradrais|bmr|birmandreis|بئر مراد رايس|بير مراد رايس|سعيد حمدين
16	Kouba	garidi|vieux kouba|ben omar|jolie vue|les annassers|ruisseau|9obba|koba|قاريدي|ڨاريدي|القبة
16	Hydra	val d'hydra|val hydra|paradou|sidi yahia|حيدرة|سيدي يحيى|البارادو
16	Ben Aknoun	chevalley|ben aknoune|benaknoun|بن عكنون|شوفالي
16	Djasr Kasentina	gue de constantine|gue constantine|ain naadja|ain naadja|3in na3dja|djisr kasentina|djasr qsentina|djesr kasentina|عين النعجة|جسر قسنطينة|قي دو كونستونتين
16	Maalma	mahelma|sidi abdellah|sidi abdallah|maelma|المعالمة|سيدي عبد الله
16	Les Eucalyptus	eucalyptus|calitous|kalitous|lekalitouss|les eucaliptus|الكاليتوس|كاليتوس
16	Khraissia	khraicia|khraissia|khraycia|خرايسية|الخرايسية
16	Douira	douera|douira|doueira|دويرة|الدويرة
16	Sehaoula	saoula|sehaoula|السحاولة|سحاولة
16	Cheraga	cheraga|chraga|chiraga|bouchaoui|شراقة|الشراقة|بوشاوي
16	Dely Ibrahim	dely brahim|deli ibrahim|dali ibrahim|dali brahim|del brahim|deli brahim|دالي ابراهيم|دالي براهيم
16	Bab Ezzouar	bab ezouar|bab zouar|babezzouar|babzouar|usthb|باب الزوار|باب زوار
16	Dar El Beida	dar el baida|dar lbeida|dar beida|dar el beyda|dar baida|الدار البيضاء|دار البيضاء
16	Bordj El Kiffan	bordj el kifan|borj el kiffan|bordj lkiffan|fort de l'eau|برج الكيفان
16	Bordj El Bahri	borj el bahri|bordj lbahri|cap matifou|برج البحري
16	El Marsa	jean bart
16	Bouzareah	bouzareah|bouzaria|bouzereah|bouzari3a|chateauneuf|بوزريعة
16	Bologhine Ibnou Ziri	bologhine|bolghin|saint eugene|بولوغين
16	Casbah	la casbah|kasbah|el kasbah|qasba|القصبة|قصبة
16	Alger Centre	alger-centre|telemly|tafourah|grande poste|didouche mourad|krim belkacem|alger ctr|dzayer centre|dzair centre|الجزائر الوسطى|ديدوش مراد|البريد المركزي|تيليملي
16	Sidi M'hamed	sidi mhamed|place du 1er mai|1er mai|premier mai|champ de manoeuvre|سيدي محمد|سيدي امحمد|أول ماي
16	El Madania	el madania|madania|salembier|المدنية
16	El Mouradia	el mouradia|golf|la colonne|المرادية
16	Oued Koriche	oued koriche|oued korich|climat de france|وادي قريش
16	Rais Hamidou	rais hamidou|pointe pescade|الرايس حميدو
16	Hammamet	bains romains|hammamet alger|bainem|bains romains|baïnem|باينام
16	Ain Benian	la madrague|el djamila|guyotville|عين البنيان
16	Staoueli	staoueli|staouali|stawali|sidi fredj|sidi fredj|سطاوالي|سيدي فرج
16	Zeralda	zeralda|zralda|mazafran|زرالدة
16	Reghaia	reghaia|rghaia|reghaya|رغاية|الرغاية
16	Rouiba	rouiba|ruiba|rouibah|رويبة|الرويبة
16	Birkhadem	birkhadem|bir khadem|tixeraine|bir 5adem|بئر خادم|بير خادم|تقصراين
16	Baraki	baraki|beraki|براقي|bentalha|ben talha|بن طلحة
16	El Harrach	el harrach|harach|el harach|l7arrach|lharach|maison carree|belfort|الحراش|حراش
16	Hussein Dey	hussein dey|houssein dey|hsin dey|7ssin day|leveilley|panorama|حسين داي
16	Bourouba	bourouba|la montagne|بوروبة
16	El Magharia	el magharia|leveilly|المقرية|المغارية
16	Mohammadia	les bananiers|lavigerie|ardis|mohammadia lavigerie
16	Oued Smar	oued smar|oued semar|وادي السمار
16	Ain Taya	ain taya|3in taya|عين طاية
16	El Achour	el achour|achour|العاشور
16	Draria	draria|derraria|الدرارية|درارية
16	Baba Hassen	baba hassen|baba hacene|baba hsen|بابا حسن
16	Ouled Fayet	ouled fayet|oulad fayet|wled fayet|oued fayet|أولاد فايت|ولاد فايت
16	Bir Touta	birtouta|bir touta|بئر توتة|بير توتة
16	El Biar	el biar|lbiar|elbiar|الأبيار|لبيار
16	Beni Messous	beni messous|bni messous|بني مسوس
16	Bab El Oued	bab el oued|bab el ouad|bab loued|bab lwed|bab el wad|beb el oued|باب الواد|باب الوادي
31	Bir El Djir	bir el djir|akid lotfi|canastel|bir djir|usto|بئر الجير|بير الجير|العقيد لطفي|كناستيل
31	Oran	maraval|gambetta|el hamri|yaghmoracen|plateau oran|es senia oran
31	Es Senia	es senia|senia|essenia|السانية|السانيا
31	Ain Turk	ain turk|ain el turk|les andalouses|عين الترك
25	Constantine	zouaghi|sidi mabrouk|belle vue constantine|سيدي مبروك|زواغي
25	El Khroub	ali mendjeli|nouvelle ville ali mendjeli|khroub|el khroub|lkhroub|علي منجلي|الخروب
09	Blida	zabana blida|joinville
35	Djinet	cap djinet|cap djenet|djenat
35	Khemis El Khechna	khemis el khechna|khemis khechna
42	Kolea	kolea|el kolea|koleaa|القليعة
06	Akbou	akbou|aqbou
05	Batna	bouakal|bou3kal|بوعقال
23	El Bouni	el bouni|bouni|البوني
"""#
}
