// Made by: python3 scripts/generate-darja.py
// Source: scripts/data/darja-*.tsv, wilayas.tsv; Unicode 14.0.0.

extension PackedDarja {
    /// Intent, case, the line in Arabizi, in Arabic letters and in French.
    static let replies = """
        greeting||Wa 3likom salam, mar7ba bikom f {shop}! Wach n9edrou n3awnoukom?|وعليكم السلام، مرحبا بيكم في \u{2068}{shop}\u{2069}! واش نقدرو نعاونوكم؟|Bonjour et bienvenue chez {shop} ! Comment puis-je vous aider ?
        price||{product}: {price} DA. Ta7abou tcommandiw?|\u{2068}{product}\u{2069}: \u{2068}{price}\u{2069} دج. تحبو تكومانديو؟|{product} : {price} DA. Souhaitez-vous commander ?
        availability|yes|Ih kayen: {variants}. Wach men taille w couleur?|إيه كاين: \u{2068}{variants}\u{2069}. واش من تاي ولون؟|Oui, disponible : {variants}. Quelle taille et quelle couleur ?
        availability|no|Sama7na, {variant} kmel. Kayen: {others}. N3almoukom ki yerja3?|سامحونا، \u{2068}{variant}\u{2069} كمل. كاين: \u{2068}{others}\u{2069}. نعلموكم كي يرجع؟|Désolé, {variant} est épuisé. Il reste : {others}. Voulez-vous être prévenu du retour ?
        order|ask|D'accord, ab3atou: ism, numéro, wilaya, baladia, taille/couleur.|ابعثو: الاسم، رقم الهاتف، الولاية، البلدية، التاي واللون.|Merci d'envoyer : nom, téléphone, wilaya, commune, taille/couleur.
        order|recap|Commande {order}: {items}, {total} DA m3a livraison l {wilaya}. Nconfirmiw? (ih / lala)|الطلبية \u{2068}{order}\u{2069}: \u{2068}{items}\u{2069}، \u{2068}{total}\u{2069} دج مع التوصيل لـ \u{2068}{wilaya}\u{2069}. نأكدو؟ (إيه / لا)|Commande {order} : {items}, {total} DA livraison {wilaya} comprise. Confirmez-vous ? (oui / non)
        delivery|fee|Livraison l {wilaya}: {fee_home} DA l dar, {fee_desk} DA l bureau, {days} yam.|التوصيل لـ \u{2068}{wilaya}\u{2069}: \u{2068}{fee_home}\u{2069} دج للدار، \u{2068}{fee_desk}\u{2069} دج للمكتب، \u{2068}{days}\u{2069} أيام.|Livraison {wilaya} : {fee_home} DA à domicile, {fee_desk} DA au bureau, {days} jours.
        delivery|track|Colis {tracking}: {status}, {date}.|الكولي \u{2068}{tracking}\u{2069}: \u{2068}{status}\u{2069}، \u{2068}{date}\u{2069}.|Colis {tracking} : {status}, le {date}.
        payment|how|Te9edrou tkhalsou ki twselkom, wella b BaridiMob: RIP {rip}. Ab3atou reçu.|تقدرو تخلصو كي توصلكم، ولا ببريدي موب: \u{2068}RIP {rip}\u{2069}. ابعثو الوصل.|Paiement à la livraison, ou BaridiMob : RIP {rip}. Envoyez le reçu, merci.
        payment|claimed|Sa7a, wselna reçu. N'verifiw w nrodou 3likom.|صحا، وصلنا الوصل. نتأكدو ونردو عليكم.|Merci, reçu bien arrivé. Nous vérifions et revenons vers vous.
        location||Rana f {address}. Carte: {map}|رانا في \u{2068}{address}\u{2069}. الخريطة: \u{2068}{map}\u{2069}|Nous sommes à {address}. Plan : {map}
        opening_hours||N7elou {hours}. Ldjem3a: {friday}.|نحلو \u{2068}{hours}\u{2069}. الجمعة: \u{2068}{friday}\u{2069}.|Ouvert {hours}. Vendredi : {friday}.
        complaint||Sam7ouna bezaf 3la had lmochkil. Rah ykelmkom wahed mel équipe. Ab3atou numéro commande w tswira.|سامحونا على هاد المشكل. راح يكلمكم واحد من الفريق. ابعثو رقم الطلبية وصورة.|Toutes nos excuses. Un membre de l'équipe vous répond. Envoyez le numéro de commande et une photo.
        thanks||Bla mzeya, marhba bikom f ay wa9t!|بلا مزية، مرحبا بيكم في أي وقت!|Avec plaisir, à bientôt !
        negotiation||Souma {price} DA rahi fixe; {offer}|السومة \u{2068}{price}\u{2069} دج راهي فيكس؛ \u{2068}{offer}\u{2069}|Le prix de {price} DA est fixe ; {offer}
        cancel_return||Commande {order}: {state}. Nannuliwha? (ih / lala)|الطلبية \u{2068}{order}\u{2069}: \u{2068}{state}\u{2069}. نلغيوها؟ (إيه / لا)|Commande {order} : {state}. Confirmez-vous l'annulation ? (oui / non)
        human_agent||Wahed mel équipe rah yrod 3likom 9rib.|واحد من الفريق راح يرد عليكم قريب.|Un conseiller vous répond très bientôt.
        unknown||Ma fhemtch mli7, te9edrou t3awdou? Prix, livraison, commande…|ما فهمتش مليح، تقدرو تعاودو؟ السعر، التوصيل، الطلبية…|Je n'ai pas bien compris. Prix, livraison, commande ?
        unknown|again|N7awlkom l wahed mel équipe.|نحولكم لواحد من الفريق.|Je vous mets en relation avec l'équipe.
        unknown|voice|Ma n9derch nesma3 vocal, ab3atouli msg écrit stp.|ما نقدرش نسمع الفوكال، ابعثولي رسالة مكتوبة.|Je ne peux pas écouter les vocaux, merci d'écrire.
        opening_hours|closed|Rana mghel9in dork, nrodou 3likom {next_open}.|رانا مغلقين دروك، نردو عليكم \u{2068}{next_open}\u{2069}.|Nous sommes fermés, réponse {next_open}.
        """
}
