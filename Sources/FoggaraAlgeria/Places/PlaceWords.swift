/// Words around place names, folded.
///
/// - Source: collected from listings and order messages, October and November 2026.
enum PlaceWords {
    /// Articles that may be dropped from a name.
    static let articles: Set<String> = ["el", "al", "l", "la", "le", "les", "ech", "es", "et", "en", "er", "ez", "ed"]

    /// Parts of names that name nothing when they stand alone.
    static let generic = Words.set(
        """
        oued ain hassi bir ksar sidi ouled beni bab dar souk hammam djebel ville centre merdja mers oum
        عين بير حاسي قصر سيدي اولاد بني باب دار سوق حمام جبل واد وادي ام برج تيزي راس
        """)

    /// Names that are also words or first names: believed only where a place is expected.
    static let doubtful = Words.set(
        """
        tam mila milla tizi bordj souf tlm cne oeb bone bouna to saida sayda bachar bechare tarf taref menia kantara
        aricha barica janet ganet mzab gourara cirta tibaza lwad eloued elwadi asima elbahia lbahia sba bba bbm boghari
        aflu aflo vialar tihert tahert trara سعيدة ميلة بشار الوادي وادي الواد لواد المغير مغير لمغير البيض بيض لبيض البرج
        برج القنطرة قنطرة لقنطرة العريشة عريشة مسعد امسعد سيرتا الباهية بونة جانت طارف الطارف لطارف
        fil sebt essebt khemis elkhemis السبت سبت الخميس خميس الأربعاء اربعاء larbaa ferme zorg chir elhamma hamma aziz
        slim sour sali tit youb kais sig benbadis benmhidi عزيز سليم حسين خليل جلال مراد رمضان
        golf jeanbart panorama plateau belfort gambetta lamontagne ardis ruisseau paradou ruiba lacolonne lagare
        """)

    /// Words that announce a place.
    static let before = Words.set(
        """
        l li lel ll f fi fel fe men mel min a au d de du des wilaya wilayat wilaye wlaya w daira commune baladia baladiya
        baladiyat ville vers pour ta3 nta3 t3 adresse address lieu localisation region saken sakna sakn skna nskon
        habite livraison livrer tawsil twaslou twasel توصيل ولاية لولاية بولاية بلدية لبلدية دائرة مدينة في ف فال من مال
        الى ل لل ساكن ساكنة نسكن نسكنو العنوان عنوان تاع نتاع b bel chez situe situee sis cite hay hai quartier
        توصلو لـ nhar sur cote centre
        """)

    /// Words that announce a person, a street or a country and so take the place away.
    static let person = Words.set(
        "nom prenom name esm ism smiti ismi mme madame mr monsieur moul m'appelle appelle اسم الاسم اسمي")

    /// Words of everyday messages that resemble names of places.
    static let common = Words.set(
        """
        salam slm bonjour bonsoir merci prix price souma chhal ch7al combien svp stp dispo disponible kayen kayna
        kayan noir blanc rouge bleu taille pointure couleur produit article commande numero telephone photo photos
        video merci choukran chokran saha inchallah nchallah labas bezaf bzaf mazal dork lyoum ghodwa ghedwa demain
        matin soir maison bureau domicile stopdesk gratuit gratuite bonne bonjour famille madame monsieur quantite
        piece pieces modele model original qualite voiture appartement villa terrain local garage neuf occasion
        location vente acheter chercher cherche mersi algerie algeria lalgerie dalgerie enalgerie algerien paris
        tunis maroc france lyon marseille dubai istanbul tunisie turquie canada espagne italie allemagne chine tel
        num nom alo allo made fes rabat casablanca sfax lille nice تونس المغرب فرنسا باريس سلام السلام شكرا مرحبا
        شحال السعر سعر سومة متوفر كاين كاينة بكم اليوم غدوة الدار المكتب كمية صورة طلبية رقم الهاتف marine السوق المحطة
        """)

    /// Words of streets, which are named after towns.
    static let street = Words.set(
        "rue avenue av boulevard bd blvd lycee ecole stade hotel restaurant cafe chari3 شارع نهج طريق فندق مطعم")

    /// Words that make `Algeria` out of the name of wilaya 16.
    static let wholeCountry = Words.set(
        """
        ga3 gaa3 ga3e kamel kaml koul kol kolha partout tout toute toutes made produit كل كامل قاع جميع انحاء ربوع عبر
        48 58 69 dans
        """)

    /// Joined names that mean the country as well as wilaya 16.
    static let countryNames = Words.set("eldjazair djazair aljazair dzayer dzair algerois الجزائر الجزاير دزاير جزائر")

    /// The word wilaya in its spellings, singular.
    static let wilaya = Words.set("wilaya wilayat wilaye wlaya w wil ولاية لولاية الولاية بولاية")

    /// The word wilayas in its spellings, plural.
    static let wilayas = Words.set("wilayas wilayate ولايات لولايات الولايات")

    /// Words that carry no place but may stand beside one.
    static let filler = Words.set(
        """
        centre ville chef lieu algerie algeria dz svp stp merci code postal cp بلدية ولاية وسط المدينة zone
        industrielle plage port gare rue route cite lot lotissement bloc bt bat batiment residence immeuble villa
        marche mosquee pres proche marine haut bas nord sud est ouest bureau stopdesk stop domicile maison desk
        poste قرب حي شارع طريق بجانب مقابل عمارة سوق محطة المكتب مكتب للمكتب الدار للدار المنزل للمنزل حدا نهج hai
        hay quartier
        """)

    /// Words that mark the goal among several places, and the start.
    static let goal = Words.set("l li lel ll vers pour a jusqu ila الى ل لل نحو")
    static let origin = Words.set("men mel min depuis de من مال")
}
