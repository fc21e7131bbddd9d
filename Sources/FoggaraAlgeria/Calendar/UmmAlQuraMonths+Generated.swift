// Made by: python3 scripts/generate-hijri.py

/// Month lengths of the Umm al-Qura calendar.
///
/// - Source: ICU 72 of Debian 12, calendar `islamic-umalqura` (read 2026-11).
enum UmmAlQuraMonths {
    /// The first year of the table.
    static let firstYear = 1318
    /// Days since 1 January 1970 of 1 Muharram of the first year.
    static let firstDay = -25448
    /// Three hexadecimal digits for each year: the highest of twelve bits is Muharram, 1 for a month of 30 days.
    static let packed = """
        b6a 5ad 4ae a4f 517 68b 6a5 ad5 2d6 95b 49d a4d d26 d95 5ac 9b6 2ba a5b 52b a95 6ca ae9 2f4 976 2b6
        956 aca ba4 bd2 5d9 2dc 96d 54d aa5 b52 ba5 5b4 9b6 557 297 54b 6a3 752 b65 56a aab 52b c95 d4a da5
        5ca ad6 957 4ab 94b aa5 b52 b6a 575 276 8b7 45b 555 5a9 5b4 9da 4dd 26e 936 aaa d54 db2 5d5 2da 95b
        4ab a55 b49 b64 b71 5b4 ab5 a55 d25 e92 ec9 6d4 ae9 96b 4ab a93 d49 da4 db2 ab9 4ba a5b 52b a95 b2a
        b55 55c 4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9 5d4 ada 55a
        aab 595 749 764 baa 5b5 2b6 a56 e4d b25 b52 b6a 5ad 2ae 92f 497 64b 6a5 6ac ad6 55d 49d a4d d16 d95
        5aa 5b5 2da 95b 4ad 595 6ca 6e4 aea 4f5 2b6 956 aaa b54 bd2 5d9 2ea 96d 4ad a95 b4a ba5 5b2 9b5 4d6
        a97 547 693 749 b55 56a a6b 52b
        """
}
