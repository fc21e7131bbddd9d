// Made by: python3 scripts/generate-letters.py
// Source: Unicode 14.0.0 decompositions; Arabic merges listed in the script.

/// Packed tables of letters and the forms they fold to.
enum PackedLetters {
    /// Letter and its ASCII base, pairs parted by blanks.
    static let latin = """
        À=a Á=a Â=a Ã=a Ä=a Å=a Æ=ae Ç=c È=e É=e Ê=e Ë=e Ì=i Í=i Î=i Ï=i Ñ=n Ò=o Ó=o Ô=o Õ=o Ö=o Ø=o Ù=u Ú=u
        Û=u Ü=u Ý=y ß=ss à=a á=a â=a ã=a ä=a å=a æ=ae ç=c è=e é=e ê=e ë=e ì=i í=i î=i ï=i ñ=n ò=o ó=o ô=o
        õ=o ö=o ø=o ù=u ú=u û=u ü=u ý=y ÿ=y Ā=a ā=a Ă=a ă=a Ą=a ą=a Ć=c ć=c Ĉ=c ĉ=c Ċ=c ċ=c Č=c č=c Ď=d ď=d
        Đ=d đ=d Ē=e ē=e Ĕ=e ĕ=e Ė=e ė=e Ę=e ę=e Ě=e ě=e Ĝ=g ĝ=g Ğ=g ğ=g Ġ=g ġ=g Ģ=g ģ=g Ĥ=h ĥ=h Ĩ=i ĩ=i Ī=i
        ī=i Ĭ=i ĭ=i Į=i į=i İ=i ı=i Ĵ=j ĵ=j Ķ=k ķ=k Ĺ=l ĺ=l Ļ=l ļ=l Ľ=l ľ=l Ł=l ł=l Ń=n ń=n Ņ=n ņ=n Ň=n ň=n
        Ō=o ō=o Ŏ=o ŏ=o Ő=o ő=o Œ=oe œ=oe Ŕ=r ŕ=r Ŗ=r ŗ=r Ř=r ř=r Ś=s ś=s Ŝ=s ŝ=s Ş=s ş=s Š=s š=s Ţ=t ţ=t
        Ť=t ť=t Ũ=u ũ=u Ū=u ū=u Ŭ=u ŭ=u Ů=u ů=u Ű=u ű=u Ų=u ų=u Ŵ=w ŵ=w Ŷ=y ŷ=y Ÿ=y Ź=z ź=z Ż=z ż=z Ž=z ž=z
        Ɛ=3 Ɣ=gh Ơ=o ơ=o Ư=u ư=u Ǎ=a ǎ=a Ǐ=i ǐ=i Ǒ=o ǒ=o Ǔ=u ǔ=u Ǖ=u ǖ=u Ǘ=u ǘ=u Ǚ=u ǚ=u Ǜ=u ǜ=u Ǟ=a ǟ=a Ǡ=a
        ǡ=a ǥ=g Ǧ=g ǧ=g Ǩ=k ǩ=k Ǫ=o ǫ=o Ǭ=o ǭ=o ǰ=j Ǵ=g ǵ=g Ǹ=n ǹ=n Ǻ=a ǻ=a Ȁ=a ȁ=a Ȃ=a ȃ=a Ȅ=e ȅ=e Ȇ=e ȇ=e
        Ȉ=i ȉ=i Ȋ=i ȋ=i Ȍ=o ȍ=o Ȏ=o ȏ=o Ȑ=r ȑ=r Ȓ=r ȓ=r Ȕ=u ȕ=u Ȗ=u ȗ=u Ș=s ș=s Ț=t ț=t Ȟ=h ȟ=h Ȧ=a ȧ=a Ȩ=e
        ȩ=e Ȫ=o ȫ=o Ȭ=o ȭ=o Ȯ=o ȯ=o Ȱ=o ȱ=o Ȳ=y ȳ=y ɛ=3 ɣ=gh Ḁ=a ḁ=a Ḃ=b ḃ=b Ḅ=b ḅ=b Ḇ=b ḇ=b Ḉ=c ḉ=c Ḋ=d ḋ=d
        Ḍ=d ḍ=d Ḏ=d ḏ=d Ḑ=d ḑ=d Ḓ=d ḓ=d Ḕ=e ḕ=e Ḗ=e ḗ=e Ḙ=e ḙ=e Ḛ=e ḛ=e Ḝ=e ḝ=e Ḟ=f ḟ=f Ḡ=g ḡ=g Ḣ=h ḣ=h Ḥ=h
        ḥ=h Ḧ=h ḧ=h Ḩ=h ḩ=h Ḫ=h ḫ=h Ḭ=i ḭ=i Ḯ=i ḯ=i Ḱ=k ḱ=k Ḳ=k ḳ=k Ḵ=k ḵ=k Ḷ=l ḷ=l Ḹ=l ḹ=l Ḻ=l ḻ=l Ḽ=l ḽ=l
        Ḿ=m ḿ=m Ṁ=m ṁ=m Ṃ=m ṃ=m Ṅ=n ṅ=n Ṇ=n ṇ=n Ṉ=n ṉ=n Ṋ=n ṋ=n Ṍ=o ṍ=o Ṏ=o ṏ=o Ṑ=o ṑ=o Ṓ=o ṓ=o Ṕ=p ṕ=p Ṗ=p
        ṗ=p Ṙ=r ṙ=r Ṛ=r ṛ=r Ṝ=r ṝ=r Ṟ=r ṟ=r Ṡ=s ṡ=s Ṣ=s ṣ=s Ṥ=s ṥ=s Ṧ=s ṧ=s Ṩ=s ṩ=s Ṫ=t ṫ=t Ṭ=t ṭ=t Ṯ=t ṯ=t
        Ṱ=t ṱ=t Ṳ=u ṳ=u Ṵ=u ṵ=u Ṷ=u ṷ=u Ṹ=u ṹ=u Ṻ=u ṻ=u Ṽ=v ṽ=v Ṿ=v ṿ=v Ẁ=w ẁ=w Ẃ=w ẃ=w Ẅ=w ẅ=w Ẇ=w ẇ=w Ẉ=w
        ẉ=w Ẋ=x ẋ=x Ẍ=x ẍ=x Ẏ=y ẏ=y Ẑ=z ẑ=z Ẓ=z ẓ=z Ẕ=z ẕ=z ẖ=h ẗ=t ẘ=w ẙ=y Ạ=a ạ=a Ả=a ả=a Ấ=a ấ=a Ầ=a ầ=a
        Ẩ=a ẩ=a Ẫ=a ẫ=a Ậ=a ậ=a Ắ=a ắ=a Ằ=a ằ=a Ẳ=a ẳ=a Ẵ=a ẵ=a Ặ=a ặ=a Ẹ=e ẹ=e Ẻ=e ẻ=e Ẽ=e ẽ=e Ế=e ế=e Ề=e
        ề=e Ể=e ể=e Ễ=e ễ=e Ệ=e ệ=e Ỉ=i ỉ=i Ị=i ị=i Ọ=o ọ=o Ỏ=o ỏ=o Ố=o ố=o Ồ=o ồ=o Ổ=o ổ=o Ỗ=o ỗ=o Ộ=o ộ=o
        Ớ=o ớ=o Ờ=o ờ=o Ở=o ở=o Ỡ=o ỡ=o Ợ=o ợ=o Ụ=u ụ=u Ủ=u ủ=u Ứ=u ứ=u Ừ=u ừ=u Ử=u ử=u Ữ=u ữ=u Ự=u ự=u Ỳ=y
        ỳ=y Ỵ=y ỵ=y Ỷ=y ỷ=y Ỹ=y ỹ=y
        """

    /// Variant and the letter it is compared as.
    static let arabic = """
        623=627 625=627 622=627 671=627 624=648 626=64a 649=64a 6cc=64a 6d0=64a 629=647 6c3=647 6c1=647
        6be=647 6d5=647 6a9=643 6aa=643 6a8=642 6af=642 763=642 6ad=642 6a7=642 67e=628 6a4=641 6a5=641
        6a2=641 686=634 69c=634 698=62c 66b=2c 66c=2e 66a=25 60c=2c 61b=3b 61f=3f
        """

    /// Positional form and the plain letters, hexadecimal.
    static let presentationForms = """
        fb50=671 fb51=671 fb52=67b fb53=67b fb54=67b fb55=67b fb56=67e fb57=67e fb58=67e fb59=67e fb5a=680
        fb5b=680 fb5c=680 fb5d=680 fb5e=67a fb5f=67a fb60=67a fb61=67a fb62=67f fb63=67f fb64=67f fb65=67f
        fb66=679 fb67=679 fb68=679 fb69=679 fb6a=6a4 fb6b=6a4 fb6c=6a4 fb6d=6a4 fb6e=6a6 fb6f=6a6 fb70=6a6
        fb71=6a6 fb72=684 fb73=684 fb74=684 fb75=684 fb76=683 fb77=683 fb78=683 fb79=683 fb7a=686 fb7b=686
        fb7c=686 fb7d=686 fb7e=687 fb7f=687 fb80=687 fb81=687 fb82=68d fb83=68d fb84=68c fb85=68c fb86=68e
        fb87=68e fb88=688 fb89=688 fb8a=698 fb8b=698 fb8c=691 fb8d=691 fb8e=6a9 fb8f=6a9 fb90=6a9 fb91=6a9
        fb92=6af fb93=6af fb94=6af fb95=6af fb96=6b3 fb97=6b3 fb98=6b3 fb99=6b3 fb9a=6b1 fb9b=6b1 fb9c=6b1
        fb9d=6b1 fb9e=6ba fb9f=6ba fba0=6bb fba1=6bb fba2=6bb fba3=6bb fba4=6c0 fba5=6c0 fba6=6c1 fba7=6c1
        fba8=6c1 fba9=6c1 fbaa=6be fbab=6be fbac=6be fbad=6be fbae=6d2 fbaf=6d2 fbb0=6d3 fbb1=6d3 fbd3=6ad
        fbd4=6ad fbd5=6ad fbd6=6ad fbd7=6c7 fbd8=6c7 fbd9=6c6 fbda=6c6 fbdb=6c8 fbdc=6c8 fbdd=6c7+674
        fbde=6cb fbdf=6cb fbe0=6c5 fbe1=6c5 fbe2=6c9 fbe3=6c9 fbe4=6d0 fbe5=6d0 fbe6=6d0 fbe7=6d0 fbe8=649
        fbe9=649 fbea=626+627 fbeb=626+627 fbec=626+6d5 fbed=626+6d5 fbee=626+648 fbef=626+648 fbf0=626+6c7
        fbf1=626+6c7 fbf2=626+6c6 fbf3=626+6c6 fbf4=626+6c8 fbf5=626+6c8 fbf6=626+6d0 fbf7=626+6d0
        fbf8=626+6d0 fbf9=626+649 fbfa=626+649 fbfb=626+649 fbfc=6cc fbfd=6cc fbfe=6cc fbff=6cc fe70=640
        fe71=640 fe72=640 fe74=640 fe76=640 fe77=640 fe78=640 fe79=640 fe7a=640 fe7b=640 fe7c=640 fe7d=640
        fe7e=640 fe7f=640 fe80=621 fe81=622 fe82=622 fe83=623 fe84=623 fe85=624 fe86=624 fe87=625 fe88=625
        fe89=626 fe8a=626 fe8b=626 fe8c=626 fe8d=627 fe8e=627 fe8f=628 fe90=628 fe91=628 fe92=628 fe93=629
        fe94=629 fe95=62a fe96=62a fe97=62a fe98=62a fe99=62b fe9a=62b fe9b=62b fe9c=62b fe9d=62c fe9e=62c
        fe9f=62c fea0=62c fea1=62d fea2=62d fea3=62d fea4=62d fea5=62e fea6=62e fea7=62e fea8=62e fea9=62f
        feaa=62f feab=630 feac=630 fead=631 feae=631 feaf=632 feb0=632 feb1=633 feb2=633 feb3=633 feb4=633
        feb5=634 feb6=634 feb7=634 feb8=634 feb9=635 feba=635 febb=635 febc=635 febd=636 febe=636 febf=636
        fec0=636 fec1=637 fec2=637 fec3=637 fec4=637 fec5=638 fec6=638 fec7=638 fec8=638 fec9=639 feca=639
        fecb=639 fecc=639 fecd=63a fece=63a fecf=63a fed0=63a fed1=641 fed2=641 fed3=641 fed4=641 fed5=642
        fed6=642 fed7=642 fed8=642 fed9=643 feda=643 fedb=643 fedc=643 fedd=644 fede=644 fedf=644 fee0=644
        fee1=645 fee2=645 fee3=645 fee4=645 fee5=646 fee6=646 fee7=646 fee8=646 fee9=647 feea=647 feeb=647
        feec=647 feed=648 feee=648 feef=649 fef0=649 fef1=64a fef2=64a fef3=64a fef4=64a fef5=644+622
        fef6=644+622 fef7=644+623 fef8=644+623 fef9=644+625 fefa=644+625 fefb=644+627 fefc=644+627
        """
}
