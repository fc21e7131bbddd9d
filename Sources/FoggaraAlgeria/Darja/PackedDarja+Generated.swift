// Made by: python3 scripts/generate-darja.py
// Source: scripts/data/darja-*.tsv, wilayas.tsv; Unicode 14.0.0.

/// Packed tables of messages, see the files of this folder.
enum PackedDarja {
    /// Tag and its emoji.
    static let emoji = """
        hello|👋
        please|🙏
        thanks|🌹🌷💐
        love|❤😍🥰😘
        ok|👍👌✅💯
        no|❌🚫
        angry|😡😠🤬😤
        sad|😢😭😞💔
        laugh|😂🤣😅
        place|📍🗺
        delivery|🚚
        parcel|📦
        money|💰💸💵
        card|💳
        call|📞☎
        phone|📱
        time|⏰🕐
        order|🛒🛍
        deal|🤝
        question|❓
        hot|🔥
        party|🎉
        smile|😊
        think|🤔
        """

    /// Arabic ligature and its letters, hexadecimal.
    static let ligatures = """
        fc00=626+62c fc01=626+62d fc02=626+645 fc03=626+649 fc04=626+64a fc05=628+62c fc06=628+62d fc07=628+62e
        fc08=628+645 fc09=628+649 fc0a=628+64a fc0b=62a+62c fc0c=62a+62d fc0d=62a+62e fc0e=62a+645 fc0f=62a+649
        fc10=62a+64a fc11=62b+62c fc12=62b+645 fc13=62b+649 fc14=62b+64a fc15=62c+62d fc16=62c+645 fc17=62d+62c
        fc18=62d+645 fc19=62e+62c fc1a=62e+62d fc1b=62e+645 fc1c=633+62c fc1d=633+62d fc1e=633+62e fc1f=633+645
        fc20=635+62d fc21=635+645 fc22=636+62c fc23=636+62d fc24=636+62e fc25=636+645 fc26=637+62d fc27=637+645
        fc28=638+645 fc29=639+62c fc2a=639+645 fc2b=63a+62c fc2c=63a+645 fc2d=641+62c fc2e=641+62d fc2f=641+62e
        fc30=641+645 fc31=641+649 fc32=641+64a fc33=642+62d fc34=642+645 fc35=642+649 fc36=642+64a fc37=643+627
        fc38=643+62c fc39=643+62d fc3a=643+62e fc3b=643+644 fc3c=643+645 fc3d=643+649 fc3e=643+64a fc3f=644+62c
        fc40=644+62d fc41=644+62e fc42=644+645 fc43=644+649 fc44=644+64a fc45=645+62c fc46=645+62d fc47=645+62e
        fc48=645+645 fc49=645+649 fc4a=645+64a fc4b=646+62c fc4c=646+62d fc4d=646+62e fc4e=646+645 fc4f=646+649
        fc50=646+64a fc51=647+62c fc52=647+645 fc53=647+649 fc54=647+64a fc55=64a+62c fc56=64a+62d fc57=64a+62e
        fc58=64a+645 fc59=64a+649 fc5a=64a+64a fc5b=630+670 fc5c=631+670 fc5d=649+670 fc5e=20+64c+651 fc5f=20+64d+651
        fc60=20+64e+651 fc61=20+64f+651 fc62=20+650+651 fc63=20+651+670 fc64=626+631 fc65=626+632 fc66=626+645
        fc67=626+646 fc68=626+649 fc69=626+64a fc6a=628+631 fc6b=628+632 fc6c=628+645 fc6d=628+646 fc6e=628+649
        fc6f=628+64a fc70=62a+631 fc71=62a+632 fc72=62a+645 fc73=62a+646 fc74=62a+649 fc75=62a+64a fc76=62b+631
        fc77=62b+632 fc78=62b+645 fc79=62b+646 fc7a=62b+649 fc7b=62b+64a fc7c=641+649 fc7d=641+64a fc7e=642+649
        fc7f=642+64a fc80=643+627 fc81=643+644 fc82=643+645 fc83=643+649 fc84=643+64a fc85=644+645 fc86=644+649
        fc87=644+64a fc88=645+627 fc89=645+645 fc8a=646+631 fc8b=646+632 fc8c=646+645 fc8d=646+646 fc8e=646+649
        fc8f=646+64a fc90=649+670 fc91=64a+631 fc92=64a+632 fc93=64a+645 fc94=64a+646 fc95=64a+649 fc96=64a+64a
        fc97=626+62c fc98=626+62d fc99=626+62e fc9a=626+645 fc9b=626+647 fc9c=628+62c fc9d=628+62d fc9e=628+62e
        fc9f=628+645 fca0=628+647 fca1=62a+62c fca2=62a+62d fca3=62a+62e fca4=62a+645 fca5=62a+647 fca6=62b+645
        fca7=62c+62d fca8=62c+645 fca9=62d+62c fcaa=62d+645 fcab=62e+62c fcac=62e+645 fcad=633+62c fcae=633+62d
        fcaf=633+62e fcb0=633+645 fcb1=635+62d fcb2=635+62e fcb3=635+645 fcb4=636+62c fcb5=636+62d fcb6=636+62e
        fcb7=636+645 fcb8=637+62d fcb9=638+645 fcba=639+62c fcbb=639+645 fcbc=63a+62c fcbd=63a+645 fcbe=641+62c
        fcbf=641+62d fcc0=641+62e fcc1=641+645 fcc2=642+62d fcc3=642+645 fcc4=643+62c fcc5=643+62d fcc6=643+62e
        fcc7=643+644 fcc8=643+645 fcc9=644+62c fcca=644+62d fccb=644+62e fccc=644+645 fccd=644+647 fcce=645+62c
        fccf=645+62d fcd0=645+62e fcd1=645+645 fcd2=646+62c fcd3=646+62d fcd4=646+62e fcd5=646+645 fcd6=646+647
        fcd7=647+62c fcd8=647+645 fcd9=647+670 fcda=64a+62c fcdb=64a+62d fcdc=64a+62e fcdd=64a+645 fcde=64a+647
        fcdf=626+645 fce0=626+647 fce1=628+645 fce2=628+647 fce3=62a+645 fce4=62a+647 fce5=62b+645 fce6=62b+647
        fce7=633+645 fce8=633+647 fce9=634+645 fcea=634+647 fceb=643+644 fcec=643+645 fced=644+645 fcee=646+645
        fcef=646+647 fcf0=64a+645 fcf1=64a+647 fcf2=64e+651 fcf3=64f+651 fcf4=650+651 fcf5=637+649 fcf6=637+64a
        fcf7=639+649 fcf8=639+64a fcf9=63a+649 fcfa=63a+64a fcfb=633+649 fcfc=633+64a fcfd=634+649 fcfe=634+64a
        fcff=62d+649 fd00=62d+64a fd01=62c+649 fd02=62c+64a fd03=62e+649 fd04=62e+64a fd05=635+649 fd06=635+64a
        fd07=636+649 fd08=636+64a fd09=634+62c fd0a=634+62d fd0b=634+62e fd0c=634+645 fd0d=634+631 fd0e=633+631
        fd0f=635+631 fd10=636+631 fd11=637+649 fd12=637+64a fd13=639+649 fd14=639+64a fd15=63a+649 fd16=63a+64a
        fd17=633+649 fd18=633+64a fd19=634+649 fd1a=634+64a fd1b=62d+649 fd1c=62d+64a fd1d=62c+649 fd1e=62c+64a
        fd1f=62e+649 fd20=62e+64a fd21=635+649 fd22=635+64a fd23=636+649 fd24=636+64a fd25=634+62c fd26=634+62d
        fd27=634+62e fd28=634+645 fd29=634+631 fd2a=633+631 fd2b=635+631 fd2c=636+631 fd2d=634+62c fd2e=634+62d
        fd2f=634+62e fd30=634+645 fd31=633+647 fd32=634+647 fd33=637+645 fd34=633+62c fd35=633+62d fd36=633+62e
        fd37=634+62c fd38=634+62d fd39=634+62e fd3a=637+645 fd3b=638+645 fd3c=627+64b fd3d=627+64b fd50=62a+62c+645
        fd51=62a+62d+62c fd52=62a+62d+62c fd53=62a+62d+645 fd54=62a+62e+645 fd55=62a+645+62c fd56=62a+645+62d
        fd57=62a+645+62e fd58=62c+645+62d fd59=62c+645+62d fd5a=62d+645+64a fd5b=62d+645+649 fd5c=633+62d+62c
        fd5d=633+62c+62d fd5e=633+62c+649 fd5f=633+645+62d fd60=633+645+62d fd61=633+645+62c fd62=633+645+645
        fd63=633+645+645 fd64=635+62d+62d fd65=635+62d+62d fd66=635+645+645 fd67=634+62d+645 fd68=634+62d+645
        fd69=634+62c+64a fd6a=634+645+62e fd6b=634+645+62e fd6c=634+645+645 fd6d=634+645+645 fd6e=636+62d+649
        fd6f=636+62e+645 fd70=636+62e+645 fd71=637+645+62d fd72=637+645+62d fd73=637+645+645 fd74=637+645+64a
        fd75=639+62c+645 fd76=639+645+645 fd77=639+645+645 fd78=639+645+649 fd79=63a+645+645 fd7a=63a+645+64a
        fd7b=63a+645+649 fd7c=641+62e+645 fd7d=641+62e+645 fd7e=642+645+62d fd7f=642+645+645 fd80=644+62d+645
        fd81=644+62d+64a fd82=644+62d+649 fd83=644+62c+62c fd84=644+62c+62c fd85=644+62e+645 fd86=644+62e+645
        fd87=644+645+62d fd88=644+645+62d fd89=645+62d+62c fd8a=645+62d+645 fd8b=645+62d+64a fd8c=645+62c+62d
        fd8d=645+62c+645 fd8e=645+62e+62c fd8f=645+62e+645 fd92=645+62c+62e fd93=647+645+62c fd94=647+645+645
        fd95=646+62d+645 fd96=646+62d+649 fd97=646+62c+645 fd98=646+62c+645 fd99=646+62c+649 fd9a=646+645+64a
        fd9b=646+645+649 fd9c=64a+645+645 fd9d=64a+645+645 fd9e=628+62e+64a fd9f=62a+62c+64a fda0=62a+62c+649
        fda1=62a+62e+64a fda2=62a+62e+649 fda3=62a+645+64a fda4=62a+645+649 fda5=62c+645+64a fda6=62c+62d+649
        fda7=62c+645+649 fda8=633+62e+649 fda9=635+62d+64a fdaa=634+62d+64a fdab=636+62d+64a fdac=644+62c+64a
        fdad=644+645+64a fdae=64a+62d+64a fdaf=64a+62c+64a fdb0=64a+645+64a fdb1=645+645+64a fdb2=642+645+64a
        fdb3=646+62d+64a fdb4=642+645+62d fdb5=644+62d+645 fdb6=639+645+64a fdb7=643+645+64a fdb8=646+62c+62d
        fdb9=645+62e+64a fdba=644+62c+645 fdbb=643+645+645 fdbc=644+62c+645 fdbd=646+62c+62d fdbe=62c+62d+64a
        fdbf=62d+62c+64a fdc0=645+62c+64a fdc1=641+645+64a fdc2=628+62d+64a fdc3=643+645+645 fdc4=639+62c+645
        fdc5=635+645+645 fdc6=633+62e+64a fdc7=646+62c+64a fdf0=635+644+6d2 fdf1=642+644+6d2 fdf2=627+644+644+647
        fdf3=627+643+628+631 fdf4=645+62d+645+62f fdf5=635+644+639+645 fdf6=631+633+648+644 fdf7=639+644+64a+647
        fdf8=648+633+644+645 fdf9=635+644+649 fdfa=635+644+649+20+627+644+644+647+20+639+644+64a+647+20+648+633+644+645
        fdfb=62c+644+20+62c+644+627+644+647 fdfc=631+6cc+627+644
        """

    /// Letter and mark, and the letter they make, hexadecimal.
    static let compositions = """
        41+300=c0 41+301=c1 41+302=c2 41+303=c3 41+304=100 41+306=102 41+307=226 41+308=c4 41+309=1ea2 41+30a=c5
        41+30c=1cd 41+30f=200 41+311=202 41+323=1ea0 41+325=1e00 41+328=104 42+307=1e02 42+323=1e04 42+331=1e06
        43+301=106 43+302=108 43+307=10a 43+30c=10c 43+327=c7 44+307=1e0a 44+30c=10e 44+323=1e0c 44+327=1e10 44+32d=1e12
        44+331=1e0e 45+300=c8 45+301=c9 45+302=ca 45+303=1ebc 45+304=112 45+306=114 45+307=116 45+308=cb 45+309=1eba
        45+30c=11a 45+30f=204 45+311=206 45+323=1eb8 45+327=228 45+328=118 45+32d=1e18 45+330=1e1a 46+307=1e1e
        47+301=1f4 47+302=11c 47+304=1e20 47+306=11e 47+307=120 47+30c=1e6 47+327=122 48+302=124 48+307=1e22 48+308=1e26
        48+30c=21e 48+323=1e24 48+327=1e28 48+32e=1e2a 49+300=cc 49+301=cd 49+302=ce 49+303=128 49+304=12a 49+306=12c
        49+307=130 49+308=cf 49+309=1ec8 49+30c=1cf 49+30f=208 49+311=20a 49+323=1eca 49+328=12e 49+330=1e2c 4a+302=134
        4b+301=1e30 4b+30c=1e8 4b+323=1e32 4b+327=136 4b+331=1e34 4c+301=139 4c+30c=13d 4c+323=1e36 4c+327=13b
        4c+32d=1e3c 4c+331=1e3a 4d+301=1e3e 4d+307=1e40 4d+323=1e42 4e+300=1f8 4e+301=143 4e+303=d1 4e+307=1e44
        4e+30c=147 4e+323=1e46 4e+327=145 4e+32d=1e4a 4e+331=1e48 4f+300=d2 4f+301=d3 4f+302=d4 4f+303=d5 4f+304=14c
        4f+306=14e 4f+307=22e 4f+308=d6 4f+309=1ece 4f+30b=150 4f+30c=1d1 4f+30f=20c 4f+311=20e 4f+31b=1a0 4f+323=1ecc
        4f+328=1ea 50+301=1e54 50+307=1e56 52+301=154 52+307=1e58 52+30c=158 52+30f=210 52+311=212 52+323=1e5a
        52+327=156 52+331=1e5e 53+301=15a 53+302=15c 53+307=1e60 53+30c=160 53+323=1e62 53+326=218 53+327=15e
        54+307=1e6a 54+30c=164 54+323=1e6c 54+326=21a 54+327=162 54+32d=1e70 54+331=1e6e 55+300=d9 55+301=da 55+302=db
        55+303=168 55+304=16a 55+306=16c 55+308=dc 55+309=1ee6 55+30a=16e 55+30b=170 55+30c=1d3 55+30f=214 55+311=216
        55+31b=1af 55+323=1ee4 55+324=1e72 55+328=172 55+32d=1e76 55+330=1e74 56+303=1e7c 56+323=1e7e 57+300=1e80
        57+301=1e82 57+302=174 57+307=1e86 57+308=1e84 57+323=1e88 58+307=1e8a 58+308=1e8c 59+300=1ef2 59+301=dd
        59+302=176 59+303=1ef8 59+304=232 59+307=1e8e 59+308=178 59+309=1ef6 59+323=1ef4 5a+301=179 5a+302=1e90
        5a+307=17b 5a+30c=17d 5a+323=1e92 5a+331=1e94 61+300=e0 61+301=e1 61+302=e2 61+303=e3 61+304=101 61+306=103
        61+307=227 61+308=e4 61+309=1ea3 61+30a=e5 61+30c=1ce 61+30f=201 61+311=203 61+323=1ea1 61+325=1e01 61+328=105
        62+307=1e03 62+323=1e05 62+331=1e07 63+301=107 63+302=109 63+307=10b 63+30c=10d 63+327=e7 64+307=1e0b 64+30c=10f
        64+323=1e0d 64+327=1e11 64+32d=1e13 64+331=1e0f 65+300=e8 65+301=e9 65+302=ea 65+303=1ebd 65+304=113 65+306=115
        65+307=117 65+308=eb 65+309=1ebb 65+30c=11b 65+30f=205 65+311=207 65+323=1eb9 65+327=229 65+328=119 65+32d=1e19
        65+330=1e1b 66+307=1e1f 67+301=1f5 67+302=11d 67+304=1e21 67+306=11f 67+307=121 67+30c=1e7 67+327=123 68+302=125
        68+307=1e23 68+308=1e27 68+30c=21f 68+323=1e25 68+327=1e29 68+32e=1e2b 68+331=1e96 69+300=ec 69+301=ed 69+302=ee
        69+303=129 69+304=12b 69+306=12d 69+308=ef 69+309=1ec9 69+30c=1d0 69+30f=209 69+311=20b 69+323=1ecb 69+328=12f
        69+330=1e2d 6a+302=135 6a+30c=1f0 6b+301=1e31 6b+30c=1e9 6b+323=1e33 6b+327=137 6b+331=1e35 6c+301=13a
        6c+30c=13e 6c+323=1e37 6c+327=13c 6c+32d=1e3d 6c+331=1e3b 6d+301=1e3f 6d+307=1e41 6d+323=1e43 6e+300=1f9
        6e+301=144 6e+303=f1 6e+307=1e45 6e+30c=148 6e+323=1e47 6e+327=146 6e+32d=1e4b 6e+331=1e49 6f+300=f2 6f+301=f3
        6f+302=f4 6f+303=f5 6f+304=14d 6f+306=14f 6f+307=22f 6f+308=f6 6f+309=1ecf 6f+30b=151 6f+30c=1d2 6f+30f=20d
        6f+311=20f 6f+31b=1a1 6f+323=1ecd 6f+328=1eb 70+301=1e55 70+307=1e57 72+301=155 72+307=1e59 72+30c=159
        72+30f=211 72+311=213 72+323=1e5b 72+327=157 72+331=1e5f 73+301=15b 73+302=15d 73+307=1e61 73+30c=161
        73+323=1e63 73+326=219 73+327=15f 74+307=1e6b 74+308=1e97 74+30c=165 74+323=1e6d 74+326=21b 74+327=163
        74+32d=1e71 74+331=1e6f 75+300=f9 75+301=fa 75+302=fb 75+303=169 75+304=16b 75+306=16d 75+308=fc 75+309=1ee7
        75+30a=16f 75+30b=171 75+30c=1d4 75+30f=215 75+311=217 75+31b=1b0 75+323=1ee5 75+324=1e73 75+328=173 75+32d=1e77
        75+330=1e75 76+303=1e7d 76+323=1e7f 77+300=1e81 77+301=1e83 77+302=175 77+307=1e87 77+308=1e85 77+30a=1e98
        77+323=1e89 78+307=1e8b 78+308=1e8d 79+300=1ef3 79+301=fd 79+302=177 79+303=1ef9 79+304=233 79+307=1e8f
        79+308=ff 79+309=1ef7 79+30a=1e99 79+323=1ef5 7a+301=17a 7a+302=1e91 7a+307=17c 7a+30c=17e 7a+323=1e93
        7a+331=1e95 c2+300=1ea6 c2+301=1ea4 c2+303=1eaa c2+309=1ea8 c2+323=1eac c4+304=1de c5+301=1fa c6+301=1fc
        c6+304=1e2 c7+301=1e08 ca+300=1ec0 ca+301=1ebe ca+303=1ec4 ca+309=1ec2 ca+323=1ec6 cf+301=1e2e d2+31b=1edc
        d3+31b=1eda d4+300=1ed2 d4+301=1ed0 d4+303=1ed6 d4+309=1ed4 d4+323=1ed8 d5+301=1e4c d5+304=22c d5+308=1e4e
        d5+31b=1ee0 d6+304=22a d8+301=1fe d9+31b=1eea da+31b=1ee8 dc+300=1db dc+301=1d7 dc+304=1d5 dc+30c=1d9
        e2+300=1ea7 e2+301=1ea5 e2+303=1eab e2+309=1ea9 e2+323=1ead e4+304=1df e5+301=1fb e6+301=1fd e6+304=1e3
        e7+301=1e09 ea+300=1ec1 ea+301=1ebf ea+303=1ec5 ea+309=1ec3 ea+323=1ec7 ef+301=1e2f f2+31b=1edd f3+31b=1edb
        f4+300=1ed3 f4+301=1ed1 f4+303=1ed7 f4+309=1ed5 f4+323=1ed9 f5+301=1e4d f5+304=22d f5+308=1e4f f5+31b=1ee1
        f6+304=22b f8+301=1ff f9+31b=1eeb fa+31b=1ee9 fc+300=1dc fc+301=1d8 fc+304=1d6 fc+30c=1da 102+300=1eb0
        102+301=1eae 102+303=1eb4 102+309=1eb2 102+323=1eb6 103+300=1eb1 103+301=1eaf 103+303=1eb5 103+309=1eb3
        103+323=1eb7 106+327=1e08 107+327=1e09 112+300=1e14 112+301=1e16 113+300=1e15 113+301=1e17 114+327=1e1c
        115+327=1e1d 14c+300=1e50 14c+301=1e52 14c+328=1ec 14d+300=1e51 14d+301=1e53 14d+328=1ed 15a+307=1e64
        15b+307=1e65 160+307=1e66 161+307=1e67 168+301=1e78 168+31b=1eee 169+301=1e79 169+31b=1eef 16a+308=1e7a
        16b+308=1e7b 17f+307=1e9b 1a0+300=1edc 1a0+301=1eda 1a0+303=1ee0 1a0+309=1ede 1a0+323=1ee2 1a1+300=1edd
        1a1+301=1edb 1a1+303=1ee1 1a1+309=1edf 1a1+323=1ee3 1af+300=1eea 1af+301=1ee8 1af+303=1eee 1af+309=1eec
        1af+323=1ef0 1b0+300=1eeb 1b0+301=1ee9 1b0+303=1eef 1b0+309=1eed 1b0+323=1ef1 1b7+30c=1ee 1ea+304=1ec
        1eb+304=1ed 226+304=1e0 227+304=1e1 228+306=1e1c 229+306=1e1d 22e+304=230 22f+304=231 1e36+304=1e38
        1e37+304=1e39 1e5a+304=1e5c 1e5b+304=1e5d 1e60+323=1e68 1e61+323=1e69 1e62+307=1e68 1e63+307=1e69 1ea0+302=1eac
        1ea0+306=1eb6 1ea1+302=1ead 1ea1+306=1eb7 1eb8+302=1ec6 1eb9+302=1ec7 1ecc+302=1ed8 1ecc+31b=1ee2 1ecd+302=1ed9
        1ecd+31b=1ee3 1ece+31b=1ede 1ecf+31b=1edf 1ee4+31b=1ef0 1ee5+31b=1ef1 1ee6+31b=1eec 1ee7+31b=1eed 627+653=622
        627+654=623 627+655=625 648+654=624 64a+654=626 6c1+654=6c2 6d2+654=6d3
        """

    /// Mark and its canonical combining class.
    static let markClasses = """
        300=230 301=230 302=230 303=230 304=230 305=230 306=230 307=230 308=230 309=230 30a=230 30b=230 30c=230 30d=230
        30e=230 30f=230 310=230 311=230 312=230 313=230 314=230 315=232 316=220 317=220 318=220 319=220 31a=232 31b=216
        31c=220 31d=220 31e=220 31f=220 320=220 321=202 322=202 323=220 324=220 325=220 326=220 327=202 328=202 329=220
        32a=220 32b=220 32c=220 32d=220 32e=220 32f=220 330=220 331=220 332=220 333=220 334=1 335=1 336=1 337=1 338=1
        610=230 611=230 612=230 613=230 614=230 615=230 616=230 617=230 618=30 619=31 61a=32 64b=27 64c=28 64d=29 64e=30
        64f=31 650=32 651=33 652=34 653=230 654=230 655=220 656=220 657=230 658=230 659=230 65a=230 65b=230 65c=220
        65d=230 65e=230 65f=220 670=35 6d6=230 6d7=230 6d8=230 6d9=230 6da=230 6db=230 6dc=230 6df=230 6e0=230 6e1=230
        6e2=230 6e3=220 6e4=230 6e5=0 6e6=0 6e7=230 6e8=230 6ea=220 6eb=230 6ec=230 6ed=220
        """

    /// Code of a wilaya and folded spellings.
    static let wilayas = """
        01|adrar;ادرار;adrare;edrar
        02|chlef;الشلف;chelf;ech chlef;ech cheliff;el asnam;elasnam;orleansville;شلف;الاصنام
        03|laghouat;الاغواط;laghwat;l'aghouat;aghouat;el aghouat;laghouate;لغواط;اغواط
        04|oum el bouaghi;ام البواقي;oum bouaghi;oum lbouaghi;om el bouaghi;oeb;canrobert;ام بواقي
        05|batna;باتنه;batena;tbatent;bathna;بثنه
        06|bejaia;بجايه;bejaya;bgayet;bougie;vgayeth;bedjaia;bjaya;begayet;بقايت
        07|biskra;بسكره;beskra;biskra lhana
        08|bechar;بشار;bachar;colomb bechar;bechare
        09|blida;البليده;el blida;elboulaida;lblida;boulaida;al boulaida;بليده;لبليده
        10|bouira;البويره;tubirett;lbouira;el bouira;tubiret;بويره;لبويره
        11|tamanrasset;تمنراست;tamanghasset;tamenghest;tamenrasset;tam;tamanrast;تامنراست;تمنغاست;تامنغست
        12|tebessa;تبسه;tbessa;tebassa;theveste
        13|tlemcen;تلمسان;tilimsen;telemcen;tlemsan;tlemsen;tlm;تلمسن
        14|tiaret;تيارت;tihert;tiarett;tahert;تيهرت;تاهرت
        15|tizi ouzou;تيزي وزو;tizi;tizi wezzu;tizi ouzzou;t o;tiziouzou;تيزيوزو;تيزي
        16|alger;الجزاير;algiers;dzayer;dzair;dzayer centre;el djazair;djazair;al jazair;algerois;l3asima;el 3assima;asima;wilaya alger;الجزاير العاصمه;العاصمه;دزاير;دزاير لعاصمه;لعاصمه
        17|djelfa;الجلفه;jelfa;el djelfa;ldjelfa;djalfa;جلفه;لجلفه
        18|jijel;جيجل;djidjel;djidjelli;jijal;gigel;جيجال
        19|setif;سطيف;stif;s'tif;setiff;staifi;اسطيف
        20|saida;سعيده;sa3ida;sayda
        21|skikda;سكيكده;sekikda;philippeville;skikdaa
        22|sidi bel abbes;سيدي بلعباس;sidi bel abbas;sba;bel abbes;bel3abbes;sidi bel3abbes;belabbes;sidi belabbes;سيدي بالعباس;بلعباس
        23|annaba;عنابه;3annaba;3nnaba;bone;bouna;annabah;بونه
        24|guelma;قالمه;galma;gelma;guelmma
        25|constantine;قسنطينه;qsentina;ksantina;9sentina;qacentina;ksentina;kacentina;cirta;cne;qsantina;9santina;سيرتا
        26|medea;المديه;lmdia;el medea;mediya;lemdiya;medeya;مديه;لمديه
        27|mostaganem;مستغانم;mosta;mostaghanem;mestghanem;mostaganeme;مستغانيم
        28|m'sila;المسيله;msila;lmsila;el msila;emsila;m sila;مسيله;لمسيله
        29|mascara;معسكر;m3asker;maskara;mouaskar;mascarra;امعسكر
        30|ouargla;ورقله;wargla;wargren;ouergla;ourgla
        31|oran;وهران;wahran;wahrane;ouahran;wahren;lbahia;el bahia;وهرن;الباهيه
        32|el bayadh;البيض;bayadh;elbayadh;geryville;el bayad;lbayedh;بيض;لبيض
        33|illizi;اليزي;ilizi;elizi;fort polignac;ايليزي
        34|bordj bou arreridj;برج بوعريريج;bordj;bba;bordj bouariridj;borj bou arreridj;bourdj bou3riridj;b b a;bordj bou arerridj;برج بو عريريج;البرج
        35|boumerdes;بومرداس;boumerdas;bumerdas;rocher noir;boumerdase;بومرداش
        36|el tarf;الطارف;tarf;el taref;taref;eltarf;et tarf;طارف;لطارف
        37|tindouf;تندوف;tendouf;tindof;تيندوف
        38|tissemsilt;تيسمسيلت;tissemsil;tisemsilt;vialar;tissamsilt;تسمسيلت
        39|el oued;الوادي;eloued;oued souf;souf;lwad;el wadi;eloued souf;وادي سوف;الواد;لواد
        40|khenchela;خنشله;khenchla;khenchala;5enchela
        41|souk ahras;سوق اهراس;souq ahras;thagaste;souk ahrass;سوقهراس
        42|tipaza;تيبازه;tipasa;tipaz;tibaza;تيبازا
        43|mila;ميله;milla;mila wilaya
        44|ain defla;عين الدفلي;3in defla;aindefla;3ain defla;عين الدفله;عين دفلي
        45|naama;النعامه;na3ama;en naama;n3ama;نعامه
        46|ain temouchent;عين تموشنت;temouchent;3in temouchent;timouchent;عين تيموشنت;تموشنت
        47|ghardaia;غردايه;ghardaya;gherdaya;tagherdayt;mzab;ghardia
        48|relizane;غليزان;ghilizane;ghelizane;ighil izane;rilizane;ghlizane;غيليزان
        49|timimoun;تيميمون;timimoune;timimon;gourara;تميمون
        50|bordj badji mokhtar;برج باجي مختار;bbm;bordj baji mokhtar;b b m
        51|ouled djellal;اولاد جلال;ouled jellal;wled djellal;ould djelal;ouled djelal;ولاد جلال
        52|beni abbes;بني عباس;bni abbes;beni abbas;bni 3abbes
        53|in salah;عين صالح;ain salah;3in salah;insalah;ان صالح
        54|in guezzam;عين قزام;ain guezzam;in guezzem;3in guezzam;ان قزام
        55|touggourt;تقرت;tougourt;toggourt;tuggurt;tougert;توقرت
        56|djanet;جانت;janet;ganet;جانات
        57|el m'ghaier;المغير;el mghaier;el meghaier;el m'ghair;mghair;lmghair;el mghair;مغير;لمغير
        58|el meniaa;المنيعه;el menia;menia;el golea;meni3a;lmeni3a;منيعه;القليعه الصحراويه
        59|aflou;افلو;aflo;aflu
        60|barika;بريكه;brika;barica
        61|el kantara;القنطره;kantara;lkantara;el qantara;el gantra;قنطره;لقنطره
        62|bir el ater;بير العاتر;bir ater;bir el atter;bir el 3ater;بير عاتر
        63|el aricha;العريشه;aricha;el 3richa;l3richa;عريشه
        64|ksar chellala;قصر الشلاله;qsar chellala;ksar chelala;reibell;9sar chellala;قصر شلاله
        65|ain oussera;عين وساره;ain oussara;ain ouessara;ain wessara;3in oussera;ain ousera;ain wsara;عين اوساره
        66|messaad;مسعد;mess3ad;mesaad;messad;ms3ad;امسعد
        67|ksar el boukhari;قصر البخاري;ksar boukhari;boghari;ksar lboukhari;qsar el boukhari;قصر بخاري
        68|bou saada;بوسعاده;boussaada;bousaada;bou sa3da;boussa3da;بو سعاده
        69|el abiodh sidi cheikh;الابيض سيدي الشيخ;labiod sidi cheikh;el abiod sidi cheikh;abiodh sidi cheikh;lbiodh sidi chikh;لبيوض سيدي الشيخ
        """

    /// Words never looked up by their sound.
    static let notBySound = """
        je tu il le la les un une des du de l d et est en ce que qui se si y ne pas plus par sur sans on nous vous elle
        ils elles mon ma mes ton ta tes son sa ses notre votre vos leur au aux a dans pour avec c'est autre autres j'ai
        sont etes suis cette ces cet comme tout tous toute bien mais donc or ni car appareil bord bruit capable classe
        dedans doux espace froide lettre manquer mettre montrer offert offerte part passage peinture plante parole
        police pres second sens situation solide sorte sortie tant vent verite verres vers vieux charger ciment ecouteur
        massage
        """

    /// French function words.
    static let french = """
        le la les un une des du de au aux est sont vous je il elle nous on pour dans avec votre vos mon ma mes notre sur
        par que qui ce cette ces c'est j'ai pas plus et ou ne se en a son sa ses leur tres si comme
        """

    /// French words of the lexicon.
    static let frenchWords = """
        abime abonnez abord accord achat achete acheter acompte actuellement adore adresse affaire afin agence aid
        ailleurs aime aimer aimerais ajouter alors aluminium amie ampoule ancien annee annonce annule annuler annulez
        ans appareil appartement appeler appelez apporter apres armoire arnaque arnaqueurs arret arrive article articles
        assez assiette attendez attention aucun aucune aujourd aujourd'hui aussi autant autour autre avance avant avec
        avez avis avoir baissez balade bancaire baridimob basket bateau batterie beau beaucoup belle besoin bien blanc
        blanche blender bleu blouson bois bonjour bonne bonsoir bord bouche boutique bouton bracelet bras bravo brique
        bruit budget bureau cabinet cable cadeau caisse canape capable capacite capot carrelage cartable carte casque
        casse cassee cause ccp ceinture cent centre certain cette chaine chaise chaises chaleur chambre chance chaque
        charge charger chargeur chaud chaussure chaussures chef chemise cheque cher chere cheveux chez choisir choix
        chose cib ciel ciment cinq cinquante clair classe clavier cle client clim climatiseur cliquez coffre coiffure
        coin colis collier combien commande commander comment commune compatible compris compte confiance confirmer
        conforme conge congelateur conseil conseiller console consultation contacter content contente contre copain
        copie corps cote couleur coup cour cours court couteau couverture creme cuir cuisine cuisiniere d'accord danger
        dans debut decide decu decue dedans defectueux dehors deja demain demande demander demi dentiste depuis dernier
        derniere derriere descendre desole dessus detail deux deuxieme devant devenir devis devoir different difficile
        dimanche dimensions dinar diplome direct directement dispo disponible dites dix docteur domicile donne donner
        donnez dont double doute doux droit drole duree echange echanger ecouteur ecouteurs ecran edahabia effort
        egalement eglise eleve emission emploi enceinte encore endroit enfants enorme ensemble ensuite entendre entre
        entree entreprise envie envoye envoyer envoyez epilation epoque equipe erreur espace especes esperer essayer
        etage etat etes etranger etre etude exactement examen examens excellent exemple expedie expedier expedition
        facebook facile facon facture faible faim faire fait faites falloir famille fatigue faut femme femmes fenetre
        ferie ferme fermer fermez fete fidele fille film fils filtre final finalement finir fixe fleur flexy fois fond
        force forfait formation forme fort forte frais freins frere frigo froid froide fruit garantie garantir garcon
        garder gare garniture gateau gateaux general genre gens gentil geste glace gout grand grande gratuit gratuite
        gratuitement grave gris gros groupe guide habit habitude habitue haut heure heureux hier histoire hiver homme
        hommes honte horaires hotel huile huit ici idee image impeccable important impossible informations inquiet
        inscription inscrire instagram installation instant interesse interessee interet interieur inutile jamais jambe
        jardin jaune jean jeudi jeune jeux joie joindre joli jolie jouets jour journal journee jours jupe jusque juste
        kilo kilometrage laissez lait lampe langue large laver lendemain lent lentement lettre levres libre lien lieu
        ligne liquide lire lissage liste litre livraison livre livrer livreur localisation loin long longue lot louer
        lourd lumiere lundi lune lunettes machine madame magasin magnifique main maintenant mais maison malade manette
        manger maniere manque manquer manteau maquillage marche mardi mariage marmite marque mascara massage matelas
        materiel matin mauvais mauvaise medicament meilleur meilleure membre meme mensualites menteur merci mercredi
        mere merveilleux message metre mettez mettre meuble micro midi mieux milieu milliard million mince minute mixeur
        modele modem moi moins mois moitie moment monde monnaie monsieur montagne monter montre montrer morceau moteur
        moto moule moyen musique nappe nature negociable neige nettoyage nettoyer neuf neuve nickel niveau noel noir
        noire nom nombre nombreux non normal note notre nous nouveau nouvelle nuit numero objet occasion offert offre
        offrir ombre oncle onde ongles ordinateur ordre oreille original oublier oui ouvert ouverte ouvrez ouvrir page
        paiement pain paire panne pantalon papa papier papiers paquet parabrise pardon pareil parent parfait parfois
        parfum parler parole parquet part partagez partie partir passage passer pate patience payer pays peau peine
        peinture pendant penser perdre perdu pere permettre permis personne petit peur pharmacie photo phrase piece pied
        place plainte plaisir plan plante plaquettes plat plateau plein pleurer pliable pluie plusieurs plutot pneu
        pneus poche poids point pointure poisson police pomme pont porte porter pose poser possible poste poulet pour
        pourquoi pourtant poussette pouvez pouvoir premier premiere prendre prends prenez preparer pres present presque
        pret preter preuve priere prise prive prix probleme prochain proche produit produits profiter programme projet
        promo promotion propose propre proteger public puce puis pull qualite quand quantite quarante quartier quatre
        quel quelle quelles quelqu quels question quitter quoi raison ramadan ramener rapide rappelez rapport rayure
        reaction recette recevoir recharge recherche reclamation recois recommande recrutez recu reduction reel
        reflechir regarder region regle regrette relation remarque remboursement rembourser remboursez remercie remise
        remplacer rencontre rendez rendre rentrer reparation reparer repas repasser repeter repondez repondre reponse
        repos reservation reserver reservez responsable reste rester resultat retard retour retourner retrouver reussir
        reve reveil revenir riche rideau rideaux rien rip rire risque robot rond roue rouge route routeur rupture sage
        saison salle salon salut samedi sang sans sante satisfait satisfaite sauf sauver savoir savon scene seance seche
        second semaine sens sentir sept serieux serveur service servir seul seule seulement signaler signe silence
        simple sinon situation situe situee six societe soeur soin soins soir soiree solde soleil solide solution sombre
        somme sommeil sortie sortir sou soudain souffrir souhait souhaite souhaiterais soupe sourire souris souvenir
        souvent special sport stage station stock style sucre suite suivant suivi suivre sujet super superbe surprise
        surtout systeme tableau tache taille tant tante tard tarif taxe tele telecommande telephone temps tenir terrain
        terre tete timbre tirer tissu titre toile toit tomber tot total toucher toujours tour tourner tranches
        tranquille travail travailler traverser trente triste trois trop trou trouver tuer utile utiliser vacances vague
        valeur valise vendeur vendez vendre vendredi vends vendu venir vent verite verre verres vers verse versement
        vert verte veste vetement veux viande viber vidange vide video vieux villa ville vingt violet virement visage
        visite vite vitesse vitre vivre voici voir voisin voiture voler voleur voleurs votre voudrai voudrais vouloir
        vous voyage vrai vraiment whatsapp wifi wilaya yalidine yeux zero
        """

    /// Common English words.
    static let english = """
        hello hi please price how much the is you do have delivery thanks thank order want available where what my when
        can size your for this that are it in of and to cost ship shipping buy open address good morning
        """

    /// Common words of standard Arabic that Darja lacks.
    static let standard = """
        كم السعر هل اريد لديكم لدي ما هو هذا هذه الذي التي متي اين كيف لماذا نعم يمكن يمكنني يمكنكم سوف ليس لم لن ارجو
        لو سمحتم سمحت هذه المنتج متوفر تكلفه ثمن اود ماذا عند اذا ان تم جدا ايضا فقط الرجاء حضرتك
        """

    /// What names do, and the names.
    static let tags = """
        question|chhal bchhal qeddah bqeddah wach wachnou chkoun win mnin kifach wa9tach winta 3lach wach_men est_ce_que comment combien quand pourquoi quel quoi 9oli nsa9si info fahemni momkin
        negative|makach machi mabghitch ma3andich majach walou
        greetings|salam salam_alikoum alikoum_salam sbah_lkhir sbah_nour msa_lkhir bonjour bonsoir salut cava wach_rak labas kirak wach_hwalek marhba saha_ftourek ramdan_karim 3id_mabrouk
        shared|merci bonjour bonsoir salut svp oui daccord colis suivi cash w_and l_to fi dispo stock promo ccp baridimob rip robot whatsapp instagram facebook viber photo video art_clothes art_shoes art_phone art_computer art_car art_food art_beauty art_home art_house art_kids art_jewel art_service art_health art_animal art_tools
        there|kayen dispo mtwefer mawjoud mazal b9a stock
        days|lyoum ghedwa lbareh djem3a sebt lhad letnin mardi larb3a khmis
        pieces|piece habba kilo litre metre pack
        buying|commander nechri dirli nheb bghit je_veux yelzemni khdit reserver quantite khebili
        links|ta3 hada numero
        sizes|taille pointure
        asking|commander nechri prix souma chhal bchhal qeddah bqeddah kayen dispo 3andi bghit nheb je_veux mazal ta3 dirli reserver combien makach si3r taman mtwefer mawjoud
        beforeProduct|hada la le les un une du de des ta3 wahed zouj l_to el dyal nechri commander bi3 yeswa
        articles|robe sebbat sac phone_article parfum tomobil appartement villa terrain pack produit modele art_clothes art_shoes art_phone art_computer art_car art_food art_beauty art_home art_house art_kids art_jewel art_service art_health art_animal art_tools
        """

    /// Name and colour.
    static let colours = """
        k7el=black byed=white 7mer=red zre9=blue khder=green sfer=yellow rmadi=grey wardi=pink 9ahwi=brown beige=beige
        banafsaji=purple bortoqali=orange dhahabi=gold feddi=silver
        """

    /// Name and day.
    static let days = """
        lyoum=today ghedwa=tomorrow lbareh=yesterday djem3a=friday sebt=saturday lhad=sunday letnin=monday mardi=tuesday
        larb3a=wednesday khmis=thursday
        """

    /// Name and number.
    static let numbers = """
        wahed=1 zouj=2 tlata=3 reb3a=4 khamsa=5 setta=6 seb3a=7 tmenya=8 tes3a=9 3achra=10 3echrin=20 tlatin=30
        reb3in=40 khamsin=50 mya=100 mitin=200
        """

    /// Name of a rule, groups of names it needs, names that forbid it.
    static let rules = """
        =silence|neg:jaweb neg:3ayetli neg:wsel neg:ja neg:b3at neg:fhemt|
        =unwanted|neg:nheb neg:bghit|
        =where-parcel|win+colis suivi commande|
        =where-you|win+rani|colis commande
        =chief|responsable|
        =carriage|livraison tawsil frais livrer twasel|
        =haggle|chhal prix combien+remise na9esli dernier_prix|
        =still|mazal+wsel majach|
        =unlike|machi+kima photo original ki|
        =came-bad|wsel recu+mkasser khaser ghalet na9es|
        =came-well|wsel+merci saha mlih top|mkasser khaser
        =opening|t7elou tghel9ou mahloul mghelek tekhdmou horaire|
        =track-number|numero+suivi|
        =account-number|numero+rip ccp compte|
        =undo-order|commander commande+annuler mabghitch batelt|
        =form|<tel>+esm <w> adresse baladia+<w> esm adresse baladia|
        """

    /// Names between which neighbours still are neighbours.
    static let smallTalk = """
        ? khouya khti sahbi hbibi chef madame monsieur svp rabi_ykhelik yarham_waldik wallah inchallah smahli salam
        salam_alikoum bonjour bonsoir salut w_and le la les l'
        """

    /// The share of a score below the best, in steps of 4 hundredths.
    static let shares = """
        65536 62966 60497 58125 55846 53656 51552 49531 47589 45723 43930 42208 40553 38962 37435 35967 34557 33202
        31900 30649 29447 28293 27183 26117 25093 24109 23164 22256 21383 20545 19739 18965 18221 17507 16821 16161
        15527 14918 14334 13771 13231 12713 12214 11735 11275 10833 10408 10000 9608 9231 8869 8522 8187 7866 7558 7262
        6977 6703 6440 6188 5945 5712 5488 5273 5066 4868 4677 4493 4317 4148 3985 3829 3679 3535 3396 3263 3135 3012
        2894 2780 2671 2567 2466 2369 2276 2187 2101 2019 1940 1864 1791 1720 1653 1588 1526 1466 1409 1353 1300 1249
        1200 1153 1108 1065 1023 983 944 907 872 837 805 773 743 714 686 659 633 608 584 561 539 518 498 478 460 442 424
        408 392 376 362 347 334 321 308 296 284 273 263 252 242 233 224 215 207 198 191 183 176 169 162 156 150 144 138
        133 128 123 118 113 109 105 101 97 93 89 86 82 79 76 73 70 67 65 62 60 57 55 53 51 49 47 45 43 42 40 38 37 36 34
        33 32 30 29 28 27 26 25 24 23 22 21 20 19 19 18 17 17 16 15 15 14 14 13 13 12 12 11 11 10 10 9 9 9 8 8 8 7 7 7 7
        6 6 6 6 5 5 5 5 5 4 4 4 4 4 4 3 3 3 3 3 3 3 3 3 2
        """

    /// The confidence, in thousandths, from which an intent is sure.
    static let sure = 870
}
