// Made by: python3 scripts/generate-darja.py
// Source: scripts/data/darja-*.tsv, wilayas.tsv; Unicode 14.0.0.

extension PackedDarja {
    /// Name, folded spellings, further ones that only widen what is understood.
    static let lexicon = """
        salam|salam;slm;slam;salem;selam;salaam;salamo;slem;سلام;سلم|salamou 3likoum;slmm;wa salam;salam w rahma;w3likom salam
        salam_alikoum|salam alikoum;salam 3alikoum;salam 3likoum;slm 3likoum;slm alikoum;salamou alaykoum;assalamo alaikom;salam aleykoum;salamo alaykom;salam alaykoum;salem alaykom;السلام عليكم;سلام عليكم;السلام عليكم ورحمه الله|salam 3likoum wa rahmatou allah;salam w rahmat allah;salamo 3likom;salam alikom;سلام ورحمه الله;السلام عليكم ورحمه الله وبركاته;سلام عليكم ورحمه الله;salam alaykom
        alikoum_salam|w 3likoum salam;wa 3alikom salam;wa alaykoum salam;w alikoum salam;w 3likom slm;وعليكم السلام;و عليكم السلام;عليكم السلام|وعليكم السلام ورحمه الله;وعليكم السلام ورحمه الله وبركاته;wa3likoum salam;w3likoum salam
        sbah_lkhir|sbah lkhir;sba7 lkhir;sbah el khir;saba7 el kheir;sbah lkhayr;sbah l5ir;sbah el kheir;صباح الخير;صباح لخير|sba7 el 5ir;sbah el 5ir;sbahkoum bel khir;sbahkom bkhir;صباح الخيرات;good morning;sba7o
        sbah_nour|sbah nour;sba7 nour;sbah ennour;صباح النور|صباح النور عليكم;sba7 el nour
        msa_lkhir|msa lkhir;masa el khir;msalkhir;msa el khir;msa l5ir;masa2 el kheir;مسا الخير;مسا لخير|msa el 5ir;مسا النور;msa nour;good evening
        bonjour|bonjour;bjr;bnjr;bonj;bojour;bonjours;bjour;بونجور;بنجور|
        bonsoir|bonsoir;bsr;bnsr;bonsoire;بونسوار|
        salut|salut;slt;coucou;cc;hi;hello;سالي;هاي|hey;heyy;cou cou;allo;yo;hi there
        cava|cv;ca va;sava;cava;comment ca va;cmt ca va;سافا;صافا|comment allez vous;comment vas tu;comment tu vas;vous allez bien;tu vas bien;ca roule
        wach_rak|wach rak;wesh rak;wech rak;wach rakom;wach raki;wash rak;wach rakoum;wech rakom;واش راك;واش راكم;واش راكي;وش راك|wach rahom;واش راكم دايرين;وش راكم
        labas|labas;la bas;lebes;labes;labass;lbas;لاباس;لباس|
        kirak|kirak;ki rak;kiraki;kirakom;ki rakom;kirakoum;ki raki;كيراك;كي راك;كيراكم;كيراكي;كي راكم|كيراك داير;ki rakom dayrin;kirak dayer;كيفاش راك;كيفاش راكم;كيف حالك;كيف حالكم;كيف الحال;kif halek;saha kirak
        wach_hwalek|wach 7walek;wach ahwalek;wech hwalek;wach hwalkom;wach 7walkom;wach ahwalkom;واش حوالك;واش احوالك;واش حوالكم|
        marhba|marhba;mar7ba;marhaba;mrhba;mar7aba;مرحبا;اهلا|ahla;ahlan;ahla w sahla;اهلا وسهلا;اهلا بيك;اهلا بيكم;azul;ahlan wa sahlan
        khouya|khouya;khoya;khou;5ouya;khuya;kho;5oya;5o;khawti;khawa;خويا;خو;خوي;خاوتي|
        khti|khti;kheti;5ti;okhti;oukhti;khtii;ختي;اختي|
        sahbi|sahbi;sa7bi;sahby;صاحبي|
        hbibi|hbibi;7bibi;habibi;حبيبي;حبيبتي|
        chef|chef;chikh;3ammo;3emmi;3ami;patrone;شاف;شيخ;عمي;عمو|
        madame|madame;mme;mdm;lala hanim;مدام;سيدتي|
        monsieur|monsieur;mr;msieu;mesieu;مسيو;سيدي|
        allah|allah;lah;rabi;rebi;rabbi;الله;ربي|
        inchallah|inchallah;nchlh;nchallah;inchalah;inshallah;incha allah;nchaalah;nchalah;insha allah;نشالله;ان شا الله;انشا الله;انشالله|incha2allah;ان شا الله تعالي
        hamdoulah|hamdoulah;hmd;hamdoullah;el hamdoulilah;7amdoulah;hmdlh;hamdolah;7amdolillah;الحمد لله;حمد الله;حمدولله;الحمدلله|
        wallah|wallah;wlh;wellah;welah;walah;wlhi;wlah;wallahi;والله;ولله;واله|
        barak_allahou_fik|barak allahou fik;baraka allahou fik;barakallah fik;brk allah fik;baraka lahou fik;barak lah fik;baraka allah fik;barakallahoufik;allah ybarek fik;allah ybarek fikom;allah ybarek;بارك الله فيك;بارك الله فيكم;الله يبارك|بارك الله فيك خويا;baraka lahou fikoum;barak allah fik;allah ybark fik;ybarek fik;باراك الله فيك
        ya3tik_saha|ya3tik saha;y3tik saha;ya3tik sa7a;yaatik esseha;ya3tikom saha;ya3tik essa7a;y3tik sa7a;ya3tikoum saha;yatik saha;يعطيك الصحه;يعطيك صحه;الله يعطيك الصحه;يعطيكم الصحه;يعطيك الصحا|allah y3tik saha;rabi yaatik saha;yaatik saha;ya3tikom essaha;yaatikoum saha;يعطيك العافيه;الله يعطيك العافيه;ya3tik el3afia;yeslmou;يسلمو;تسلم;teslem
        saha|saha;sa7a;sahha;s7a;sahit;sahiti;sa7it;sahitou;sahhit;صحا;صحه;صحيت;صحيتو;صحيتي|saha mrc;sahitkom;sahitek;sahitoum;aya saha
        chokran|chokran jazilan;chokran;chokrane;shukran;choukrane;chukran;choukran;شكرا;شكرا جزيلا|مشكور;مشكورين;شكرا لكم;شكرا لك;شكرا جزيلا لكم;thanks;thank you;thx;thnx;thank u;tnx
        merci|merci;remercie;je vous remercie;mrc;mrci;mersi;mci;merci bcp;merci beaucoup;ميرسي;مرسي|merci infiniment;merci bien;mille merci;grand merci;mrc bcp;meeci;mercii;remercier;merci d'avance
        rabi_yahafdek|rabi ya7afdek;allah yahfdek;rabi yahafdek;rabi yahfdek;rabi y7afdek;rabi yahfdkom;rebi yehfdek;ربي يحفظك;الله يحفظك;ربي يحفظكم;الله يحفظكم|allah yahafdek;allah yahfdkom;ربي يوفقكم;ربي يوفقك;rabi ywef9ek;rabi ywaf9kom;ربي يبارك فيكم;ربي يبارك فيك;rabi ybarek;rabi ybarek fik;ربي يبارك;rabi ysahel;allah ywaf9ek;allah ykather khirek;يكثر خيرك;kather khirek;ykather khirek;kather kheirek;يعيشك;y3aychek;y3ayshek
        rabi_ykhelik|rabi ykhelik;rabi ykhalik;rebi ykhelik;rabi ykhlik;allah ykhalik;ربي يخليك;الله يخليك|
        yarham_waldik|yerham waldik;yer7em weldik;yarham lwaldin;yar7em waldik;yerhem waldik;rahem waldik;yarham waldikom;يرحم والديك;الله يرحم والديك;يرحم الوالدين|رحم الله والديك;rahmat waldik;yrham waldik;rahm lwaldin;yerham waldikom;يرحم والديكم
        svp|svp;stp;svpl;sil te plait;s'il te plait;s'il vous plait;sil vous plait;silvouplait;please;plz;pls;sivouplait;سيلفوبلي;من فضلك;من فضلكم;لو سمحت;لو سمحتو|sil vous plais;stpl;svpp;sivp;اذا سمحت;اذا سمحتو;لو سمحتم;رجا;الرجا;ارجو
        smahli|smahli;sma7li;semhili;samhouni;smehli;sem7ili;sam7ouni;smhli;سمحلي;سمحيلي;اسمحلي;سامحني;سمحولي;اسمحولي|
        desole|dsl;desole;desolee;pardon;excusez moi;excuse moi;dsll;ديزولي;معذره;عذرا|
        mabrouk|mabrouk;mabrok;mebrouk;mbrk;مبروك|felicitation;felicitations;congratulations;مبروك عليكم;bravo a vous;joyeux anniversaire;عيد ميلاد سعيد;عيد ميلاد;anniversaire;happy birthday
        tfadel|tfadel;tfadhel;tfedel;tfadlou;tfadli;تفضل;اتفضل;تفضلي;تفضلو|
        saha_ftourek|saha ftourek;sa7a ftourek;saha ftourkom;sah ftourkom;sa7a ftourkom;صح فطورك;صحا فطورك;صحا فطوركم;صح فطوركم|saha ftourkoum;sa7a ftourkoum;saha shourkom;bon appetit
        ramdan_karim|ramadan karim;ramdan kareem;ramdan karim;saha ramdanek;sa7a ramdankom;saha ramdankom;ramdhan karim;رمضان كريم;صحا رمضانك;صحا رمضانكم|رمضان مبارك;ramadan moubarak;ramdan mabrouk;bon ramadan
        3id_mabrouk|3id mabrouk;aid moubarak;aid mabrouk;3idkom mabrouk;saha 3idek;sa7a 3idkom;saha 3idkom;eid mubarak;3id moubarak;عيد مبارك;عيدكم مبارك;صحا عيدك;صحا عيدكم|صح عيدك;صح عيدكم;كل عام وانتم بخير;kol 3am w ntouma bkhir;كل عام وانت بخير;joyeux aid;bonne fete
        bslama|bslama;beslama;bsslama;besslama;bslema;au revoir;bye;a bientot;بسلامه;بالسلامه;بصلامه|bonne journee;bonne soiree;bonne nuit;bon courage;تصبحون علي خير;تصبح علي خير;tesbah 3la khir;tsba7 3la khir;tesbe7 ala khir;a plus;bonne chance;good luck;good night;مع السلامه;الي اللقا
        ih|ih;eh;ihh;ayh;iyeh;iih;wah;eyh;eeh;hih;ايه;اه;واه|ayeh;eyeh;ewah;wayeh;yeah;yup
        oui|oui;wi;oue;ouais;yes;yep;وي|ouii;نعم;yess
        lala|lala;lalala;non;nn;no;nope;laa;لالا;لا|لاله;no thanks;nan;na3am la
        daccord|d'accord;dacc;dak;daccord;d acc;dac;ok;okay;okey;oki;okk;d'acc;دكور;داكور;اوكي|ca marche;tres bien merci;حسنا;d'ac;k;kk;تمام;tamam;parfait merci
        sah|sah;sa7;ssah;sa77;sa7i7;vrai;صح;صحيح|
        akid|akid;bien sur;biensur;akide;tab3an;اكيد;طبعا|
        normal|normal;normale;nrml;3adi;3adya;نورمال;عادي|
        chhal|chhal;ch7al;chhl;ch7l;chehal;che7al;shhal;sh7al;cha7al;chahal;ach7al;achhal;sch7al;شحال;اشحال|achal;chehel;chhel;shal;ch7all;chal;كم;قديش;اد ايش;how much;how many;شحل;اشحل
        bchhal|bch7al;b ch7al;bchhal;be ch7al;b'ch7al;bech7al;bech hal;bchehal;b chhal;bach7al;bchal;بشحال;ب شحال;باشحال|b chal;b chehal;بكم;بكام;b kam;b achhal
        qeddah|9adah;gadeh;geddeh;9dah;qedah;9adeh;kadah;gadah;guedech;gedah;9edach;9adach;gadech;guedeh;9eddah;9edech;gedech;kdah;9dach;قداه;قداش|gaddach;geddach;9ada;9adda;guedach;ga dach;قد اش
        bqeddah|b9adah;be9adah;b9edech;bkadah;b9dah;b9adach;bgedah;bgadah;b 9adah;beguedah;بقداه;بقداش;ب قداش|
        wach|wach;wech;wesh;wash;ouach;wsh;weche;wch;واش;وش;اش|واشنهي;what;ما هو;ما هي;ماهو;ماهي
        wachnou|wachnou;wachnu;wesmo;wasmou;wesmou;achnou;wchno;wachno;wachnouwa;wech nou;واشنو;وشنو;واسمو;وشنهو;اشنو|
        chkoun|chkoun;chkon;chkun;shkoun;شكون|who;ch koun
        win|win;wine;ween;wayen;fin;ouin;winrakom;winkom;وين;فين;وينكم;وينك|where;ou ca;fi ay;f ay;fi ina;f ina;ina;اين;ouin rakom;winrakoum;winah;winahom;وينهم;وينها;وينو;finek;finkom;finkoum;fine;winkoum;winek;fin rakom;fin jay;فينكم;فينك;anida
        mnin|mnin;mnine;menin;m'nin;men win;mn win;منين;من وين;منوين|men ina;men ina wilaya;men ay wilaya;من اي ولايه;wech men wilaya;wach men wilaya;de quelle wilaya;quelle wilaya;d'ou;from where;نتوما منين;mnin ntouma
        kifach|kifach;kifech;kifesh;kifeh;kifah;kifeche;chkifach;kifache;كيفاش;كيفاه|how;how to;how can;how can i;كيفيه;comment faire;comment faire pour;kifah ndir;keyfech
        kima|kima;kimma;kma;كيما;كما|
        ki|ki;kif;kil;كي;كيف|
        wa9tach|wa9tach;waktach;wa9tech;we9tach;waqtach;wektach;wektech;wagtach;wa9teche;w9tach;weqtach;wa9tah;وقتاش;وقتاه;وكتاش;قداه الوقت|when;متا;wagtah;ouaktech;wa9teh;a quelle heure;quelle heure;what time;a quel moment;fi wa9tach;feweqt
        winta|winta;wentah;wenta;wintah;imta;emta;ayamta;وينتا;اينتا;امتي;متي|
        3lach|3lach;3lech;3lah;alach;3alach;3leh;3la wach;3lache;علاش;علاه;لاش|
        wach_men|wach men;wachmen;ach men;acmen;chmen;achmen;wachman;asmen;واش من;اشمن;شمن|
        est_ce_que|est ce que;esk;eske;esq;iske;es que;es ce que;اسك;هل|
        comment|comment;cmnt;cmt;commen;كومون|
        combien|combien;cmb;combn;cbien;cbn;c combien;combi1;combian;كومبيا;كومبيان|a combien;ca coute combien;combien coute;combien ca coute;c'est combien;cb ca coute;combient;conbien;kombien;cobien;combyen
        quand|quand;qd;kand;كاند|
        pourquoi|pourquoi;pk;pq;prq;pkoi;pourkoi;prkoi;بوركوا|
        quel|quel;quelle;kel;quels;quelles;اي|
        quoi|quoi;qu'est ce que;koi;kwa;c quoi;c koi;ماذا|
        prix|prix;pri;prx;px;lprix;le prix;priks;pricx;بري;بريكس;لبري;لبريكس|price;prices;priw;prisx;le prix svp;cout;tarification
        souma|souma;soma;sawma;suma;essouma;ssouma;somma;swma;سومه;السومه;سوما;صومه|essoma;swem;soumatha;soumetha;souma ta3ha;السوم;سومتها;soumtou;soumto;somat;sawm
        taman|taman;thaman;ettaman;tamen;athman;ثمن;تمن;الثمن|الثمن ديالها;ثمنه;ثمنها;ثمنو;thamanou;thamanha;tamanou;taman ta3
        si3r|si3r;s3er;es3ar;as3ar;se3r;سعر;السعر;اسعار;الاسعار|السعر لو سمحت;سعره;سعرها;سعرو;si3rou;es si3r;sa3r;تكلفه;التكلفه;كلفه
        tarif|tarif;tarifs;tarife;تاريف;تعريفه|
        yeswa|yeswa;yswa;tswa;tsswa;yesswa;iswa;yeswaw;teswa;yssoua;يسوي;يسوا;تسوي;تسوا|taswa;yaswa;taswach;ysswa;tssawa;sawya
        ghali|ghali;ghalia;3'ali;rali;ghalya;ghaliya;rhali;ghlat 3lina;غالي;غاليه;غالين|ghalya bezaf;ghalin;غلا;expensive;ghla;غاليه بزاف
        rkhis|rkhis;rkhisa;r5is;rakhis;rkhiss;rekhis;rkhas;رخيص;رخيصه;ارخص|
        cher|cher;chere;trop cher;chers;شير|cheres;tres cher;un peu cher;c'est cher;trop chere;hors budget;hors de prix;c'est abuse;abuse;exagere;moins cher;moins chere;plus cher;pas donne
        drahem|drahem;drahom;drahm;draham;derahem;drahmi;drahemi;دراهم;دراهمي;الدراهم|l'argent;argent;money;فلوس;فلوسي;flous;floussi;سوارد;swared;المبلغ;مبلغ;somme;sward
        dinar|da;dzd;dinar;dinars;dinare;دج;دينار;دنانير|
        melyoun|melyoun;mlyoun;million;millions;milion;melyon;mlayen;mlyn;milyoun;مليون;ملاين|
        milliard|milliard;milliards;melyar;miliar;milyar;mlyar;mliar;مليار;ملاير|
        alf|alf;elf;alaf;alef;الف;الاف|
        total|total;totale;en tout;طوطال;المجموع;توتال|
        nos|nos;noss;ness;nousse;نص;نصف|
        rob3|rob3;roub3;rebe3;rbo3;ربع|
        kayen|kayen;kayn;kayan;kain;kayna;kayin;keyn;kyn;kaynin;kaynine;kaine;كاين;كاينه;كاينين;كين|kaynna;kayenin;كاينا;y a;il y a;y a t il;ya til;yatil;existe;existent;يوجد;توجد;kina;kayne;kaynt
        makach|makach;makech;mkch;makanch;makch;mkach;makaynch;makench;ma kaynch;makainch;makash;ma kach;mkanch;makaynach;makayench;ماكاش;مكاش;ماكانش;مكانش;ماكاينش;مكاينش|makache;y a pas;y'a pas;il n'y a pas;لا يوجد;makanche;macanch
        mazal|mazal;mazel;mzl;mazalt;mazala;mzal;mazalou;encore;mazelt;مازال;مزال;مازالت;مزالت;مازالو|mazelha;mazalha;mazelkom;مازالها;still;ما زال;ما زالت;لا يزال;mazalkom;mazalo;mazelo;mazelou;mazzal;mazalin;toujours dispo;encore dispo;encore en vente;toujours en vente;il en reste;il reste encore
        dispo|dispo;disponible;disponibl;disponibles;dispon;disponble;dsipo;disponnible;dispnible;ديسبو;ديسبونيبل;ديسبونيبلا|disponibilite;dispoo;dispoz;diponible;disponibe;available;in stock;en stock;disp
        mtwefer|motawafir;motwafer;mtwafer;mtwefer;motawafira;mtwafra;متوفر;متوفره;متوفرين;متاح;متاحه|motawfer;motawefer;متوفر حاليا;متاحين;moutawafir;motawafar
        mawjoud|mawjoud;mawjouda;mwjoud;mawdjoud;mawjoudin;موجود;موجوده;موجودين|mojoud;maoujoud;mewjoud
        khlas|khlas;kheles;5las;khelas;khalas;khlass;خلاص;خلص|tba3;tba3et;tba3at;teba3;تباع;تباعت;vendu;vendue;sold;deja vendu
        kmel|kmel;kemlet;kml;kemel;kamlet;kmlou;كمل;كملت;كملو|
        rupture|rupture;rupture de stock;en rupture;روبتير|epuise;epuisee;sold out;out of stock;نفذ;نفدت;نفذت;نفد
        stock|stock;stok;stck;ستوك;الستوك|le stock;stocks;estock
        b9a|b9a;bqa;b9at;ba9i;b9aw;ba9ya;bka;yeb9a;tba9aw;teb9aw;tb9aw;yeb9aw;بقي;بقا;باقي;بقات;بقاو;يبقي|reste;restent;il reste;vous reste;قعد;قعدو;بقاتلكم;b9alkom;b9atlkom;ga3ed;9a3ed;باقيه;باقين;بقالكم
        taille|taille;tailles;taye;taiile;tayi;تاي;طاي;تايات;مقاس;مقاسات;المقاس;القياس|size;sizes;mesure;mesures;المقاسات;قياس;قياسات;tay;taya;tailes;tail;nimra;taglia;9yas;qyas;قد;meqas;mi9as;tailla
        pointure|pointure;pwanture;pointur;pointures;بوانتير|
        couleur|couleur;lon;couleurs;coulr;coulor;loun;loune;alwan;couler;lwan;les couleurs;لون;اللون;الوان;كولور;لوان|color;colors;colour;كولورات;lounha;lawn;alwen;couleure;coloris;kouleur
        modele|modele;model;modeles;mdl;موديل;موديلات|design;forme;type;model jdid;نوع;انواع
        original|original;originale;orijinal;originaux;orginal;asli;asliya;اوريجينال;اصلي;اصليه|originales;authentique;veritable;originel
        copie|copie;copy;haute copie;first copy;ta9lid;كوبي;تقليد;مقلد|
        jdid|jdid;jdida;djdid;gedid;neuf;neuve;jdod;djdida;جديد;جديده;جداد|
        qdim|9dim;qdim;kdim;gdim;9dima;قديم;قديمه|
        occasion|occasion;ocasion;occas;okazyon;اوكازيون;مستعمل;مستعمله|
        ga3|ga3;gaa3;9a3;gaa;ga3e;قاع;فاع;كاع|
        kol|kol;koul;koll;chaque;كل|
        kamel|kamel;kaml;kamlin;كامل;كاملين|
        kolch|kolch;kolchi;koulchi;kolesh;koulech;kolech;kolchy;koulch;كلش;كلشي;كولش|
        commander|commander;comander;nkomandi;ncommandi;ncomondi;ncmndi;commandi;ncommander;nkomander;ncmd;commandit;ncommandiw;comandi;nkmandi;commande 3la;نكوموندي;نكمندي;كومونديت;نكومندي;كمنديت|commender;commande la;passer commande;passer une commande;passer ma commande;je commande;ncommande;ncomandi;nkoumandi;نكومند;نكوماندي;ندير كوموند;order now;ndir commande;ndir cmd;nhot commande;nhot lcommande;nhet commande;place order;كيفيه الطلب;ncommandiha;commandih;commandiha;nkomandiha;ncommandilek
        commande|commande;talab;tlabt;tlabtou;tlabna;cmde;cmd;comande;komand;lcommande;cmnd;commandes;kmande;la commande;كوموند;كوماند;طلبيه;الطلبيه;الطلب;طلب;لاكوموند;طلبيتي|ma commande;طلبي;الطلبات;طلبيه تاعي;my order;commande ta3i;lcommanda;komande;lcmd;commnde
        nheb|nheb;n7eb;nhab;n7ab;nhb;n7b;hab;7ab;habit;7abit;7ebit;hebit;7aba;7abin;7abina;hna 7abin;nhebou;n7abou;نحب;حاب;حابه;حبيت;حبينا;حابين|rani hab;rani haba;habin;n7abb;want;i want;i would like;i'd like;نبغي;راني حاب;راني حابه;هابه;haab;7ab ndir;nabghi
        bghit|bghit;brit;b3'it;bgit;bghite;baghi;baghia;bghina;b8it;بغيت;باغي;باغيه;بغينا|
        nehtaj|nehtaj;ne7taj;nahtaj;na7taj;ne7tej;m7taj;mohtaj;nahtadj;نحتاج;محتاج;محتاجه|
        yelzemni|yelzemni;lazemni;ylzmni;lzmni;khasni;khassni;5asni;yelzmni;lazmni;lzemni;يلزمني;لازمني;خاصني;خصني;تلزمني|khasatni;khasna;nes7a9;nesta7a9;nsha9;nestha9;nesta7e9;n7taj;خاصتني;نسحق;نستحق;يخصني;il me faut;il m'en faut
        nechri|nechri;nchri;chrit;nechrou;tchri;nachri;chra;chritha;nchriha;nechrih;ncheri;نشري;شريت;نشريو;تشري;نشريها;شريتها|nechriha;acheterai;buy;purchase;نشتري;اشتري;achat immediat;nechriw;nechtri;l'acheter
        dirli|dirli;dirlna;dirilna;dirouli;diroulna;ديرلي;ديرولي;ديريلي;ديرلنا|
        dir|dir;dirou;ndir;ndirou;tdir;ydir;dert;derna;dart;tdirou;diri;دير;ندير;نديرو;تدير;يدير;درت;ديرو;تديرو|
        reserver|reserver;nreservi;reserve;reservez;resrvi;reservi;nreserver;reservation;7ajz;nahjez;رزرفي;نرزرفي;احجز;حجز;نحجز;ريزرفي|خليلي;khalili;khlili;khelili;mettez de cote;mettez moi;siyejli;sejlni;sejelni;sajelni;سجلني;سجلولي;سجل;سجلي;قيدني;inscrivez moi;n'inscrire;hotli;حطلي;حطولي;garde moi;gardez moi
        khebili|khebili;khabili;khelihli;khalihli;khbili;khabihali;خبيلي;خليهلي;خبيهالي|
        ab3atli|ab3atli;b3atli;eb3etli;b3tli;ab3etli;b3athouli;eb3atli;b3atouli;b3ethli;ab3athli;b3etli;ابعثلي;بعثلي;ابعتلي;بعتلي;ابعثولي;بعثولي;ابعثيلي|envoyez;envoie;envoi;envoyer;envoyez moi;send;send me;اب عثولي;ارسل;ارسلو;ارسل لي;ab3atouli;ab3thouli;ابعثو;ab3at;ab3atou;ابعتو
        b3at|b3at;tba3tou;teb3tou;tba3thou;b3attouli;b3attou;b3et;b3ath;nab3at;neb3et;nb3at;nab3atlek;b3att;b3atet;nb3atlkom;b3thna;b3atlek;nb3atlek;b3atlkom;neb3atlek;b3atou;بعث;بعت;نبعث;نبعتلك;نبعثلك;بعثت;نبعثلكم;بعثتلكم;بعثتلك;بعثوهالي|
        jibli|jibli;jiblna;djibli;jibouli;tjibli;tjibouli;djibouli;جيبلي;جيبولي;تجيبلي;تجيبولي|hatli;hatli wahda;hatelna;hatlna;hatouli;هاتلي;هاتيلي;هاتولي;jibolna
        3tini|3tini;a3tini;3tinna;a3tina;3tili;3tiwni;3tiha;a3tiwni;3tihouli;عطيني;اعطيني;عطينا;اعطوني|
        confirmer|confirmer;confirmi;nconfirmi;nkonfirmi;confirme;confirmation;konfirmi;nconfirmer;confirmit;كونفيرمي;نكونفيرمي;تاكيد;ناكد;اكد;ناكدو|valide;valider;je valide;je confirme;oui je confirme;confirmez;اكدلي;ناكدلك;اكدو;confirm;n2akad;nakked;nakd;naked lcommande;نكد
        achat|achat;acheter;achete;jachete;j'achete;شرا|
        je_veux|je veux;jveux;j veux;je voudrais;jvoudrais;voudrais;j'aimerais;veux;اريد;نريد|je souhaite;souhaite;je desire;j'aimerai;j aimerais;je souhaiterais;souhaiterais;voudrai;vodrais
        besoin|besoin;j'ai besoin;jai besoin;bsoin;بزوان|
        interesse|interesse;interessee;m'interesse;interesser;minteresse;intersse;ca m'interesse;مهتم;انتيريسي;يهمني;مهتمه|
        quantite|quantite;qte;kantite;kamiya;kmiya;كميه;الكميه;كونتيتي|quantites;combien de pieces
        lien|lien;link;le lien;ليان;رابط;الرابط|
        photo|photo;photos;foto;tof;tsawer;tswira;teswira;pic;tsawr;swr;teswiret;فوتو;صوره;صور;تصاور;تصويره;الصوره;التصويره|
        video|video;vid;videos;فيديو|
        wahed|wahed;wa7ed;wa7d;wahd;whd;wehed;wa7da;wahda;we7da;we7ed;واحد;وحده;واحده|
        zouj|zouj;zoudj;zouz;zoj;joj;jouj;zodj;juj;deux;زوج;زوز;جوج;اثنين|
        tlata|tlata;tleta;thlatha;tlatha;telt;trois;ثلاثه;تلاته;ثلاث;تلت;ثلث|
        reb3a|reb3a;rab3a;arba3a;rb3a;reb3;quatre;ربعه;اربعه|
        khamsa|khamsa;khemsa;5amsa;5emsa;khmsa;cinq;خمسه;خمس|
        setta|setta;stta;sta;six;سته|
        seb3a|seb3a;sab3a;sb3a;sept;سبعه|
        tmenya|tmenya;tmanya;tmnya;tmania;huit;ثمنيه;تمنيه;ثمانيه|
        tes3a|tes3a;tas3a;ts3a;tes3oud;تسعه;تسعود|
        3achra|3achra;3echra;3chra;3achr;dix;عشره;عشر|
        3echrin|3echrin;3chrin;3achrin;vingt;عشرين|
        tlatin|tlatin;thlathin;trente;ثلاثين;تلاتين|
        reb3in|reb3in;rab3in;arb3in;quarante;ربعين;اربعين|
        khamsin|khamsin;5amsin;khemsin;cinquante;خمسين|
        mya|mya;miya;myat;meya;cent;ميه;ميا;ميات|
        mitin|mitin;mitine;miyatin;ميتين|
        piece|piece;pieces;pcs;pce;piesa;بياس;قطعه;قطع|
        habba|7abba;habba;7abet;7abat;haba;حبه;حبات|قطعه واحده;unite;unites;pcss;paquet;boite;carton
        gros|gros;en gros;jomla;jimla;bel jomla;djomla;bel djomla;demi gros;جمله;بالجمله;الجمله;قرو|
        detail|detail;en detail;tajzia;detaille;بالتفصيل;ديطاي;التجزيه;بالتجزيه|
        livraison|livraison;livrison;livresan;livr;livrezon;livraizon;livreson;lvrson;livrezan;livrazon;lvraison;livraisons;la livraison;livraision;ليفريزون;لفريزون;ليفرزون;لاليفريزون;ليفريزو|shipping;delivery;livrraison;livrason;livreison;لا ليفريزون;توصيلات;l'envoi;l'expedition;expeditions;transport;livraiso;livration;livvraison;liveraison
        livrer|livrer;livri;tlivri;tlivriw;tlivrew;nlivriw;livrez;livriw;livrih;tlivrou;livrer moi;tlivriwli;تليفري;تليفريو;ليفري;نليفري;نليفريو|livre;livrez vous;deliver;ship;vous livrez;livriwli;tlivrewli;ylivri;expediez;tlivro;tlivraw;livrable;livrables
        livreur|livreur;livrour;livreure;livror;livreurs;ليفرور;موصل;الليفرور|delivery man;delivery guy;livreurr;عامل التوصيل;الموصل
        tawsil|tawsil;tawssil;twsil;tousil;tawsile;taoussil;tewsil;توصيل;التوصيل;للتوصيل|delivrance;tawssilat;et tawsil;etawsil;tawcil;tewssil;touwsil;توسيل
        twasel|twassel;twaslou;twaslouli;twasel;tweslou;twaslo;newslou;waslouha;twaslouha;nwaslou;tweslouha;twessel;توصلو;توصلولي;نوصلو;توصلوا;توصلوها;نوصلوها|توصلون;يوصلها;twasslou;tousslou;waslouh;twaslouh;ابعثو للولايات;tab3thou;tab3atou;tb3tou;teb3atou;tab3atha;تبعثو;تبعتو;تبعثوه;تبعثوها;tewslou;weslou;twesslou;tousel
        wsel|wsel;recevoir;nstlm;nestalem;recois;wsal;wslat;wasel;weslat;wesletni;wselni;wslni;weslni;wsalni;yewsel;yousel;youssel;wselt;wasletni;twsel;tewsel;weslet;wselch;yewselni;wesslet;وصل;وصلت;وصلني;وصلتني;يوصل;توصل;يوصلني;توصلني;يلحق;تلحق;لحق;لحقت;لحقتني|recu ma commande;arrive;arrivee;arriver;arrivera;je recois;recevrai;received;receive;يصل;تصل;وصلو;وصلها;yousselni;tousselni;tewsselni;yewsselni;waslatni;waslni;wesslni;wessel;wasslat;wselli;wslatni;yji lcolis;استلام;استلمت;نستلم;توصلنا;ouslat
        yalidine|yalidine;yalidin;ylidine;yaldine;ياليدين;يالدين;يليدين|
        zr_express|zr express;zrexpress;zr;زد ار اكسبريس|
        stopdesk|stopdesk;stop desk;stop desque;point relais;ستوب ديسك;ستوبديسك;نقطه استلام|bureau yalidine;point de retrait;retrait;point relay;stopdesque;relais
        domicile|domicile;a domicile;domicil;adomicile;دوميسيل;للمنزل;المنزل|a la maison;jusqu'a la maison;lbab dar;bab dar;hata l dar;حتي للدار;لباب الدار;jusqu'a domicile
        dar|ldar;l dar;eldar;dar;lel dar;ldarr;ddar;dari;darna;دار;الدار;للدار;لدار;داري|
        bureau|bureau;biro;byro;bureaux;بيرو;مكتب;المكتب;للمكتب|
        agence|agence;far3;fer3;branche;ajence;lajence;agences;اجونس;وكاله;الوكاله;فرع;الفرع;فروع|
        colis|colis;coli;colie;kolis;lcolis;le colis;كولي;طرد;الطرد;الكولي|le paquet;parcel;package;coliss;koli;الكوليس;كوليس;الطرود
        suivi|suivi;tracking;num de suivi;code de suivi;tracking number;numero de suivi;تراكينغ;تتبع;التتبع;رقم التتبع|track;traking;tracker;trackin;le suivi;tracage;suivre;رقم التتبع تاعي;code suivi;numero de colis;numero colis;suivre ma commande
        wilaya|wilaya;wilayat;wilaye;wlaya;wilayas;ولايه;ولايات;لولايات;الولايه|wilayate;willaya;wilayet;ولايات الوطن;58 wilayas;48 wilayas;toutes les wilayas;كل الولايات;partout;national
        baladia|baladia;baladiya;commune;comune;bladia;بلديه;البلديه;كومين|
        adresse|adresse;adress;adrs;adr;ladresse;3onwan;3enwan;l3onwan;l'adresse;عنوان;العنوان;لادريس;ادريسه|address;adress exacte;l'adresse exacte;عنوانكم;العنوان بالضبط;lonwan;l3enwan;3onwankom;العنوان الكامل;adrese;addresse;ladress
        expedier|expedier;expedi;expedie;expediou;expedition;expediee;اكسبيدي;شحن;الشحن;تشحنو|
        frais|frais;frais de livraison;7a9 livraison;haq livraison;7e9 tawsil;7a9 tawsil;حق التوصيل;حق ليفريزون;مصاريف;مصاريف التوصيل|les frais;frais livraison;frais d'envoi;frais de port;7a9 ta3 livraison;haq tawsil;ثمن التوصيل;سعر التوصيل;prix livraison;prix de livraison;prix de la livraison;prix la livraison;tarif livraison;tarif de livraison;tarifs de livraison;تكلفه التوصيل;cout de livraison
        gratuit|gratuit;gratuite;gratis;batel;batal;free;fabor;باطل;باطال;مجاني;مجانا;فابور;قراتوي;مجانيه|
        ghedwa|ghedwa;ghodwa;ghdwa;3'edwa;redwa;ghadwa;rodwa;demain;dmn;demin;ghoudwa;غدوه;غدوا;غدا|غدوه الصباح;tomorrow;ghdoua
        lyoum|lyoum;lyom;elyoum;lyouma;aujourd'hui;aujourdhui;ajrd;ajd;auj;ljoum;ليوم;اليوم;ليومه|today;اليوما;lyoma;lioum
        lbareh|lbareh;lbare7;elbareh;lbarah;lbar7;hier;l barah;لبارح;البارح;البارحه|
        nhar|nhar;nharat;jour;jours;youm;yamat;نهار;ايام;يوم|
        youmin|youmin;yumin;youmine;yawmin;يومين|
        simana|simana;semana;semaine;smana;semaines;smna;سيمانه;سمانه;اسبوع|
        chher|chher;chhar;chhour;mois;ch'har;شهر;شهور|
        sa3a|sa3a;saa;sa3at;sa3tin;heure;heures;essa3a;ساعه;ساعات;ساعتين;الساعه|
        d9i9a|d9i9a;dqiqa;d9aye9;minute;minutes;d9i9tin;دقيقه;دقايق;دقيقتين|
        dork|dork;dorka;dok;druk;drouk;derwek;dourk;doka;durk;daba;maintenant;mnt;derka;دورك;دوكا;دروك;درك;ذرك;ضرك;الان|
        mba3d|mba3d;men ba3d;mn b3d;ba3d;b3ed;mbe3d;mbaad;apres;مبعد;من بعد;بعد;مبعدا|
        9bel|9bel;qbel;kbel;gbel;avant;قبل|
        bekri|bekri;bkri;tot;بكري|
        wa9t|wa9t;weqt;wa9et;temps;waqt;wekt;lwa9t;وقت;الوقت|
        nestana|nestana;nstana;nestanna;nestanaw;nstnaw;estana;stena;tesstana;nestenna;nestenaw;attend;j'attends;jattend;jattends;stanit;stanina;نستني;نستنا;نستناو;استني;ستني;نستناها;ستنيت|j'attends toujours;depuis;j'attend;attendre;attente;مستني;راني نستني;waiting;still waiting;انتظر;في الانتظار
        t3atel|t3atal;t3attel;ta3tel;te3etel;retard;t3etlet;t3atel;t3tel;t3atlet;en retard;t3atlou;t3ateltou;r'tard;تعطل;تعطلت;تعطلتو;روتار;تاخير;تاخر;تعطلتوا|retards;trop de retard;beaucoup de retard;tawlet bezaf;طولت بزاف;طولتو بزاف;late;delayed;delay;متاخر;متاخره;تاخرت;تاخرتم;تعطلات;tawlat;t3atelt;m3atla;m3atel
        tawel|tawel;tewel;tewelt;tawlou;tewlou;tewweltou;taweltou;twel;طول;طولتو;طولتوا;طولت;تطول|
        paiement|paiement;payement;paiment;payment;le paiement;بايمون;دفع;الدفع;للدفع|payments;mode de paiement;moyen de paiement;methode de paiement;طريقه الدفع;طرق الدفع;كيفيه الدفع;moyens de paiement;modes de paiement
        payer|payer;npayi;payi;npayiw;tpayi;npaye;payit;npayer;je paye;نباي;باي;ندفع;ادفع|paye;paie;paies;payez;regler;reglement;regle;j'ai paye;j'ai regle;deja paye;nepayi;npyi
        nkhales|nkhales;nkhallas;n5alles;nkhelas;khalast;khelest;khlast;khalest;nkhlas;n5les;nkhalsou;nkhaless;khallast;nkhalles;n5ales;نخلص;خلصت;نخلصو;تخلص;يخلص;نخلصك|nkhallsek;nkhalsek;nkhalsekom;nkhales 3and;نخلصها;نخلصكم;khalasna;khallest;khalset w;khalastek;الدفع كيفاش;pay;to pay;n5elles;yetkhales
        ccp|ccp;cpp;c c p;sisipi;سيسيبي;السيسيبي;سي سي بي;حساب بريدي;الحساب البريدي|
        baridimob|baridimob;baridi mob;bmob;baridi;baridimobe;barid mob;bridimob;baridi moub;بريدي موب;بريديموب;باريدي موب;بريدي|baridi mobe;baridimop;bm;barid imob;برديموب;باريديموب;ccp baridimob;bari mob
        edahabia|edahabia;dahabia;edhahabia;dahabiya;eddahabia;carte edahabia;الذهبيه;ذهبيه;الدهبيه;دهبيه;البطاقه الذهبيه|
        cib|cib;carte cib;سي اي بي;بطاقه بنكيه|
        carte|carte;cart;karta;carte bancaire;كارطه;كارت;بطاقه;البطاقه|cartes;visa;mastercard;card;carte visa;tpe;en ligne;paiement en ligne;online;carte gold
        virement|virement;virment;versement;versi;nversi;verset;nversilek;versit;viremnt;nvirsi;versement ccp;فيرمون;فيرسمون;نفيرسي;تحويل;التحويل;حواله;فيرسيت;حولت;نحول|transfert;transfere;صبيت;صبيتلك;صبيتلكم;نصبلك;نصبلكم;sabit;sabitlek;sabitlkom;nsob;nsobelek;nsoblek;nsebelkom;hawelt;7awelt;hawlt;n7awel;n7awelek;n7awellek;nhawel;حولتلك;حولتلكم;نحولك;نحولكم;j'ai verse;j'ai vire;verse;versee;envoyer l'argent;envoye l'argent;تم التحويل;تم الدفع;transferer
        recu|recu;resu;wasl;ticket;bon de versement;lwasl;recu de paiement;capture;وصل الدفع;روسي;الوصل;الايصال;ايصال|preuve;preuve de paiement;capture d'ecran;screenshot;screen;justificatif;bon de virement;le recu;الوصل تاع الدفع;bordereau;ecran
        rip|rip;lrip;numero rip;ريب;الريب;رقم الحساب|
        cle|cle;lcle;la cle;كلي;المفتاح|
        cash|cash;espece;especes;liquide;en espece;كاش نقدا;نقدا;كاش موني|main a main;main propre;en main propre;en especes;يد بيد;men yed lyed;yed f yed
        cod|paiement a la livraison;cod;cash on delivery;payer a la livraison;nkhales ki twsel;nkhales ki tewsel;nkhales 3and livreur;الدفع عند الاستلام;دفع عند الاستلام;الدفع عند التوصيل;ندفع كي توصل|a la livraison;a la reception;paiement a la reception;عند الاستلام;3and istilam;3end l'istilam;3and listilam;nkhales ki yewsel;nkhales ki tewselni;نخلص كي توصلني;نخلص كي توصل;payer a la reception;ki tewselni nkhales
        acompte|acompte;avance;arboun;3arboun;3erboun;aconte;عربون;العربون;تسبيق;افانس|arbon;verser une avance;3rboun;تسبيقه;taswi9
        facture|facture;factur;fatoura;factures;فاتوره;فاكتير;الفاتوره|
        facilite|par facilite;facilite;t9sit;takssit;ta9sit;kridi;credit;bel kridi;تقسيط;بالتقسيط;كريدي;فاسيليتي;بالكريدي|en plusieurs fois;par tranche;tranches;par tranches;b tranche;b tranches;mensualites;موجل;الدفع بالتقسيط;t9asit;taqsit;bta9sit;taksit;tqasit;halal
        compte|compte;lcompte;mon compte;حساب;الحساب;كونت;حسابي|
        remboursement|remboursement;rembourser;remboursi;remboursiwni;rmbrs;rodouli drahmi;raj3ouli drahmi;rembourse;رمبورسمون;تعويض;رجعلي دراهمي;رجعولي دراهمي;استرجاع;ردولي دراهمي|refund;money back;nesta3er drahmi;استعاده اموالي;نسترجع دراهمي;رجعولي فلوسي;رجعلي فلوسي;rembourse moi;remboursez moi;remboursez;etre rembourse;raj3ouli drahem;rej3ouli drahmi;ردو دراهمي;رد دراهمي;drahmi yerej3ou;rodouli drahem
        arnaque|arnaque;arnaqueur;nasab;nassab;nsab;arnak;voleur;voleurs;serra9;serrakin;arnaqueurs;nassabin;نصاب;نصابين;نصب;احتيال;ارناك;سراقين;سراق;نصبو|arnaquer;arnaques;arnaqueuse;escroc;escrocs;escroquerie;scam;scammer;fraude;نصابون;محتال;محتالين;سرقه;سرقتوني;srektouni;sra9touni;sar9in;voler;vole;khda3;khda3touni;tel3bou bina;tel3bo bina;تلعبو بينا;خدعتوني
        blasa|blasa;blassa;plassa;place;blasat;lblasa;بلاصه;البلاصه;بلاسه|
        mahal|mahal;ma7al;lma7al;magasin;magazin;magaza;boutique;hanout;7anout;lhanout;local;butik;store;l magasin;محل;المحل;ماقازه;ماغازه;حانوت;الحانوت;بوتيك;مغازه;ماغازان|showroom;shop;ma7alkom;mahalkom;المحلات;متجر;المتجر;متجركم;محلكم;حانوتكم;magasins;boutiques;bureau ta3kom;depot;مقر;المقر;le siege;depo;point de vente;points de vente;magasin physique
        localisation|localisation;localisasion;location;position;maps;google maps;lmaps;gps;loca;لوكاليزاسيون;موقع;الموقع;خريطه;الخريطه;لوكاليزاسيو|la localisation;geolocalisation;locationn;لوكيشن;اللوكيشن;itineraire;map
        nji|nji;njou;nejou;nejiw;jay;jaya;jayin;njik;njikom;njiw;نجي;نجيو;جاي;جايه;جاين;تجي;نجيكم|njikoum;nejikom;passer;venir;je passe;je viens;passe chez vous;nelgakom;نلقاكم;nel9akom;nlgakom;نوصلكم;nelha9
        nrouh|nrouh;nrou7;rouh;rou7;nrouhou;trouh;trou7;نروح;روح;نروحو;تروح|
        9rib|9rib;9riba;qrib;krib;grib;proche;قريب;قريبه|
        b3id|b3id;b3ida;be3id;loin;بعيد;بعيده|
        7da|7da;hda;7daya;hdaya;7dakom;a cote;7dana;حدا;حذا;حداكم;حذاكم;حدانا|
        9odam|9odam;goudam;9oddam;koudam;gddam;devant;9addam;قدام|
        tri9|tri9;trik;triq;trig;route;etri9;طريق;الطريق|
        houma|houma;7ouma;quartier;kartier;cartier;7ay;lhouma;حومه;الحومه;حي;كارتي|
        souk|souk;souq;sou9;marche;marchi;سوق;السوق;مارشي|
        etage|etage;tabe9;tabek;طابق;الطابق;ايتاج|
        blad|blad;bled;lblad;bladi;ville;بلاد;لبلاد;البلاد;مدينه;المدينه|
        hna|hnaya;hna;hne;lhna;ici;هنا;هنايا;لهنا|
        mahloul|ma7loul;mahloul;ma7loula;ma7loulin;m7loul;ouvert;ouverte;ouverts;mhloul;mahloulin;ma7lolin;محلول;محلوله;محلولين;مفتوح;فاتح;فاتحين;فاتحه|open;fat7in;fet7in;fateh;fatah;حالين;مفتوحين;مفتوحون;مفتوحه;7alin;halin;mahlolin;ouverture;d'ouverture;rakom 7alin
        mghelek|mghelek;mghalek;meghlou9;maghlou9;mghloq;ferme;fermee;mbale3;mbel3;mbala3;m9foul;mghal9in;mghel9in;mbal3in;مغلوق;مغلق;مبلع;مقفول;مغلوقه;مغلقين;مبلعين;مسكرين|mgachin;mbel3in;mballe3;closed;ferme aujourd'hui;مسكر;مسكره;مقفل;مبلعه;fermes;msakrin;msakar;msaker;msakkar;maghlo9;maghlo9in;ferme le
        t7elou|t7elou;te7elou;tehlou;tefte7ou;tfat7ou;thelou;t7ellou;n7elou;t7olou;ouvrez;ouvrir;t7oulou;t7el;تحلو;تفتحو;تحلوا;تفتحوا;نحلو;تفتح;تحل|ta7elou;t7alou;tftah;teft7ou;tfet7ou;tefthou;ouvre;vous ouvrez;تفتحون;تفتح المحل;يفتح;يحل;yehel;ye7el;y7el;opening;what time do you open;tabdaw;tebdaw;tebda;tbda;يبدا;تبداو;commencez;vous commencez;reprenez;vous reprenez;tefta7;tefta7ou;tfet7;ta7ou
        tghel9ou|teghl9ou;tba3lou;tbal3o;tghal9ou;tbel3ou;tghalkou;tghel9ou;tbal3ou;fermez;fermer;tghl9o;tghal9o;تغلقو;تبلعو;تغلقوا;تبلعوا;تسكرو;تغلق|ferme a;vous fermez;fermeture;تغلقون;يغلق;تبلعون;tsakrou;tsekrou;tbel3o;teghel9o;yeghle9;yebla3;yebela3;close;closing;ysaker;ysekker;ysakar;yskker;tsaker;tsakker;tskrou;tsekro;sakar;يسكر;تسكر
        horaire|horaire;horaires;horair;oraire;heures d'ouverture;heure d'ouverture;اوقات;توقيت;اوقات العمل;التوقيت|opening hours;hours;horaires d'ouverture;horaire de travail;اوقات الدوام;الدوام;ساعات العمل;مواعيد العمل;اوقات الفتح;wa9t lkhedma;lwa9t ta3 lkhedma;وقت العمل;وقت الخدمه;توقيت العمل
        tekhdmou|tekhdmou;tkhdmou;tekhedmou;te5dmou;tkhadmou;nkhdmou;khadamin;khdamin;tkhdmo;khadmin;khddamin;travaillez;tkhedmou;تخدمو;تخدموا;خدامين;نخدمو;تخدم|تخدمون;khdamine;khaddamin;tkhadmo;vous travaillez;تعملون;yekhdem;yekhdmou;tkhedmo;working;tkhadem;khedamin;vous bossez;en service;travaille le;travaillent;vous travaillez jusqu;tkounou;dawam;swaye3;swaye3 lkhedma;sway3;wa9t l'khedma;wa9t khedma
        khedma|khedma;khdma;5edma;khidma;travail;خدمه;الخدمه;خدمتكم|
        sbah|sbah;sba7;sbe7;essbah;ssbah;matin;esba7;صباح;الصباح;صبح;لصباح|
        lil|lil;lill;ellil;llil;nuit;bellil;ليل;الليل;فالليل;بالليل|
        3chiya|3chia;la3chia;l3chiya;l3achiya;3chiya;l3chia;soir;aprem;ce soir;عشيه;العشيه;لعشيه;عشوه;المسا|
        djem3a|djem3a;jem3a;jom3a;djoum3a;ldjem3a;vendredi;vndrd;ljem3a;جمعه;الجمعه;لجمعه|
        sebt|sebt;essebt;samedi;smdi;sabt;سبت;السبت|
        lhad|lhad;lahad;l7ad;dimanche;لحد;الاحد;الحد|
        letnin|letnin;etnin;lundi;tnin;الاثنين;لثنين|
        mardi|mardi;nhar tlata;الثلاثا|
        larb3a|larb3a;mercredi;lareb3a;الاربعا;لربعا|
        khmis|khmis;lkhmis;jeudi;5mis;خميس;الخميس|
        ramdan|ramdan;ramadan;ramdhan;romdan;remdan;ramadhan;رمضان|
        ftour|ftour;f'tour;iftar;فطور;الفطور;افطار|
        3id|3id;l3id;aid;el aid;eid;عيد;العيد;لعيد|
        weekend|weekend;week end;wknd;ويكاند;ويكند|
        dima|dima;dimma;toujours;tjr;tjrs;tjours;ديما;دايما|
        kol_youm|kol youm;koul youm;kolyoum;chaque jour;tous les jours;كل يوم;كليوم|
        rdv|rdv;rendez vous;rendezvous;maw3id;maw3ed;موعد;رونديفو;الموعد|
        mochkil|mochkil;mochkila;muchkil;mouchkil;mochkl;mochkel;prob;probleme;problm;pb;mochkla;problemes;مشكل;مشكله;المشكل;بروبلام;مشاكل|souci;soucis;un souci;problemee;mouchkila;خلل;مشكلتي;problem;issue
        mkasser|mkasser;mkesser;mkassra;mkser;casse;casser;cassi;mkessra;mkassar;abime;مكسر;مكسور;مكسره;مكسوره;كاسي|broken;cassee;casses;brise;abimee;dechire;dechiree;raye;rayee;fissure;cassure;مكسورين;متكسر;tkasser;tkasret;mgatta3;mgate3;mgat3a;t9ata3;t9at3et;tgatta3;مقطع;مقطعه;تقطعت;متقطع;mcharag;mchareg;مشروق;endommage;endommagee
        khaser|khaser;khasra;5aser;khsser;fased;fasda;panne;en panne;defectueux;khser;maymchich;ma yemchich;ma temchich;ne marche pas;marche pas;mayemchich;خاسر;خاسره;فاسد;فاسده;خسر;مايمشيش;ما يمشيش;ما تمشيش;ماتمشيش|ne fonctionne pas;ne marche plus;marche plus;ne fonctionne plus;ne s'allume pas;defaut;defectueuse;hs;لا يعمل;لا تعمل;معطل;معطله;فيه عيب;عيب مصنعي;mayekhdemch;ma yekhdemch;makhdemch;ma khdemch;makhdamch;mayekhdmch;ma tekhdemch;matekhdemch;ما يخدمش;مايخدمش;ماتخدمش;ma ych3elch;doesn't work;not working;خربان
        ghalet|ghalet;ghalta;ghelta;3'alta;erreur;ghlat;tghalto;tghaltou;ghlatou;ghalta f;ghltou;غلط;غلطه;غالط;غلطتو;خطا;غالطين|ghaltin;ghelto;ghaltou;mauvaise taille;mauvaise couleur;mauvais article;mauvais produit;trompe;trompes;vous vous etes trompes;erreur de commande;wrong;wrong size;wrong item;خاطي;منتج خاطي;machi taille ta3i;machi ta3i;machi li commandit;machi li tlabt;machi hada;different;differente;non conforme;pas conforme;rien a voir;مخالف;مختلف
        na9es|na9es;nakes;na9sa;na9sni;manque;il manque;ya9sni;ناقص;ناقصه;ينقص;تنقصني;ينقصني|
        machi|machi;mchi;mashi;mechi;ماشي;مشي|
        khayeb|khayeb;khayb;khayba;5ayeb;nul;nulle;mauvais;mauvaise;catastrophe;خايب;خايبه;كارثه|khayba bezaf;mauvaise qualite;qualite mediocre;mediocre;null;horrible;bad;bad service;poor;degueulasse;ردي;رديه;سي;سيه;ضعيف;ضعيفه;khamej;khamja;خامج;خامجه;tayeh;tayha;pourri;pourrie;zebala
        mlih|mlih;mli7;mliha;mli7a;mleh;bien;bn;mla7;مليح;مليحه;ملاح|
        za3fan|za3fan;z3af;za3fana;z3eft;za3ef;زعفان;زعفانه;زعفت|
        3yit|3yit;3yina;3eyit;kreht;krahna;krht;ras le bol;j'en ai marre;karht;عيت;عينا;كرهت;كرهنا|
        reclamation|reclamation;reclamer;rklamation;chakwa;chekwa;plainte;شكوي;شكايه;ريكلاماسيون|
        hchouma|hchouma;7chouma;hchoma;3ib;3ayb;hram;7ram;3ib 3likom;honte;حشومه;عيب;حرام|حسبي الله ونعم الوكيل;حسبي الله;hasbi allah;hasbiya allah;7asbi allah;3ayb 3likom;عيب عليكم;haram 3likom;حرام عليكم;la yajouz;chouma
        kdeb|kdeb;tekdeb;kedab;kedabin;menteurs;kdoub;menteur;tekdbou;كذاب;كذابين;تكذبو;كذب;كداب|كذبتو;كذبتو عليا;kdebtou;kdebtou 3liya;mensonge;mensonges;menti;tkedbou;w3adtouni;w3edtouni;وعدتوني
        sayi|sayi;saye;c bon;cest bon;c'est bon;ca y est;صاي;ساي|
        jaweb|tjawbou;jawbou;jaweb;jawbouni;jawbni;repondez;repond;reponse;tredou;trodou;rodou;rod;rodo;reddo;repondre;rodouli;rod 3liya;rodo 3liya;tjawbouni;tredo;تجاوبو;جاوبو;جاوبني;جاوبوني;ردو;رد;ترد;تردو;ردوا;ردولي;رد عليا;ردو عليا|repondu;repondent;repondais;pas de reponse;sans reponse;aucune reponse;ne repondez pas;يرد;تردون;ترد علي;الرد;رديت;jawabtou;jawbtouni;تجاوبوني;يجاوب;يجاوبني;reply;answer;redou;redouli;rodoli;tjawbo
        na9esli|n9es;na9esli;ne9sli;n9esli;na99es;n9sli;n9sou;nakesli;naqes;ne9soulna;na9sou;ne9es;tne9es;tna9es;tn9es;tna9sou;tna9sli;tne9sli;na9esna;n9essli;نقص;نقصلي;نقصلنا;تنقص;نقصولي;ناقصلي;نقصو;تنقصلي;تنقصولي;تنقصلنا|na9souna;n9soulna;na99sou;na9ess;na9souli;نقصونا;نقصولنا;baisser;baissez;baisse;diminuer;diminuez;tna9ssou;ma tna9sch;lower the price;habtou;habetli;habetna;habtouna;هبط;هبطو;هبطلي;هبطولي;rakhes;rakhsou;rakhasli;رخص;رخصو;رخصلي;ترخصو;nahiwli;tay7eli;tay7li;tayah;tayhou;tay7ouli;tayhouli;habet;habbet;habtouha;habetha;raghebni;raf9na;raf9ni;rafe9ni;sa3edni f;r3ina;ra3ina;ra3ini;طيح;طيحو;طيحلي;طيحولي;طيحلنا;راعينا;راعيني;راعونا;رافقنا;ساعدني في السومه;faites un effort;fais un effort;faites un geste;faire un geste;un geste commercial;effort sur le prix;arrangez moi;arranger le prix
        remise|remise;geste;petit geste;geste commercial;remiz;reduction;reduc;promo;promotion;solde;soldes;takhfid;takhfidh;discount;promos;soldee;تخفيض;تخفيضات;ريميز;بروموسيون;برومو;صولد;خصم|code promo;bon plan;خصومات;التخفيض;التخفيضات;عرض خاص;reductions;ristourne;rabais;takhfidat;tkhfid;tekhfid;تخفيظ;promotions;black friday;sale;discounts
        dernier_prix|dernier prix;dr prix;akher souma;akhir souma;a5er souma;akher prix;prix final;akher taman;a5er prix;souma lakhra;derniere offre;اخر سومه;اخر سعر;اخر بري;اخر ثمن;السومه الاخيره|akher haja;a5er haja;akhir prix;akher prix ch7al;lakher chhal;شحال لخر;شحال لاخر;لخر شحال;last price;best price;meilleur prix;akhir si3r;akher si3r;lprix lakher;dernier prx;derniers prix;احسن سعر;akher kelma;a5er kelma;akher hadra;akher hadra 3la;akhir kelma;dernier mot;votre dernier mot;اخر كلمه;اخر كلام;l'akher ch7al;الاخير شحال;aqal prix;aqal souma;اقل سعر
        akher|akher;a5er;lakher;akhir;dernier;derniere;اخر;لاخر;الاخر;الاخير|
        nego|negociable;nego;negociabl;negocier;nnegociw;nnegoci;نيقوسيابل;قابل للتفاوض;تفاوض;قابل للنقاش;نيقو|a debattre;discutable;negociation;negocie;تتفاوض;للتفاوض;negociables
        3aweni|sa3edni;sa3dni;t3awenna;3awenni;3aweni;arrange;arrangi;arrangili;arrangina;3awenouna;t3aweni;sa3edna;t3awenouna;ساعدني;عاوني;عاونا;عاونوني;ارونجي;ارنجيلي;ساعدونا;تعاونونا;تعاوني|
        offre|offre;ofre;offres;عرض;العرض;عروض;اوفر|
        khelli|khelli;khalli;kheliha;khaliha;khelih;khelihali;khelhali;khalihali;خلي;خليها;خليه;خليهالي;تخليها;تخليهالي|khelihali b;khalihali b;khelihouli;خليهالي ب;khelhouli;kheliha liya
        thalla|thalla;tehalla;t7ala;thalaw;thala fina;thala;t7alaw;thalaw fina;t7alla;تهلا;تهلاو;تهلا فينا;تهلاو فينا;تهلاي|
        fixe|fixe;prix fixe;prix ferme;فيكس;سعر ثابت|prix fix;fix;ثابت
        annuler|annuler;habsou;7absou;7besou;annuli;nanuli;nannuli;anuler;nannuler;annulation;annule;nannouli;anuli;nanouli;annulez;annulit;nannulih;nannuliha;nanulih;tannuli;annuliwha;نانيلي;انيلي;الغا;نلغي;الغي;انولي;نانولي;الغيها;الغيو|cancel;cancelled;annulee;supprimer;supprimez;enlever ma commande;الغو;لغيو;لغيلي;الغيلي;تلغي;تلغيو;الغا الطلب;7iyed;7iyedli;nahi;nahili;na7i;na7ili;نحيلي;نحولي;habess;7abess;حبس;حبسو;حبسولي;anulation;annuliw;annulou;nannoule;nannule;stop commande;annulerai;7absou lcommande;elghi;elghiw;lghi;lghiw;alghi;alghiw;elghiwha;nelghi;nelghiha;7abes;7bsou;hbess;batlou;batlouha;stopper;stoppez;decommander;decommandez;n'envoyez pas;ne l'envoyez pas;ne l'expediez pas;ma tab3atoch;ma tab3tohach;ma tab3athouch;ma tb3atoulich;ma tb3atouch;ma tb3athouch;ma teb3atouch;حبسوها;ما تبعثوهاش;ما تبعثوش;ما تبعتوهاش;ما تبعتوش;الغيوها;الغوها;annulez la;annulez l'envoi
        rja3|rja3;nraja3;nreja3;raja3;nrj3;nraj3ou;reja3;retour;nrodha;nrodou;nraj3ha;retourner;nretourni;nraj3o;terja3;nrodouha;retours;nrej3o;nraje3;nraj3eha;رجع;نرجع;نرجعها;نرجعو;رجعتها;روتور;ارجاع;نردها;نردو;ترجعو;نرجعه|retourne;retournez;return;renvoyer;renvoie;rendre;nraje3ha;nraja3ha;nrej3elkom;nerja3;ترجيع;ارجاعها;استرداد;الارجاع;رجوع السلعه;nreje3ha;nretourne;nretourniha;retournih;refuser;refuse;refusit;je refuse;رفضت;رفض الاستلام;nrefusi;nrod;nrodh;nroudha;nred;nredha;nredh;nrodhom;nrodlkom;trodouli;redli;نرد السلعه;نردهم;نرجعهم;nrej3ha;nrej3hom;nrejja3;recuperer mon argent;rendez moi
        echange|echange;echanger;nechangi;changer;nbedel;nbeddel;nbdel;tbdil;badel;nbadel;bedelha;bdel;nechanger;changi;tabdil;nchangi;tbadloha;nbedelha;tbeddel;tbedlouli;nbdlo;nbadelha;nbedlou;نبدل;تبديل;بدل;نبدلها;تبدلولي;ايشونج;تبدلو;نبدلو;تبدلوها|changement;exchange;swap;استبدال;الاستبدال;يتبدل;تتبدل;تبدل;بدلولي;بدلولنا;بدلي;nbedlouha;nbedelhom;nbadelhom;nbedel taille;changer la taille;changer de taille;echanger la taille;nbedal;nbadal;badli;badlouli;tbadlouli;remplacer;remplacement;nbadlou;tbedlou;tbadlou;bedlouhali;nbedelou;تبدلوهالي;n7awel taille;vous echangez
        batelt|batelt;batalt;batlt;beddelt rayi;badalt rayi;bedelt rayi;بطلت;بدلت راي|rani batelt;راني بطلت;bedelt ra2yi;بطلنا;bedalt rayi
        mabghitch|mabghitch;mab9itch;mab3'itch;mabritch;ma bghitch;manhebch;man7ebch;man7abch;ma n7ebch;ma habitch;mahabitch;ma n7abch;mab8itch;mab9itch n7ebha;mab9itch habha;ma3edtch;مابغيتش;ما بغيتش;مانحبش;ما نحبش;معادش حاب;مابقيتش حاب;مبغيتش|je ne veux plus;veux plus;n'en veux plus;plus besoin;plus interesse;plus interessee;j'ai change d'avis;change d'avis;ما بقيتش حاب;مابقيتش حابه;مابغيتهاش;ما نحبهاش;مانحبهاش;لم اعد اريد;لا اريد;ma n7ebhach;man7ebhach;ma nhebhach;ma bghithach;mab9itch haba;mab9itch hab;mabkitch hab;ma ranich hab;maranich hab;مارانيش حاب;maranich haba;ma nedihach;ma nedich;ma nediwhach;ما نديهاش;ما نديش;ma nes7a9hach;ma nes7a9ch;ma nesta7a9hach;ma nestha9hach;mani7abch;ما نحتاجهاش;ما نسحقهاش;لا اريده;لا اريدها;je ne la prends pas;je ne le prends pas;je ne prends pas;ne la veux plus;ne le veux plus;pas interesse;plus envie
        garantie|garantie;garanti;daman;dhaman;ضمان;الضمان;قارونتي|garantis;warranty;garantiee;الضمانه;guarantee;damen;sous garantie;ضمانات
        nahder|nahder;nehder;nhder;nhadro;hder;hadrou;nahdr;nhdar;nehdrou;nahdrou;parler;nhdr;parle;نهدر;نهدرو;هدر;هدره;نهضر;هضر;نتكلم;نحكي|nahadrou;nehdro;parler a;parler avec;talk;speak;discuter;communiquer;تحدث;اتحدث;التحدث;نحكي مع;نتفاهم مع;nahadro;nahdar;nkalem;nkelem;nkallem;nkelmou;kalemni;نكلم;نكلمك;de vive voix;mettre en contact;mettez moi en contact;ntwasel;netwasel;nwasel;ntawasel;nwaslek
        responsable|responsable;moul chi;sa7ab lma7al;moul lmahal;responsabl;respansable;rsponsable;gerant;lpatron;moul lma7al;moul l7anout;directeur;admin;le patron;mol lma7al;responsabel;مسول;المسول;باطرون;مول المحل;مولا المحل;صاحب المحل;مدير;المدير;ريسبونسابل|moul;moula;lmoul;chef ta3kom;manager;boss;superviseur;proprietaire;مسولين;المسولين;صاحب المتجر;صاحب الصفحه;moul la page;mol la page;moul lpage;صاحبه المحل;باترون;patron;gerante;moula chi;mdir;modir;lmodir;moudir;le gerant;mas2oul;mas2oula;masoul;lmas2oul;مول الحانوت;moul lhanout;direction
        3ayetli|3ayetli;3aytouli;3aytli;3aytolna;3ayetlna;3eytli;3ayet;n3ayet;n3aytlek;appeler;appel;appelez;appelle;telephoner;n3ytlkom;appelez moi;n3ayetlkom;t3aytouli;appeler moi;appellez;عيطلي;عيطولي;نعيطلك;نعيط;عيط;اتصل;اتصلو;نتصل;اتصال;كلمني;كلموني;تعيطولي|call;call me;phone me;appele;rappelez;rappelez moi;rappeler;rappelle;me rappeler;appelle moi;اتصل بي;اتصل بيا;اتصلو بيا;اتصلوا بي;نتصل بيكم;t3ayetouli;3aytilna;3aytilia;عيطيلي;عيطلنا;عيطولنا;3ayet lia;n3aytlkom;n3ayetlek;joindre;vous joindre;vous appeler;nkelmek;kelmouni;kalmouni;كلمونا;vous pouvez m'appeler;m'appeler;t3ayetli;yt3ayetli;3ayatli;نعيطلكم
        numero|numero;num;nmr;nimero;ra9m;rakm;rakam;raqm;nemra;nomro;nemro;tel;telephone;tilifoun;tlf;phone;nomero;نيميرو;رقم;نمره;النمره;تليفون;تيليفون;هاتف;الهاتف;رقم الهاتف|phone number;nmero;numiro;num tel;num de tel;numero tel;numero de tel;numero de telephone;telephone numero;رقمك;رقمكم;نيميروك;نميرو;نومرو;numerou;namra;رقم للتواصل;رقم التواصل;nimirou;num ta3kom;num ta3ek;contacte;noumirou;noumiro;noumero;numirou;nimiro;ra9m tilifoun;ra9m tel;ra9mkom;ra9mek;raqem;numerk;numerkom;nmra tilifoun;votre fixe;un fixe;ligne fixe;رقم تيليفون;نوميروكم;النوميرو
        robot|robot;bot;machine;repondeur;روبو;روبوت;بوت|bots;chatbot;intelligence artificielle;ia;اله;روبوتات;automatique;reponse automatique;رد الي
        bnadem|bnadem;bnadm;ben adem;insan;personne;quelqu'un;vrai personne;humain;vraie personne;etre humain;بنادم;بني ادم;بن ادم;انسان;شخص|3abd;عبد;une personne;une vraie personne;personne reelle;une personne reelle;quelqu'un de chez vous;human;real person;person;انسان حقيقي;شخص حقيقي;wahed mel equipe;كاش واحد;kach wa7ed;واحد نهدر معاه;wahed nahder m3ah;wahed yrod;wahed yjawebni;wahed yjaweb;wahed yfahemni;wahed yefhem;un humain;vrai humain;une machine;pas une machine;machi machine;machi robot;واحد يجاوبني;واحد يرد عليا;واحد حقيقي
        service_client|service client;sav;service commercial;service apres vente;serviss client;خدمه الزباين;سيرفيس كليون;خدمه العملا|customer service;support;assistance;help desk;خدمه العميل;خدمه ما بعد البيع;service cliente;l'assistance;transferez moi
        conseiller|conseiller;conseillere;operateur;agent;vendeur;vendeuse;commercial;مستشار;عون;بايع;بياع;البايع|agent humain;employe;employee;موظف;موظفه;staff;operatrice;teleconseiller;assistant
        prive|prv;pv;prive;inbox;mp;dm;fel prive;f prive;خاص;الخاص;برفي;انبوكس;فالخاص|
        message|msg;message;msj;messages;ميساج;رساله;مساج|
        contact|contact;contacter;contactez;ncontacti;kontakt;contactiwni;كونتاكت;تواصل;نتواصل;التواصل|vous contacter;contactez moi;contactez nous;اتواصل;للتواصل;تواصلو معي;تواصل معي;contacts;ncontactikom
        whatsapp|whatsapp;watsap;wtsp;wp;watsapp;whatsap;wats;واتساب;واتس;الواتساب|whatssap;wattsap;وتساب
        viber|viber;vibr;فايبر;فيبر|
        instagram|insta;instagram;ig;instagrame;انستا;انستغرام|
        facebook|fb;facebook;face;فيسبوك;فايسبوك|
        ana|ana;anaya;ane;moi;انا;انايا|
        nta|nta;ntaya;nti;enta;ntiya;نتا;انت;نتي;نتايا|
        ntouma|ntouma;ntoma;ntuma;entouma;vous;نتوما;انتم;انتوما|
        howa|howa;houwa;hwa;huwa;هو;هوا|
        hiya|hiya;hya;hia;هي;هيا|
        7na|7na;ahna;7naya;nous;حنا;احنا;حنايا|
        homa|homa;هوما;هما|
        hada|hada;hadha;had;hadi;hadhi;hado;hadou;hadouk;hadik;hadak;hedha;hadek;هذا;هاذا;هاد;هذي;هاذي;هذو;هادو;هدا;هاداك;هذاك;هادي;هذه;هادا|
        li|li;lli;eli;elli;yli;لي;اللي;الي;ليا|
        ta3|ta3;te3;nta3;taa3;ntaa3;t3;ta3kom;ta3i;ta3ek;ta3ak;ta3na;تاع;نتاع;تع;متاع;انتاع;تاعي;تاعكم;تاعك;تاعها;تاعو|
        dyal|dyal;dial;diali;dyali;dyalek;dyalkom;ديال;ديالي;ديالك;ديالكم|
        m3a|m3a;ma3a;m3ak;ma3ak;m3akom;m3aya;avec;m3akoum;مع;معا;معاك;معاكم;معايا|
        3la|3la;3ala;3likoum;alikoum;3alikoum;3liha;3lih;3lik;3liya;3likom;3lina;علي;عليها;عليه;عليك;علا;عليا;علينا|
        fi|fi;f;fel;fal;fe;fih;fiha;fl;dans;fikom;fina;fik;في;فيه;فيها;ف;فال;فيهم;فيكم;فينا|
        men|men;mn;mel;menek;menak;mennek;menna;menou;menha;menkom;من;منها;منو;منك;منكم;منا;مال;ملي|
        l_to|l;lel;lelle;pour;pr;lkom;lik;lina;liya;lkoum;leha;ل;لل;ليك;ليكم;لينا;ليه|
        w_and|w;wa;we;et;ou;و|
        wella|wla;wella;wela;wala;ola;oula;wlla;ou bien;ولا;او;والا|
        bessah|bessah;besa7;bsa7;bsah;basah;mais;bessa7;بصح;بالصح;لكن;مي|
        3labali|3labali;3lablk;3labalek;3la bali;3labalkom;علابالي;علي بالي;علابالك;علابالكم|
        n9der|n9der;nqder;nekder;ne9der;nakdar;ngder;n9dro;te9der;t9der;y9der;nejem;nejjem;nakder;tekder;te9derou;t9drou;peux;pouvez;t9ad;n9ad;ne9dro;peut;نقدر;تقدر;يقدر;نقدرو;تقدرو;نجم;تنجم|
        lazem|lazem;lazm;lazim;lazmek;il faut;لازم;لازمك|obligatoire
        chouf|chouf;choufli;nchouf;tchouf;choft;cheft;chouft;nchoufou;chft;choufou;voir;شوف;شفت;نشوف;تشوف;شوفلي;نشوفو|
        9oli|9oli;ghouli;rouli;goli;9olili;9ouli;gouli;golili;9olna;9olouli;goulili;قولي;قوللي;قوليلي;قلي;قولولي;قولنا|
        nsa9si|nesa9si;nsa9si;ns9si;nesa2el;saksi;sa9si;saqsi;nsa9sikom;s2el;question;qst;nsa9sik;nesaksi;نسقسي;نسقسيك;سقسي;نسال;سوال;سقسيت;نسقسيكم|
        3andi|3andi;3adna;3adkom;3adek;andi;3ndi;3endi;3andna;3andek;3ndkom;3andkom;andkom;3endkom;3ndek;3andkoum;andek;andkoum;3endek;3ndk;3and;3end;avez;vous avez;avez vous;عندي;عندك;عندكم;عندنا;عندكوم;عند|3endkoum;3adkoum;3nkm;disposez;vous disposez;do you have;have you;tu as;t'as;لديكم;لديك;3andkm;3andq
        ma3andich|ma3andich;ma3adnach;ma3andouch;ma3andkomch;m3ndich;ma andich;ma3andnach;ma3endich;ma3andkomche;ماعنديش;معنديش;ماعندوش;ما عنديش;ماعندكمش;ماعندناش|
        rani|rani;rana;rak;raki;rakom;rahom;raho;rah;rahi;raha;rakoum;rahou;راني;رانا;راك;راكي;راكم;راهم;راه;راهي;راها;راهو|
        kan|kan;kant;kanet;kanou;ykoun;tkoun;kon;koun;kont;kount;كان;كانت;كانو;يكون;تكون;كنت|
        ja|ja;jat;djat;jaw;jatni;jani;dja;jatna;jah;جا;جات;جاو;جاتني;جاني;جاتنا|
        majach|majach;majatnich;majanich;majatch;ma jatch;ma jach;mawselch;mawsletch;mawsletnich;mawselnich;ma weslatnich;ma wslatch;ma wselch;mawselnach;ma weslatch;pas recu;pas arrive;pas encore recu;ماجاتش;مجاش;ما جاتش;ماوصلتش;ما وصلتش;ماوصلنيش;ماوصلتنيش;مازال ماوصل;ما وصلنيش;ماجاتنيش|majatech;ma wsalnich;ma wsaltnich;ma wesletnich;mawaslatnich;ma jatnich;ma janich;majanach;ما جاتنيش;ماوصلت;ما وصلني;ماوصلني;ma wselnach;majawch;yjich;ma yjich;mayjich;mawasletch;ma wesletch
        khdit|khdit;nedi;tedi;ditha;ditou;ddit;5dit;ndi;nediw;ediha;nediha;neddi;ndiha;prends;je prends;jprends;ndih;nedih;خديت;ديت;ندي;نديها;نديه;ديتها;ناخذ|
        l9it|l9it;lqit;l9ina;nel9a;nal9a;lkit;nelka;nel9aw;nel9ah;لقيت;نلقا;نلقي;نلقاو;تلقي;نلقاه|
        fhemt|fhemt;fhamt;nefhem;fhmt;فهمت;نفهم|
        3jebni|3jebni;3jbni;3ajbni;3ajbatni;3jbatni;3jeb;3jbetni;3ajbetni;عجبني;عجبتني;يعجبني;عجبوني|
        chaba|chaba;chabba;chbab;zina;zine;zin;chba7;chabin;joli;jolie;شابه;شباب;زين;زينه;شابين|
        top|top;bravo;nice;super;parfait;excellent;tres bien;توب;برافو;روعه;ممتاز;رايع;هايل|
        bezaf|bezaf;bzf;bezzaf;bzaf;bazaf;beaucoup;bcp;bzzf;trop;tres;بزاف;بالزاف|
        chwiya|chwiya;chouia;chwya;chwia;chouiya;swiya;shwiya;un peu;chwi;شويه;شويا;شوي|
        ghir|ghir;3'ir;gher;ghi;rir;ghire;seulement;غير;غي|
        bark|bark;berk;barka;barkakom;برك;بركا;بركاكم|
        tani|tani;tanik;thani;tanit;aussi;ossi;تاني;ثاني;تانيك;تانيت|
        hata|hata;7ata;7eta;hatta;7atta;htta;meme;حتي;حتا|
        bla|bla;blach;sans;bla ma;بلا;بلاش;بدون|
        walou|walou;walo;walu;oualou;rien;والو;والوا|
        haja|haja;7aja;hadja;7adja;7ja;hajat;حاجه;حاجات|
        kach|kach;kech;kesh;kach wahed;كاش;كاشي|
        nsa|nsa;femme;femmes;nssa;n'sa;نسا;للنسا;حريمي|
        rjal|rjal;homme;hommes;rajel;رجال;رجل;رجالي|
        drari|drari;enfants;enfant;sghar;bebe;bb;wlad;دراري;صغار;اطفال;بيبي;ولاد|
        kbir|kbir;kbira;grand;grande;كبير;كبيره|
        sghir|sghir;sghira;s3'ir;petit;petite;صغير;صغيره|
        k7el|k7el;khel;kehla;k7al;noir;noire;ka7la;kahla;كحل;كحله;اسود;اكحل;كحلا|black;lekhel;lekhal;كحلين;سودا;noirs;noires;lk7al;k7ala
        byed|byed;blanc;blanche;abyad;beyda;bayda;ابيض;بيضا|white;lebyed;blancs;lbyad
        7mer|hmer;7mer;hamra;rouge;7amra;حمر;حمرا;احمر|red;rouges;l7mer
        zre9|zre9;zrek;bleu;bleue;zer9a;zerka;azra9;زرق;ازرق;زرقا|blue;marine;bleu marine
        bi3|bi3;tbi3;tbi3ou;nbi3;a vendre;vend;vente;lbi3;tbi3o;vendez;vendre;بيع;تبيعو;نبيع;للبيع;تبيع|
        kra|kra;nekri;lkra;louer;a louer;nkri;kera;loyer;كرا;للكرا;نكري;الكرا|
        produit|produit;prodwi;prdt;produits;article;articles;sel3a;sl3a;marchandise;برودوي;منتوج;المنتوج;منتج;المنتج;سلعه;السلعه;المنتوجات|
        qualite|qualite;kalite;jawda;qualiti;كاليتي;جوده;نوعيه;الجوده;النوعيه|materiau;tissu;matiere;قماش;القماش;خامه
        khrej|khrej;kherej;sorti;yekhrej;khrejt;خرج;يخرج;خرجت|
        ma_neg|ma;ما|
        ya|ya;يا|
        wa9ila|wa9ila;wakila;peut etre;yemken;ymken;balak;yemkn;وقيلا;يمكن;بلاك|
        fisa3|fissa3;fisa3;fisa;bzerba;bezzerba;vite;rapidement;urgent;express;rapide;فيسع;فيساع;بالزربه;بزربه;سريع;مستعجل;عاجل;بسرعه|
        info|info;infos;information;informations;details;plus d'info;renseignement;tafasil;renseignements;plus d'infos;les details;معلومات;تفاصيل;التفاصيل;انفو;المعلومات|infos svp;plus d'informations;plus de details;details svp;informations svp;معلومه;معلومات اكثر;l'info;renseigner;caracteristiques;fiche technique
        fahemni|fahemni;fehemni;explique;expliquili;expliquez;chra7li;fehmouni;فهمني;شرحلي;اشرحلي;فهموني|
        sahel|sahel;sahla;facile;ساهل;ساهله;سهل|
        wa3er|wa3er;wa3ra;wa3r;واعر;واعره|
        marque|marque;marka;marques;ماركه;مارك|
        pack|pack;ensemble;lot;باك;طقم;مجموعه|
        appartement|appartement;appart;apart;apparts;bartma;partma;برطمه;شقه;بارتما;ابارتمون;الشقه|
        villa|villa;vila;villas;فيلا;فيلات|
        terrain|terrain;terran;ard;ارض;قطعه ارض;تيران|
        visite|visite;visiter;nvisiti;nvisitiw;زياره;فيزيت;نزور|
        sous|sou;derhem;سوردي;صوردي|
        kifkif|kifkif;kif kif;pareil;meme chose;كيفكيف;كيف كيف|
        3ad|3ad;3ada;3awed;n3awed;t3awed;3awdou;encore une fois;3awd;عاد;عاود;مره اخري|
        nsit|nsit;nsitou;oublie;nssit;nsitouni;نسيت;نسيتوني;نسيتو|
        waraq|wra9;papiers;papier;acte;livret foncier;وراق;الوراق;عقد;دفتر عقاري|
        essai|nessayi;njarab;nejareb;essayer;njerreb;نجرب;تجربه;نيساي|
        ouvrir_colis|n7el lcolis;ouvrir le colis;nchouf 9bel ma nkhales;n7el colis;نحل الكولي;نفتح الطرد|
        khedem|khedam;khddam;yemchi;marche bien;fonctionne;خدام;يمشي;تمشي|
        bach|bach;bech;bash;bch;باش|
        3ta|n3ti;n3tih;3tit;3tawni;t3ti;t3tini;n3tik;n3tikom;3titkom;نعطي;عطيت;نعطيك;عطاوني|
        yetkelef|yetkelef;ytkalef;netkelef;tetkelfou;يتكلف;تتكلفو|
        solution|solution;hel;7al;solutions;حل|
        service|service;services;serviss;سيرفيس;خدماتكم|
        zboun|zboun;zbayen;client;clients;cliente;زبون;زباين;زبونه|
        momkin|possible;imkan;kach solution;ممكن|
        ma3lich|ma3lich;ma3liche;maalich;m3lich;pas grave;معليش;ماعليش|
        sabr|sabr;sber;patience;صبر;اصبر|
        hak|hak;haki;hakom;hahou;hahi;voici;voila;هاك;هاكم;هاهو;هاهي|
        tomobil|tomobil;tonobil;voiture;loto;auto;طوموبيل;سياره;لوطو|
        mwalef|mwalef;mwalfa;habitue;موالف;موالفه|
        dima_client|fidele;client fidele;zboun dayem;زبون دايم|
        9al|9al;galou;9alou;golt;9olt;goult;tgoulou;t9oulou;galouli;9alouli;gali;قال;قالو;قلت;تقولو;قالولي|
        loukan|loukan;lokan;lukan;lkan;law kan;لوكان;لو كان|
        ida|ida;ila;idha;si;اذا;الا|
        kilo|kilo;kg;kilos;كيلو;الكيلو|
        litre|litre;litr;itra;لتر;ليتر|
        metre|metre;metra;mitra;متر;ميتره|
        maghchouch|maghchouch;maghchoucha;contrefacon;faux;مغشوش;مغشوشه|
        gare|gare;mahata;station;محطه;المحطه;لاقار|
        centre_ville|centre ville;wast lblad;west lblad;وسط المدينه;وسط البلاد;سنتر فيل|
        bdebt|bdebt;bdabt;b debt;exactement;bedabt;بالضبط;بالظبط|
        esm|esm;ism;smiya;smiti;ismi;nom;prenom;اسم;سميه;الاسم;اسمي;سميتي|je m'appelle;smyti;esmi;nom prenom;nom et prenom;nom complet;fullname;الاسم واللقب;لقب;laqab
        age|3am;3amin;snin;ans;sna;عام;عامين;سنين;سنوات;سنه|
        yalla|yalla;yala;hya nrouhou;يلا;يالله|
        theb|theb;t7eb;thab;t7ab;t7abou;thebou;تحب;تحبو|
        zid|zad;yzid;zayed;zid;zidou;زاد;يزيد;زايد;زيد;زيدو|
        <e:laugh>|mdr;mdrr;lol;ptdr;ptdrr;xd;xdd|
        djoumou3a||جمعه مباركه;djem3a mabrouka;joumou3a moubaraka;jom3a mobaraka
        jazak||جزاك الله خيرا;جزاكم الله خيرا;جزاك الله كل خير;جزاكم الله كل خير;jazak allah;jazaka allah khayran;jazakoum allah;jazakom allah khir;rabi yjazik;ربي يجازيك;ربي يجازيكم;rabi yjazikom;الله يجازيك
        laugh_again||jajaja
        dayra||dayra;daira;dayer;dayrin;دايره;داير;dayr;tdir ch7al;ydir ch7al;تدير شحال;dayra b chhal
        coute||coute;coutent;couter;cost;costs;valeur;vaut;yetkalef;tetkalef;يتكلف شحال
        offrir||na3tik;n3tikom fiha;نعطيك فيها;propose;je propose;je vous propose;nzidek;offer;je vous donne;je te donne;je donne;nzidlek;nzidelek;3tik fiha;n3tik fiha;na3tik fiha;nkamlou;nkemlou;nkamlo;vous me la laissez;tu me la laisses;me le laissez;laissez la moi;خليهالنا
        cherche||cherche;recherche;nhawes;n7awes;rani nhawes;rani n7awess;نحوس;نحوسو;راني نحوس;looking for;ابحث;n7aws;n7awess;nhawess;nhaouss;je cherche;je recherche;rani nhaws;كنت نحوس;حاب نلقا;looking
        je_prends||je la prends;je le prends;je les prends;preneur;preneuse;je suis preneur;je suis preneuse;je le veux;je la veux;nediwha;nakhoud;nakhodha;nakhdou;ناخدها;نديهم;nedihom;ندوها;je prendrai;je le prend;je les veux;j'en veux;j'en prends;j achete;neddih;neddiha;nddi;nddiha;nedi hadi;نشريه;i'll take;i will take it;ana nedi;mettez en;mettez moi de cote;de cote
        talab||نطلب;نطلبو;طلبت;اطلب;تطلب;ntleb;ntlob;notlob;netlob;طلب منتج;order;orders;طلبيات
        delai||delai;delais;combien de jours;combien de temps;duree;ch7al men youm;chhal men youm;ch7al men nhar;chhal men nhar;شحال من يوم;شحال من نهار;مده;المده;كم يوم;kam youm;يستغرق;كم يستغرق;how long;quel delai;dans combien
        location_where||win jitou;win jaw;win jin;win jayin;win jeyin;win jat;win ja;وين جيتو;وين جاين;وين جات;وين جا;فين جات;فين جا;وين تجو;win tji;win tjou;ou se trouve;se trouve;se situe;situe;situee;situes;ou etes vous;vous etes ou;located;located in;تتواجدون;تتواجدو;يتواجد;متواجدين;يقع;تقع;مكانكم;المكان;مكان;win sakin;win blastkom;vous etes situe;vous etes situes;situe ou;est situe;se trouve ou;c'est ou;c ou;ou est ce que vous etes;comment venir;comment arriver;pour venir chez vous;kifach nji;kifach njikom;kifach nwsel;kifach nwesl;كيفاش نجيكم;كيفاش نوصل;اين يقع;اين يوجد;fi ana houma;fi ana hay;f ayi blassa;f ayi houma;fi ay quartier;quel quartier;a quel quartier;quelle rue;quel etage;pres de quoi;a cote de quoi;9rib lwach;9rib l wach;قريب لمن;b7da wach
        complaint_notreceived||je n'ai rien recu;n'ai rien recu;n'ai pas recu;toujours rien;toujours pas recu;rien recu;لم يصلني;لم يصل;لم استلم;لم تصلني;لم استلمها;ماوصلني والو;ما وصلني والو;ma wsalni walou;mawsalni walou;ma wselni walou;mawselni walou;did not receive;didn't receive;not received;never received;ma chefna walou;ماشفنا والو
        decu||decu;decue;decus;deception;degoute;degoutee;tres decu;mecontent;mecontente;insatisfait;insatisfaite;pas content;pas contente;pas satisfait;pas satisfaite;خيبه;محبط;غير راض;inadmissible;inacceptable;honteux;scandaleux;lamentable;inadmisible;pas serieux;pas serieuse;manque de serieux;manque de respect;respect;machi serieux;ماشي سيريو;disappointed
        ma3jebnich||ma 3jebnich;ma3jebnich;ma3jbetnich;ma 3jbatnich;ma 3ajbatnich;ma3ajbatnich;ما عجبتنيش;ماعجبتنيش;ماعجبنيش;ما عجبنيش;ne me plait pas;ne m'a pas plu
        jatni||jatni sghira;jatni kbira;jatni dayka;jatni dya9a;trop petit;trop petite;trop grand;trop grande;trop large;trop serre;جاتني صغيره;جاتني كبيره;جاتني ضيقه;جاني صغير;جاني كبير;jani sghir;jani kbir;daya9;dayka;ضيقه;too small;too big;jat kbira;jat sghira;jat dey9a;jani dayek;jatni dey9a;ma jatnich 9adi;ma jatch 9ad;ne me va pas;me va pas;convient pas;ne convient pas;ma jach 9iyas
        reflechir||vais reflechir;reflechir;je vais voir;nfaker;nfakar;نفكر;راني نفكر;je reviens;reviens vers vous;نرجعلك;nchouf w n9olek;نشوف ونقولك;nrod 3lik;nrodlek;نرد عليك;nchawer;nchawar;nechawer;nchaouer;نشاور;نستشير;je demande a mon mari;je demande a ma femme;demander a mon mari;nkhemem;nkhamem;نخمم;nhkem qarar;je vous redis;je te redis;je vous tiens au courant;nkhabrek;nkhabrkom;نخبرك;nchouf m3a;نشوف مع;je vois ca
        match||match;الماتش;ماتش;لماتش;equipe nationale;ballon;foot;football;l'algerie;algerie;viva;vive
        weather||skhana;sakhana;سخانه;سخون;chta;شتا;berd;برد;meteo;الجو;ljaw
        prayer||اللهم صل;اللهم;سبحان الله;لا اله الا الله;الله اكبر;استغفر الله;allah yerhmo;rabi yestor;ربي يستر;rabi yachfik;allah yachfi;يرحمو;الله يرحمو;yachfik;ربي يسهل;rabi yjib lkhir
        test||test;teste;essai;123;abc;tst;testing
        sorry_wrong||mauvais numero;erreur de numero;pas pour vous;ignorez;mauvais destinataire;غلطت فالنيميرو;ghlat f numero
        khder||khder;khadra;vert;verte;green;اخضر;خضرا;vert d'eau;kaki
        sfer||sfer;safra;jaune;yellow;اصفر;صفرا
        rmadi||gris;grise;rmadi;gray;grey;رمادي;قري
        wardi||rose;wardi;pink;وردي;فوشيا;fuchsia
        9ahwi||marron;9ahwi;kahwi;brown;قهوي;بني;maron
        beige||beige;بيج;ecru
        banafsaji||violet;mauve;بنفسجي;موف
        bortoqali||orange;تشيني;برتقالي
        dhahabi||dore;doree;gold;ذهبي
        feddi||argente;silver;فضي
        robe||robe;روبه;روبا;robes;jupe;jupes;pantalon;pantalons;سروال;serwal;serouel;veste;vestes;manteau;t shirt;tshirt;tricot;tricou;تريكو;chemise;chemises;jean;jeans;hidjab;hijab;حجاب;abaya;عبايه;karakou;survet;survetement;pyjama;pyjamas;robe de soiree;djellaba;gandoura;qandoura;khimar;خمار
        sebbat||sebat;sebbat;صباط;chaussure;chaussures;basket;baskets;espadrille;espadrilles;spadri;سبادري;talon;talons;sandale;sandales;claquette;bottes;bottines;mocassin
        sac||sac;sacs;sakado;صاك;cartable;valise;portefeuille
        phone_article||iphone;samsung;redmi;xiaomi;oppo;realme;smartphone;portable;pc;laptop;ordinateur;tablette;airpods;ecouteurs;casque;montre;smartwatch;chargeur;cable;powerbank;tv;televiseur;frigo;machine a laver
        parfum||parfum;parfums;ريحه;عطر;maquillage;creme;serum;shampoing;savon;rouge a levres
        3ilm||3elmouni;n3almouni;tenez moi au courant;prevenez moi;علموني;خبروني;khabrouni;khebrouni;3almouni
        khelas_done||c'est fait;c fait;deja fait;تم;tem;fait
        mor||mor;mour;wra;ورا
        noreply||ne repondez jamais;personne ne repond;personne ne me repond;ne me repond;no reply;no answer;ne repond;ne decroche;decroche pas;personne ne decroche;repondez jamais;vous ne repondez pas;vous repondez pas;ma trodouch;ma trodoch;ma tredouch;ma tjawbouch;ma tjawboch;ma yrodch;ma yjawebch;ma radch;ma rad;vu sans repondre;ما تردوش;ما تجاوبوش;ما يردش;ما رد عليا;لا يرد;لا احد يرد;لا تردون;hata wahed ma rad;hata wahed ma yrod;telephone maghlo9;telephone ferme;الهاتف مغلق;تيليفون مغلوق
        wesel_bien||bien recu;bien recue;recu merci;tres satisfait;tres satisfaite;satisfait;satisfaite;je recommande;bon service;tres bon service;hayla;hayel;هايله;nadi;satisfied;great service;good service
        livreur_number||numero livreur;num livreur;num ta3 livreur;numero ta3 livreur;رقم الموصل;رقم الليفرور
        neuf_q||debloque;debloquee;toujours a vendre
        holiday||jour ferie;jours feries;ferie;premier novembre;1er novembre;5 juillet;conge;conges;en conge;عطله;العطله;العطل;ايام العطل;jours de conge;jour de repos;repos;راحه
        premier||premier;premiere;lewel;lawel;لول;اللول;الاول
        blocked||bloque;bloquee;عالق;عالقه;centre de tri;au centre;au bureau
        wrong_way||s'eteint;ne chauffe pas;fait du bruit;perime;ne correspond pas;correspond pas;pas la meme;maftouh;ouvert et
        all_good||tbarkallah;تبارك الله;conforme;propre;nqiya;نقيه;kima lazem;كيما لازم;rapidite;m'a plu
        nel9akom_open||vous etes la;rakom kaynin;jusqu'a quelle heure;hata l wa9tach;7ata l wa9tach
        later||plus tard;mba3d n9olek;ce soir maman;maman;mama;papa;yemma;baba;rani f tri9;rani f triq;rani f la route;rani f lkhedma;rani mechghoul;rani mechghoula;je suis en route;je suis au travail;راني في الطريق;راني فالطريق;راني في الخدمه;راني مشغول;attendez;attends;un instant;une minute;deux minutes;astana;stana;istana;sbar;esbar;دقيقه برك;لحظه
        effort||un effort;faire un effort;eleve;hbat;هبطه
        anyone_there||kach wahed hna;kach had hna;kach hada hna;kach 7ad;y a quelqu'un;y'a quelqu'un;ya quelqu'un;il y a quelqu'un;t'es la;rakom hna;rakom tema;rak tema;rak hna;راكم هنا;راك هنا;كاش واحد هنا;هل من احد;anyone here;anybody here;is anyone there
        job||recrutez;recrutement;recruter;vous recrutez;je cherche du travail;cherche un emploi;cherche emploi;cherche travail;un emploi;candidature;cv demande d'emploi;battal;rani battal;kach khedma;kach khadma;n7awes khedma;nhawes khedma;توظفو;توظيف;بطال;راني بطال;كاش خدمه;نحوس علي خدمه;منصب عمل
        spam||abonnez vous;abonne moi;abonne toi;abonnez;suivi pour suivi;cliquez ici;cliquez;lien dans la bio;gagnez de l'argent;gagner de l'argent;ma chaine;partagez;partage svp;subscribe;follow me;follow back;اشترك في القناه;اشتركو;تابعوني;ربح المال
        regret||ndemt;nedmet;ndamt;ndamet;ndem;regrette;je regrette;regret;ندمت;نادم;نادمه;derniere fois que j'achete;plus jamais;jamais plus;akher mara;akher khatra;c'est la derniere fois
        insult||7mar;hmar;hmir;ya kelb;klab;voyous;sans honte;بلا حشمه;ما تحشموش;ma tehchmouch;ma t7echmouch;ma tahchmouch
        bad_person||impoli;impolie;mal poli;agressif;mal parle;mal recu;mal accueilli;ghachi;قليل الادب;قليل التربيه;غير محترم;rude;9lil trbya;qlil tarbia
        plainte||porter plainte;je vais porter plainte;signaler;je vais vous signaler;justice;avocat;la police;protection du consommateur;nechki;nchki bikom;نشكي;نشكي بيكم;تقديم شكوي;nbelaghi 3likom;association des consommateurs
        refusal||n'a rien a voir;pas la bonne;pas le bon;pas ce que j'ai commande;ce n'est pas ce que;c'est pas ce que;different de la photo;مغاير للصوره;ماشي نفس الصوره;ماشي نفس;ليس نفس;غير مطابق;مختلف عن الصوره;machi nafs;machi kif kif;machi hadi li;machi hada li
        wrong_item||sel3a wahdokhra;7aja wahdokhra;haja wahdokhra;haja okhra;wa7da khlaf;سلعه اخري;حاجه اخري;سلعه وحدوخري;autre chose que
        fault||colle;s'est decolle;decolle;decollee;se dechire;deteint;deteint au lavage;fuit;perimee;moisi;avarie;منتهي الصلاحيه;taklid;yesil;tsil;yetre9;yeskhen bezaf;يسخن بزاف;ينزع;تقشر;تحل اللون;يحل اللون
        lost_money||khsart drahmi;drahmi rahou;خسرت دراهمي;راحو دراهمي;ma rodoulich drahmi;ma raj3oulich drahmi;ما ردوليش دراهمي;حقي;وين حقي;ضاع حقي
        nelgakom||nsibkom;nsibek;nsib;nelgak;nal9akom;tkounou tema;vous serez la;نصيبكم;نلقاك
        9eyed||9eyed;9eyedni;9eydni;9ayedni;n9eyed;9ydouni;sajlouni;sejlouni;sajel;سجلوني;قيدوني;notez ma commande;prenez ma commande
        arrivage||arrivage;l'arrivage;nouvel arrivage;arrivages;larivage;اريفاج;سلعه جديده;nouvelle collection;restock;reassort
        arrived_good||colis recu nickel;nickel;recu en bon etat;wsel mlih;wslatni mliha;wselni mlih;كلش مليح;وصلت مليحه;impeccable;rien a dire;au top
        praise||magnifique;superbe;j'adore;adore;contente;content;tres contente;continuez;recommande;haylla;hayla bezaf;yhebel;tehbel;thebel;yehbel;تهبل;يهبل;راقي;انصح;انصحكم;فور;bravo 3likom;meilleur vendeur;meilleure boutique;tbarkellah;machallah;ماشا الله;ما شا الله
        kind||gentil;gentille;c'est gentil;tres gentil;tres aimable;aimable;adorable;3la l3awn;yar7em babak;yerham babak;y3ayechkom;rabi y3aychek;يعيشكم;تسلمي;sa7itou
        delay_word||wa9tach yelhag;wa9tach yewsel;yelhag;yelhagni;yelha9;yelha9ni;lha9;lahget;lahgat;tel7ag;telhag;telha9;telha9ni;telhagni;تلحقني;quand je recois;quand est ce que je recois;quand vais je recevoir;je vais recevoir;ca arrive quand;arrive quand
        shipped||kherjet;kherjat;khrajt lcolis;خرجت الكوموند;partie;est partie;en route;b3attouha;b3attouh;b3athtou;envoyee;shipped
        zone||vers le sud;dans le sud;sahra;sud;l'etranger;a l'etranger;international;toutes les communes;hors alger;en dehors d'alger;للصحرا;الجنوب;الي الخارج
        taqsit||bttaqsit;b taksit;btaksit;bel facilite;bla interet;sans interet;mois sans interet;premiere tranche;tranche lowla;tranche;دفعه اولي;الدفعه الاولي;اقساط;ncotizi
        sent_money||sebit;sebbit;sabbit;sbit;sebitlek;sebbitlek;sebetlek;b3atlek drahem;b3at drahem;b3athom;drahem b3atthom;argent envoye;j'ai envoye l'argent;virement fait;versement fait;versement effectue;virement effectue;بعثتلك الدراهم;بعثت الدراهم;صبيت الدراهم;دفعت;خلصتك;paid;i paid
        deposit||3orboun;l3arboun;avance obligatoire;a l'avance;d'avance;payer avant;الدفع مسبق;الدفع المسبق;verser combien;combien verser
        specs||compatible;compatibles;ca va avec;ymchi m3a;temchi m3a;yemchi m3a;يمشي مع;تمشي مع;capacite;autonomie;dimensions;dimension;ch7al fih;chhal fih;fih ch7al;puissance;kilometrage;annee;quelle annee;etat;quel etat;neuf ou occasion;neuve ou occasion;etat neuf;مستعمل ولا جديد;جديد ولا مستعمل
        devis||devis;un devis;proforma devis;tarif de la;tarif d'une;tarif pour;combien pour;combien l'heure;prix de la pose;prix avec pose;شحال تدير;شحال حق;ch7al ta3tohali;ch7al 7a9;ch7al 7a9ha;ch7al haqha;ch7al ha9
        ended||hors sujet;faux numero;ghalet f numero;ghlatt f numero;غلطت في الرقم;par erreur;envoye par erreur;machi nta;ماشي انت;erreur de destinataire;c'etait pas pour vous
        religion||اللهم صل علي محمد;صلو علي النبي;صلوا علي النبي;الله يرحمها;allah yarhamo;allah yarhamha;rabi yarhmo;لا حول ولا قوه الا بالله;priez;doua;do3a2;d3awli;ادعولي
        chat||blague;une blague;raconte;tu fais quoi;wach dir;chkoun nta;chkoun ntouma;شكون انت;who are you;t'as vu;vous avez vu;chefto;cheftou;شفتو;شفت الماتش;quelle heure est il;il pleut;lyoum skhoun;بارد بزاف;سخون بزاف;chorba;recette
        art_clothes||chemisier;tee shirt;pull;blouson;doudoune;short;ceinture;casquette;kaskita;kaskette;foulard;voile;jilbab;djilbab;3abaya;9amis;qamis;qmija;kamisole;combinaison;ensemble femme;costume;cravate;chaussettes;lingerie;maillot;sarwal;serval;fostan;fostane;lfostan;mhayer;سراول;قميص;قمجه;قمجات;تريكوات;فيسته;مونطو;معطف;جلباب;عبايات;خمارات;قندوره;كاراكو;بيجامه;كسوه;طقم رجالي;تيشرت;تيشورت;ليسه;لبسه;ملابس;حوايج;فستان;فساتين;تنوره;حزام;كاسكيطه;قشابيه;بدله;عمامه;شال;فولار;جوارب;تقاشر
        art_shoes||sneakers;claquettes;escarpins;semelle;crampons;sbabet;sabat;sabbat;سبابط;سبادريات;الحذا;احذيه;صنداله;كلاكيط;بوط;بوتينه;طالون
        art_phone||huawei;galaxy;chargeurs;coque;etui;batterie;afficheur;tilifon;montre connectee;smart watch;carte memoire;شارجور;تابلات;طابليت;كواتم;سماعات;الهاتف ذكي;تيليفون مستعمل;ايفون;سامسونغ;شاومي;بطاريه;البطاريه;شاشه;الشاشه;ساعه ذكيه;شاحن;كاب;كابل
        art_computer||ordi;pc portable;micro;macbook;clavier;souris;imprimante;cartouche;toner;disque dur;ssd;ram;carte graphique;processeur;gamer;manette;playstation;ps4;xbox;routeur;modem;camera;cameras;camera de surveillance;حاسوب;ميكرو;كومبيوتر;طابعه;كاميرا;مانيت;كلافي
        art_car||golf;clio;symbol;megane;logan;sandero;stepway;picanto;polo;caddy;ibiza;leon;fiat;peugeot;renault;dacia;hyundai;kia;toyota;hilux;chery;geely;moteur;pneu;pneus;jante;jantes;boite a vitesse;embrayage;plaquettes;plaquette de frein;disque de frein;amortisseur;filtre;filtre a huile;huile moteur;vidange;courroie;radiateur;phare;phares;pare choc;pare brise;retroviseur;carrosserie;tolerie;carte grise;moto;scooter;camion;fourgon;tracteur;utilitaire;piece de rechange;pieces de rechange;pieces auto;قطع غيار;موتور;بنوات;عجلات;شاحنه;دراجه ناريه;سكوتر;بيجو;رونو;كليو;قولف;سيارات;فرينات;بارشوك
        art_food||pizza;pizzas;tacos;sandwich;burger;hamburger;couscous;gateau;gateaux;gateaux traditionnels;baklawa;makrout;tarte;tartes;viande;poulet;merguez;agneau;mouton;poisson;legumes;fruits;pain;miel;huile d'olive;dattes;deglet nour;lait;fromage;cafe;boisson;jus;coca;menu;plat;plats;plat du jour;repas;dejeuner;diner;petit dejeuner;salade;soupe;chorba frik;bourek;glace;chocolat;bonbons;semoule;lham;l7am;djadj;3sel;zit;zit zitoun;tamr;halib;حليب;لحم;دجاج;حوت;سمك;عسل;تمر;دقله نور;زيت زيتون;خبز;حلويات;قاطو;بقلاوه;مقروط;بيتزا;طاكوس;كسكس;شوربه;خضره;فواكه;قهوه;عصير;وجبه;ماكله;makla
        art_beauty||eau de parfum;cremes;shampooing;apres shampooing;masque;gommage;fond de teint;mascara;palette;makeup;make up;vernis;faux cils;faux ongles;huile d'argan;henne;henna;deodorant;ecran solaire;creme solaire;protection solaire;anti tache;anti age;lissage;keratine;proteine;coiffure;coupe;brushing;soin;soins;epilation;massage;hammam;lentilles;lunettes;lunettes de soleil;ri7a;riha;kohl;كريم;سيروم;شامبو;ماسك;مكياج;الماكياج;احمر شفاه;عطور;حنه;صابون;بارفان;كحل العين;نظارات;نظارات شمسيه;ليسي;كيراتين;بروتين;عدسات
        art_home||refrigerateur;congelateur;cuisiniere;four;micro onde;micro ondes;lave linge;lave vaisselle;seche linge;aspirateur;climatiseur;clim;klimatiseur;chauffage;chauffe eau;chauffe bain;ventilateur;television;tele;demodulateur;recepteur;canape;canapes;salon;salons;chambre a coucher;chambre enfant;lit;lits;matelas;armoire;placard;commode;bureau enfant;table;tables;chaise;chaises;tapis;rideau;rideaux;coussin;couverture;couette;drap;draps;parure;vaisselle;assiette;assiettes;casserole;marmite;cocotte;poele;verre;plateau;service de table;robot petrin;mixeur;blender;cafetiere;fer a repasser;lustre;lampe;ampoule;miroir;carrelage;peinture;porte;portes;fenetre;fenetres;cuisine equipee;placo;frigidaire;tallaja;telaja;ghesala;ghassala;sala;frach;zarbiya;ثلاجه;غساله;غسالات;مكيف;مكيفات;كليماتيزور;فرن;كوزينه;كوزينيار;طباخه;تلفاز;تلفزه;صالون;فوتاي;كنبه;غرفه نوم;غرفه الاطفال;شمبره;بيت نوم;سرير;فراش;ماطلا;خزانه;بلاكار;طابله;طاوله;كراسي;كرسي;زربيه;زرابي;ستاير;ريدو;لحاف;غطا;اغطيه;مواعين;طنجره;كوكوت;صينيه;خلاط;مكنسه;مدفاه;شوفاج;شوفو;سخان;لوستر;مرايه;كارلاج;دهان;باب حديد;ابواب
        art_house||studio;f1;duplex;niveau de villa;local commercial;lots;lotissement;hangar;garage;logement;logements;immeuble;residence;promotion immobiliere;promoteur;chambre;meuble;bungalow;piscine;3ayn;شقه مفروشه;استوديو;ستوديو;محل تجاري;قراج;مستودع;دوبلكس;ارض فلاحيه;مزرعه;سكن;بيت;منزل;عماره;رقعه
        art_kids||jouet;jouets;poussette;siege auto;couches;biberon;berceau;velo;velo enfant;trottinette;sac a dos;fournitures;fournitures scolaires;cahier;cahiers;livres;poupee;bavette;layette;gigoteuse;لعب;العاب;لعبه;بوسات;عربه اطفال;كوش;حفاظات;بيبرون;دراجه;تروتينات;محفظه;كارطاب;ادوات مدرسيه;كتاب;كتب;كراس;تابليه;الطابليه;طابليه;tablia;tabliya;ktab;ktoub
        art_jewel||montres;bague;bagues;bracelet;bracelets;collier;colliers;boucles d'oreilles;bijoux;bijou;parure or;argent 925;plaque or;alliance;sacoche;sacoches;porte monnaie;valises;bagage;cadeau;cadeaux;coffret;coffrets;bouquet;fleurs;sa3a yed;khatem;خاتم;خواتم;سنسله;براسلي;مجوهرات;ذهب 18;اقراط;هديه;هدايا;كادو;حقيبه;فاليزه;محفظه رجاليه;شنطه;باقه ورد;ورود
        art_service||formation;formations;cours;cours de soutien;cours particuliers;seance;seances;consultation;stage;diplome;traduction;billet;billets;omra;3omra;voyage organise;voyage;hotel;reservation hotel;circuit;location voiture;location de voiture;reparation;reparer;reparez;installation;installer;depannage;nettoyage;demenagement;plomberie;plombier;electricien;electricite;menuiserie;soudure;maconnerie;decoration;photographe;photographie;dj;traiteur;salle des fetes;salle de fete;mariage;impression;imprimerie;flyers;cartes visite;site web;application;logo;design graphique;dentiste;detartrage;extraction;appareil dentaire;analyse;analyses;radio;echographie;irm;scanner;operation;kine;psychologue;coaching;salle de sport;abonnement;inscription;internat;دوره;الدوره;دورات;تكوين;التكوين;دروس;دروس خصوصيه;دروس دعم;حصه;حصص;استشاره;فيزا;تذكره;تذاكر;عمره;العمره;رحله;رحلات;فندق;حجز فندق;كرا سيارات;تصليح;تركيب;نقل;كهرباي;بلومبي;ديكور;مصور;تصوير;قاعه حفلات;عرس;الاعراس;طباعه;تصميم;اشهار;طبيب اسنان;تحاليل;فحص;كشف;علاج;عمليه;تسجيل;اشتراك;نادي
        art_health||medicament;medicaments;complement alimentaire;vitamine;vitamines;proteine whey;whey;tensiometre;glucometre;fauteuil roulant;lit medical;oxygene;prothese;semelles orthopediques;corset;dawa;dwa;دوا;ادويه;فيتامين;فيتامينات;مكمل غذاي;جهاز ضغط;كرسي متحرك;عكاز
        art_animal||chat;chaton;chatons;chien;chiots;perroquet;oiseau;mouton aid;vache;vaches;brebis;aliment;croquettes;kebch;kbach;begra;كبش;كباش;خروف;خرفان;بقره;ابقار;قطه;كلب;عصافير;كانيش;كنار
        art_tools||perceuse;meuleuse;poste a souder;compresseur;groupe electrogene;pompe;pompe a eau;citerne;outillage;outils;visseuse;scie;brouette;ciment;brique;fer;bois;alucobond;aluminium;pvc;machine a coudre;surjeteuse;balance;vitrine;caisse enregistreuse;مولد كهرباي;بومبه;مضخه;سيتيرنه;صهريج;ماكينه خياطه;ماشينه;اسمنت;بريك;حديد;خشب;المنيوم
        """
}
