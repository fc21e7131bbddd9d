#!/usr/bin/env python3
"""Writes Sources/CAssets/data/n8n/foggara.*.js, the code that own nodes become in n8n.

The rules are the files of scripts/lowered; the tables come from where the native code has them: scripts/data/*.tsv and
the word lists of Sources/FoggaraAlgeria.

Usage: python3 scripts/generate-lowered-code.py
"""
import importlib.machinery
import importlib.util
import json
import os
import re
import sys
import unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
ALGERIA = os.path.join(ROOT, "Sources", "FoggaraAlgeria")
TEXT = r'(?:"""(.*?)"""|"((?:[^"\\]|\\.)*)")'


def source(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def flat(*groups):
    return " ".join("".join(group or "" for group in groups).split())


def word_lists(text):
    """Lists written as `static let name = Words.set("…")`, and sets of texts."""
    lists = {name: flat(block, line)
             for name, block, line in re.findall(r"static let (\w+) = Words\.set\(\s*" + TEXT, text, re.S)}
    for name, body in re.findall(r"static let (\w+): Set<String> = \[(.*?)\]", text, re.S):
        lists[name] = " ".join(re.findall(r'"([^"]*)"', body))
    return lists


def numbers(name, text):
    body = re.search(r"static let " + name + r": Set<Int> = \[(.*?)\]", text, re.S).group(1)
    return [int(value) for value in re.findall(r"\d+", body)]


def letters():
    """What Unicode does not say about letters: ligatures, strokes, Arabizi and the merges of Arabic letters."""
    packed = source(ALGERIA, "Script", "PackedLetters+Generated.swift")
    latin, arabic, _ = (block.split() for block in re.findall(r'"""(.*?)"""', packed, re.S))
    special = {}
    for pair in latin:
        letter, base = pair.split("=")
        if unicodedata.normalize("NFD", letter)[0].lower() != base:
            special[letter] = base
    merges = {chr(int(key, 16)): chr(int(value, 16)) for key, value in (pair.split("=") for pair in arabic)}
    return {"latin": special, "arabic": merges}


def number_words():
    text = source(ALGERIA, "Script", "NumberWords.swift")
    lines = re.search(r"static let lines = \"\"\"\n(.*?)\"\"\"", text, re.S).group(1)
    stems = re.search(r"hundredStems: \[\(Int, String\)\] = \[(.*?)\n    \]", text, re.S).group(1)
    arabic, latin = re.search(r"isArabic\s*\?\s*\[(.*?)\]\s*:\s*\[(.*?)\]", text, re.S).groups()
    return {
        "lines": [flat(line) for line in lines.strip().split("\n")],
        "hundreds": [[int(value), words] for value, words in re.findall(r'\((\d+), "([^"]*)"\)', stems)],
        "arabicHundred": re.findall(r'"([^"]*)"', arabic), "latinHundred": re.findall(r'"([^"]*)"', latin),
    }


def scales(text):
    values = {name: int(value.replace("_", ""))
              for name, value in re.findall(r"case (\w+) = ([0-9_]+)", text)}
    return [[values[name], int(count), flat(block, line)]
            for name, count, block, line in re.findall(r"\(\s*\.(\w+), (\d),\s*" + TEXT, text, re.S)]


def rows(name):
    return [line.split("\t") for line in source(ROOT, "scripts", "data", name).split("\n")[1:] if line]


def places():
    wilayas = []
    for row in rows("wilayas.tsv"):
        code, french, arabic, ascii_name, latin, other, parent, _, _, ship, _, _ = row
        aliases = [alias for alias in (latin + "|" + other).split("|") if alias]
        fields = [french, arabic, "" if ascii_name == french else ascii_name, ";".join(aliases),
                  parent and str(int(parent)), "" if int(ship) == int(code) else str(int(ship))]
        wilayas.append("|".join(fields).rstrip("|") if not any(fields[4:]) else "|".join(fields))
    ships = {row[0]: row[9] for row in rows("wilayas.tsv")}
    communes = [[] for _ in wilayas]
    for wilaya, ship, french, arabic, other, other_arabic, _, postal in rows("communes.tsv"):
        if ships[wilaya] != ship:
            sys.exit(f"communes.tsv: {french} ships to another wilaya than its own")
        communes[int(wilaya) - 1].append("|".join([french, arabic, other, other_arabic, postal]))
    quarters = ["|".join([str(int(code)), french, spellings.replace("|", ";")])
                for code, french, spellings in rows("quarters.tsv")]
    return {"WILAYAS": wilayas, "COMMUNES": ["\n".join(group) for group in communes], "QUARTERS": quarters}


def commune_keys():
    """Keys that name communes and no wilaya, names of communes by number, mother wilayas by code."""
    packed = re.search(r'static let names = #"""\n(.*?)\n"""#', source(ALGERIA, "Places", "PackedPlaceKeys+Generated.swift"), re.S)
    lines = [line.split("\t") for line in packed.group(1).split("\n")]
    communes = [line for line in lines if all("." in meaning for meaning in line[1].split(","))]
    # Only Arabic keys are looked up without what is glued to them, so only there a wilaya's key stands in the way.
    wilayas = [key for key, meanings in lines if [key, meanings] not in communes and not key.isascii()]
    parents = [0] + [int(row[6] or 0) for row in rows("wilayas.tsv")]
    return {"DARJA_COMMUNES": ["\t".join(line) for line in communes], "DARJA_WILAYAKEYS": " ".join(wilayas),
            "DARJA_COMMUNENAMES": [row[2] for row in rows("communes.tsv")], "DARJA_PARENTS": parents}


def banks():
    table = re.search(r'table = """\n(.*?)"""', source(ALGERIA, "Accounts", "Bank.swift"), re.S).group(1)
    return dict(line.split(maxsplit=1) for line in table.strip().split("\n"))


def areas():
    """Wilayas by the area code of their fixed telephones."""
    table = {}
    for row in rows("wilayas.tsv"):
        for area in row[8].split("|"):
            table.setdefault(area, []).append(int(row[0]))
    return dict(sorted(table.items()))


def phone_facts():
    text = source(ALGERIA, "Phones", "PhoneNumber+Facts.swift")
    return {"COUNTRIES": dict(re.findall(r'\b(\d+): "([A-Z]{2})"', text)),
            "SERVICES": dict(re.findall(r'"(\d+)": "([^"]+)"', text))}


def hijri():
    text = source(ALGERIA, "Calendar", "UmmAlQuraMonths+Generated.swift")
    packed = re.search(r'packed = """\n(.*?)"""', text, re.S).group(1)
    return {"firstYear": int(re.search(r"firstYear = (\d+)", text)[1]),
            "firstDay": int(re.search(r"firstDay = (-?\d+)", text)[1]), "packed": flat(packed)}


def holidays():
    text = source(ALGERIA, "Calendar", "PublicHoliday.swift")
    french, arabic = (dict(re.findall(r'case \.(\w+): "([^"]+)"', part)) for part in
                      re.search(r"nameFrench.*?\{(.*?)nameArabic(.*)", text, re.S).groups())
    days = {name: [int(month), int(day)] for name, month, day in re.findall(r"case \.(\w+): \((\d+), (\d+)\)", text)}
    names = [name for line in re.findall(r"^    case ([a-zA-Z, ]+)$", text, re.M) for name in line.split(", ")]
    lunar = re.search(r"var lunarDay(.*?)default", text, re.S).group(1)
    long = re.search(r"var length: Int \{(.*?)\?", text).group(1)
    return [{"id": name, "french": french[name], "arabic": arabic[name], "length": 3 if f".{name}" in long else 1,
             ("lunar" if f".{name}:" in lunar else "fixed"): days[name]} for name in names]


def constant(name, value):
    """One line for a small value, one line for each element of a large one."""
    compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if len(compact) > 120 and not isinstance(value, str):
        if isinstance(value, dict):
            parts = [f"  {json.dumps(key)}: {json.dumps(part, ensure_ascii=False)}," for key, part in value.items()]
        else:
            parts = [f"  {json.dumps(part, ensure_ascii=False)}," for part in value]
        compact = ("{\n%s\n}" if isinstance(value, dict) else "[\n%s\n]") % "\n".join(parts)
    return f"const {name} = {compact};\n"


def write(node, parts, tables, words):
    code = "\n".join(source(ROOT, "scripts", "lowered", part) for part in parts)
    used = {name: words[name] for name in words if f"'{name}'" in code}
    missing = set(re.findall(r"has\('(\w+)'", code)) - set(used)
    if missing:
        sys.exit(f"{node}: no list of words is named {sorted(missing)}")
    with open(os.path.join(ROOT, "Sources", "CAssets", "data", "n8n", node + ".js"), "w", encoding="utf-8") as out:
        out.write(f"// {node}. Made by: python3 scripts/generate-lowered-code.py\n")
        for name, value in {"LETTERS": letters(), "WORDS": used, **tables}.items():
            out.write(constant(name, value))
        out.write("\n" + code)


money = source(ALGERIA, "Money", "MoneyWords.swift")


def darja():
    """The tables of messages, from generate-darja.py."""
    path = os.path.join(ROOT, "scripts", "generate-darja.py")
    loader = importlib.machinery.SourceFileLoader("darja", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("darja", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return {"DARJA_" + name.upper(): value for name, value in module.data().items()}


def main():
    os.makedirs(os.path.join(ROOT, "Sources", "CAssets", "data", "n8n"), exist_ok=True)
    phones = word_lists(source(ALGERIA, "Phones", "PhoneWords.swift"))
    foreign = source(ALGERIA, "Phones", "ForeignPlan.swift")
    telephones = {
        "shortCodes": numbers("shortCodes", foreign), "unassigned": numbers("unassigned", foreign),
        **{name: phones[name].split() for name in ("accounts", "numberSigns", "telephones", "calling")},
    }
    write("foggara.price", ["folding.js", "phones.js", "numberwords.js", "price.js"], {
        "NUMBERS": number_words(), "SCALES": scales(money),
        "PHONES": telephones,
    }, {**word_lists(money), **word_lists(source(ALGERIA, "Money", "PriceCandidates+Words.swift"))})
    write("foggara.darja", ["folding.js", "phones.js", "darja.js"], {
        "PHONES": telephones, **darja(), **commune_keys(),
    }, word_lists(source(ALGERIA, "Places", "PlaceWords.swift")))
    write("foggara.model", ["folding.js", "phones.js", "model.js"], {
        "PHONES": telephones,
    }, {})
    with open(os.path.join(ROOT, "Sources", "CAssets", "data", "n8n", "foggara.model.answer.js"), "w",
              encoding="utf-8") as out:
        out.write("// foggara.model. Made by: python3 scripts/generate-lowered-code.py\n")
        out.write(source(ROOT, "scripts", "lowered", "modelAnswer.js"))
    write("foggara.wilaya", ["folding.js", "wilaya.js"], places(),
          word_lists(source(ALGERIA, "Places", "PlaceWords.swift")))
    write("foggara.phone", ["folding.js", "phones.js", "numberwords.js", "phone.js"], {
        "NUMBERS": number_words(), "PHONES": telephones, "AREAS": areas(), **phone_facts(),
    }, {})
    matching = ["Matching/NameKey.swift", "Matching/Payment.swift", "Receipts/NoticeWords.swift"]
    write("foggara.match", ["folding.js", "calendar.js", "names.js", "notice.js", "match.js"],
          {"HIJRI": hijri(), "HOLIDAYS": holidays()},
          {name: words for path in matching for name, words in word_lists(source(ALGERIA, *path.split("/"))).items()})
    write("foggara.ccp", ["folding.js", "account.js", "ccp.js"], {"BANKS": banks()},
          word_lists(source(ALGERIA, "Accounts", "AccountWords.swift")))
    write("foggara.businessHours", ["folding.js", "calendar.js", "businessHours.js"],
          {"HIJRI": hijri(), "HOLIDAYS": holidays()}, {})


if __name__ == "__main__":
    main()
