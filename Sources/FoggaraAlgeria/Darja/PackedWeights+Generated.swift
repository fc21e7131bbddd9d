// Made by: python3 scripts/generate-darja.py
// Source: scripts/data/darja-*.tsv, wilayas.tsv; Unicode 14.0.0.

extension PackedDarja {
    /// Feature, then intents with weights in hundredths.
    static let weights = """
        *|0:92|1:-16|2:-31|4:-72|6:-27|7:-84|8:26|9:53|11:-25|12:-32|13:233
        3ad|3:18|12:-29|13:38
        3ad nahder|13:12
        3amel|4:-14|8:37
        3andi|0:-56|1:-42|2:251|3:-11|4:-11|5:31|6:64|7:-26|8:10|9:-33|10:-30|11:-27|12:12|13:-59
        3andi $|2:17
        3andi agence|6:14
        3andi carte|5:19
        3andi drari|2:18
        3aweni|1:-28|10:468
        3awnouna|0:-12|10:67|13:-16
        3awnouna chwiya|10:20
        3ayan|13:37
        3ayetli|0:-33|1:-16|2:-33|3:-25|4:17|5:-18|6:-15|7:-12|8:56|9:-16|10:-15|11:-15|12:536|13:47
        3ayetli $|12:51|13:-19
        3ayetli 3ayetli|8:13|12:-13
        3ayetli dork|12:16
        3ayetli ma|8:13|12:-13
        3ayetli mba3d|12:-27|13:34
        3chiya|7:39|13:45
        3chiya $|13:16
        3id|0:30|4:24|7:167|13:-22
        3id_mabrouk|0:242|3:-8|8:-9|9:-12|13:-41
        3id_mabrouk $|0:34
        3ilm|2:138
        3jebni|9:39|13:-17
        3la|0:82|1:21|2:-48|3:-24|4:-21|5:-65|6:-19|7:75|9:73|11:-32|12:-23|13:-23
        3la $|0:47|8:-13|9:28|13:-14
        3la <n>|7:15
        3la <time>|7:18
        3la chwiya|10:18
        3la dar|0:-15|13:36
        3la ga3|0:13
        3la mahal|6:13
        3la souma|1:16
        3la walou|8:20
        3labali|13:36
        3lach|8:44
        3lach neg:jaweb|8:13
        3ta|0:-22|1:-41|2:-28|3:-21|5:41|8:-12|10:161|13:-49
        3ta <n>|5:-14|10:53|13:-12
        3ta acompte|5:15
        3tini|0:-40|1:45|2:-14|3:38|4:85|5:18|6:32|7:-9|8:-30|9:-22|11:-18|12:45|13:-54
        3tini adresse|6:16
        3tini ccp|5:15
        3tini livreur_number|4:14
        3tini numero|12:21
        3tini souma|1:15
        3yit|8:483
        7da|6:195
        7etouli|3:12
        7mer|2:199|3:28|10:-14
        7seb|3:-12|8:64
        7seb khir|8:19
        9al|0:-12|2:-53|8:89|10:59|13:-29
        9al $|10:19
        9al jdid|8:21
        9bel|2:-13|4:12|5:42
        9odam|6:264
        9oli|1:16|2:14
        9rib|0:-9|1:-8|2:-10|5:-11|6:281|10:-8|13:-36
        9rib l_to|6:12
        9rib metre|6:17
        <all_wilayas>|4:244
        <ccp>|5:360
        <dzd>|0:-61|1:19|2:-16|3:-19|4:-9|5:50|6:-9|8:-19|9:-11|10:278|11:-8|12:-10|13:-33
        <dzd> $|10:17
        <dzd> cava|0:-14|10:26
        <e:angry>|8:360
        <e:call>|12:96
        <e:card>|5:60
        <e:delivery>|4:120
        <e:hello>|0:103
        <e:hot>|13:31
        <e:laugh>|0:-26|3:-13|5:-13|8:-16|9:-19|10:-13|13:163
        <e:laugh> $|13:36
        <e:love>|0:-14|13:91
        <e:love> $|13:12
        <e:love> <e:love>|13:15
        <e:money>|1:60
        <e:ok>|0:-13|13:75
        <e:ok> $|13:22
        <e:order>|3:60
        <e:parcel>|4:120
        <e:party>|13:23
        <e:phone>|12:96
        <e:place>|6:246
        <e:please>|1:12
        <e:sad>|8:60
        <e:thanks>|9:68
        <e:time>|7:96
        <n>|0:-54|1:-22|2:77|3:81|4:-17|5:-47|6:-49|7:21|8:-34|9:-36|10:163|11:-34|12:-51
        <n> $|2:20|3:12|10:12|13:17
        <n> cash|5:-12|10:18
        <n> fi|2:12
        <n> men|3:21
        <n> nji|7:15
        <n> piece|3:16
        <n> sayi|10:15
        <n> wella|2:18
        <q>|1:16
        <rip>|5:360
        <size>|2:96|3:39|4:-24|13:-11
        <tel>|3:117|4:-22|6:-8|12:83|13:-18
        <time>|0:-11|6:-13|7:157
        <time> $|7:18
        <track>|4:482
        <w>|0:-27|1:-26|2:-62|3:63|4:202|5:-55|6:180|7:-21|8:-30|9:-19|10:-27|11:-19|12:-21
        <w> $|2:-16|3:12|4:43|6:15
        <w> wella|4:-12|6:15
        =account-number|5:131|12:-196
        =came-bad|8:260
        =came-well|4:-15|9:378
        =carriage|0:-25|1:-249|2:-23|3:17|4:170|5:-22|6:-127|7:-12|8:-12|10:-17|11:-11|12:-10|13:-40
        =chief|6:-246|10:-16|12:46|13:-9
        =form|3:275|4:-12
        =haggle|1:-136|10:30
        =opening|0:-26|1:-204|2:-125|3:-8|4:-40|5:-13|6:-85|7:291|8:42|9:-11|10:-13|11:-9|13:-57
        =silence|0:-10|5:-10|8:369|11:-8|13:44
        =still|8:182
        =track-number|4:25|12:-200
        =undo-order|3:-15|11:263
        =unlike|8:431
        =unwanted|11:359
        =where-parcel|4:267|6:-361
        =where-you|2:-9|4:62|6:95|12:12
        ?|0:-76|2:100|3:-72|4:35|5:66|6:29|7:112|8:-104|9:-101|10:40|11:16|13:-56
        ^ $|0:123|1:-20|2:-20|3:-20|4:-12|5:-25|6:-18|7:-13|8:-25|9:36|10:-22|11:-18|12:-17|13:50
        ^ 3andi|2:23|5:18|6:29|13:-21
        ^ 3awnouna|10:20
        ^ 3ayetli|12:37
        ^ 3id_mabrouk|0:34
        ^ 3la|0:20|13:30
        ^ 3lach|8:13
        ^ 3ta|10:50|13:-14
        ^ 3tini|0:-12|1:13|4:25|12:13|13:-16
        ^ 7seb|8:19
        ^ 9rib|6:12
        ^ <dzd>|0:-14|10:26
        ^ <e:laugh>|13:47
        ^ <e:love>|13:12
        ^ <e:ok>|13:22
        ^ <n>|13:37
        ^ a|0:17|13:21
        ^ ab3atli|3:25|5:23|6:21|13:-18
        ^ adresse|6:20
        ^ ah|13:18
        ^ alikoum_salam|0:26
        ^ all_good|9:16
        ^ allah|9:28
        ^ alo|0:26
        ^ ana|13:32
        ^ arnaque|8:18|11:-12
        ^ b|5:28
        ^ b3at|2:-13|4:23|5:18|8:22|13:-12
        ^ b9a|2:18
        ^ barak_allahou_fik|9:38|13:-13
        ^ bchhal|1:33
        ^ bghit|3:24
        ^ bi3|2:16
        ^ bqeddah|1:21
        ^ bslama|13:36
        ^ c'est|6:23
        ^ ca|8:15
        ^ carte|5:14
        ^ cash|5:33
        ^ cava|0:38
        ^ cher|10:25
        ^ chghol|8:13
        ^ chhal|1:63|13:-15
        ^ chkoun|13:31
        ^ chokran|9:44|13:-14
        ^ chouf|13:25
        ^ cod|5:34
        ^ colis|7:-13|8:31
        ^ combien|1:43
        ^ commande|3:16
        ^ commander|8:22
        ^ comment|3:13|6:12
        ^ confirmer|3:26
        ^ conseiller|12:29
        ^ contact|12:20
        ^ cool|13:22
        ^ cousu|8:16
        ^ daccord|3:28|5:-15|13:36
        ^ dalouni|6:13
        ^ delai|11:13
        ^ dernier_prix|10:30
        ^ dirli|1:-28|3:15|10:58
        ^ dispo|2:20
        ^ djoumou3a|0:26
        ^ drahem|5:12
        ^ echange|11:16
        ^ enlevez|11:17
        ^ est_ce_que|2:20|4:28|13:-12
        ^ facilite|5:15
        ^ fi|2:23|6:12
        ^ frais|4:16
        ^ garantie|2:-15|11:26
        ^ ghali|10:34
        ^ hada|2:27|5:18
        ^ hchouma|8:13
        ^ hmm|13:22
        ^ horaire|7:15
        ^ hot|3:16
        ^ ida|7:15|10:15
        ^ ih|13:30
        ^ image|13:22
        ^ ja|8:26
        ^ jamais|8:17
        ^ jaweb|13:19
        ^ jazak|9:36|13:-12
        ^ je|13:20
        ^ je_prends|3:29
        ^ je_veux|3:16|11:14
        ^ kach|2:38
        ^ kayen|2:23|12:26|13:-25
        ^ kdeb|8:21
        ^ khaser|8:14
        ^ khayeb|8:19
        ^ khdit|3:66|4:-18
        ^ khelli|12:23
        ^ khsart|8:20
        ^ ki|2:20
        ^ kifach|3:23|5:17|6:22
        ^ kirak|0:27
        ^ kol|13:16
        ^ l9it|10:12
        ^ labas|0:18
        ^ lakbir|13:16
        ^ lala|13:39
        ^ livraison|4:14
        ^ livreur|4:14|8:24
        ^ localisation|6:24
        ^ location_where|6:40
        ^ ma|11:27
        ^ mabghitch|11:18
        ^ mabrouk|13:32
        ^ machi|8:21
        ^ makach|10:28
        ^ marhba|0:51|13:-16
        ^ mazal|2:33
        ^ merci|9:51|13:-13
        ^ mnin|6:40
        ^ msa_lkhir|0:36|13:-12
        ^ mtwefer|2:21
        ^ n3emer|3:28|6:-12
        ^ n9der|4:13|7:13
        ^ na9es|10:35
        ^ ne|3:-17|11:26
        ^ neg:3ad|11:38
        ^ neg:fhemt|8:-24|13:28
        ^ neg:twasel|4:-21|11:33
        ^ nel9akom_open|7:35
        ^ nhar|13:20
        ^ nheb|2:-14|3:23|11:14|12:12
        ^ nji|4:23|6:-16|7:13
        ^ nkhales|2:15|8:17
        ^ normal|13:22
        ^ nsa9si|1:12
        ^ nta|12:13
        ^ ntouma|8:12
        ^ numero|12:35
        ^ offrir|10:15
        ^ oui|13:26
        ^ paiement|5:15
        ^ pause|7:33
        ^ payer|5:19
        ^ photo|13:22
        ^ prayer|13:23
        ^ prix|1:57
        ^ produit|8:22
        ^ qeddah|1:21
        ^ rabi_yahafdek|9:52|13:-16
        ^ ramdan_karim|0:21
        ^ rani|1:-12|2:33|4:-22|6:22|8:-16|9:-14|12:-15|13:51
        ^ reflechir|13:18
        ^ remboursement|11:22
        ^ reserver|3:43
        ^ rja3|11:20
        ^ rja3tha|11:20
        ^ sah|13:21
        ^ saha|9:29
        ^ saha_ftourek|0:25
        ^ sbah|0:34
        ^ sbah_lkhir|0:39|13:-13
        ^ sbah_nour|0:32
        ^ service|8:17
        ^ service_client|12:14
        ^ si3r|1:38
        ^ sir|13:14
        ^ sou9oumha|1:40
        ^ stopdesk|4:12
        ^ t3achiti|13:21
        ^ t7elou|7:12
        ^ talab|3:15
        ^ taman|1:16
        ^ tedkhol|2:29
        ^ top|9:17|13:16
        ^ tout|0:15
        ^ tu|13:13
        ^ validez|3:13
        ^ virement|5:31
        ^ votre|12:13
        ^ wa9tach|4:20|6:-14|7:26
        ^ wach|2:25|10:-12|13:12
        ^ wach_hwalek|0:17
        ^ wach_rak|0:38|13:-12
        ^ win|0:-12|4:15|6:39
        ^ winta|4:17
        ^ wow|13:22
        ^ wsel|2:25|4:-23|9:12
        ^ ya|13:22
        ^ ya3tik_saha|9:46|13:-14
        ^ yaw|0:26
        ^ تحيا|13:24
        ^ مساكم|0:17
        a|0:39|1:-18|5:-18|6:13|10:-21|12:-12|13:34
        a $|13:30
        a ntouma|0:13
        a toute|0:12
        ab3atli|0:-38|1:-20|2:-27|3:126|4:101|5:12|6:38|7:-13|8:-30|9:-24|10:-24|11:61|13:-67
        ab3atli <n>|3:21
        ab3atli pas|3:-17|11:26
        ab3atli rip|5:23
        ab3atli une|3:12
        ab3atli virement|4:20|5:-12
        ab3atli wahed|3:17
        accept|5:27
        acceptez|5:34
        achat|0:-10|3:362|6:-8|13:-18
        achat $|3:16
        acompte|0:-8|1:-36|5:458|10:-11|13:-18
        acompte $|5:28
        adresse|0:-20|1:-20|2:-9|3:24|4:-18|5:-15|6:413|8:-8|9:-11|10:-10|11:-12|12:-17|13:-30
        adresse $|6:52
        age|0:33|13:-19
        agence|2:-20|4:-12|6:193
        agence <w>|6:14
        ah|13:60
        ah bon|13:18
        ahmed|3:22
        aide|12:38|13:-13
        ajoutez|3:14
        akher|0:25|1:24
        alf|0:12|9:15
        alikoum_salam|0:210|9:-8|13:-34
        alikoum_salam $|0:26
        all_good|0:-20|4:-8|9:264|13:-25
        all_good 3la|9:16
        allah|0:-18|8:-15|9:95|13:12
        allah yaatik|9:18
        allah يكثر|9:13
        allah ينصر|13:13
        alo|0:88|13:-12
        alo $|0:26
        amis|0:13
        ana|0:-30|1:-25|2:-21|5:-24|6:-16|9:-12|10:20|11:14|12:28|13:86
        ana fi|13:25
        annuler|3:-33|8:-11|11:573|13:-18
        annuler $|11:15
        appartement|2:192
        are|6:39|13:22
        are you|6:12
        arnaque|0:-11|8:598|11:-43|13:-32
        arnaque $|8:21
        arnaque remboursement|8:13|11:-12
        au|6:20|7:-14|12:12
        autre|2:49|13:-13
        autre modele|2:14
        azazga|3:21|4:-13
        b|0:-21|1:-14|2:-31|3:-18|4:22|5:84|6:-13|7:-12|10:70|12:-20|13:-33
        b <dzd>|10:28
        b cheque|5:32
        b3at|0:-21|1:-16|2:-65|3:-69|4:74|5:29|6:-33|8:210|9:-13|10:-15|11:-13|13:-50
        b3at byed|3:-14|8:23
        b3at l_to|4:27
        b3at recu|5:15
        b3at walou|8:16
        b3id|6:120
        b3toh|2:-23|8:46
        b3toh original|8:13
        b9a|0:-25|1:-13|2:286|3:-12|4:-13|5:32|6:-9|7:64|8:-20|9:-14|10:-15|11:-20|12:-11|13:-37
        b9a $|7:21
        b9a ki|5:14
        b9a men|2:16
        bac|12:-26|13:84
        bac $|13:25
        bach|4:52
        baddalt|11:29
        baladia|3:31|4:135
        barak_allahou_fik|0:-17|3:-8|5:-8|8:-10|9:341|10:-9|13:-55
        barak_allahou_fik $|9:34|13:-12
        baridimob|5:330
        batelt|11:520|13:-13
        bchhal|0:-16|1:378|2:-24|3:-15|5:-9|8:-20|13:-23
        bchhal hada|1:15
        bdebt|6:36
        benali|3:21|4:-13
        besoin|3:288
        bezaf|0:-16|2:-12|9:50|10:27
        bghit|0:-12|1:20|2:-20|3:227|6:-19|8:-12|10:-8|13:-16
        bghit <n>|3:19
        bi3|0:-24|1:128|2:146|3:-12|4:-8|5:-15|6:-11|7:-10|8:-10|9:-10|10:-13|11:-10|12:-8|13:-46
        bi3 $|1:21
        bi3 double|2:16
        bi3 piece|2:12
        bik|0:24
        bkhir|0:66|13:-26
        bkhir $|0:19
        bla|0:-16|5:31|13:73
        bla $|13:13
        bla bla|13:13
        blad|2:-9|6:329|13:-11
        blad $|6:12
        blasa|2:-12|6:285|13:-12
        blocked|4:178|6:18|8:-49|13:-13
        bnadem|12:463|13:-15
        bnadem $|12:14
        bon|5:25|13:39
        bonjour|0:145|1:21|2:22|3:26|5:22|6:22|7:20|8:14|9:-63|10:19|12:11|13:-145
        bonsoir|0:233|6:-12|8:-8|9:-9|10:-10|13:-45
        bqeddah|0:-12|1:330|2:-18|13:-19
        bqeddah bi3|1:21
        bslama|0:-11|1:-9|3:-10|5:-10|6:-8|8:-16|9:10|10:-14|11:-8|13:220
        bslama $|13:29
        bureau|0:-9|2:-8|3:-57|4:178|6:63|7:-8|8:-12|10:-10|13:-15
        bureau $|3:-15|4:36
        bureau ta3|4:-12|6:24
        byed|1:13|2:186|3:-28|8:58
        byed $|8:17
        c|8:17|11:-12
        c'est|0:-32|1:20|3:-23|4:-16|6:75|9:18|10:23|13:-37
        c'est win|6:16
        ca|3:-20|8:51
        can|10:29|11:12|13:-12
        carte|0:-15|2:-32|5:338|6:-11|8:-8|10:-9|13:-27
        carte $|5:42
        cash|0:-23|2:-8|3:-9|5:318|8:-9|9:-10|10:50|13:-36
        cash $|5:21|10:15
        cava|0:253|1:-17|2:-23|3:-10|4:-9|5:-25|6:-14|7:-14|8:-11|9:-8|10:51|11:-12|12:-11|13:-30
        cava $|0:22|10:20
        ccp|0:-10|1:-12|5:401|12:-9|13:-14
        ccp $|5:23
        ce|2:20|3:-21|8:61|11:-12|13:-12
        celui|1:14
        centre_ville|6:267
        cet|1:26|3:13
        chacune|3:13
        chef|0:37|12:13|13:-17
        cheque|5:109|10:-18|13:-19
        cheque $|5:32
        cher|0:-14|9:-8|10:474|13:-38
        cher $|10:18
        cherche|2:202
        chez|6:47
        chez ntouma|6:14
        chghol|2:-23|8:46
        chghol copie|8:13
        chhal|0:-53|1:391|2:11|3:-73|4:41|6:-20|7:31|8:-35|9:-29|10:60|11:-29|12:-37|13:-67
        chhal $|1:14
        chhal 3ta|5:15
        chhal dirli|10:12
        chhal تخليهملي|10:12
        chher|2:-21|5:29|8:52|10:-22
        chher kamel|8:15
        chkoun|0:-23|2:13|3:-14|5:-19|6:-13|9:-18|10:-13|11:-13|12:25|13:104
        chkoun are|13:13
        chkoun nahder|12:12
        chkoun nta|13:19
        chokran|0:-26|1:-10|2:-13|3:-12|4:-15|5:-11|6:-9|8:-16|9:397|10:-12|11:-9|12:-8|13:-59
        chokran $|9:49|13:-13
        chouf|0:-19|2:-26|3:-16|5:64|6:35|8:-33|9:-13|13:62
        chouf $|5:14
        chouf piece|13:13
        chwiya|0:-21|1:-28|5:-13|6:-16|7:-13|8:-34|9:-16|10:244|13:-58
        chwiya $|8:-16|10:63|13:-12
        cib|5:314
        cite|3:16
        cle|5:201
        cod|0:-24|1:-9|2:-16|3:60|4:-11|5:435|6:-13|8:-12|9:-12|10:-18|11:-10|12:-8|13:-42
        cod $|3:18|5:25
        colis|0:-20|1:-11|2:-40|3:-21|4:316|5:-14|6:-26|7:-48|8:100|9:16|10:-17|11:130|12:-9|13:-43
        colis est|7:-13|8:28
        colis khlas|4:-21|11:33
        combien|0:-27|1:440|2:-21|3:-38|5:-14|6:-12|7:-10|8:-16|9:-13|10:8|11:-13|12:-9|13:-37
        combien $|1:27
        combien l_to|1:14
        commande|0:-41|1:-29|2:-48|3:353|4:133|5:-31|6:-60|7:-21|8:61|9:-26|10:-27|11:112|12:-21|13:-66
        commande $|3:15|4:13|8:25|11:16|13:-15
        commande adresse|3:13
        commande je|11:17
        commander|0:-19|1:-15|2:-32|3:427|4:-13|5:-16|6:-16|8:64|9:-9|10:-13|11:-14|12:-8|13:-40
        commander $|3:29
        commander k7el|3:-14|8:23
        comment|0:-15|3:48|6:41|7:-12|13:-15
        comment commander|3:15
        comment nji|6:14
        complaint_notreceived|0:-9|2:-16|3:-19|5:-21|8:585|13:-18
        complaint_notreceived $|8:14
        compte|5:265|6:-8|12:-8|13:-24
        compte $|5:18
        confirmer|0:-20|3:427|8:-11|9:-9|13:-52
        confirmer $|3:36|13:-13
        connaitre|1:27
        conseiller|0:-15|1:-11|3:-8|5:-9|6:-9|9:-8|11:-8|12:430|13:-26
        conseiller $|12:34
        contact|0:-20|2:-8|5:-14|9:-8|10:-9|12:423|13:-34
        contact $|12:30
        cool|0:-13|13:75
        cool $|13:22
        copie|0:-8|2:182|8:44
        copie b3toh|8:13
        couleur|0:-29|1:-30|2:260|3:-30|4:-14|5:-23|6:-26|7:-10|8:123|9:-15|10:-18|12:-15|13:-59
        couleur $|8:16
        couleur 3andi|2:19
        couleur khra|8:23
        couleur wahed|2:17
        cousu|8:55
        cousu de|8:16
        coute|1:240
        daccord|0:-39|1:-18|2:-15|3:94|4:-13|5:-52|6:-16|8:-25|9:34|10:-24|11:-17|12:-15|13:118
        daccord $|3:-16|9:-12|13:68
        daccord ab3atli|3:12
        daccord khdit|3:16
        dalouni|6:44
        dalouni 3la|6:13
        dar|0:-59|1:-12|2:-13|3:44|4:90|5:-10|6:-13|7:-9|8:-28|9:-12|10:-12|11:-20|12:-11|13:160
        dar $|0:-17|3:14|8:-13|13:44
        dayra|0:-8|1:174|2:8|12:-8|13:-15
        dayra $|1:14
        de|0:-22|1:27|2:-28|4:35|6:-15|8:31|9:-12|11:74|12:-37|13:-36
        de garantie|11:14
        de suivi|4:21
        de travers|8:16
        decu|0:-10|8:557|10:-13|13:-20
        decu $|8:20
        delai|4:289|11:45|13:-9
        delai de|11:13
        dernier_prix|0:-16|1:-23|2:-12|5:-11|6:-8|9:-8|10:575|12:-8|13:-28
        dernier_prix $|10:32
        detachees|2:39|13:-12
        detachees $|2:12
        detail|1:240
        dima|2:32
        dima_client|10:432
        dir|1:32|3:38|6:-15|10:55|12:-21|13:-29
        dir 3la|10:18
        direct|4:-12|5:24
        dirli|0:-20|1:-101|2:-33|3:241|5:-43|8:-11|9:-12|10:254|13:-29
        dirli $|10:12
        dirli prix|1:-14|10:30
        dirli si3r|10:16
        dirli souma|10:25
        dirli wahed|3:34
        dis|13:50
        dis ghedwa|13:15
        dispo|0:-20|1:-12|2:380|3:-8|4:-12|5:-20|6:-16|7:-16|8:-10|9:-8|10:-20|11:-11|12:11|13:-48
        dispo $|2:41
        djem3a|0:25|4:11|7:186|8:21|13:-18
        djoumou3a|0:210|9:-8|13:-34
        djoumou3a $|0:26
        do|4:25|5:24|13:-14
        domicile|3:56|4:278
        domicile $|3:16|4:-13
        donner|1:31
        dork|0:-14|1:-21|4:-14|5:22|6:-56|7:63|8:-39|10:53|12:46
        dork $|10:18
        dork nji|6:-12|7:18
        double|2:55
        double facebook|2:16
        drahem|0:-23|1:26|2:-22|3:-8|4:-33|5:215|6:-19|7:-8|8:53|9:-14|10:-14|11:65|12:-14|13:-49
        drahem $|11:21
        drahem 3la|8:20
        drari|2:167|5:-12|6:-10|8:-10|12:-8|13:-17
        drari $|2:21
        du|1:44|10:-12
        echange|0:-12|1:-10|2:-40|3:-15|5:-13|8:-26|11:604|13:-21
        echange $|11:16
        ecotrack|4:37
        edahabia|5:346
        effort|1:-20|2:-23|10:314
        effort $|10:12
        el|1:27
        en|1:21|2:45|3:25|5:19|10:-26|13:-22
        enlevez|3:-16|8:-34|11:60
        enlevez commande|11:17
        envoye|5:47|13:-16
        envoye recu|5:14
        esm|0:-10|3:361|12:-12|13:-17
        esm $|3:16
        essai|2:96
        est|0:-17|2:35|4:-17|5:21|6:-12|7:-45|8:81|11:-13|12:-15|13:-19
        est neuf_q|2:21
        est wsel|4:-16|7:-13|8:32
        est_ce_que|0:-34|1:-15|2:67|3:-24|4:105|6:-30|7:38|8:-30|9:-17|12:-24|13:-41
        est_ce_que cod|5:14
        est_ce_que ntouma|4:26|5:-12|7:14
        etage|6:287
        etes|2:-13|6:46|12:19|13:-12
        expedier|4:346|5:-26
        facebook|2:55
        facebook $|2:16
        facilite|0:-10|2:-53|5:459|10:-9|11:-8|12:-8|13:-26
        facilite $|5:19
        facture|2:-8|5:385|6:-11|13:-15
        facture $|5:12
        faim|13:64
        faim $|13:19
        faire|1:-12|5:22
        faites|1:-19|3:-17|10:85
        faites un|1:-14|10:21
        famille|0:38
        fat|4:22
        fatet|3:17|8:21|13:-14
        fayda|5:20
        fellawen|0:24
        fi|0:-69|1:-41|2:37|3:-19|4:-27|5:18|6:121|7:-15|9:-16|10:64|11:-43|12:-52|13:31
        fi <w>|6:30
        fi couleur|2:17
        fi facture|5:12
        fi khedma|13:21
        fi kouba|6:14
        fi labas|13:14
        fi quel|6:18
        fi ramdan|10:19
        fi souma|10:21
        fi tomobil|13:12
        fi tri9|13:20
        fisa3|4:24|9:34
        fixe|1:-14|10:452
        fois|5:30
        formulaire|3:62|6:-27
        formulaire $|3:18
        frais|0:-8|4:370|13:-14
        frais $|4:16
        ftour|7:22|13:47
        ftour $|13:14
        ga3|0:43
        ga3 nas|0:13
        garantie|2:-19|4:-25|5:-13|10:-9|11:356|13:-14
        garantie $|11:14
        garantie kayen|11:20
        gare|6:267
        ghalet|0:-8|2:-26|3:-20|5:-10|8:499|11:82|13:-10
        ghalet $|11:14
        ghali|0:-30|8:-8|9:-14|10:509|13:-30
        ghali 3la|10:15
        ghedwa|0:-24|2:-18|4:50|5:-15|6:-23|7:27|8:36|9:-14|10:-16|13:22
        ghedwa $|4:16
        ghir|13:54
        gratuit|1:71|2:-11|4:54|5:-30|11:19|13:-8
        gratuit $|4:16
        gros|1:167
        grossiste|1:-35|10:54
        grossiste ida|10:16
        habba|1:47|3:89|5:-19|10:-10|13:-9
        habba $|1:12
        habet|8:16
        habta|1:-19|10:28
        hada|0:-56|1:138|2:41|3:90|4:-30|5:22|6:-26|7:-18|8:16|9:-36|10:-16|11:-28|12:-55|13:-43
        hada $|1:17|8:13
        hada b|10:12
        hada numero|2:18
        hada recu|5:20
        hada taille|3:17
        haja|2:17|8:31|13:-15
        hak|1:20|3:21
        hamdoulah|0:68
        hamdoulah ntouma|0:12
        hata|3:-13|8:78|12:-54
        hata wahed|8:23|12:-16
        hchouma|0:-8|8:524|13:-15
        hchouma $|8:13
        hiya|1:42|10:-12|13:-13
        hiya souma|1:13
        hmm|0:-13|13:75
        hmm $|13:22
        hna|2:-60|6:237|12:122|13:-11
        hna $|2:-17|12:36
        holiday|7:324|10:-46
        holiday $|7:24|10:-13
        horaire|0:-10|7:379|13:-15
        horaire $|7:18
        hot|3:54|13:-16
        hot esm|3:16
        houma|6:296|13:-9
        hydra|3:44|6:-32
        hydra <w>|3:13
        i|11:13
        ida|1:-63|3:-44|7:48|8:-22|10:110|11:36|13:-13
        ida jit|7:15
        ida khdit|10:25
        ida quantite|10:16
        ih|0:-17|9:-13|13:103
        ih $|13:30
        il|2:15|4:20
        image|0:-13|13:75
        image $|13:22
        in|2:19
        inchallah|0:21|9:-13|13:73
        incluse|1:28|4:-26
        info|1:154|3:22
        interesse|3:245
        is|0:-16|1:15|2:25|4:14|6:25|13:-28
        it|2:50|13:-18
        j'ai|0:-22|3:-22|5:31|8:19|9:26|11:-14|13:29
        j'ai envoye|5:14
        j'ai faim|13:19
        j'ai wsel|9:13
        j'espere|0:37
        ja|0:-21|2:-25|3:-8|4:59|8:94|9:-12|10:-8|11:-8|13:31
        ja $|13:16
        ja couleur|8:23
        jamais|2:-14|3:-29|8:59
        jamais nzid|8:17
        jatni|11:192
        jaweb|0:-20|1:-12|2:-22|3:-25|4:-30|5:-21|6:-10|7:-12|8:87|10:-30|11:52|12:226|13:37
        jaweb $|12:41
        jaweb bac|13:25
        jaweb drahem|11:20
        jazak|0:-16|8:-9|9:362|13:-42
        jazak $|9:36|13:-12
        jdid|0:-15|1:-13|2:213|3:-8|4:-36|5:-15|8:31|9:-14|10:-11|11:-11|12:-12|13:91
        jdid $|2:-13|13:32
        je|0:-24|2:-21|4:15|5:-13|7:-12|8:-19|9:-19|10:-15|11:71|12:-30|13:58
        je me|11:17
        je ntouma|13:19
        je_prends|0:-20|3:418|8:-8|9:-10|13:-46
        je_prends $|3:35|13:-13
        je_veux|0:-22|1:15|2:-9|3:149|8:-15|9:-9|10:-14|11:49|13:-26
        je_veux achat|3:12
        jenb|3:13
        jibli|3:288|4:312
        jit|7:52|10:-28
        jit 3la|7:15
        jointe|13:43
        jointe $|13:13
        jusqu'a|4:27|6:-13
        k7el|0:-30|1:33|2:173|3:38|4:-11|5:-26|6:-23|7:-8|8:37|9:-17|10:-27|11:-21|12:-24|13:-46
        k7el $|1:12|2:45
        k7el b3at|3:-14|8:23
        kach|0:-34|1:-22|2:147|3:-26|4:-10|5:-19|6:-24|7:-10|8:-24|9:-17|10:45|11:-17|12:137|13:-55
        kach effort|10:21
        kach hna|2:-17|12:36
        kach k7el|2:24
        kach n9der|12:14
        kamel|1:26|8:48|10:-18|13:-13
        kamel $|8:14
        kan|6:-38|13:66
        kan lbareh|13:19
        karim|3:21|4:-13
        kayen|0:-57|1:-33|2:245|3:-39|4:28|5:44|7:-23|8:-54|9:-32|11:56|12:68|13:-16
        kayen $|2:14|11:21|13:-14
        kayen <n>|2:12
        kayen autre|2:14
        kayen facilite|5:18
        kayen fi|4:12
        kayen jdid|2:-37|13:41
        kayen k7el|2:22
        kayen kach|2:-17|12:36
        kayen mahal|6:24
        kayen remise|10:15
        kbir|0:-12|2:82|3:-17|4:-8|5:-14|6:-10|8:-23|9:-10|11:15|13:54
        kbir $|2:12
        kbir hada|13:21
        kdeb|0:-21|8:385|9:-11|13:51
        kdeb $|8:21
        kdeb 3la|8:-14|13:25
        khamsa|3:-13|8:33
        khaser|0:-11|2:-9|8:552|13:-18
        khaser $|8:19
        khayeb|0:-18|1:-9|2:-11|3:-8|8:501|9:-10|12:-15|13:-35
        khayeb $|8:35
        khder|2:96
        khdit|0:-37|1:-46|2:-30|3:301|4:38|5:-19|6:-29|7:-19|8:-26|9:-22|10:133|11:-14|12:-13|13:-74
        khdit $|3:59|13:-18
        khdit <n>|3:-19|10:25
        khdit men|3:-15|4:32
        khdit tlata|10:13
        khdit zouj|3:15|4:-17
        khebili|3:294
        khedem|2:192
        khedma|0:-14|2:-18|6:-22|8:14|9:46|10:-16|13:46
        khedma $|13:20
        khelas_done|3:-19|5:79|8:27
        khelli|0:-15|1:-8|3:-24|5:-9|8:30|9:-9|10:270|12:80|13:-28
        khelli nestana|8:15
        khelli wahed|12:26
        khir|3:-12|8:64
        khir men|8:19
        khlas|0:-12|2:20|4:-74|8:-13|11:114
        khlas $|4:-21|11:31
        khmis|7:312
        khouya|0:19|2:-12|5:-25|6:28|8:-14|9:15|13:-18
        khra|2:-22|8:80|13:-18
        khra $|8:23
        khrej|3:-13|4:355
        khrej wella|4:13
        khsart|0:-13|8:69|13:-18
        khsart drahem|8:20
        khti|0:64|9:15|13:-37
        ki|0:-26|1:-16|2:37|3:46|4:-32|5:68|8:-28|9:-18|10:-12|11:-20|12:18
        ki nheb|13:14
        ki wa9ila|3:12
        ki wsel|5:17
        kifach|0:-42|1:-19|2:-52|3:108|4:-20|5:67|6:122|7:-28|8:-39|9:-25|10:-24|11:19|12:-17|13:-50
        kifach dir|3:12
        kifach nji|6:36
        kifach nkhales|5:24
        kifach nlha9kom|6:14
        kifach weather|13:13
        kilo|1:58
        kilo $|1:14
        kima|3:14|10:40|13:-17
        kima hada|10:12
        kirak|0:302|2:-8|5:-9|8:-8|9:-68|10:-8|13:-36
        kirak $|0:42|9:-15
        kmel|2:193
        kol|13:56
        kol ftour|13:17
        kol_youm|7:312
        kouba|6:49|13:-26
        kouba kifach|6:14
        kra|2:96
        l'equipe|0:40
        l'equipe $|0:12
        l'exterieur|6:23
        l9it|2:184|5:-9|10:42
        l9it kima|10:12
        l_to|0:-27|1:33|2:-22|3:-14|4:30|5:39|6:19|7:-17|8:-30|9:34|10:34|11:-18|12:-16|13:-47
        l_to <w>|4:38
        l_to grossiste|10:16
        l_to livraison|4:-14
        l_to metre|6:12
        la|1:102|4:-21|5:34|7:-13|8:23|9:-15|10:-31|12:-20|13:-73
        labas|0:228|1:-9|2:-12|5:-10|6:-16|7:-12|8:-15|9:-11|10:-17|13:16
        labas $|13:12
        labas 3la|0:18
        labas hamdoulah|0:12
        lakbir|13:56
        lakbir ja|13:16
        lala|0:-23|5:-13|8:-14|9:-17|10:14|13:108
        lala $|13:31
        larb3a|7:312
        later|6:-43|12:-30|13:289
        later $|6:-12|13:32
        laugh_again|13:120
        lazem|4:13|5:41|13:-15
        lbareh|0:-15|2:-15|3:-15|4:13|5:21|6:-41|13:102
        lbareh $|6:-12|13:34
        le|1:97|3:15|4:27|6:-28|7:54|9:-20|10:-91|12:-26|13:-40
        les|0:36|2:67|3:55|4:-45|6:-19|10:-13|13:-31
        letnin|7:312
        lhad|7:145
        li|1:21|3:31|8:30|10:-13|13:-31
        lien|3:108|4:63|11:-8
        lil|7:25
        liste|3:26
        livraison|0:-14|2:-14|3:46|4:377|5:-22|7:-13|8:-8|9:21|10:-15|11:-8|13:-21
        livraison $|4:26
        livraison domicile|3:17|4:-16
        livrer|4:354|13:-11
        livreur|0:-15|2:-18|4:323|5:10|7:-10|8:70|9:-8|11:47|12:-37|13:-27
        livreur wa9tach|11:19
        livreur_number|4:408|13:-10
        livreur_number $|4:14
        lmarra|3:18
        localisation|0:-13|1:-15|3:-19|4:-8|5:-15|6:405|9:-8|11:-12|12:-13|13:-18
        localisation $|6:38
        location_where|0:-22|3:-8|5:-8|6:428|8:-10|9:-10|10:-8|13:-38
        location_where $|6:39
        loukan|3:-27|10:31
        lyoum|7:28|9:-21|13:25
        m'as|13:13
        m3a|0:-14|3:-30|4:-27|5:-15|11:60|12:77
        m3a $|12:13
        m3a livreur|11:20
        m3a wahed|12:14
        ma|0:-14|2:-25|3:-19|4:22|8:60|11:88|12:-69|13:-20
        ma tab3touch|11:27
        ma yrodch|8:13|12:-13
        ma3jebnich|8:119|11:189
        mabghitch|0:-13|11:560|13:-26
        mabghitch $|11:23
        mabrouk|0:11|1:-8|3:-9|5:-9|6:-9|8:-11|9:-14|10:-9|13:211
        mabrouk $|13:25
        machi|0:-13|2:-31|3:-15|8:127|13:-26
        machi نفس|8:18
        madame|0:71|13:-23
        maghchouch|8:480
        mahal|0:-32|1:-19|2:-63|3:20|4:-25|5:-24|6:371|7:71|8:-21|9:-18|10:-25|11:-16|13:-46
        mahal $|2:-12|6:43|7:19
        mahal ta3|3:12
        mahloul|0:-10|4:-58|6:-8|7:362|8:94|13:-32
        mahloul $|4:-17|8:29
        majach|3:-20|4:-10|8:516|11:21
        makach|1:-20|2:161|10:94|13:-11
        makach kach|10:21
        marat|3:-13|8:33
        mardi|4:15|7:311|8:-10
        marhba|0:294|1:-10|2:-8|3:-11|5:-11|6:-9|8:-13|9:-17|10:-11|11:-9|12:-8|13:-56
        marhba $|0:29
        marque|2:192
        match|13:288
        matmana|9:62|13:-22
        matmana $|9:18
        mawjoud|0:-10|2:300|13:-55
        mawjoud $|2:29|13:-16
        mazal|0:-31|1:-23|2:277|3:-25|4:76|5:-38|6:-17|7:-10|9:-16|10:-18|11:-24|12:-23|13:-56
        mazal $|4:21|5:-13
        mazal produit|2:17
        mba3d|5:15|7:23|8:16|12:-104|13:87
        mba3d $|12:-28|13:31
        me|1:27|3:-18|8:-34|11:56
        me suis|11:17
        men|0:-42|1:-47|2:54|3:39|4:78|5:-30|6:-18|7:-18|8:114|9:17|10:-34|11:-19|12:-16|13:-76
        men $|2:16
        men 3andi|8:13
        men bureau|3:-15|4:32
        men hada|8:16
        men rmadi|3:21
        men امثالكم|9:13
        mennou|2:50
        merci|0:-32|1:31|2:-10|3:-15|4:-36|5:-15|6:-19|8:-21|9:447|10:-20|11:-12|12:-14|13:-86
        merci $|9:37|13:-16
        merci l_to|9:16
        metre|6:100|13:-35
        metre $|6:29
        mghelek|7:319
        midi|2:-13|5:-13|7:112|13:-21
        midi $|7:33
        mkasser|0:-10|8:522|13:13
        mkasser $|8:15
        mlih|0:27|1:-25|3:-24|8:-10|9:67|10:66|13:-20
        mlih $|10:20
        mnin|0:-25|3:-8|5:-8|6:411|8:-10|9:-11|10:-9|13:-38
        mnin $|6:43
        mochkil|2:-8|4:-14|8:318|12:20|13:-9
        modele|0:-11|1:43|2:134|5:-14|6:-9|8:-15|10:-11|11:-8|12:-9|13:-21
        moitie|5:39|13:-20
        momkin|0:-15|2:-18|3:-12|4:38|5:13|7:-13|11:32|12:25|13:-23
        momkin $|4:12
        mon|4:45|8:-18
        mon colis|4:13
        monde|0:50
        monsieur|0:25
        mor|8:18
        mrid|13:33
        msa_lkhir|0:244|8:-9|9:-16|10:-8|13:-40
        msa_lkhir $|0:28
        mtwefer|0:-11|2:300|4:-10|5:-10|10:-9|11:-8|13:-21
        mtwefer $|2:31
        n'ai|5:-13|8:23
        n'essayi|13:39
        n'essayi $|13:12
        n'est|8:39
        n3amar|3:62|6:-27
        n3amar formulaire|3:18
        n3emer|3:98|6:-41|13:-15
        n3emer win|3:28|6:-12
        n9aleb|13:37
        n9der|0:-37|1:29|2:-27|3:-16|4:58|5:15|7:37|8:-30|9:-29|10:-17|11:29|12:65|13:-65
        n9der jaweb|12:14
        n9der nji|7:18
        n9der wsel|4:27
        n9olek|3:-17|13:47
        n9olek $|13:14
        na9es|0:-18|1:-21|3:-19|4:-12|6:-14|7:-9|8:326|9:-9|10:118|13:-30
        na9es chwiya|8:-14|10:23
        na9es fi|10:17
        na9es piece|8:19
        na9esli|1:-36|4:-10|6:-9|7:77|8:-8|10:445|12:32|13:-26
        na9esli holiday|7:24|10:-13
        nahder|3:-34|8:13|12:438|13:-11
        nahder m3a|12:16
        nas|0:43
        nas $|0:13
        ndjou|6:28
        ne|3:-59|11:91
        ne ab3atli|3:-17|11:26
        nechri|0:-8|1:-11|2:-26|3:358|5:-8|6:-11|8:45|13:-25
        nechri men|8:15
        neg:3ad|0:-17|3:-23|11:129|13:-28
        neg:3ad nehtaj|11:38
        neg:3andi|2:72
        neg:3aweni|10:432
        neg:3ayetli|8:18|11:-12|12:455
        neg:3id|7:168
        neg:3id_mabrouk|0:120
        neg:3yit|8:480
        neg:7da|6:192
        neg:7mer|2:192
        neg:9odam|6:264
        neg:9rib|6:168
        neg:ab3atli|4:36
        neg:acompte|5:360
        neg:adresse|6:264
        neg:agence|6:144
        neg:alikoum_salam|0:120
        neg:annuler|11:480
        neg:appartement|2:192
        neg:arnaque|8:480
        neg:b3at|5:-14|8:21
        neg:b3id|6:120
        neg:b9a|2:203
        neg:baladia|4:144
        neg:barak_allahou_fik|9:192
        neg:baridimob|5:312
        neg:batelt|11:480
        neg:bchhal|1:240
        neg:bi3|1:48|2:48
        neg:blad|6:264
        neg:blasa|6:240
        neg:bnadem|12:408
        neg:bonjour|0:120
        neg:bonsoir|0:120
        neg:bqeddah|1:240
        neg:bureau|4:96
        neg:byed|2:192
        neg:carte|5:192
        neg:cash|5:240
        neg:cava|0:120
        neg:ccp|5:312
        neg:centre_ville|6:264
        neg:cher|10:360
        neg:chhal|1:192
        neg:chokran|9:192
        neg:cib|5:312
        neg:cle|5:192
        neg:cod|5:312
        neg:colis|4:312
        neg:combien|1:240
        neg:compte|5:192
        neg:confirmer|5:19
        neg:conseiller|12:312
        neg:contact|12:288
        neg:copie|2:192
        neg:couleur|2:120
        neg:dar|4:96
        neg:dernier_prix|10:432
        neg:detail|1:240
        neg:dima_client|10:432
        neg:dispo|2:192
        neg:djem3a|7:192
        neg:domicile|4:312
        neg:drahem|1:36|5:120
        neg:drari|2:72
        neg:echange|11:432
        neg:edahabia|5:312
        neg:essai|2:96
        neg:etage|6:264
        neg:expedier|4:312
        neg:facilite|5:312
        neg:facture|5:312
        neg:fhemt|8:-83|13:95
        neg:fhemt walou|8:-24|13:28
        neg:fisa3|4:48
        neg:fixe|10:432
        neg:frais|4:312
        neg:garantie|11:240
        neg:gare|6:264
        neg:ghalet|8:480
        neg:ghali|10:384
        neg:gratuit|1:72
        neg:gros|1:144
        neg:hchouma|8:480
        neg:hna|6:264
        neg:horaire|7:312
        neg:houma|6:264
        neg:info|1:144
        neg:ja|4:72
        neg:jaweb|0:-13|8:179|12:92|13:-16
        neg:jaweb 3la|8:14
        neg:jdid|2:192
        neg:jibli|4:312
        neg:k7el|2:48
        neg:kach|2:72
        neg:kayen|2:192
        neg:kbir|2:36
        neg:kdeb|8:360
        neg:khaser|8:480
        neg:khayeb|8:360
        neg:khedem|2:192
        neg:khelli|10:264
        neg:khmis|7:312
        neg:khrej|4:306|11:11
        neg:kirak|0:120
        neg:kmel|2:168
        neg:kol_youm|7:312
        neg:kra|2:96
        neg:l9it|2:192
        neg:labas|0:120
        neg:larb3a|7:312
        neg:letnin|7:312
        neg:lhad|7:144
        neg:livraison|4:312
        neg:livrer|4:312
        neg:livreur|4:312
        neg:localisation|6:264
        neg:mabghitch|11:480
        neg:maghchouch|8:480
        neg:mahal|6:168
        neg:mahloul|7:312
        neg:majach|8:480
        neg:makach|2:192
        neg:mardi|7:312
        neg:marhba|0:120
        neg:marque|2:192
        neg:mawjoud|2:192
        neg:mazal|2:72
        neg:merci|9:192
        neg:mghelek|7:312
        neg:mkasser|8:480
        neg:mlih|9:48
        neg:mnin|6:264
        neg:mochkil|8:288
        neg:modele|2:60
        neg:msa_lkhir|0:120
        neg:mtwefer|2:192
        neg:na9es|8:288
        neg:na9esli|10:440
        neg:nahder|12:360
        neg:nego|10:432
        neg:nestana|8:192
        neg:nji|6:96
        neg:nkhales|5:312
        neg:nsa|2:48
        neg:nsit|8:96
        neg:numero|12:192
        neg:occasion|2:192
        neg:offre|10:144
        neg:original|2:192
        neg:ouvrir_colis|4:312
        neg:pack|2:192
        neg:paiement|5:312
        neg:payer|5:312
        neg:photo|2:72
        neg:pointure|2:192
        neg:prix|1:240
        neg:produit|2:48
        neg:qeddah|1:216
        neg:qualite|2:192
        neg:quand|4:96|7:60
        neg:rabi_yahafdek|9:192
        neg:ramdan|7:120
        neg:ramdan_karim|0:120
        neg:rdv|7:120
        neg:reclamation|8:480
        neg:recu|5:144
        neg:remboursement|11:480
        neg:remise|10:432
        neg:responsable|12:480
        neg:rip|5:312
        neg:rja3|11:360
        neg:rjal|2:48
        neg:rkhis|10:240
        neg:robot|12:360
        neg:rupture|2:192
        neg:sa3a|7:96
        neg:saha|9:192
        neg:saha_ftourek|0:120
        neg:salam|0:120
        neg:salam_alikoum|0:120
        neg:salut|0:120
        neg:sbah_lkhir|0:120
        neg:sbah_nour|0:120
        neg:sebt|7:192
        neg:service_client|12:528
        neg:sghir|2:36
        neg:si3r|1:240
        neg:solution|8:240
        neg:souk|6:264
        neg:souma|1:240
        neg:stock|2:192
        neg:stopdesk|4:312
        neg:suivi|4:312
        neg:t3atel|8:480
        neg:t7elou|7:312
        neg:taille|2:120
        neg:taman|1:240
        neg:tarif|1:240
        neg:tawel|8:480
        neg:tawsil|4:312
        neg:tekhdmou|7:312
        neg:terrain|2:192
        neg:tghel9ou|7:312
        neg:thalla|10:432
        neg:tomobil|2:192
        neg:top|9:96
        neg:total|1:240
        neg:tri9|6:48
        neg:twasel|4:241|11:114|13:-11
        neg:twasel colis|4:-21|11:33
        neg:video|2:192
        neg:villa|2:192
        neg:virement|5:312
        neg:visite|6:120
        neg:wa9tach|4:72|7:96
        neg:wach_hwalek|0:120
        neg:wach_rak|0:120
        neg:weekend|7:192
        neg:wilaya|4:144
        neg:win|6:192
        neg:winta|4:96|7:72
        neg:wsel|4:216
        neg:ya3tik_saha|9:192
        neg:yalidine|4:312
        neg:yeswa|1:240
        neg:za3fan|8:480
        neg:zr_express|4:312
        neg:zre9|2:192
        nego|1:-45|10:505
        nego $|1:-13|10:21
        nehtaj|0:-19|1:-10|2:-11|3:146|5:-8|8:-13|9:-10|10:-8|11:127|13:-31
        nehtaj $|11:38
        nekhdem|13:22
        nel9akom_open|0:-15|2:-32|5:-12|6:-11|7:401|10:-9|13:-35
        nel9akom_open b9a|7:21
        nestana|0:-13|3:-22|4:25|8:270|9:-8|10:-22|12:17|13:-25
        nestana chher|8:15
        neuf_q|1:-9|2:312|5:-8|8:-16|13:-8
        neuf_q $|2:16
        nhabes|6:13
        nhar|1:-20|2:-13|3:-29|4:23|8:38|12:-12|13:55
        nhar kbir|13:21
        nheb|0:-35|2:-50|3:166|4:-16|5:-20|6:-14|7:-8|8:-36|9:-22|10:-20|11:48|12:53|13:53
        nheb $|13:32
        nheb commander|3:13
        nheb hada|3:17
        nheb n9olek|13:14
        nheb nahder|12:19
        nji|0:-52|1:-33|2:-24|3:9|4:51|5:-32|6:190|7:174|8:-45|9:-28|11:-27|12:-20|13:-63
        nji $|6:24|7:32
        nji 3la|7:18
        nji chez|6:14
        nji commande|3:26
        nji dork|6:-15|7:16|10:16
        nji khdit|3:-13|4:32
        nkhales|0:-33|1:14|2:32|4:-20|5:401|6:-23|7:-10|8:42|9:-19|10:-18|12:-11|13:-53
        nkhales $|5:41
        nkhales 9bel|5:13
        nkhales wella|2:20|5:-13
        nkhales وما|8:16
        nlha9kom|6:49|13:-26
        nlha9kom $|6:14
        noreply|8:506|13:-8
        normal|0:-13|11:-16|13:74
        normal $|13:22
        nos|2:-19|5:62
        note|9:27
        nrfedha|10:39
        nrouh|4:13|13:31
        nsa|2:48
        nsa9si|1:42
        nsa9si 3la|1:12
        nsit|8:96
        nsowwel|8:25
        nta|0:-16|12:48|13:42
        nta $|13:19
        nta robot|12:14
        ntabe3|4:35
        ntouma|0:38|1:-20|2:-43|3:-54|4:42|5:-57|6:119|7:32|8:24|9:-16|11:-33|13:-32
        ntouma $|0:16|6:39
        ntouma ab3atli|4:32|5:-12
        ntouma dis|13:15
        ntouma faites|10:23
        ntouma fi|6:14
        ntouma na9esli|7:24|10:-15
        numero|0:-43|1:-14|2:36|3:-25|4:10|5:-15|6:-28|7:-14|8:-12|9:-24|10:-32|11:-23|12:437|13:-62
        numero $|12:56
        numero <n>|2:18
        numero de|4:12
        numero whatsapp|12:24
        nzid|2:-14|3:-29|8:59
        nzid nechri|8:17
        occasion|2:171|8:68|13:-18
        occasion 9al|8:21
        offre|10:144
        offrir|3:-24|10:352|13:-12
        offrir <n>|10:15
        original|0:-10|2:210|8:40|13:-12
        original $|8:12
        oui|0:-22|3:32|8:-13|9:-15|13:90
        oui $|13:34
        oui confirmer|3:14
        ouvrir_colis|4:312
        pack|1:36|2:181
        paiement|0:-20|2:-14|3:-9|5:456|6:-8|8:-8|9:-8|10:-8|13:-42
        paiement $|5:36
        paire|1:16
        parfum|2:48
        pas|3:-70|4:-13|8:50|11:73
        pas commande|3:-17|11:26
        pause|2:-13|5:-13|7:112|13:-21
        pause midi|7:33
        payer|0:-16|1:-8|3:-12|5:433|9:-8|13:-37
        payer $|5:22
        phone_article|0:-12|1:23|2:113|5:-9|11:-8|12:-9|13:-21
        photo|0:-24|1:10|2:46|3:-12|4:-9|5:37|6:-12|8:19|9:-15|10:-16|11:-10|12:-9|13:73
        photo $|13:29
        piece|0:-26|1:33|3:162|4:-15|5:-38|6:-28|7:-10|8:64|9:-16|10:-20|11:-15|12:-9|13:-9
        piece $|1:15|8:18
        piece cod|3:12
        piece detachees|2:12
        piece jointe|13:13
        pins|3:12
        pointure|2:199
        poste|6:12
        poussette|2:28
        prayer|0:-15|8:-8|9:-11|13:320
        prayer $|13:20
        premier|1:13
        prendre|2:-19|3:37
        prive|1:33
        prix|0:-43|1:449|2:-44|3:-56|4:-15|5:-24|6:-27|7:-14|8:-18|9:-45|10:179|11:-21|12:-29|13:-52
        prix $|1:33|10:27
        prix l_to|10:12
        prix merci|1:12
        produit|0:-45|1:17|2:143|4:62|5:-32|6:-95|7:-13|8:61|9:-8|10:-25|11:91|12:-19|13:-87
        produit $|11:23
        produit jdid|2:37
        produit ta3|4:40|6:-26
        proforma|5:32
        qeddah|0:-21|1:287|3:-16|4:39|8:-8|9:-8|10:-8|13:-23
        qeddah dayra|1:12
        qualite|0:-9|2:180|8:71|13:-14
        qualite zero|8:16
        quand|2:-12|3:-9|4:124|7:58|12:22
        quantite|1:-35|3:282|10:54
        quantite $|10:16
        que|0:32|3:-29|8:65|10:-12|13:-15
        quel|0:-18|1:31|4:-12|6:113|8:-19|10:-16|12:-13|13:-34
        quel blad|6:12
        quel est|1:12
        quel wilaya|6:12
        quoi|1:16
        rabi_yahafdek|0:-24|1:-9|2:-8|3:-10|5:-11|6:-11|8:-13|9:370|10:-11|11:-8|12:-8|13:-55
        rabi_yahafdek $|9:45|13:-13
        ramdan|6:-9|7:122|10:65|13:-25
        ramdan_karim|0:191|8:-14|9:-12|13:-17
        ramdan_karim 3la|0:17
        rani|0:-37|1:-19|2:61|3:-62|4:78|6:30|7:14|8:-71|9:-36|12:-17|13:78
        rani $|6:27|13:-12
        rani 9rib|6:19
        rani bkhir|0:19
        rani dispo|2:13
        rani fi|2:-17|6:17|10:12|13:21
        rani ghir|13:17
        rani kdeb|8:-14|13:25
        rani later|6:-12|13:14
        rani mahloul|7:14
        rani mawjoud|2:28|13:-15
        rani n'essayi|13:12
        rani produit|4:40|6:-26
        rayi|11:29
        rbah|13:14
        rdv|7:120
        reclamation|8:480
        recu|0:-21|1:-23|2:-16|3:-18|4:-9|5:327|6:-9|9:-13|10:-10|12:-8|13:-49
        recu $|5:30
        recu chouf|5:15
        reflechir|0:-9|5:-27|13:313
        reflechir virement|13:12
        remboursement|0:-18|3:-11|8:34|11:555|13:-33
        remboursement $|11:20
        remise|0:-11|2:-36|3:-8|5:-10|6:-10|10:573|11:-8|12:-10|13:-21
        remise $|10:35
        reserver|0:-18|1:-14|3:434|5:-18|6:-9|8:-11|9:-9|11:-8|12:-8|13:-30
        reserver $|3:13
        responsable|6:-10|10:-27|12:559|13:-16
        responsable $|12:19
        rib|1:-12|5:22
        rip|0:-11|3:-20|5:410|6:-8|13:-15
        rip $|5:28
        rja3|0:-17|1:-14|2:-16|3:-17|4:-26|5:-27|6:-10|8:-15|9:-9|10:-11|11:570|12:-9|13:-31
        rja3 $|11:17
        rja3tha|4:-24|11:70
        rja3tha m3a|11:20
        rjal|2:48
        rkhis|10:247
        rmadi|1:15|2:74|3:69|4:-9|8:-9|10:-10|13:-8
        rmadi $|3:21
        robe|0:-9|1:27|2:56|3:45|5:-8|10:-9|13:-22
        robot|1:10|12:417|13:-20
        robot $|12:15
        rokba|2:27
        rupture|2:204
        sa3a|7:111
        sac|2:48
        sah|0:-14|13:81
        sah $|13:24
        saha|0:30|1:-11|2:-9|3:-12|5:-12|6:-11|8:-16|9:358|10:-18|11:-10|12:-11|13:-74
        saha $|0:-12|9:61|13:-19
        saha kirak|0:18|9:-14
        saha_ftourek|0:217|8:-11|9:-9|13:-34
        saha_ftourek $|0:28
        salam|0:104|1:38|2:29|3:20|4:31|5:31|6:19|7:9|8:39|9:-126|10:26|11:31|12:31|13:-161
        salam_alikoum|0:316|3:-9|5:-10|6:-8|7:-9|8:-12|9:-21|10:-10|11:-8|12:-8|13:-89
        salut|0:310|1:-8|2:-18|3:-9|5:-9|8:-10|9:-18|10:-18|13:-69
        savoir|1:13
        sayi|2:-12|9:13|10:50|13:-14
        sayi wach|10:15
        sbah|0:126|1:-12|7:17|9:-25|13:-38
        sbah سعيد|0:17
        sbah سكر|0:17
        sbah_lkhir|0:255|3:-8|5:-8|8:-10|9:-16|10:-8|13:-44
        sbah_lkhir $|0:31
        sbah_nour|0:229|8:-8|9:-11|13:-37
        sbah_nour $|0:32
        sebbat|1:9|2:83|10:-13|13:-9
        sebt|7:197
        securise|5:16
        service|8:67|13:-16
        service ta3|8:14
        service_client|0:-8|12:575|13:-15
        service_client $|12:14
        seul|8:24
        sfer|2:96
        sghir|2:46|10:11|11:10
        si3r|0:-31|1:377|2:-26|3:-26|4:-8|5:-15|6:-10|7:-9|8:-13|9:-13|10:80|11:-11|12:-11|13:-44
        si3r $|1:35
        si3r mlih|10:16
        simana|3:-15|4:14|8:65|13:-21
        sir|13:46
        sir tergoud|13:14
        solution|8:241
        sonatrach|13:22
        sorry_wrong|13:393
        sou9oumha|0:-21|1:137|13:-34
        sou9oumha $|1:40
        souk|6:264
        souma|0:-38|1:376|2:-20|3:-38|4:-12|5:-18|6:-24|7:-15|8:-33|9:-20|10:166|11:-13|12:-16|13:-54
        souma $|1:38
        souma nji|10:17
        stock|0:-8|2:276|7:-8|11:-16|13:-14
        stock $|2:19
        stopdesk|2:-14|4:362|6:-20
        stopdesk kayen|4:12
        sud|4:69|5:-41
        sud $|4:20|5:-12
        suis|3:-12|8:-24|11:57
        suis ghalet|11:17
        suivi|0:-8|1:-14|3:-11|4:422|5:-8|6:-8|11:-11|12:-20|13:-11
        suivi $|4:30
        svp|0:-79|1:100|2:-40|3:28|4:23|5:34|6:80|8:-86|9:-48|10:-30|11:55|12:84|13:-110
        t3achiti|13:72
        t3achiti $|13:21
        t3atel|3:-21|8:512
        t7elou|0:-11|7:386|13:-24
        ta3|0:-37|1:54|3:16|4:61|5:14|6:-25|8:75|9:-24|10:-40|11:-28|12:29|13:-71
        ta3 $|4:25|12:12
        ta3 ta3|8:14
        ta3 walou|8:14
        tab3tou|5:17
        tab3touch|2:-14|8:-16|11:91|13:-14
        tab3touch produit|11:27
        table|2:26
        taht|2:27
        taille|0:-41|1:-21|2:258|3:86|4:-25|5:-30|6:-19|7:-11|8:28|9:-18|10:-39|11:55|12:-19|13:-83
        taille $|2:24|11:12
        taille <n>|3:24
        taille <size>|3:13
        tal3et|11:13
        talab|0:-12|1:-8|3:346|5:-10|6:-11|13:-25
        talab $|3:16
        taman|0:-9|1:326|3:-13|13:-14
        taman $|1:17
        tapis|2:26
        tarif|1:288|2:-11|7:-8
        tawel|8:480
        tawsil|0:-11|1:-8|2:-20|4:407|13:-14
        tawsil $|4:17
        tba3et|2:19
        te|12:-12|13:15
        tedkhol|0:-13|2:108|4:-14|7:-12|13:-21
        tedkhol wa9tach|2:29
        teji|2:18
        tekhdmou|7:362|13:-19
        tergoud|13:46
        tergoud $|13:14
        terrain|2:192
        test|13:264
        tghel9ou|1:-11|7:358
        thalla|10:439
        this|1:28|3:14|13:-12
        tji|2:25
        tlata|1:-19|3:16|10:44
        tlata chhal|10:12
        to|3:29|13:-17
        tomobil|2:181|10:-9|13:40
        tomobil dork|13:12
        ton|12:16
        top|0:-33|1:-9|3:-9|4:-27|5:-8|8:-12|9:183|10:-10|13:55
        top $|13:34
        top 3la|9:29|13:-15
        total|1:274|4:-26
        tout|0:68|8:14|12:-12|13:-15
        tout monde|0:15
        toute|0:40
        toute l'equipe|0:12
        travers|8:55
        travers qualite|8:16
        tri9|6:32|8:16|12:-40|13:66
        tri9 3ad|13:12
        tsa7bou|4:17
        tu|13:56
        tu viens|13:13
        tue|13:13
        twasel|4:343|13:-8
        un|1:-54|2:-35|5:-13|6:18|10:47|11:23|12:57|13:-16
        un prix|1:-14|10:21
        une|3:45|4:-14|5:-29|8:24|10:19|13:-24
        va|0:22
        vais|2:-20|3:33
        validez|3:44|6:-32
        validez commande|3:13
        version|2:28
        video|2:192
        viens|13:44
        viens 3chiya|13:13
        villa|0:34|2:180
        virement|0:-21|1:-26|2:-12|3:-16|4:69|5:423|6:-23|7:-8|8:-14|9:-10|10:-27|11:-10|13:-8
        virement $|5:16
        virement <dzd>|5:13
        virement ntouma|13:12
        virement sud|4:20|5:-12
        visite|6:120
        votre|0:-14|1:-13|3:-14|5:39|6:13|11:-12|12:30|13:-21
        w_and|0:38|2:-14|4:-27|5:-26|6:-26|7:-16|8:190|10:64|11:-39|12:-108|13:-48
        wa9ila|3:42|13:-12
        wa9ila commande|3:12
        wa9tach|0:-38|1:-15|2:114|3:-37|4:172|5:-25|6:-53|7:171|8:-37|9:-22|10:-16|11:42|12:-32|13:-56
        wa9tach $|2:29
        wa9tach jaweb|11:20
        wa9tach yballa3|6:-12|7:26
        wa9tach يدخل|2:12
        wach|1:28|2:72|3:-34|4:-15|8:-39|9:-31|10:23|11:-24|12:-18|13:29
        wach 3andi|2:12
        wach 9al|10:19
        wach b9a|2:16
        wach hiya|1:13
        wach kayen|2:-29|13:38
        wach taille|2:31
        wach_hwalek|0:179|13:-14
        wach_men|1:19|2:34|13:-12
        wach_rak|0:254|3:-8|5:-8|8:-10|9:-13|10:-8|13:-43
        wach_rak $|0:38|13:-12
        wahed|0:-34|3:232|4:-17|5:-61|6:-21|7:-12|8:30|9:-19|10:-54|11:-18|12:56|13:-76
        wahed $|2:16
        wahed dar|3:17
        wahed jaweb|12:26
        wallah|0:-33|9:-14|13:108
        walou|0:-22|1:-14|5:-49|8:114|9:-13|13:51
        walou $|5:-14|8:33|13:15
        wardi|2:118
        weather|2:-12|3:-9|5:-8|6:-12|13:314
        weather 3andi|13:13
        weekend|7:195
        wella|0:-31|1:-20|2:170|3:-44|4:68|5:-36|6:47|8:-29|9:-19|10:-28|11:13|12:-21|13:-74
        wella <n>|2:18
        wella <w>|4:-12|6:15
        wella mazal|4:21|5:-13
        wesel_bien|4:-16|9:300|13:-16
        wesel_bien $|9:15
        whatsapp|2:-18|12:82
        whatsapp $|12:24
        wilaya|0:-11|2:-29|3:22|4:166|6:52|13:-20
        wilaya ntouma|6:17
        will|4:23
        win|0:-58|1:-28|2:-33|3:90|4:64|5:-17|6:360|7:-19|8:-39|9:-32|10:-27|11:-26|13:-41
        win $|3:25
        win are|6:14
        win bureau|4:-12|6:24
        win kan|13:19
        win n3amar|3:18
        win rani|4:37|6:-13
        winta|3:-29|4:153|7:84|8:-10
        winta wsel|4:17
        wow|0:-13|13:75
        wow $|13:22
        wrong_way|0:-10|4:-8|8:442|12:-11|13:-20
        wsel|0:-32|1:-22|2:38|3:-38|4:313|5:52|6:-14|7:-59|8:55|9:61|10:-23|11:-31|12:-16|13:-69
        wsel $|5:17
        wsel commande|3:-16|4:31
        wsel ghedwa|4:20
        wsel mahloul|4:-16|7:-13|8:32
        wsel produit|2:26|4:-12
        wsel wesel_bien|9:13
        y|2:21
        ya|0:25|8:-12|9:-15|13:59
        ya $|13:22
        ya3tik_saha|0:-22|1:-9|2:-8|3:-10|5:-10|6:-8|8:-13|9:361|10:-10|11:-8|12:-8|13:-53
        ya3tik_saha $|9:49|13:-15
        yaatik|9:47|13:-23
        yaatik matmana|9:18
        yalidine|4:352
        yarham_waldik|0:-60|8:-12|9:237|13:-89
        yaw|0:88|13:-12
        yaw $|0:26
        yballa3|6:-40|7:91
        yballa3 mahal|6:-12|7:26
        yel7a9|4:31
        yelzemni|3:218|8:-8
        yeswa|1:269
        yetkelef|8:13
        yji|4:32|12:-13
        yjini|4:39
        yomin|8:18
        you|0:-23|3:-13|4:19|5:16|6:35|8:-13|9:-13|10:20
        you $|6:12
        your|6:30
        yrod|8:23
        yrodch|8:45|12:-44
        yrodch hata|8:13|12:-13
        yselkni|3:27
        za3fan|8:480
        zboun|1:-12|10:33
        zero|8:55
        zero $|8:16
        zid|3:13
        zouj|0:-21|1:37|2:-31|3:172|4:-66|9:-13|12:-16|13:-33
        zouj livraison|3:17|4:-16
        zr_express|4:312
        zre9|2:191|11:10
        ~3lb|3:12
        ~3lb-|3:12
        ~3ml|8:16
        ~3ml-|8:16
        ~CGl|8:19
        ~CGl-|8:19
        ~b3t|8:20
        ~b3t-|8:20
        ~bdl-|11:13
        ~bdlt|11:13
        ~bl3|6:-18|7:40
        ~bl3-|6:-18|7:40
        ~blx-|0:26
        ~blxr|0:26
        ~brf-|5:14
        ~brfrm|5:14
        ~brk-|13:12
        ~brkt|13:16
        ~brn-|3:16
        ~brndr|3:16
        ~bst|2:12
        ~bst-|2:12
        ~bxr|0:60|13:-22
        ~bxr-|0:60|13:-22
        ~dbl|2:24
        ~dbl-|2:24
        ~df3-|5:15
        ~df3t|5:15
        ~dln|6:19
        ~dln-|6:19
        ~dnr|1:14
        ~dnr-|1:14
        ~dtC-|2:17
        ~dtCs|2:17
        ~dxl|2:18
        ~dxl-|2:18
        ~fld-|3:19|6:-14
        ~fldz|3:19|6:-14
        ~fml|0:17
        ~fml-|0:17
        ~fns|13:19
        ~fns-|13:19
        ~frm-|3:27|6:-12
        ~frmlr|3:27|6:-12
        ~frs-|2:12
        ~frsn|2:12
        ~ftr|5:17|12:13
        ~ftr-|5:17|12:13
        ~fts|10:37
        ~fts-|10:37
        ~hdr|3:19|6:-14
        ~hdr-|3:19|6:-14
        ~hjm|2:16
        ~hjm-|2:16
        ~hsb|8:28
        ~hsb-|8:28
        ~jms|3:-13|8:26
        ~jms-|3:-13|8:26
        ~jnt|13:19
        ~jnt-|13:19
        ~jsb-|0:16
        ~jsbr|0:16
        ~jsk|4:12
        ~jsk-|4:12
        ~krs-|1:-15|10:24
        ~krst|1:-15|10:24
        ~ktr|9:20
        ~ktr-|9:20
        ~lhk|4:15
        ~lhk-|4:15
        ~lkb|0:17
        ~lkb-|0:13|13:20
        ~lkbr|13:25
        ~lkz-|1:13
        ~lkzn|1:13
        ~lst|3:12
        ~lst-|3:12
        ~mnd|0:22
        ~mnd-|0:22
        ~mrd|13:14
        ~mrd-|13:14
        ~mrt|8:15
        ~mrt-|8:15
        ~msk-|0:26
        ~mskm|0:26
        ~mtl-|9:20
        ~mtlkm|9:20
        ~mtm-|9:27
        ~mtmn|9:27
        ~n3m-|3:70|6:-30
        ~n3mr|3:70|6:-30
        ~n3r-|1:21
        ~n3rf|1:21
        ~nfs|8:23
        ~nfs-|8:23
        ~nkl-|13:37
        ~nklb|13:16
        ~nklk|13:21
        ~nlf-|8:-15|11:26
        ~nlfz|8:-15|11:26
        ~nlh-|6:29|13:-12
        ~nlhkm|6:21
        ~nrf-|10:17
        ~nrfd|10:17
        ~nrk-|13:16
        ~nrkd|13:16
        ~nsl-|1:12|4:-12
        ~nsls|1:12
        ~nsr|13:20
        ~nsr-|13:20
        ~nst|8:17
        ~nst-|8:17
        ~ntb-|4:15
        ~ntb3|4:15
        ~nxm|13:14
        ~nxm-|13:14
        ~nzd|3:-13|8:26
        ~nzd-|3:-13|8:26
        ~rdC|8:20|12:-19
        ~rdC-|8:20|12:-19
        ~rj3-|11:30
        ~rj3t|11:30
        ~rkb|2:12
        ~rkb-|2:12
        ~s3d|0:25
        ~s3d-|0:25
        ~sbt|5:12
        ~sbt-|5:27
        ~sbtz|5:15
        ~skm|1:60|13:-15
        ~skm-|1:60|13:-15
        ~skr|0:25
        ~skr-|0:25
        ~slk-|3:12
        ~slkn|3:12
        ~str-|4:16
        ~strsk|4:16
        ~t3C-|13:32
        ~t3Ct|13:32
        ~tb3-|11:38
        ~tb3tC|11:40
        ~tbl|2:12
        ~tbl-|2:12
        ~tdx-|2:47
        ~tdxl|2:47
        ~tht|2:12
        ~tht-|2:12
        ~tkd|5:12
        ~tkd-|5:12
        ~trf-|8:24
        ~trfrs|8:24
        ~trk-|13:20
        ~trkd|13:20
        ~txl-|10:18
        ~txlhml|10:18
        ~xsr-|8:30
        ~xsrt|8:30
        اكدتوليش|5:14
        الزوار|6:15
        الطابله|1:12
        الطاوله|1:20
        الكوزينه|1:29
        المكالمه|8:-19|12:25
        الميساجات|8:15
        امثالكم|9:46
        امثالكم $|9:13
        باب|6:15
        بالخير|0:60|13:-18
        بالخير $|0:17
        بخير|0:73|13:-25
        بخير $|0:21
        بركات|13:36
        بيك|0:28
        تاكدو|5:27
        تحيا|4:-20|6:-19|13:82
        تحيا <w>|13:24
        تخليهملي|1:-15|10:41
        تخليهملي $|10:12
        تعرفولي|1:12
        حجم|2:36
        دفعت|5:33
        سعيد|0:58|13:-18
        سعيد $|0:17
        سكر|0:58|13:-18
        سكر $|0:17
        شغل|2:23
        صرا|13:38
        علب|3:27
        غزه|9:-13|13:46
        غزه $|13:13
        قطعتين|3:17
        ما|13:34
        محمد|13:12
        مساكم|0:60|13:-18
        مساكم بالخير|0:17
        نخمم|13:33
        نرقد|13:36
        نعرف|1:49|3:-14
        نفس|8:53
        نفس couleur|8:18
        نلحق|6:15
        وكل|0:34|13:-18
        وما|5:-23|8:52|13:-12
        وما b3at|8:16
        ويبارك|9:23
        يجيكم|2:26
        يدخل|2:42
        يدخل stock|2:12
        يكثر|9:46
        يكثر men|9:13
        ينصر|9:-13|13:46
        ينصر غزه|13:13
        """
}
