/// Words that stand before runs of digits, folded.
enum PhoneWords {
    /// Words before postal and bank accounts, tax numbers and parcels, whose digits are no telephone.
    static let accounts: Set<String> = [
        "ccp", "cle", "clef", "rip", "rib", "compte", "nin", "nif", "nis", "rc", "tracking", "suivi", "colis",
        "ref", "reference", "حساب", "الحساب", "ريب", "سيسيبي", "مفتاح", "التتبع", "تتبع",
    ]

    /// Words that stand between an account word and its digits.
    static let numberSigns: Set<String> = ["n", "no", "num", "numero", "nmr", "رقم"]

    /// Words that announce a short number.
    static let calling: Set<String> = [
        "appelez", "appeler", "appelle", "composez", "composer", "sms", "au", "le", "urgence", "police", "code",
        "3ayet",
        "3aytou", "اتصل", "اتصلوا", "عيط", "عيطو", "الخط",
    ]

    /// Words that may touch the digits of a telephone.
    static let telephones: Set<String> = [
        "tel", "tele", "telephone", "tlf", "tilifoun", "num", "numero", "nmr", "nimero", "n", "no", "mob", "mobile",
        "portable", "fixe", "fax", "gsm", "whatsapp", "watsap", "wtsp", "wts", "wa", "viber", "telegram", "imo",
        "contact", "appel", "call", "phone", "djezzy", "mobilis", "ooredoo", "rakm", "ra", "هاتف", "الهاتف", "رقم",
        "الرقم", "تليفون", "تيليفون", "نمرة", "نمره", "نيميرو", "واتساب", "واتس", "فايبر", "ت", "o",
    ]
}
