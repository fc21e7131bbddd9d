/// Number words of French and Darja in both scripts, below one thousand.
///
/// - Source: everyday spelling seen in Algerian chat corpora (NArabizi, TwiFil; read 2026-10) and French grammar.
enum NumberWords {
    /// The value of a single folded word; 100 for `cent` and `mya`, which also multiply the unit before them.
    static func value(_ word: String) -> Int? { table[word] }

    /// The value of a word by its consonants, one for each sound: `sette` and `stta` are one; nil when two values share them.
    static func valueAlike(_ word: String) -> Int? {
        let key = key(word)
        return key.unicodeScalars.count >= 2 ? keys[key] : nil
    }

    private static let keys: [String: Int] = {
        var found: [String: Int] = [:]
        var shared: Set<String> = []
        for (word, value) in table {
            let key = key(word)
            if let other = found.updateValue(value, forKey: key), other != value { shared.insert(key) }
        }
        return found.filter { !shared.contains($0.key) }
    }()

    private static func key(_ word: String) -> String {
        var out: [Unicode.Scalar] = []
        let scalars = Array(word.unicodeScalars)
        var index = 0
        while index < scalars.count {
            var scalar = scalars[index]
            if index + 1 < scalars.count, scalars[index + 1] == "h", let joined = digraphs[scalar] {
                scalar = joined
                index += 1
            }
            index += 1
            if mute.contains(scalar) { continue }
            if scalar == "ث" || scalar == "ط" { scalar = "ت" }
            if out.last != scalar { out.append(scalar) }
        }
        return String(String.UnicodeScalarView(out))
    }

    private static let digraphs: [Unicode.Scalar: Unicode.Scalar] = ["t": "t", "k": "5", "c": "x"]
    private static let mute = Set("aeiouywاويهىةءئؤ".unicodeScalars)

    /// Whether the word is the hundred that multiplies: `telt mya`, `deux cents`, `تلت مية`.
    static func isHundred(_ word: String) -> Bool { table[word] == 100 }

    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for line in lines.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let first = fields.first, let value = Int(first) else { continue }
            for word in fields.dropFirst() { table[Folding.fold(String(word))] = value }
        }
        for (value, stems) in hundredStems {
            for stem in stems.split(separator: " ") {
                let isArabic = Folding.scalars(String(stem)).first.map(Letters.isArabic) ?? false
                for hundred in isArabic
                    ? ["مية", "ميات", "ميا", "مائة", "مئة", "ماية"]
                    : ["mya", "miya", "myat", "miyat", "meya", "mia", "miat", "myet"]
                {
                    let word = Folding.fold(stem + hundred)
                    if table[word] == nil { table[word] = value }
                }
            }
        }
        return table
    }()

    /// Short forms that fuse with the hundred: `khemsmya`, `تلتمية`.
    private static let hundredStems: [(Int, String)] = [
        (300, "tlet telt tlat tel thelth تلت ثلث ثلاث تلات"), (400, "reb3 rab3 rba3 arba3 rbe3 ربع اربع"),
        (500, "khems khams khms 5ems 5ams 5ms خمس"), (600, "sett set stt sit ست سث"), (700, "seb3 sab3 sbe3 sb3 سبع"),
        (800, "tmen tman tmn themn ثمن تمن ثمان ثماني"), (900, "tes3 tas3 tse3 ts3 تسع"),
    ]

    private static let lines = """
        0 zero sifr sefr صفر زيرو
        1 un une wahed wahd wahda wa7ed wa7d wa7da we7ed we7da wehed waheda واحد واحدة وحدة احد احدى
        2 deux zouj zoudj zouz zoj zodj joj jouj juj tnin thnin زوج زوز جوج اثنين اتنين تنين ثنين اثنا اثني اثنتا
        3 trois tlata tleta thlatha tlatha telt tlet thlath تلاتة ثلاثة تلات ثلاث تلت ثلث تلتة
        4 quatre rbe3 rob3 roub3 rab3 rba3 reb3a rab3a arba3a rb3a reb3 arb3a reba3 ربعة أربعة ربع اربع
        5 cinq khamsa khemsa khmsa 5amsa 5emsa 5msa khems khams 5ams khamssa خمسة خمس
        6 six setta stta sta sett sitta sita ستة ست
        7 sept seb3a sab3a sb3a sbe3 seb3 sab3 سبعة سبع
        8 huit tmenya tmanya tmnya tmania tmen tmenia thmanya tmanyat ثمنية تمنية ثمانية تمانية ثمن تمن ثماني
        9 neuf tes3a tas3a ts3a tes3oud tse3 tes3 tas3 تسعة تسعود تسع
        10 dix 3achra 3echra 3chra 3achr 3chr 3cher 3echr 3acher achra عشرة عشر عشرا
        11 onze hdach 7dach hdech 7dache احداش حداش احدعش
        12 douze tnach thnach tnache طناش تناش اطناش ثناش
        13 treize tlettach tletach tlatach تلطاش ثلطاش تلاطاش
        14 quatorze rbe3tach rba3tach reb3tach ربعطاش اربعطاش
        15 quinze khmestach khamstach khmstach 5mestach 5amstach خمسطاش خمستاش
        16 seize settach stach setach سطاش ستطاش
        17 sbe3tach sba3tach seb3tach سبعطاش
        18 tmentach tmantach thmentach ثمنطاش تمنطاش
        19 tse3tach tes3tach tsa3tach تسعطاش
        20 vingt vingts 3echrin 3chrin 3achrin 3ochrin 3echrine 3chrine 3icherin عشرين
        30 trente tlatin thlathin tlatine tletin تلاتين ثلاثين
        40 quarante reb3in rab3in arb3in rb3in reb3ine ربعين أربعين
        50 cinquante khamsin 5amsin khemsin khmsin khamsine khemsine 5emsin خمسين
        60 soixante settin stin settine sittin ستين
        70 septante seb3in sab3in sb3in seb3ine سبعين
        80 huitante tmanin thmanin tmanine ثمانين تمانين ثمنين
        90 nonante tes3in ts3in tas3in tes3ine تسعين
        100 cent cents mya miya myat meya mia miat miyat mayat myet mye مية مئة ميا ميات مائة مايات مياة
        200 mitin mitine miyatin mitayn myatin ميتين مئتين ميتان مائتين
        300 tletmya telmya teltmya tlatmya tletmiya تلتمية ثلثمية ثلاثمية تلاتمية ثلاثمائة ثلاثمئة تلتميا تلتميات
        400 reb3mya rab3mya rba3mya reb3miya ربعمية اربعمية أربعمائة أربعمئة ربعميا ربعميات
        500 khemsmya khamsmya 5amsmya khemsmiya khmesmya khamsmiya خمسمية خمسمائة خمسمئة خمسميا خمسميات
        600 settmya setmya sttmya settmiya ستمية ستمائة ستمئة ستميا ستميات
        700 seb3mya sab3mya sbe3mya seb3miya سبعمية سبعمائة سبعمئة سبعميا سبعميات
        800 tmenmya tmanmya tmenmiya ثمنمية تمنمية ثمانمية ثمانمائة ثمانمئة ثمنميات تمنميات
        900 tes3mya tse3mya tas3mya tes3miya تسعمية تسعمائة تسعمئة تسعميا تسعميات
        """
}
