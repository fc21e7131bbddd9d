/// Units of spoken money.
enum MoneyScale: Int {
    case centime = 1
    case douro = 5
    case alf = 1_000
    case million = 1_000_000
    case milliard = 1_000_000_000
}

/// Words of prices, folded.
///
/// - Source: Algerian listings and chat, October and November 2026.
enum MoneyWords {
    /// The spoken unit a word stands for and how many of it: `مليونين` is two millions.
    static func scale(_ word: String) -> (scale: MoneyScale, count: Int)? {
        if let found = scales[word] { return found }
        if word.hasPrefix("ال"), let found = scales[String(word.unicodeScalars.dropFirst(2))] { return found }
        if word.hasPrefix("l"), word.utf8.count >= 5, let found = scales[String(word.dropFirst())] { return found }
        return nil
    }

    private static let scales: [String: (scale: MoneyScale, count: Int)] = {
        var table: [String: (scale: MoneyScale, count: Int)] = [:]
        let lists: [(MoneyScale, Int, String)] = [
            (.alf, 1, "alf elf alaf alef aalaf alaff ألف الف آلاف الاف ألاف"),
            (.alf, 2, "alfin alfine ألفين الفين ألفان"),
            (
                .million, 1,
                """
                million millions melyoun mlyoun milion milions melyon mlayen mlyn milyoun mln mlns malyoun mleyen mlayin mlyoune
                melioun meliun milliun millons millon milyon milyoune mlein malayin malyin mylion melyoune mlioun mlyon melion
                brique briques unite unites unitee unity مليون ملاين ملايين ملاين مليونا وحدة وحدات ملاييين مليوون
                """
            ), (.million, 2, "melyounin mlyounin milyounin melyonin مليونين مليونان"),
            (
                .milliard, 1,
                """
                milliard milliards melyar miliar milyar mlyar mliar milliar miliard miliards milyard melyard mlayer mlayar melayer
                mds md mrd mrds mlrd mlrds mld mlds mlr melliard miliyar millard millards melyare مليار ملاير ملايير مليارات ملياار
                """
            ), (.milliard, 2, "melyarin milyarin mlyarin مليارين ملياران"),
            (.douro, 1, "douro dourou douros duro dourous دورو الدورو"),
            (.centime, 1, "frank franc francs franks فرنك فرنكات"),
        ]
        for (scale, count, words) in lists { for word in Words.set(words) { table[word] = (scale, count) } }
        return table
    }()

    static let dinar = Words.set("da dzd dinar dinars dinare dinares dinnar dinard دج دينار دنانير دينارا الدينار دنار")
    static let centime = Words.set(
        "centime centimes centim centims santim santime santimes santims cts ctm سنتيم سنتيمات صنتيم سونتيم")
    static let foreign = Words.set("euro euros eur dollar dollars usd € $ £ يورو اورو أورو دولار ليرة")
    static let thousand = Words.set("mille milles")
    static let half = Words.set("nos noss ness nousse nous nss demi demie نص نصف النص")
    static let quarter = Words.set("rob3 roub3 rebe3 rbo3 rbe3 quart ربع رباع رب3")
    static let and = Words.set("w wa ou et و")
    static let less = Words.set("ghir moins غير الا إلا ناقص")

    /// Words behind a number that make it something else than a price.
    static let otherUnits = Words.set(
        """
        m2 metre metres mettre mc mcarre متر مترا م2 مترمربع م ha hectare hectares هكتار هكتارات are ares km kms
        kilometre kilometres kilometrage كم كلم piece pieces pcs chambre chambres ghorfa ghoraf غرف غرفة بيوت بيت
        salon salons etage etages eme ieme er ere طابق طوابق الطابق facade facades واجهات واجهة go gb mb tb mo to kg
        kilo kilos gr cv cc hp hdi tdi dci mpi vvti vti tsi fsi gti turbo portes porte places place minutes min
        wilaya wilayas ولاية ولايات personne personnes litre litres ml cl pouces mah mp mpx logement logements lits
        lit cm mm watts watt vitesses vitesse cylindres niveaux niveau btu btus feux foyers blocs bloc garages
        garage salles bains sdb cuisine cuisines مرة مرات قطعة قطع حبة حبات ch chv fap couleur couleurs modele
        modeles taille tailles pointures logt logts lgts مسكن مساكن سكن سكنات الوان لون ألوان موديل مقاسات عمارة
        عمارات hz mhz ghz kw pouce inch inches بوصة جيغا جيجا غيغا ميغا قيقا حصان سلندر فيتاس ران m3 cartouches
        capsules comprimes gelules pages tours tr rpm coups heures seance seances eleves etudiants voisins voisin
        arbres oliviers tetes pax adultes adulte enfants tranches tranche etoiles jeux manettes manette chaises
        tiroirs voies canaux ports cores coeurs gen generation pourcent premiers premieres premier achetes achetees
        clients client abonnes kits janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
        decembre جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر january february april june
        july august september october november december لتر ليتر كغ كلغ كيلوغرام غرام مل سم ملم شخص اشخاص أشخاص
        بالمية بالمئة واط وات فولت صفحة كيلو جرام رأس شجرة ساعة دقيقة مقعد مقاعد بلايص بلاصة طن قنطار
        """)

    /// Units that count only when they touch the number.
    static let gluedUnits = Words.set("g l h v w x p ch cm mm ram")

    /// Durations: behind a small number they count time, behind a large one they say what the price pays for.
    static let month = Words.set(
        "mois moi chhar chher chahr lchhar lchher chhour mensuel mensuelle mensuels chahriya chahri شهر شهور اشهر شهريا الشهر للشهر بالشهر فالشهر شهرية"
    )
    static let day = Words.set(
        """
        jour jours j jrs jr journee journees nhar nharat ayyam ayam youm nuit nuits nuitee nuitees lila 24h يوم ايام
        نهار اليوم لليوم باليوم يوميا فالنهار للنهار النهار ليلة لليلة الليلة ليالي journalier journaliere يومي
        اليومي
        """)
    static let week = Words.set("semaine semaines simana smana اسبوع الاسبوع للاسبوع سمانة")
    static let year = Words.set(
        "an ans annee annees 3am 3ams sna snin سنة سنوات عام اعوام سنين السنة العام للعام سنويا annuel")
    static let squareMetre = Words.set(
        "m2 metre metres mitr mitre metr mtr lmitr lmetre lmitre mc متر م2 المتر للمتر بالمتر المترمربع")

    /// Words before an asked price.
    static let asked = Words.set(
        """
        prix px prx pri price tarif demande demandee demander souma soma soumah essouma bla matlouba matloub tlab
        cede cedee b bi be bel ب بـ pour مطلوب المطلوب مطلوبة السعر سعر سعره سعرها الثمن ثمن ثمنها السومة سومة بسعر
        بثمن نطلب طالب طالبين نبيع nbi3 nbi3ha nbi3o budget total loyer lkra kra الكراء كراء final dernier nhab
        lakher akher آخر اخر n7eb n7ab baghi baghya habit 7abit نحب باغي حاب nsal نسال yesswa yeswa يسوا سوم سومها
        سومتها soumet soumetha soumtou prixx tarifs montant somme سومته vendeur vendeuse البايع البائع
        """)

    /// Words before an offer received.
    static let offered = Words.set(
        """
        offert offerts offerte offre offres offer offered propose proposee proposition proposes 3tawni 3taouni 3taw
        3taou 3tani 3tawli 3tawna m3ti m3tya m3tia m3tiya me3tiya me3ti waslet wesslet waslat wesslat weslet jabet
        jabat cheta chta3 عطاوني عطاو عطاولي عطاني معطي معطية معطيين وصلت وصلات جابت عرض عروض العرض مقدم عطاونا
        n3tik na3tik n3tikom donne donnerai wa9fa waqfa wagfa wa9ef واقفة واقف حابسة نعطيك نعطيكم acheteur acheteurs
        preneur preneurs
        """)

    /// Words of ``offered`` that a shop says of its own prices.
    static let promotions = Words.set("offre offres offer عرض عروض العرض")
    /// Words beside which such an offer is a buyer's.
    static let bids = Words.set(
        "max maximum meilleure meilleur derniere dernier recu recue mon ma j احسن اخر وصلني جاني")

    /// Words before money that is not the price.
    static let aside = Words.set(
        """
        caution cautions garantie avance acompte arboun 3arboun charges charge syndic frais livraison livraisons
        tawsil commission ancien ancienne lieu was avant versement versements apport mensualite mensualites credit
        reste rest agence notaire ضمان الضمان تسبيق التسبيق عربون توصيل التوصيل مصاريف بدل عوض قبل بلاصة blasset
        blast remise reduction كوسيون كان كانت kan kanet normal normale habituel habituelle initial initiale barre
        remboursable dette livr expedition التسليم شحن الشحن achete achetee acheter economisez economie economies
        gagnez amende impot شريتها شاريها شاريه chritha chritou chariha
        """)

    /// Words before numbers that are no money at all.
    static let labels = Words.set(
        """
        f etage niveau annee model modele models سنة موديل ref reference code bloc bt bat lot rue n no numero num
        superficie surface مساحة المساحة iphone galaxy note redmi samsung clio golf polo symbol ibiza leon peugeot
        fiat 3am عام step pro tel telephone r s wilaya ولاية article appt km taille pointure iphone13 serie version
        ps playstation rtx gtx majestic ilot cite uv rn bd boulevard residence ep حي عمارة رقم الرقم كود janvier
        fevrier mars avril mai juin juillet aout septembre octobre novembre decembre جانفي فيفري مارس افريل ماي جوان
        جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر january february april june july august september october november
        december
        """)

    /// Labels that a colon may part from their number: `ref : 1204`.
    static let marks = Words.set(
        """
        ref reference code etage niveau annee annees model modele bloc bt bat batiment lot n no numero num superficie surface
        taille pointure pointures article version rc nif سنة موديل مساحة المساحة رقم الرقم كود مقاس المقاس
        """)
    /// Marks of goods: their numbers are long.
    static let references = Words.set("ref reference code article n no numero num dossier rc nif كود")

    static let negotiable = Words.set(
        """
        negociable negociables nego negociation negotiable negociabl ngo negociablement debattre discutable discutables negos négo
        nigo nigociable netfahmou ntfahmo netfahmo ntfahmou nitfahmou للتفاوض تفاوض التفاوض للنقاش نتفاهمو قابل متفاوض
        """)
    /// Places of delivery: behind a fee they name the next fee.
    static let deliveryPlaces = Words.set(
        """
        bureau bureaux domicile stopdesk desk alger wilaya wilayas autre autres sud nord est ouest reste مكتب المكتب للمكتب
        المنزل للمنزل البيت للبيت الدار للدار ولاية ولايات الولايات العاصمة باقي
        """)
    /// Units of one among many: a price of less than a hundred dinars is believed beside them.
    static let pieces = Words.set(
        """
        piece pieces pce unite unitaire kg kilo kilos litre gr gramme metre page sachet bouteille boite carton pcs paire حبة للحبة
        الحبة قطعة للقطعة القطعة وحدة الوحدة للوحدة كيلو الكيلو للكيلو كغ لتر اللتر متر المتر
        """)
    /// Plurals of units: alone they count nothing.
    static let plural = Words.set(
        """
        mlayen mleyen mlayin mlein malayin malyin mlayer mlayar melayer alaf aalaf millions milliards milions millons
        briques ملاين ملايين ملاييين ملاير ملايير مليارات الاف آلاف ألاف mlns
        """)
    static let firm = Words.set("ferme fixe fix final نهائي ثابت نهائيا النهائي sabet nihai")
    static let negation = Words.set("non sans pas bla machi mch machich makach makanch غير بدون ماشي بلا ليس لا")
    static let free = Words.set("gratuit gratuite gratis gratuitement batel باطل فابور مجاني مجانا fabor")
    static let exchange = Words.set("echange echangeable echanges تبادل bdel nbadel نبدل للتبادل troc بدال")
    static let between = Words.set("entre bin bine bayn بين")
    static let from = Words.set("de men mn min من")
    static let to = Words.set("a ila hatta 7atta jusqu jusqua jusqu'a l الى إلى حتى لـ ل")
    static let request = Words.set(
        "demande prive privee inbox mp dm message pv الخاص خاص الاتصال contactez contacter appelez")
}
