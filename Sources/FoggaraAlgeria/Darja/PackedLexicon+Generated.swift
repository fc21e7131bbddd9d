// Made by: python3 scripts/generate-darja.py
// Source: scripts/data/darja-*.tsv, wilayas.tsv; Unicode 14.0.0.

extension PackedDarja {
    /// Name and folded spellings.
    static let lexicon = """
        salam|salam;slm;slam;salem;selam;salaam;salamo;slem;سلام;سلم
        salam_alikoum|salam alikoum;salam 3alikoum;salam 3likoum;slm 3likoum;slm alikoum;salamou alaykoum;assalamo alaikom;salam aleykoum;salamo alaykom;salam alaykoum;salem alaykom;السلام عليكم;سلام عليكم;السلام عليكم ورحمه الله
        alikoum_salam|w 3likoum salam;wa 3alikom salam;wa alaykoum salam;w alikoum salam;w 3likom slm;وعليكم السلام;و عليكم السلام;عليكم السلام
        sbah_lkhir|sbah lkhir;sba7 lkhir;sbah el khir;saba7 el kheir;sbah lkhayr;sbah l5ir;sbah el kheir;صباح الخير;صباح لخير
        sbah_nour|sbah nour;sba7 nour;sbah ennour;صباح النور
        msa_lkhir|msa lkhir;masa el khir;msalkhir;msa el khir;msa l5ir;masa2 el kheir;مسا الخير;مسا لخير
        bonjour|bonjour;bjr;bnjr;bonj;bojour;bonjours;bjour;بونجور;بنجور
        bonsoir|bonsoir;bsr;bnsr;bonsoire;بونسوار
        salut|salut;slt;coucou;cc;hi;hello;سالي;هاي
        cava|cv;ca va;sava;cava;comment ca va;cmt ca va;سافا;صافا
        wach_rak|wach rak;wesh rak;wech rak;wach rakom;wach raki;wash rak;wach rakoum;wech rakom;واش راك;واش راكم;واش راكي;وش راك
        labas|labas;la bas;lebes;labes;labass;lbas;لاباس;لباس
        kirak|kirak;ki rak;kiraki;kirakom;ki rakom;kirakoum;ki raki;كيراك;كي راك;كيراكم;كيراكي;كي راكم
        wach_hwalek|wach 7walek;wach ahwalek;wech hwalek;wach hwalkom;wach 7walkom;wach ahwalkom;واش حوالك;واش احوالك;واش حوالكم
        marhba|marhba;mar7ba;marhaba;mrhba;mar7aba;مرحبا;اهلا
        khouya|khouya;khoya;khou;5ouya;khuya;kho;5oya;5o;khawti;khawa;خويا;خو;خوي;خاوتي
        khti|khti;kheti;5ti;okhti;oukhti;khtii;ختي;اختي
        sahbi|sahbi;sa7bi;sahby;صاحبي
        hbibi|hbibi;7bibi;habibi;حبيبي;حبيبتي
        chef|chef;chikh;3ammo;3emmi;3ami;patrone;شاف;شيخ;عمي;عمو
        madame|madame;mme;mdm;lala hanim;مدام;سيدتي
        monsieur|monsieur;mr;msieu;mesieu;مسيو;سيدي
        allah|allah;lah;rabi;rebi;rabbi;الله;ربي
        inchallah|inchallah;nchlh;nchallah;inchalah;inshallah;incha allah;nchaalah;nchalah;insha allah;نشالله;ان شا الله;انشا الله;انشالله
        hamdoulah|hamdoulah;hmd;hamdoullah;el hamdoulilah;7amdoulah;hmdlh;hamdolah;7amdolillah;الحمد لله;حمد الله;حمدولله;الحمدلله
        wallah|wallah;wlh;wellah;welah;walah;wlhi;wlah;wallahi;والله;ولله;واله
        barak_allahou_fik|barak allahou fik;baraka allahou fik;barakallah fik;brk allah fik;baraka lahou fik;barak lah fik;baraka allah fik;barakallahoufik;allah ybarek fik;allah ybarek fikom;allah ybarek;بارك الله فيك;بارك الله فيكم;الله يبارك
        ya3tik_saha|ya3tik saha;y3tik saha;ya3tik sa7a;yaatik esseha;ya3tikom saha;ya3tik essa7a;y3tik sa7a;ya3tikoum saha;yatik saha;يعطيك الصحه;يعطيك صحه;الله يعطيك الصحه;يعطيكم الصحه;يعطيك الصحا
        saha|saha;sa7a;sahha;s7a;sahit;sahiti;sa7it;sahitou;sahhit;صحا;صحه;صحيت;صحيتو;صحيتي
        chokran|chokran jazilan;chokran;chokrane;shukran;choukrane;chukran;choukran;شكرا;شكرا جزيلا
        merci|merci;remercie;je vous remercie;mrc;mrci;mersi;mci;merci bcp;merci beaucoup;ميرسي;مرسي
        rabi_yahafdek|rabi ya7afdek;allah yahfdek;rabi yahafdek;rabi yahfdek;rabi y7afdek;rabi yahfdkom;rebi yehfdek;ربي يحفظك;الله يحفظك;ربي يحفظكم;الله يحفظكم
        rabi_ykhelik|rabi ykhelik;rabi ykhalik;rebi ykhelik;rabi ykhlik;allah ykhalik;ربي يخليك;الله يخليك
        yarham_waldik|yerham waldik;yer7em weldik;yarham lwaldin;yar7em waldik;yerhem waldik;rahem waldik;yarham waldikom;يرحم والديك;الله يرحم والديك;يرحم الوالدين
        svp|svp;stp;svpl;sil te plait;s'il te plait;s'il vous plait;sil vous plait;silvouplait;please;plz;pls;sivouplait;سيلفوبلي;من فضلك;من فضلكم;لو سمحت;لو سمحتو
        smahli|smahli;sma7li;semhili;samhouni;smehli;sem7ili;sam7ouni;smhli;سمحلي;سمحيلي;اسمحلي;سامحني;سمحولي;اسمحولي
        desole|dsl;desole;desolee;pardon;excusez moi;excuse moi;dsll;ديزولي;معذره;عذرا
        mabrouk|mabrouk;mabrok;mebrouk;mbrk;مبروك
        tfadel|tfadel;tfadhel;tfedel;tfadlou;tfadli;تفضل;اتفضل;تفضلي;تفضلو
        saha_ftourek|saha ftourek;sa7a ftourek;saha ftourkom;sah ftourkom;sa7a ftourkom;صح فطورك;صحا فطورك;صحا فطوركم;صح فطوركم
        ramdan_karim|ramadan karim;ramdan kareem;ramdan karim;saha ramdanek;sa7a ramdankom;saha ramdankom;ramdhan karim;رمضان كريم;صحا رمضانك;صحا رمضانكم
        3id_mabrouk|3id mabrouk;aid moubarak;aid mabrouk;3idkom mabrouk;saha 3idek;sa7a 3idkom;saha 3idkom;eid mubarak;3id moubarak;عيد مبارك;عيدكم مبارك;صحا عيدك;صحا عيدكم
        bslama|bslama;beslama;bsslama;besslama;bslema;au revoir;bye;a bientot;بسلامه;بالسلامه;بصلامه
        ih|ih;eh;ihh;ayh;iyeh;iih;wah;eyh;eeh;hih;ايه;اه;واه
        oui|oui;wi;oue;ouais;yes;yep;وي
        lala|lala;lalala;non;nn;no;nope;laa;لالا;لا
        daccord|d'accord;dacc;dak;daccord;d acc;dac;ok;okay;okey;oki;okk;d'acc;دكور;داكور;اوكي
        sah|sah;sa7;ssah;sa77;sa7i7;vrai;صح;صحيح
        akid|akid;bien sur;biensur;akide;tab3an;اكيد;طبعا
        normal|normal;normale;nrml;3adi;3adya;نورمال;عادي
        chhal|chhal;ch7al;chhl;ch7l;chehal;che7al;shhal;sh7al;cha7al;chahal;ach7al;achhal;sch7al;شحال;اشحال
        bchhal|bch7al;b ch7al;bchhal;be ch7al;b'ch7al;bech7al;bech hal;bchehal;b chhal;bach7al;bchal;بشحال;ب شحال;باشحال
        qeddah|9adah;gadeh;geddeh;9dah;qedah;9adeh;kadah;gadah;guedech;gedah;9edach;9adach;gadech;guedeh;9eddah;9edech;gedech;kdah;9dach;قداه;قداش
        bqeddah|b9adah;be9adah;b9edech;bkadah;b9dah;b9adach;bgedah;bgadah;b 9adah;beguedah;بقداه;بقداش;ب قداش
        wach|wach;wech;wesh;wash;ouach;wsh;weche;wch;واش;وش;اش
        wachnou|wachnou;wachnu;wesmo;wasmou;wesmou;achnou;wchno;wachno;wachnouwa;wech nou;واشنو;وشنو;واسمو;وشنهو;اشنو
        chkoun|chkoun;chkon;chkun;shkoun;شكون
        win|win;wine;ween;wayen;fin;ouin;winrakom;winkom;وين;فين;وينكم;وينك
        mnin|mnin;mnine;menin;m'nin;men win;mn win;منين;من وين;منوين
        kifach|kifach;kifech;kifesh;kifeh;kifah;kifeche;chkifach;kifache;كيفاش;كيفاه
        kima|kima;kimma;kma;كيما;كما
        ki|ki;kif;kil;كي;كيف
        wa9tach|wa9tach;waktach;wa9tech;we9tach;waqtach;wektach;wektech;wagtach;wa9teche;w9tach;weqtach;wa9tah;وقتاش;وقتاه;وكتاش;قداه الوقت
        winta|winta;wentah;wenta;wintah;imta;emta;ayamta;وينتا;اينتا;امتي;متي
        3lach|3lach;3lech;3lah;alach;3alach;3leh;3la wach;3lache;علاش;علاه;لاش
        wach_men|wach men;wachmen;ach men;acmen;chmen;achmen;wachman;asmen;واش من;اشمن;شمن
        est_ce_que|est ce que;esk;eske;esq;iske;es que;es ce que;اسك;هل
        comment|comment;cmnt;cmt;commen;كومون
        combien|combien;cmb;combn;cbien;cbn;c combien;combi1;combian;كومبيا;كومبيان
        quand|quand;qd;kand;كاند
        pourquoi|pourquoi;pk;pq;prq;pkoi;pourkoi;prkoi;بوركوا
        quel|quel;quelle;kel;quels;quelles;اي
        quoi|quoi;qu'est ce que;koi;kwa;c quoi;c koi;ماذا
        prix|prix;pri;prx;px;lprix;le prix;priks;pricx;بري;بريكس;لبري;لبريكس
        souma|souma;soma;sawma;suma;essouma;ssouma;somma;swma;سومه;السومه;سوما;صومه
        taman|taman;thaman;ettaman;tamen;athman;ثمن;تمن;الثمن
        si3r|si3r;s3er;es3ar;as3ar;se3r;سعر;السعر;اسعار;الاسعار
        tarif|tarif;tarifs;tarife;تاريف;تعريفه
        yeswa|yeswa;yswa;tswa;tsswa;yesswa;iswa;yeswaw;teswa;yssoua;يسوي;يسوا;تسوي;تسوا
        ghali|ghali;ghalia;3'ali;rali;ghalya;ghaliya;rhali;ghlat 3lina;غالي;غاليه;غالين
        rkhis|rkhis;rkhisa;r5is;rakhis;rkhiss;rekhis;rkhas;رخيص;رخيصه;ارخص
        cher|cher;chere;trop cher;chers;شير
        drahem|drahem;drahom;drahm;draham;derahem;drahmi;drahemi;دراهم;دراهمي;الدراهم
        dinar|da;dzd;dinar;dinars;dinare;دج;دينار;دنانير
        melyoun|melyoun;mlyoun;million;millions;milion;melyon;mlayen;mlyn;milyoun;مليون;ملاين
        milliard|milliard;milliards;melyar;miliar;milyar;mlyar;mliar;مليار;ملاير
        alf|alf;elf;alaf;alef;الف;الاف
        total|total;totale;en tout;طوطال;المجموع;توتال
        nos|nos;noss;ness;nousse;نص;نصف
        rob3|rob3;roub3;rebe3;rbo3;ربع
        kayen|kayen;kayn;kayan;kain;kayna;kayin;keyn;kyn;kaynin;kaynine;kaine;كاين;كاينه;كاينين;كين
        makach|makach;makech;mkch;makanch;makch;mkach;makaynch;makench;ma kaynch;makainch;makash;ma kach;mkanch;makaynach;makayench;ماكاش;مكاش;ماكانش;مكانش;ماكاينش;مكاينش
        mazal|mazal;mazel;mzl;mazalt;mazala;mzal;mazalou;encore;mazelt;مازال;مزال;مازالت;مزالت;مازالو
        dispo|dispo;disponible;disponibl;disponibles;dispon;disponble;dsipo;disponnible;dispnible;ديسبو;ديسبونيبل;ديسبونيبلا
        mtwefer|motawafir;motwafer;mtwafer;mtwefer;motawafira;mtwafra;متوفر;متوفره;متوفرين;متاح;متاحه
        mawjoud|mawjoud;mawjouda;mwjoud;mawdjoud;mawjoudin;موجود;موجوده;موجودين
        khlas|khlas;kheles;5las;khelas;khalas;khlass;خلاص;خلص
        kmel|kmel;kemlet;kml;kemel;kamlet;kmlou;كمل;كملت;كملو
        rupture|rupture;rupture de stock;en rupture;روبتير
        stock|stock;stok;stck;ستوك;الستوك
        b9a|b9a;bqa;b9at;ba9i;b9aw;ba9ya;bka;yeb9a;tba9aw;teb9aw;tb9aw;yeb9aw;بقي;بقا;باقي;بقات;بقاو;يبقي
        taille|taille;tailles;taye;taiile;tayi;تاي;طاي;تايات;مقاس;مقاسات;المقاس;القياس
        pointure|pointure;pwanture;pointur;pointures;بوانتير
        couleur|couleur;lon;couleurs;coulr;coulor;loun;loune;alwan;couler;lwan;les couleurs;لون;اللون;الوان;كولور;لوان
        modele|modele;model;modeles;mdl;موديل;موديلات
        original|original;originale;orijinal;originaux;orginal;asli;asliya;اوريجينال;اصلي;اصليه
        copie|copie;copy;haute copie;first copy;ta9lid;كوبي;تقليد;مقلد
        jdid|jdid;jdida;djdid;gedid;neuf;neuve;jdod;djdida;جديد;جديده;جداد
        qdim|9dim;qdim;kdim;gdim;9dima;قديم;قديمه
        occasion|occasion;ocasion;occas;okazyon;اوكازيون;مستعمل;مستعمله
        ga3|ga3;gaa3;9a3;gaa;ga3e;قاع;فاع;كاع
        kol|kol;koul;koll;chaque;كل
        kamel|kamel;kaml;kamlin;كامل;كاملين
        kolch|kolch;kolchi;koulchi;kolesh;koulech;kolech;kolchy;koulch;كلش;كلشي;كولش
        commander|commander;comander;nkomandi;ncommandi;ncomondi;ncmndi;commandi;ncommander;nkomander;ncmd;commandit;ncommandiw;comandi;nkmandi;commande 3la;نكوموندي;نكمندي;كومونديت;نكومندي;كمنديت
        commande|commande;talab;tlabt;tlabtou;tlabna;cmde;cmd;comande;komand;lcommande;cmnd;commandes;kmande;la commande;كوموند;كوماند;طلبيه;الطلبيه;الطلب;طلب;لاكوموند;طلبيتي
        nheb|nheb;n7eb;nhab;n7ab;nhb;n7b;hab;7ab;habit;7abit;7ebit;hebit;7aba;7abin;7abina;hna 7abin;nhebou;n7abou;نحب;حاب;حابه;حبيت;حبينا;حابين
        bghit|bghit;brit;b3'it;bgit;bghite;baghi;baghia;bghina;b8it;بغيت;باغي;باغيه;بغينا
        nehtaj|nehtaj;ne7taj;nahtaj;na7taj;ne7tej;m7taj;mohtaj;nahtadj;نحتاج;محتاج;محتاجه
        yelzemni|yelzemni;lazemni;ylzmni;lzmni;khasni;khassni;5asni;yelzmni;lazmni;lzemni;يلزمني;لازمني;خاصني;خصني;تلزمني
        nechri|nechri;nchri;chrit;nechrou;tchri;nachri;chra;chritha;nchriha;nechrih;ncheri;نشري;شريت;نشريو;تشري;نشريها;شريتها
        dirli|dirli;dirlna;dirilna;dirouli;diroulna;ديرلي;ديرولي;ديريلي;ديرلنا
        dir|dir;dirou;ndir;ndirou;tdir;ydir;dert;derna;dart;tdirou;diri;دير;ندير;نديرو;تدير;يدير;درت;ديرو;تديرو
        reserver|reserver;nreservi;reserve;reservez;resrvi;reservi;nreserver;reservation;7ajz;nahjez;رزرفي;نرزرفي;احجز;حجز;نحجز;ريزرفي
        khebili|khebili;khabili;khelihli;khalihli;khbili;khabihali;خبيلي;خليهلي;خبيهالي
        ab3atli|ab3atli;b3atli;eb3etli;b3tli;ab3etli;b3athouli;eb3atli;b3atouli;b3ethli;ab3athli;b3etli;ابعثلي;بعثلي;ابعتلي;بعتلي;ابعثولي;بعثولي;ابعثيلي
        b3at|b3at;tba3tou;teb3tou;tba3thou;b3attouli;b3attou;b3et;b3ath;nab3at;neb3et;nb3at;nab3atlek;b3att;b3atet;nb3atlkom;b3thna;b3atlek;nb3atlek;b3atlkom;neb3atlek;b3atou;بعث;بعت;نبعث;نبعتلك;نبعثلك;بعثت;نبعثلكم;بعثتلكم;بعثتلك;بعثوهالي
        jibli|jibli;jiblna;djibli;jibouli;tjibli;tjibouli;djibouli;جيبلي;جيبولي;تجيبلي;تجيبولي
        3tini|3tini;a3tini;3tinna;a3tina;3tili;3tiwni;3tiha;a3tiwni;3tihouli;عطيني;اعطيني;عطينا;اعطوني
        confirmer|confirmer;confirmi;nconfirmi;nkonfirmi;confirme;confirmation;konfirmi;nconfirmer;confirmit;كونفيرمي;نكونفيرمي;تاكيد;ناكد;اكد;ناكدو
        achat|achat;acheter;achete;jachete;j'achete;شرا
        je_veux|je veux;jveux;j veux;je voudrais;jvoudrais;voudrais;j'aimerais;veux;اريد;نريد
        besoin|besoin;j'ai besoin;jai besoin;bsoin;بزوان
        interesse|interesse;interessee;m'interesse;interesser;minteresse;intersse;ca m'interesse;مهتم;انتيريسي;يهمني;مهتمه
        quantite|quantite;qte;kantite;kamiya;kmiya;كميه;الكميه;كونتيتي
        lien|lien;link;le lien;ليان;رابط;الرابط
        photo|photo;photos;foto;tof;tsawer;tswira;teswira;pic;tsawr;swr;teswiret;فوتو;صوره;صور;تصاور;تصويره;الصوره;التصويره
        video|video;vid;videos;فيديو
        wahed|wahed;wa7ed;wa7d;wahd;whd;wehed;wa7da;wahda;we7da;we7ed;واحد;وحده;واحده
        zouj|zouj;zoudj;zouz;zoj;joj;jouj;zodj;juj;deux;زوج;زوز;جوج;اثنين
        tlata|tlata;tleta;thlatha;tlatha;telt;trois;ثلاثه;تلاته;ثلاث;تلت;ثلث
        reb3a|reb3a;rab3a;arba3a;rb3a;reb3;quatre;ربعه;اربعه
        khamsa|khamsa;khemsa;5amsa;5emsa;khmsa;cinq;خمسه;خمس
        setta|setta;stta;sta;six;سته
        seb3a|seb3a;sab3a;sb3a;sept;سبعه
        tmenya|tmenya;tmanya;tmnya;tmania;huit;ثمنيه;تمنيه;ثمانيه
        tes3a|tes3a;tas3a;ts3a;tes3oud;تسعه;تسعود
        3achra|3achra;3echra;3chra;3achr;dix;عشره;عشر
        3echrin|3echrin;3chrin;3achrin;vingt;عشرين
        tlatin|tlatin;thlathin;trente;ثلاثين;تلاتين
        reb3in|reb3in;rab3in;arb3in;quarante;ربعين;اربعين
        khamsin|khamsin;5amsin;khemsin;cinquante;خمسين
        mya|mya;miya;myat;meya;cent;ميه;ميا;ميات
        mitin|mitin;mitine;miyatin;ميتين
        piece|piece;pieces;pcs;pce;piesa;بياس;قطعه;قطع
        habba|7abba;habba;7abet;7abat;haba;حبه;حبات
        gros|gros;en gros;jomla;jimla;bel jomla;djomla;bel djomla;demi gros;جمله;بالجمله;الجمله;قرو
        detail|detail;en detail;tajzia;detaille;بالتفصيل;ديطاي;التجزيه;بالتجزيه
        livraison|livraison;livrison;livresan;livr;livrezon;livraizon;livreson;lvrson;livrezan;livrazon;lvraison;livraisons;la livraison;livraision;ليفريزون;لفريزون;ليفرزون;لاليفريزون;ليفريزو
        livrer|livrer;livri;tlivri;tlivriw;tlivrew;nlivriw;livrez;livriw;livrih;tlivrou;livrer moi;tlivriwli;تليفري;تليفريو;ليفري;نليفري;نليفريو
        livreur|livreur;livrour;livreure;livror;livreurs;ليفرور;موصل;الليفرور
        tawsil|tawsil;tawssil;twsil;tousil;tawsile;taoussil;tewsil;توصيل;التوصيل;للتوصيل
        twasel|twassel;twaslou;twaslouli;twasel;tweslou;twaslo;newslou;waslouha;twaslouha;nwaslou;tweslouha;twessel;توصلو;توصلولي;نوصلو;توصلوا;توصلوها;نوصلوها
        wsel|wsel;recevoir;nstlm;nestalem;recois;wsal;wslat;wasel;weslat;wesletni;wselni;wslni;weslni;wsalni;yewsel;yousel;youssel;wselt;wasletni;twsel;tewsel;weslet;wselch;yewselni;wesslet;وصل;وصلت;وصلني;وصلتني;يوصل;توصل;يوصلني;توصلني;يلحق;تلحق;لحق;لحقت;لحقتني
        yalidine|yalidine;yalidin;ylidine;yaldine;ياليدين;يالدين;يليدين
        zr_express|zr express;zrexpress;zr;زد ار اكسبريس
        stopdesk|stopdesk;stop desk;stop desque;point relais;ستوب ديسك;ستوبديسك;نقطه استلام
        domicile|domicile;a domicile;domicil;adomicile;دوميسيل;للمنزل;المنزل
        dar|ldar;l dar;eldar;dar;lel dar;ldarr;ddar;dari;darna;دار;الدار;للدار;لدار;داري
        bureau|bureau;biro;byro;bureaux;بيرو;مكتب;المكتب;للمكتب
        agence|agence;far3;fer3;branche;ajence;lajence;agences;اجونس;وكاله;الوكاله;فرع;الفرع;فروع
        colis|colis;coli;colie;kolis;lcolis;le colis;كولي;طرد;الطرد;الكولي
        suivi|suivi;tracking;num de suivi;code de suivi;tracking number;numero de suivi;تراكينغ;تتبع;التتبع;رقم التتبع
        wilaya|wilaya;wilayat;wilaye;wlaya;wilayas;ولايه;ولايات;لولايات;الولايه
        baladia|baladia;baladiya;commune;comune;bladia;بلديه;البلديه;كومين
        adresse|adresse;adress;adrs;adr;ladresse;3onwan;3enwan;l3onwan;l'adresse;عنوان;العنوان;لادريس;ادريسه
        expedier|expedier;expedi;expedie;expediou;expedition;expediee;اكسبيدي;شحن;الشحن;تشحنو
        frais|frais;frais de livraison;7a9 livraison;haq livraison;7e9 tawsil;7a9 tawsil;حق التوصيل;حق ليفريزون;مصاريف;مصاريف التوصيل
        gratuit|gratuit;gratuite;gratis;batel;batal;free;fabor;باطل;باطال;مجاني;مجانا;فابور;قراتوي;مجانيه
        ghedwa|ghedwa;ghodwa;ghdwa;3'edwa;redwa;ghadwa;rodwa;demain;dmn;demin;ghoudwa;غدوه;غدوا;غدا
        lyoum|lyoum;lyom;elyoum;lyouma;aujourd'hui;aujourdhui;ajrd;ajd;auj;ljoum;ليوم;اليوم;ليومه
        lbareh|lbareh;lbare7;elbareh;lbarah;lbar7;hier;l barah;لبارح;البارح;البارحه
        nhar|nhar;nharat;jour;jours;youm;yamat;نهار;ايام;يوم
        youmin|youmin;yumin;youmine;yawmin;يومين
        simana|simana;semana;semaine;smana;semaines;smna;سيمانه;سمانه;اسبوع
        chher|chher;chhar;chhour;mois;ch'har;شهر;شهور
        sa3a|sa3a;saa;sa3at;sa3tin;heure;heures;essa3a;ساعه;ساعات;ساعتين;الساعه
        d9i9a|d9i9a;dqiqa;d9aye9;minute;minutes;d9i9tin;دقيقه;دقايق;دقيقتين
        dork|dork;dorka;dok;druk;drouk;derwek;dourk;doka;durk;daba;maintenant;mnt;derka;دورك;دوكا;دروك;درك;ذرك;ضرك;الان
        mba3d|mba3d;men ba3d;mn b3d;ba3d;b3ed;mbe3d;mbaad;apres;مبعد;من بعد;بعد;مبعدا
        9bel|9bel;qbel;kbel;gbel;avant;قبل
        bekri|bekri;bkri;tot;بكري
        wa9t|wa9t;weqt;wa9et;temps;waqt;wekt;lwa9t;وقت;الوقت
        nestana|nestana;nstana;nestanna;nestanaw;nstnaw;estana;stena;tesstana;nestenna;nestenaw;attend;j'attends;jattend;jattends;stanit;stanina;نستني;نستنا;نستناو;استني;ستني;نستناها;ستنيت
        t3atel|t3atal;t3attel;ta3tel;te3etel;retard;t3etlet;t3atel;t3tel;t3atlet;en retard;t3atlou;t3ateltou;r'tard;تعطل;تعطلت;تعطلتو;روتار;تاخير;تاخر;تعطلتوا
        tawel|tawel;tewel;tewelt;tawlou;tewlou;tewweltou;taweltou;twel;طول;طولتو;طولتوا;طولت;تطول
        paiement|paiement;payement;paiment;payment;le paiement;بايمون;دفع;الدفع;للدفع
        payer|payer;npayi;payi;npayiw;tpayi;npaye;payit;npayer;je paye;نباي;باي;ندفع;ادفع
        nkhales|nkhales;nkhallas;n5alles;nkhelas;khalast;khelest;khlast;khalest;nkhlas;n5les;nkhalsou;nkhaless;khallast;nkhalles;n5ales;نخلص;خلصت;نخلصو;تخلص;يخلص;نخلصك
        ccp|ccp;cpp;c c p;sisipi;سيسيبي;السيسيبي;سي سي بي;حساب بريدي;الحساب البريدي
        baridimob|baridimob;baridi mob;bmob;baridi;baridimobe;barid mob;bridimob;baridi moub;بريدي موب;بريديموب;باريدي موب;بريدي
        edahabia|edahabia;dahabia;edhahabia;dahabiya;eddahabia;carte edahabia;الذهبيه;ذهبيه;الدهبيه;دهبيه;البطاقه الذهبيه
        cib|cib;carte cib;سي اي بي;بطاقه بنكيه
        carte|carte;cart;karta;carte bancaire;كارطه;كارت;بطاقه;البطاقه
        virement|virement;virment;versement;versi;nversi;verset;nversilek;versit;viremnt;nvirsi;versement ccp;فيرمون;فيرسمون;نفيرسي;تحويل;التحويل;حواله;فيرسيت;حولت;نحول
        recu|recu;resu;wasl;ticket;bon de versement;lwasl;recu de paiement;capture;وصل الدفع;روسي;الوصل;الايصال;ايصال
        rip|rip;lrip;numero rip;ريب;الريب;رقم الحساب
        cle|cle;lcle;la cle;كلي;المفتاح
        cash|cash;espece;especes;liquide;en espece;كاش نقدا;نقدا;كاش موني
        cod|paiement a la livraison;cod;cash on delivery;payer a la livraison;nkhales ki twsel;nkhales ki tewsel;nkhales 3and livreur;الدفع عند الاستلام;دفع عند الاستلام;الدفع عند التوصيل;ندفع كي توصل
        acompte|acompte;avance;arboun;3arboun;3erboun;aconte;عربون;العربون;تسبيق;افانس
        facture|facture;factur;fatoura;factures;فاتوره;فاكتير;الفاتوره
        facilite|par facilite;facilite;t9sit;takssit;ta9sit;kridi;credit;bel kridi;تقسيط;بالتقسيط;كريدي;فاسيليتي;بالكريدي
        compte|compte;lcompte;mon compte;حساب;الحساب;كونت;حسابي
        remboursement|remboursement;rembourser;remboursi;remboursiwni;rmbrs;rodouli drahmi;raj3ouli drahmi;rembourse;رمبورسمون;تعويض;رجعلي دراهمي;رجعولي دراهمي;استرجاع;ردولي دراهمي
        arnaque|arnaque;arnaqueur;nasab;nassab;nsab;arnak;voleur;voleurs;serra9;serrakin;arnaqueurs;nassabin;نصاب;نصابين;نصب;احتيال;ارناك;سراقين;سراق;نصبو
        blasa|blasa;blassa;plassa;place;blasat;lblasa;بلاصه;البلاصه;بلاسه
        mahal|mahal;ma7al;lma7al;magasin;magazin;magaza;boutique;hanout;7anout;lhanout;local;butik;store;l magasin;محل;المحل;ماقازه;ماغازه;حانوت;الحانوت;بوتيك;مغازه;ماغازان
        localisation|localisation;localisasion;location;position;maps;google maps;lmaps;gps;loca;لوكاليزاسيون;موقع;الموقع;خريطه;الخريطه;لوكاليزاسيو
        nji|nji;njou;nejou;nejiw;jay;jaya;jayin;njik;njikom;njiw;نجي;نجيو;جاي;جايه;جاين;تجي;نجيكم
        nrouh|nrouh;nrou7;rouh;rou7;nrouhou;trouh;trou7;نروح;روح;نروحو;تروح
        9rib|9rib;9riba;qrib;krib;grib;proche;قريب;قريبه
        b3id|b3id;b3ida;be3id;loin;بعيد;بعيده
        7da|7da;hda;7daya;hdaya;7dakom;a cote;7dana;حدا;حذا;حداكم;حذاكم;حدانا
        9odam|9odam;goudam;9oddam;koudam;gddam;devant;9addam;قدام
        tri9|tri9;trik;triq;trig;route;etri9;طريق;الطريق
        houma|houma;7ouma;quartier;kartier;cartier;7ay;lhouma;حومه;الحومه;حي;كارتي
        souk|souk;souq;sou9;marche;marchi;سوق;السوق;مارشي
        etage|etage;tabe9;tabek;طابق;الطابق;ايتاج
        blad|blad;bled;lblad;bladi;ville;بلاد;لبلاد;البلاد;مدينه;المدينه
        hna|hnaya;hna;hne;lhna;ici;هنا;هنايا;لهنا
        mahloul|ma7loul;mahloul;ma7loula;ma7loulin;m7loul;ouvert;ouverte;ouverts;mhloul;mahloulin;ma7lolin;محلول;محلوله;محلولين;مفتوح;فاتح;فاتحين;فاتحه
        mghelek|mghelek;mghalek;meghlou9;maghlou9;mghloq;ferme;fermee;mbale3;mbel3;mbala3;m9foul;mghal9in;mghel9in;mbal3in;مغلوق;مغلق;مبلع;مقفول;مغلوقه;مغلقين;مبلعين;مسكرين
        t7elou|t7elou;te7elou;tehlou;tefte7ou;tfat7ou;thelou;t7ellou;n7elou;t7olou;ouvrez;ouvrir;t7oulou;t7el;تحلو;تفتحو;تحلوا;تفتحوا;نحلو;تفتح;تحل
        tghel9ou|teghl9ou;tba3lou;tbal3o;tghal9ou;tbel3ou;tghalkou;tghel9ou;tbal3ou;fermez;fermer;tghl9o;tghal9o;تغلقو;تبلعو;تغلقوا;تبلعوا;تسكرو;تغلق
        horaire|horaire;horaires;horair;oraire;heures d'ouverture;heure d'ouverture;اوقات;توقيت;اوقات العمل;التوقيت
        tekhdmou|tekhdmou;tkhdmou;tekhedmou;te5dmou;tkhadmou;nkhdmou;khadamin;khdamin;tkhdmo;khadmin;khddamin;travaillez;tkhedmou;تخدمو;تخدموا;خدامين;نخدمو;تخدم
        khedma|khedma;khdma;5edma;khidma;travail;خدمه;الخدمه;خدمتكم
        sbah|sbah;sba7;sbe7;essbah;ssbah;matin;esba7;صباح;الصباح;صبح;لصباح
        lil|lil;lill;ellil;llil;nuit;bellil;ليل;الليل;فالليل;بالليل
        3chiya|3chia;la3chia;l3chiya;l3achiya;3chiya;l3chia;soir;aprem;ce soir;عشيه;العشيه;لعشيه;عشوه;المسا
        djem3a|djem3a;jem3a;jom3a;djoum3a;ldjem3a;vendredi;vndrd;ljem3a;جمعه;الجمعه;لجمعه
        sebt|sebt;essebt;samedi;smdi;sabt;سبت;السبت
        lhad|lhad;lahad;l7ad;dimanche;لحد;الاحد;الحد
        letnin|letnin;etnin;lundi;tnin;الاثنين;لثنين
        mardi|mardi;nhar tlata;الثلاثا
        larb3a|larb3a;mercredi;lareb3a;الاربعا;لربعا
        khmis|khmis;lkhmis;jeudi;5mis;خميس;الخميس
        ramdan|ramdan;ramadan;ramdhan;romdan;remdan;ramadhan;رمضان
        ftour|ftour;f'tour;iftar;فطور;الفطور;افطار
        3id|3id;l3id;aid;el aid;eid;عيد;العيد;لعيد
        weekend|weekend;week end;wknd;ويكاند;ويكند
        dima|dima;dimma;toujours;tjr;tjrs;tjours;ديما;دايما
        kol_youm|kol youm;koul youm;kolyoum;chaque jour;tous les jours;كل يوم;كليوم
        rdv|rdv;rendez vous;rendezvous;maw3id;maw3ed;موعد;رونديفو;الموعد
        mochkil|mochkil;mochkila;muchkil;mouchkil;mochkl;mochkel;prob;probleme;problm;pb;mochkla;problemes;مشكل;مشكله;المشكل;بروبلام;مشاكل
        mkasser|mkasser;mkesser;mkassra;mkser;casse;casser;cassi;mkessra;mkassar;abime;مكسر;مكسور;مكسره;مكسوره;كاسي
        khaser|khaser;khasra;5aser;khsser;fased;fasda;panne;en panne;defectueux;khser;maymchich;ma yemchich;ma temchich;ne marche pas;marche pas;mayemchich;خاسر;خاسره;فاسد;فاسده;خسر;مايمشيش;ما يمشيش;ما تمشيش;ماتمشيش
        ghalet|ghalet;ghalta;ghelta;3'alta;erreur;ghlat;tghalto;tghaltou;ghlatou;ghalta f;ghltou;غلط;غلطه;غالط;غلطتو;خطا;غالطين
        na9es|na9es;nakes;na9sa;na9sni;manque;il manque;ya9sni;ناقص;ناقصه;ينقص;تنقصني;ينقصني
        machi|machi;mchi;mashi;mechi;ماشي;مشي
        khayeb|khayeb;khayb;khayba;5ayeb;nul;nulle;mauvais;mauvaise;catastrophe;خايب;خايبه;كارثه
        mlih|mlih;mli7;mliha;mli7a;mleh;bien;bn;mla7;مليح;مليحه;ملاح
        za3fan|za3fan;z3af;za3fana;z3eft;za3ef;زعفان;زعفانه;زعفت
        3yit|3yit;3yina;3eyit;kreht;krahna;krht;ras le bol;j'en ai marre;karht;عيت;عينا;كرهت;كرهنا
        reclamation|reclamation;reclamer;rklamation;chakwa;chekwa;plainte;شكوي;شكايه;ريكلاماسيون
        hchouma|hchouma;7chouma;hchoma;3ib;3ayb;hram;7ram;3ib 3likom;honte;حشومه;عيب;حرام
        kdeb|kdeb;tekdeb;kedab;kedabin;menteurs;kdoub;menteur;tekdbou;كذاب;كذابين;تكذبو;كذب;كداب
        sayi|sayi;saye;c bon;cest bon;c'est bon;ca y est;صاي;ساي
        jaweb|tjawbou;jawbou;jaweb;jawbouni;jawbni;repondez;repond;reponse;tredou;trodou;rodou;rod;rodo;reddo;repondre;rodouli;rod 3liya;rodo 3liya;tjawbouni;tredo;تجاوبو;جاوبو;جاوبني;جاوبوني;ردو;رد;ترد;تردو;ردوا;ردولي;رد عليا;ردو عليا
        na9esli|n9es;na9esli;ne9sli;n9esli;na99es;n9sli;n9sou;nakesli;naqes;ne9soulna;na9sou;ne9es;tne9es;tna9es;tn9es;tna9sou;tna9sli;tne9sli;na9esna;n9essli;نقص;نقصلي;نقصلنا;تنقص;نقصولي;ناقصلي;نقصو;تنقصلي;تنقصولي;تنقصلنا
        remise|remise;geste;petit geste;geste commercial;remiz;reduction;reduc;promo;promotion;solde;soldes;takhfid;takhfidh;discount;promos;soldee;تخفيض;تخفيضات;ريميز;بروموسيون;برومو;صولد;خصم
        dernier_prix|dernier prix;dr prix;akher souma;akhir souma;a5er souma;akher prix;prix final;akher taman;a5er prix;souma lakhra;derniere offre;اخر سومه;اخر سعر;اخر بري;اخر ثمن;السومه الاخيره
        akher|akher;a5er;lakher;akhir;dernier;derniere;اخر;لاخر;الاخر;الاخير
        nego|negociable;nego;negociabl;negocier;nnegociw;nnegoci;نيقوسيابل;قابل للتفاوض;تفاوض;قابل للنقاش;نيقو
        3aweni|sa3edni;sa3dni;t3awenna;3awenni;3aweni;arrange;arrangi;arrangili;arrangina;3awenouna;t3aweni;sa3edna;t3awenouna;ساعدني;عاوني;عاونا;عاونوني;ارونجي;ارنجيلي;ساعدونا;تعاونونا;تعاوني
        offre|offre;ofre;offres;عرض;العرض;عروض;اوفر
        khelli|khelli;khalli;kheliha;khaliha;khelih;khelihali;khelhali;khalihali;خلي;خليها;خليه;خليهالي;تخليها;تخليهالي
        thalla|thalla;tehalla;t7ala;thalaw;thala fina;thala;t7alaw;thalaw fina;t7alla;تهلا;تهلاو;تهلا فينا;تهلاو فينا;تهلاي
        fixe|fixe;prix fixe;prix ferme;فيكس;سعر ثابت
        annuler|annuler;habsou;7absou;7besou;annuli;nanuli;nannuli;anuler;nannuler;annulation;annule;nannouli;anuli;nanouli;annulez;annulit;nannulih;nannuliha;nanulih;tannuli;annuliwha;نانيلي;انيلي;الغا;نلغي;الغي;انولي;نانولي;الغيها;الغيو
        rja3|rja3;nraja3;nreja3;raja3;nrj3;nraj3ou;reja3;retour;nrodha;nrodou;nraj3ha;retourner;nretourni;nraj3o;terja3;nrodouha;retours;nrej3o;nraje3;nraj3eha;رجع;نرجع;نرجعها;نرجعو;رجعتها;روتور;ارجاع;نردها;نردو;ترجعو;نرجعه
        echange|echange;echanger;nechangi;changer;nbedel;nbeddel;nbdel;tbdil;badel;nbadel;bedelha;bdel;nechanger;changi;tabdil;nchangi;tbadloha;nbedelha;tbeddel;tbedlouli;nbdlo;nbadelha;nbedlou;نبدل;تبديل;بدل;نبدلها;تبدلولي;ايشونج;تبدلو;نبدلو;تبدلوها
        batelt|batelt;batalt;batlt;beddelt rayi;badalt rayi;bedelt rayi;بطلت;بدلت راي
        mabghitch|mabghitch;mab9itch;mab3'itch;mabritch;ma bghitch;manhebch;man7ebch;man7abch;ma n7ebch;ma habitch;mahabitch;ma n7abch;mab8itch;mab9itch n7ebha;mab9itch habha;ma3edtch;مابغيتش;ما بغيتش;مانحبش;ما نحبش;معادش حاب;مابقيتش حاب;مبغيتش
        garantie|garantie;garanti;daman;dhaman;ضمان;الضمان;قارونتي
        nahder|nahder;nehder;nhder;nhadro;hder;hadrou;nahdr;nhdar;nehdrou;nahdrou;parler;nhdr;parle;نهدر;نهدرو;هدر;هدره;نهضر;هضر;نتكلم;نحكي
        responsable|responsable;moul chi;sa7ab lma7al;moul lmahal;responsabl;respansable;rsponsable;gerant;lpatron;moul lma7al;moul l7anout;directeur;admin;le patron;mol lma7al;responsabel;مسول;المسول;باطرون;مول المحل;مولا المحل;صاحب المحل;مدير;المدير;ريسبونسابل
        3ayetli|3ayetli;3aytouli;3aytli;3aytolna;3ayetlna;3eytli;3ayet;n3ayet;n3aytlek;appeler;appel;appelez;appelle;telephoner;n3ytlkom;appelez moi;n3ayetlkom;t3aytouli;appeler moi;appellez;عيطلي;عيطولي;نعيطلك;نعيط;عيط;اتصل;اتصلو;نتصل;اتصال;كلمني;كلموني;تعيطولي
        numero|numero;num;nmr;nimero;ra9m;rakm;rakam;raqm;nemra;nomro;nemro;tel;telephone;tilifoun;tlf;phone;nomero;نيميرو;رقم;نمره;النمره;تليفون;تيليفون;هاتف;الهاتف;رقم الهاتف
        robot|robot;bot;machine;repondeur;روبو;روبوت;بوت
        bnadem|bnadem;bnadm;ben adem;insan;personne;quelqu'un;vrai personne;humain;vraie personne;etre humain;بنادم;بني ادم;بن ادم;انسان;شخص
        service_client|service client;sav;service commercial;service apres vente;serviss client;خدمه الزباين;سيرفيس كليون;خدمه العملا
        conseiller|conseiller;conseillere;operateur;agent;vendeur;vendeuse;commercial;مستشار;عون;بايع;بياع;البايع
        prive|prv;pv;prive;inbox;mp;dm;fel prive;f prive;خاص;الخاص;برفي;انبوكس;فالخاص
        message|msg;message;msj;messages;ميساج;رساله;مساج
        contact|contact;contacter;contactez;ncontacti;kontakt;contactiwni;كونتاكت;تواصل;نتواصل;التواصل
        whatsapp|whatsapp;watsap;wtsp;wp;watsapp;whatsap;wats;واتساب;واتس;الواتساب
        viber|viber;vibr;فايبر;فيبر
        instagram|insta;instagram;ig;instagrame;انستا;انستغرام
        facebook|fb;facebook;face;فيسبوك;فايسبوك
        ana|ana;anaya;ane;moi;انا;انايا
        nta|nta;ntaya;nti;enta;ntiya;نتا;انت;نتي;نتايا
        ntouma|ntouma;ntoma;ntuma;entouma;vous;نتوما;انتم;انتوما
        howa|howa;houwa;hwa;huwa;هو;هوا
        hiya|hiya;hya;hia;هي;هيا
        7na|7na;ahna;7naya;nous;حنا;احنا;حنايا
        homa|homa;هوما;هما
        hada|hada;hadha;had;hadi;hadhi;hado;hadou;hadouk;hadik;hadak;hedha;hadek;هذا;هاذا;هاد;هذي;هاذي;هذو;هادو;هدا;هاداك;هذاك;هادي;هذه;هادا
        li|li;lli;eli;elli;yli;لي;اللي;الي;ليا
        ta3|ta3;te3;nta3;taa3;ntaa3;t3;ta3kom;ta3i;ta3ek;ta3ak;ta3na;تاع;نتاع;تع;متاع;انتاع;تاعي;تاعكم;تاعك;تاعها;تاعو
        dyal|dyal;dial;diali;dyali;dyalek;dyalkom;ديال;ديالي;ديالك;ديالكم
        m3a|m3a;ma3a;m3ak;ma3ak;m3akom;m3aya;avec;m3akoum;مع;معا;معاك;معاكم;معايا
        3la|3la;3ala;3likoum;alikoum;3alikoum;3liha;3lih;3lik;3liya;3likom;3lina;علي;عليها;عليه;عليك;علا;عليا;علينا
        fi|fi;f;fel;fal;fe;fih;fiha;fl;dans;fikom;fina;fik;في;فيه;فيها;ف;فال;فيهم;فيكم;فينا
        men|men;mn;mel;menek;menak;mennek;menna;menou;menha;menkom;من;منها;منو;منك;منكم;منا;مال;ملي
        l_to|l;lel;lelle;pour;pr;lkom;lik;lina;liya;lkoum;leha;ل;لل;ليك;ليكم;لينا;ليه
        w_and|w;wa;we;et;ou;و
        wella|wla;wella;wela;wala;ola;oula;wlla;ou bien;ولا;او;والا
        bessah|bessah;besa7;bsa7;bsah;basah;mais;bessa7;بصح;بالصح;لكن;مي
        3labali|3labali;3lablk;3labalek;3la bali;3labalkom;علابالي;علي بالي;علابالك;علابالكم
        n9der|n9der;nqder;nekder;ne9der;nakdar;ngder;n9dro;te9der;t9der;y9der;nejem;nejjem;nakder;tekder;te9derou;t9drou;peux;pouvez;t9ad;n9ad;ne9dro;peut;نقدر;تقدر;يقدر;نقدرو;تقدرو;نجم;تنجم
        lazem|lazem;lazm;lazim;lazmek;il faut;لازم;لازمك
        chouf|chouf;choufli;nchouf;tchouf;choft;cheft;chouft;nchoufou;chft;choufou;voir;شوف;شفت;نشوف;تشوف;شوفلي;نشوفو
        9oli|9oli;ghouli;rouli;goli;9olili;9ouli;gouli;golili;9olna;9olouli;goulili;قولي;قوللي;قوليلي;قلي;قولولي;قولنا
        nsa9si|nesa9si;nsa9si;ns9si;nesa2el;saksi;sa9si;saqsi;nsa9sikom;s2el;question;qst;nsa9sik;nesaksi;نسقسي;نسقسيك;سقسي;نسال;سوال;سقسيت;نسقسيكم
        3andi|3andi;3adna;3adkom;3adek;andi;3ndi;3endi;3andna;3andek;3ndkom;3andkom;andkom;3endkom;3ndek;3andkoum;andek;andkoum;3endek;3ndk;3and;3end;avez;vous avez;avez vous;عندي;عندك;عندكم;عندنا;عندكوم;عند
        ma3andich|ma3andich;ma3adnach;ma3andouch;ma3andkomch;m3ndich;ma andich;ma3andnach;ma3endich;ma3andkomche;ماعنديش;معنديش;ماعندوش;ما عنديش;ماعندكمش;ماعندناش
        rani|rani;rana;rak;raki;rakom;rahom;raho;rah;rahi;raha;rakoum;rahou;راني;رانا;راك;راكي;راكم;راهم;راه;راهي;راها;راهو
        kan|kan;kant;kanet;kanou;ykoun;tkoun;kon;koun;kont;kount;كان;كانت;كانو;يكون;تكون;كنت
        ja|ja;jat;djat;jaw;jatni;jani;dja;jatna;jah;جا;جات;جاو;جاتني;جاني;جاتنا
        majach|majach;majatnich;majanich;majatch;ma jatch;ma jach;mawselch;mawsletch;mawsletnich;mawselnich;ma weslatnich;ma wslatch;ma wselch;mawselnach;ma weslatch;pas recu;pas arrive;pas encore recu;ماجاتش;مجاش;ما جاتش;ماوصلتش;ما وصلتش;ماوصلنيش;ماوصلتنيش;مازال ماوصل;ما وصلنيش;ماجاتنيش
        khdit|khdit;nedi;tedi;ditha;ditou;ddit;5dit;ndi;nediw;ediha;nediha;neddi;ndiha;prends;je prends;jprends;ndih;nedih;خديت;ديت;ندي;نديها;نديه;ديتها;ناخذ
        l9it|l9it;lqit;l9ina;nel9a;nal9a;lkit;nelka;nel9aw;nel9ah;لقيت;نلقا;نلقي;نلقاو;تلقي;نلقاه
        fhemt|fhemt;fhamt;nefhem;fhmt;فهمت;نفهم
        3jebni|3jebni;3jbni;3ajbni;3ajbatni;3jbatni;3jeb;3jbetni;3ajbetni;عجبني;عجبتني;يعجبني;عجبوني
        chaba|chaba;chabba;chbab;zina;zine;zin;chba7;chabin;joli;jolie;شابه;شباب;زين;زينه;شابين
        top|top;bravo;nice;super;parfait;excellent;tres bien;توب;برافو;روعه;ممتاز;رايع;هايل
        bezaf|bezaf;bzf;bezzaf;bzaf;bazaf;beaucoup;bcp;bzzf;trop;tres;بزاف;بالزاف
        chwiya|chwiya;chouia;chwya;chwia;chouiya;swiya;shwiya;un peu;chwi;شويه;شويا;شوي
        ghir|ghir;3'ir;gher;ghi;rir;ghire;seulement;غير;غي
        bark|bark;berk;barka;barkakom;برك;بركا;بركاكم
        tani|tani;tanik;thani;tanit;aussi;ossi;تاني;ثاني;تانيك;تانيت
        hata|hata;7ata;7eta;hatta;7atta;htta;meme;حتي;حتا
        bla|bla;blach;sans;bla ma;بلا;بلاش;بدون
        walou|walou;walo;walu;oualou;rien;والو;والوا
        haja|haja;7aja;hadja;7adja;7ja;hajat;حاجه;حاجات
        kach|kach;kech;kesh;kach wahed;كاش;كاشي
        nsa|nsa;femme;femmes;nssa;n'sa;نسا;للنسا;حريمي
        rjal|rjal;homme;hommes;rajel;رجال;رجل;رجالي
        drari|drari;enfants;enfant;sghar;bebe;bb;wlad;دراري;صغار;اطفال;بيبي;ولاد
        kbir|kbir;kbira;grand;grande;كبير;كبيره
        sghir|sghir;sghira;s3'ir;petit;petite;صغير;صغيره
        k7el|k7el;khel;kehla;k7al;noir;noire;ka7la;kahla;كحل;كحله;اسود;اكحل;كحلا
        byed|byed;blanc;blanche;abyad;beyda;bayda;ابيض;بيضا
        7mer|hmer;7mer;hamra;rouge;7amra;حمر;حمرا;احمر
        zre9|zre9;zrek;bleu;bleue;zer9a;zerka;azra9;زرق;ازرق;زرقا
        bi3|bi3;tbi3;tbi3ou;nbi3;a vendre;vend;vente;lbi3;tbi3o;vendez;vendre;بيع;تبيعو;نبيع;للبيع;تبيع
        kra|kra;nekri;lkra;louer;a louer;nkri;kera;loyer;كرا;للكرا;نكري;الكرا
        produit|produit;prodwi;prdt;produits;article;articles;sel3a;sl3a;marchandise;برودوي;منتوج;المنتوج;منتج;المنتج;سلعه;السلعه;المنتوجات
        qualite|qualite;kalite;jawda;qualiti;كاليتي;جوده;نوعيه;الجوده;النوعيه
        khrej|khrej;kherej;sorti;yekhrej;khrejt;خرج;يخرج;خرجت
        ma_neg|ma;ما
        ya|ya;يا
        wa9ila|wa9ila;wakila;peut etre;yemken;ymken;balak;yemkn;وقيلا;يمكن;بلاك
        fisa3|fissa3;fisa3;fisa;bzerba;bezzerba;vite;rapidement;urgent;express;rapide;فيسع;فيساع;بالزربه;بزربه;سريع;مستعجل;عاجل;بسرعه
        info|info;infos;information;informations;details;plus d'info;renseignement;tafasil;renseignements;plus d'infos;les details;معلومات;تفاصيل;التفاصيل;انفو;المعلومات
        fahemni|fahemni;fehemni;explique;expliquili;expliquez;chra7li;fehmouni;فهمني;شرحلي;اشرحلي;فهموني
        sahel|sahel;sahla;facile;ساهل;ساهله;سهل
        wa3er|wa3er;wa3ra;wa3r;واعر;واعره
        marque|marque;marka;marques;ماركه;مارك
        pack|pack;ensemble;lot;باك;طقم;مجموعه
        appartement|appartement;appart;apart;apparts;bartma;partma;برطمه;شقه;بارتما;ابارتمون;الشقه
        villa|villa;vila;villas;فيلا;فيلات
        terrain|terrain;terran;ard;ارض;قطعه ارض;تيران
        visite|visite;visiter;nvisiti;nvisitiw;زياره;فيزيت;نزور
        sous|sou;derhem;سوردي;صوردي
        kifkif|kifkif;kif kif;pareil;meme chose;كيفكيف;كيف كيف
        3ad|3ad;3ada;3awed;n3awed;t3awed;3awdou;encore une fois;3awd;عاد;عاود;مره اخري
        nsit|nsit;nsitou;oublie;nssit;nsitouni;نسيت;نسيتوني;نسيتو
        waraq|wra9;papiers;papier;acte;livret foncier;وراق;الوراق;عقد;دفتر عقاري
        essai|nessayi;njarab;nejareb;essayer;njerreb;نجرب;تجربه;نيساي
        ouvrir_colis|n7el lcolis;ouvrir le colis;nchouf 9bel ma nkhales;n7el colis;نحل الكولي;نفتح الطرد
        khedem|khedam;khddam;yemchi;marche bien;fonctionne;خدام;يمشي;تمشي
        bach|bach;bech;bash;bch;باش
        3ta|n3ti;n3tih;3tit;3tawni;t3ti;t3tini;n3tik;n3tikom;3titkom;نعطي;عطيت;نعطيك;عطاوني
        yetkelef|yetkelef;ytkalef;netkelef;tetkelfou;يتكلف;تتكلفو
        solution|solution;hel;7al;solutions;حل
        service|service;services;serviss;سيرفيس;خدماتكم
        zboun|zboun;zbayen;client;clients;cliente;زبون;زباين;زبونه
        momkin|possible;imkan;kach solution;ممكن
        ma3lich|ma3lich;ma3liche;maalich;m3lich;pas grave;معليش;ماعليش
        sabr|sabr;sber;patience;صبر;اصبر
        hak|hak;haki;hakom;hahou;hahi;voici;voila;هاك;هاكم;هاهو;هاهي
        tomobil|tomobil;tonobil;voiture;loto;auto;طوموبيل;سياره;لوطو
        mwalef|mwalef;mwalfa;habitue;موالف;موالفه
        dima_client|fidele;client fidele;zboun dayem;زبون دايم
        9al|9al;galou;9alou;golt;9olt;goult;tgoulou;t9oulou;galouli;9alouli;gali;قال;قالو;قلت;تقولو;قالولي
        loukan|loukan;lokan;lukan;lkan;law kan;لوكان;لو كان
        ida|ida;ila;idha;si;اذا;الا
        kilo|kilo;kg;kilos;كيلو;الكيلو
        litre|litre;litr;itra;لتر;ليتر
        metre|metre;metra;mitra;متر;ميتره
        maghchouch|maghchouch;maghchoucha;contrefacon;faux;مغشوش;مغشوشه
        gare|gare;mahata;station;محطه;المحطه;لاقار
        centre_ville|centre ville;wast lblad;west lblad;وسط المدينه;وسط البلاد;سنتر فيل
        bdebt|bdebt;bdabt;b debt;exactement;bedabt;بالضبط;بالظبط
        esm|esm;ism;smiya;smiti;ismi;nom;prenom;اسم;سميه;الاسم;اسمي;سميتي
        age|3am;3amin;snin;ans;sna;عام;عامين;سنين;سنوات;سنه
        yalla|yalla;yala;hya nrouhou;يلا;يالله
        theb|theb;t7eb;thab;t7ab;t7abou;thebou;تحب;تحبو
        zid|zad;yzid;zayed;zid;zidou;زاد;يزيد;زايد;زيد;زيدو
        <e:laugh>|mdr;mdrr;lol;ptdr;ptdrr;xd;xdd
        """
}
