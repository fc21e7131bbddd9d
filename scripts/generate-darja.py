#!/usr/bin/env python3
"""Writes the tables of FoggaraAlgeria/Darja from scripts/data/darja-*.tsv.

Usage: python3 scripts/generate-darja.py
"""
import math
import os
import re
import sys
import unicodedata

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
SCRIPT = os.path.join(ROOT, "Sources", "FoggaraAlgeria", "Script")
DARJA = os.path.join(ROOT, "Sources", "FoggaraAlgeria", "Darja")

EMOJI = [
    ("hello", "👋"), ("please", "🙏"), ("thanks", "🌹🌷💐"), ("love", "❤😍🥰😘"), ("ok", "👍👌✅💯"), ("no", "❌🚫"),
    ("angry", "😡😠🤬😤"), ("sad", "😢😭😞💔"), ("laugh", "😂🤣😅"), ("place", "📍🗺"), ("delivery", "🚚"), ("parcel", "📦"),
    ("money", "💰💸💵"), ("card", "💳"), ("call", "📞☎"), ("phone", "📱"), ("time", "⏰🕐"), ("order", "🛒🛍"), ("deal", "🤝"),
    ("question", "❓"), ("hot", "🔥"), ("party", "🎉"), ("smile", "😊"), ("think", "🤔"),
]
LAUGHTER = "mdr;mdrr;lol;ptdr;ptdrr;xd;xdd"
# French words that count for the language of a message.
FRENCH = ("le la les un une des du de au aux est sont vous je il elle nous on pour dans avec votre vos mon ma mes "
          "notre sur par que qui ce cette ces c'est j'ai pas plus et ou ne se en a son sa ses leur tres si comme")
NOT_BY_SOUND = ("je tu il le la les un une des du de l d et est en ce que qui se si y ne pas plus par sur sans on nous "
                "vous elle ils elles mon ma mes ton ta tes son sa ses notre votre vos leur au aux a dans pour avec c'est "
                "autre autres j'ai sont etes suis cette ces cet comme tout tous toute bien mais donc or ni car "
                "appareil bord bruit capable classe dedans doux espace froide lettre manquer mettre montrer offert offerte part passage "
                "peinture plante parole police pres second sens situation solide sorte sortie tant vent verite verres vers vieux "
                "charger ciment ecouteur massage")


INTENTS = ("greeting price availability order delivery payment location opening_hours complaint thanks negotiation "
           "cancel_return human_agent unknown").split()
# When all groups of words meet (and none of the last column does), the weights change: darja.md 12.2 and 12.4.
RULES = [
    ("=silence", "neg:jaweb neg:3ayetli neg:wsel neg:ja neg:b3at neg:fhemt", "", "complaint 3"),
    ("=unwanted", "neg:nheb neg:bghit", "", "cancel_return 3"),
    ("=where-parcel", "win+colis suivi commande", "", "location -3 delivery 2"),
    ("=where-you", "win+rani", "colis commande", "location 1"),
    ("=chief", "responsable", "", "location -2"),
    ("=carriage", "livraison tawsil frais livrer twasel", "", "price -2 location -1"),
    ("=haggle", "chhal prix combien+remise na9esli dernier_prix", "", "price -1"),
    ("=still", "mazal+wsel majach", "", "complaint 1.5"),
    ("=unlike", "machi+kima photo original ki", "", "complaint 3.5"),
    ("=came-bad", "wsel recu+mkasser khaser ghalet na9es", "", "complaint 2"),
    ("=came-well", "wsel+merci saha mlih top", "mkasser khaser", "thanks 3"),
    ("=opening", "t7elou tghel9ou mahloul mghelek tekhdmou horaire", "",
     "opening_hours 1 price -1.6 location -0.6 availability -1"),
    ("=track-number", "numero+suivi", "", "human_agent -1.6"),
    ("=account-number", "numero+rip ccp compte", "", "human_agent -1.6 payment 1"),
    ("=undo-order", "commander commande+annuler mabghitch batelt", "", "cancel_return 2"),
    ("=form", "<tel>+esm <w> adresse baladia+<w> esm adresse baladia", "", "order 2"),
]
# Entities as cues, darja.md 12.3; the intent "unknown" wins below a score of 1.
ENTITY_CUES = ("<all_wilayas> delivery 2;<w> delivery 0.7;<w> location 0.5;<track> delivery 4;<rip> payment 3;<ccp> payment 3;"
               "<dzd> price 0.3;<dzd> payment 0.3;<dzd> negotiation 0.6;<tel> order 0.5;<tel> human_agent 0.5;"
               "<time> opening_hours 0.8;<size> availability 0.5;<e:hello> greeting 0.8;<e:thanks> thanks 0.5;"
               "<e:angry> complaint 3;<e:sad> complaint 0.5;<e:place> location 2;<e:delivery> delivery 1;<e:parcel> delivery 1;"
               "<e:money> price 0.5;<e:card> payment 0.5;<e:call> human_agent 0.8;<e:phone> human_agent 0.8;"
               "<e:time> opening_hours 0.8;<e:order> order 0.5;* unknown 1")
# Starting weights of the names that only darja-spellings.tsv has.
MORE_CUES = ("holiday opening_hours 2;blocked delivery 0.8;wrong_way complaint 3;all_good thanks 1.5;nel9akom_open opening_hours 2;later unknown 1.5;effort negotiation 2;neuf_q availability 2;jazak thanks 2;noreply complaint 4;wesel_bien thanks 2;livreur_number delivery 3;dayra price 1;coute price 2;offrir negotiation 2.5;cherche availability 1.6;je_prends order 2.4;"
             "talab order 2;delai delivery 2.4;location_where location 2.4;complaint_notreceived complaint 4;decu complaint 4;"
             "ma3jebnich cancel_return 1.5;ma3jebnich complaint 1;jatni cancel_return 1.5;reflechir unknown 2;match unknown 2;"
             "weather unknown 2;prayer unknown 2;test unknown 2;sorry_wrong unknown 3;mabrouk unknown 1;djoumou3a greeting 1;"
             "bslama unknown 1;laugh_again unknown 1;3ilm availability 1;khelas_done payment 0.5;robe availability 0.4;"
             "sebbat availability 0.4;sac availability 0.4;phone_article availability 0.4;parfum availability 0.4;"
             "khder availability 0.8;sfer availability 0.8;rmadi availability 0.8;wardi availability 0.8")
# Words between which neighbours still count as neighbours.
SMALL_TALK = ("? khouya khti sahbi hbibi chef madame monsieur svp rabi_ykhelik yarham_waldik wallah inchallah smahli salam "
              "salam_alikoum bonjour bonsoir salut w_and le la les l'")


def source(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def tables():
    packed = source(SCRIPT, "PackedLetters+Generated.swift")
    latin, arabic, _ = (block.split() for block in re.findall(r'"""(.*?)"""', packed, re.S))
    latin = dict(pair.split("=") for pair in latin)
    arabic = {chr(int(key, 16)): chr(int(value, 16)) for key, value in (pair.split("=") for pair in arabic)}
    return latin, arabic


LATIN, ARABIC = tables()


def fold(text):
    """What FoggaraAlgeria's Folding does with the letters of the tables."""
    text = "".join(LATIN.get(c, ARABIC.get(c, c)).lower() for c in text)
    text = re.sub("[\u0621\u0640\u0610-\u061a\u064b-\u065f\u0670]", "", text)
    text = re.sub(r"([اوي])\1+", r"\1", text)
    return re.sub(r"([^\W\d_])\1{2,}", r"\1", text)


def rows(name):
    return [line.split("\t") for line in source(ROOT, "scripts", "data", name).split("\n")[1:] if line]


def spellings(*columns):
    words = []
    for column in columns:
        for variant in column.split("|"):
            word = " ".join(re.sub(r"[-.]", " ", fold(variant)).split())
            if word and word not in words:
                words.append(word)
    return words


def lexicon():
    """Lines of name, spellings and further spellings; a spelling belongs to the first entry that has it.

    The further ones widen what is understood and leave the canonical form as it is.
    """
    seen, entries = set(), {}
    for row in rows("darja-lexicon.tsv"):
        words = [word for word in spellings(row[1], row[2]) if word not in seen]
        seen.update(words)
        entries[row[0]] = (words, [])
    entries["<e:laugh>"] = (LAUGHTER.split(";"), [])
    seen.update(entries["<e:laugh>"][0])
    for name, variants in rows("darja-spellings.tsv"):
        words = [word for word in spellings(variants) if word not in seen]
        seen.update(words)
        entries.setdefault(name, ([], []))[1].extend(words)
    return [name + "|" + ";".join(words) + "|" + ";".join(more) for name, (words, more) in entries.items()]


def wilayas():
    lines = []
    for row in rows("wilayas.tsv"):
        lines.append(row[0] + "|" + ";".join(spellings(row[1], row[2], row[3], row[4], row[5])))
    return lines


def french_words():
    """Single French words of the lexicon, for telling French from Darja."""
    words = set()
    for row in rows("darja-lexicon.tsv"):
        latin = set(spellings(row[1]))
        for word in re.split(r"[ ,]+", fold(row[3])):
            if word in latin and len(word) > 2:
                words.add(word)
    words |= {"echange", "noire", "blanche", "blanc", "rouge", "bleu"}
    words.update(fold(word) for word in source(ROOT, "scripts", "data", "french-words.txt").split())
    return " ".join(sorted(words))


def cues():
    """Starting weights: feature to intent to weight."""
    start = {}

    def add(feature, intent, weight):
        start.setdefault(feature, {})
        start[feature][intent] = start[feature].get(intent, 0) + weight

    for name, intent, weight in rows("darja-cues.tsv"):
        add(name, intent, float(weight))
        if intent != "order":
            add("neg:" + name, intent, float(weight))
    for cue in (ENTITY_CUES + ";" + MORE_CUES).split(";"):
        name, intent, weight = cue.split()
        add(name, intent, float(weight))
    for name, _, _, changes in RULES:
        parts = changes.split()
        for intent, weight in zip(parts[::2], parts[1::2]):
            add(name, intent, float(weight))
    return start


def weights():
    """Lines of feature and whole weights: learned ones when there are any, else the starting ones."""
    path = os.path.join(ROOT, "scripts", "data", "darja-weights.tsv")
    if os.path.exists(path):
        return ["|".join(row) for row in rows("darja-weights.tsv")]
    return [name + "|" + "|".join(f"{INTENTS.index(intent)}:{round(weight * 100)}" for intent, weight in row.items())
            for name, row in cues().items()]


ENGLISH = ("hello hi please price how much the is you do have delivery thanks thank order want available where what my when "
           "can size your for this that are it in of and to cost ship shipping buy open address good morning")
STANDARD = ("كم السعر هل اريد لديكم لدي ما هو هذا هذه الذي التي متي اين كيف لماذا نعم يمكن يمكنني يمكنكم سوف ليس لم لن "
            "ارجو لو سمحتم سمحت هذه المنتج متوفر تكلفه ثمن اود ماذا عند اذا ان تم جدا ايضا فقط الرجاء حضرتك")
# Names said alike in French, standard Arabic or by everyone: they tell nothing about the language.
DAYS = {"lyoum": "today", "ghedwa": "tomorrow", "lbareh": "yesterday", "djem3a": "friday", "sebt": "saturday", "lhad": "sunday",
        "letnin": "monday", "mardi": "tuesday", "larb3a": "wednesday", "khmis": "thursday"}
COLOURS = {"k7el": "black", "byed": "white", "7mer": "red", "zre9": "blue", "khder": "green", "sfer": "yellow", "rmadi": "grey",
           "wardi": "pink", "9ahwi": "brown", "beige": "beige", "banafsaji": "purple", "bortoqali": "orange", "dhahabi": "gold",
           "feddi": "silver"}
# Names of groups of articles that only darja-spellings.tsv has: said in French or standard Arabic by everyone.
ARTICLES = ("art_clothes art_shoes art_phone art_computer art_car art_food art_beauty art_home art_house art_kids art_jewel "
            "art_service art_health art_animal art_tools").split()
NUMBERS = {"wahed": 1, "zouj": 2, "tlata": 3, "reb3a": 4, "khamsa": 5, "setta": 6, "seb3a": 7, "tmenya": 8, "tes3a": 9, "3achra": 10,
           "3echrin": 20, "tlatin": 30, "reb3in": 40, "khamsin": 50, "mya": 100, "mitin": 200}


def tags():
    """Sets of names by what they do."""
    found = {"question": [], "negative": [], "greetings": []}
    for row in rows("darja-lexicon.tsv"):
        marks = row[5].split("|")
        if "q" in marks:
            found["question"].append(row[0])
        if "neg" in marks and row[0] != "ma_neg" or row[0] in ("mabghitch", "majach"):
            found["negative"].append(row[0])
        if "greet" in marks:
            found["greetings"].append(row[0])
    found["shared"] = ["merci", "bonjour", "bonsoir", "salut", "svp", "oui", "daccord", "colis", "suivi", "cash", "w_and", "l_to", "fi", "dispo",
                       "stock", "promo", "ccp", "baridimob", "rip", "robot", "whatsapp", "instagram", "facebook", "viber", "photo", "video", *ARTICLES]
    found["there"] = ["kayen", "dispo", "mtwefer", "mawjoud", "mazal", "b9a", "stock"]
    found["days"] = list(DAYS)
    found["pieces"] = ["piece", "habba", "kilo", "litre", "metre", "pack"]
    found["buying"] = ["commander", "nechri", "dirli", "nheb", "bghit", "je_veux", "yelzemni", "khdit", "reserver", "quantite", "khebili"]
    found["links"] = ["ta3", "hada", "numero"]
    found["sizes"] = ["taille", "pointure"]
    found["asking"] = ["commander", "nechri", "prix", "souma", "chhal", "bchhal", "qeddah", "bqeddah", "kayen", "dispo", "3andi", "bghit", "nheb",
                       "je_veux", "mazal", "ta3", "dirli", "reserver", "combien", "makach", "si3r", "taman", "mtwefer", "mawjoud"]
    found["beforeProduct"] = ["hada", "la", "le", "les", "un", "une", "du", "de", "des", "ta3", "wahed", "zouj", "l_to", "el", "dyal", "nechri",
                              "commander", "bi3", "yeswa"]
    found["articles"] = ["robe", "sebbat", "sac", "phone_article", "parfum", "tomobil", "appartement", "villa", "terrain", "pack", "produit", "modele", *ARTICLES]
    return {tag: " ".join(names) for tag, names in found.items()}


def shares():
    """The share e^(-d/100) of a score d below the best one, in steps of 4, as whole numbers."""
    return [round(65536 * math.exp(-4 * step / 100)) for step in range(256)]


def data():
    return {"languages": {"english": ENGLISH, "standard": STANDARD}, "tags": tags(), "days": DAYS, "colours": COLOURS, "numbers": NUMBERS,
            "wilayaNames": [row[1] + "|" + row[2] for row in rows("wilayas.tsv")], "shares": " ".join(map(str, shares())), "sure": 870,
            "intents": " ".join(INTENTS), "rules": [f"{name}|{needed}|{missing}" for name, needed, missing, _ in RULES],
            "smallTalk": SMALL_TALK, "weights": weights(),"emoji": EMOJI, "lexicon": lexicon(), "wilayas": wilayas(), "french": FRENCH, "notBySound": NOT_BY_SOUND,
            "frenchWords": french_words()}


def ligatures():
    """What the Arabic ligatures U+FC00-U+FDFF are made of."""
    pairs = []
    for value in range(0xFC00, 0xFE00):
        plain = unicodedata.normalize("NFKC", chr(value)).replace("\u0640", "")
        if plain != chr(value):
            pairs.append(f"{value:x}=" + "+".join(f"{ord(c):x}" for c in plain))
    return pairs


BASES = [*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0x621, 0x64B),
         *range(0x671, 0x6D4)]
MARKS = [*range(0x300, 0x339), *range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6DD), *range(0x6DF, 0x6E9),
         *range(0x6EA, 0x6EE)]


def compositions():
    pairs = []
    for base in BASES:
        for mark in MARKS:
            whole = unicodedata.normalize("NFC", chr(base) + chr(mark))
            if len(whole) == 1 and whole != chr(base):
                pairs.append(f"{base:x}+{mark:x}={ord(whole):x}")
    return pairs


def mark_classes():
    return [f"{mark:x}={unicodedata.combining(chr(mark))}" for mark in MARKS]


def wrapped(parts, width=112):
    """Words in lines of at most a width."""
    lines, line = [], ""
    for part in parts:
        if line and len(line) + 1 + len(part) > width:
            lines.append(line)
            line = ""
        line = (line + " " + part).strip()
    return lines + [line]


def swift(name, comment, lines):
    body = "\n".join("        " + line for line in lines)
    return f"    /// {comment}\n    static let {name} = \"\"\"\n{body}\n        \"\"\"\n"


def pairs(table):
    return wrapped(f"{key}={value}" for key, value in table.items())


def distinct(words):
    """Stops when two words have one hash, as FoggaraAlgeria's WordHash makes it."""
    seen = {}
    for word in words:
        value = 0xCBF29CE484222325
        for letter in word:
            value = ((value ^ ord(letter)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
        if seen.setdefault(value, word) != word:
            sys.exit(f"{word} and {seen[value]} have the same hash")


def main():
    tables = data()
    distinct([word for line in tables["lexicon"] + tables["wilayas"] for part in line.split("|") for word in part.split(";")]
             + [line.split("|")[0] for line in tables["weights"]])
    parts = [
        swift("emoji", "Tag and its emoji.", [f"{tag}|{signs}" for tag, signs in tables["emoji"]]),
        swift("ligatures", "Arabic ligature and its letters, hexadecimal.", wrapped(ligatures())),
        swift("compositions", "Letter and mark, and the letter they make, hexadecimal.", wrapped(compositions())),
        swift("markClasses", "Mark and its canonical combining class.", wrapped(mark_classes())),
        swift("wilayas", "Code of a wilaya and folded spellings.", tables["wilayas"]),
        swift("notBySound", "Words never looked up by their sound.", wrapped(NOT_BY_SOUND.split())),
        swift("french", "French function words.", wrapped(FRENCH.split())),
        swift("frenchWords", "French words of the lexicon.", wrapped(tables["frenchWords"].split())),
        swift("english", "Common English words.", wrapped(ENGLISH.split())),
        swift("standard", "Common words of standard Arabic that Darja lacks.", wrapped(STANDARD.split())),
        swift("tags", "What names do, and the names.", [f"{tag}|{names}" for tag, names in tables["tags"].items()]),
        swift("colours", "Name and colour.", pairs(COLOURS)), swift("days", "Name and day.", pairs(DAYS)),
        swift("numbers", "Name and number.", pairs(NUMBERS)),
        swift("rules", "Name of a rule, groups of names it needs, names that forbid it.", tables["rules"]),
        swift("smallTalk", "Names between which neighbours still are neighbours.", wrapped(SMALL_TALK.split())),
        swift("shares", "The share of a score below the best, in steps of 4 hundredths.", wrapped(tables["shares"].split())),
        f"    /// The confidence, in thousandths, from which an intent is sure.\n    static let sure = {tables['sure']}\n",
    ]
    write("PackedDarja+Generated.swift", "/// Packed tables of messages, see the files of this folder.\nenum PackedDarja {\n" + "\n".join(parts) + "}\n")
    write("PackedLexicon+Generated.swift", "extension PackedDarja {\n"
          + swift("lexicon", "Name, folded spellings, further ones that only widen what is understood.", tables["lexicon"]) + "}\n")
    write("PackedReplies+Generated.swift", "extension PackedDarja {\n"
          + swift("replies", "Intent, case, the line in Arabizi, in Arabic letters and in French.", replies()) + "}\n")
    write("PackedWeights+Generated.swift", "extension PackedDarja {\n"
          + swift("weights", "Feature, then intents with weights in hundredths.", tables["weights"]) + "}\n")


def replies():
    """Lines of intent, case and the reply in Arabizi, Arabic letters and French; Arabic ones isolate what is Latin."""
    lines = []
    for intent, case, arabizi, arabic, french in rows("darja-replies.tsv"):
        arabic = re.sub(r"(?:RIP )?\{\w+\}", lambda found: f"\u2068{found[0]}\u2069", arabic)
        lines.append("|".join((intent, case, arabizi, arabic.replace("\u2068", "\\u{2068}").replace("\u2069", "\\u{2069}"), french)))
    return lines


def write(name, text):
    with open(os.path.join(DARJA, name), "w", encoding="utf-8") as out:
        out.write("// Made by: python3 scripts/generate-darja.py\n// Source: scripts/data/darja-*.tsv, wilayas.tsv; Unicode 14.0.0.\n\n" + text)


if __name__ == "__main__":
    main()
