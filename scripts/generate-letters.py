#!/usr/bin/env python3
"""Writes Sources/FoggaraAlgeria/Script/PackedLetters+Generated.swift from Python's Unicode data.

Usage: python3 scripts/generate-letters.py
"""
import os
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "Sources", "FoggaraAlgeria", "Script", "PackedLetters+Generated.swift")

SPECIAL_LATIN = {
    0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xDF: "ss", 0xD8: "o", 0xF8: "o", 0x110: "d", 0x111: "d",
    0x141: "l", 0x142: "l", 0x131: "i", 0x190: "3", 0x25B: "3", 0x194: "gh", 0x263: "gh", 0x1E5: "g",
}
ARABIC = {
    "أإآٱ": "ا", "ؤ": "و", "ئ": "ي", "ىیې": "ي", "ةۃہھە": "ه", "کڪ": "ك", "ڨگݣڭڧ": "ق", "پ": "ب",
    "ڤڥڢ": "ف", "چڜ": "ش", "ژ": "ج", "٫": ",", "٬": ".", "٪": "%", "،": ",", "؛": ";", "؟": "?",
}


def latin():
    for cp in list(range(0xC0, 0x250)) + list(range(0x250, 0x2B0)) + list(range(0x1E00, 0x1F00)):
        if cp in SPECIAL_LATIN:
            yield chr(cp), SPECIAL_LATIN[cp]
            continue
        base = unicodedata.normalize("NFD", chr(cp))[0].lower()
        if base != chr(cp) and base.isascii() and base.isalpha():
            yield chr(cp), base


def forms():
    for cp in list(range(0xFB50, 0xFC00)) + list(range(0xFE70, 0xFEFD)):
        try:
            unicodedata.name(chr(cp))
        except ValueError:
            continue
        text = "".join(c for c in unicodedata.normalize("NFKC", chr(cp)) if not c.isspace())
        if text and text != chr(cp):
            yield "%x" % cp, " ".join("%x" % ord(c) for c in text if not unicodedata.combining(c)) or "640"


def wrap(parts, width=100):
    line = ""
    for part in parts:
        if len(line) + len(part) + 1 > width:
            yield line
            line = ""
        line += (" " if line else "") + part
    yield line


with open(OUT, "w", encoding="utf-8") as out:
    out.write("// Made by: python3 scripts/generate-letters.py\n")
    out.write(f"// Source: Unicode {unicodedata.unidata_version} decompositions; Arabic merges listed in the script.\n\n")
    out.write("/// Packed tables of letters and the forms they fold to.\nenum PackedLetters {\n")
    for name, doc, rows in [
        ("latin", "Letter and its ASCII base, pairs parted by blanks.", (f"{a}={b}" for a, b in latin())),
        ("arabic", "Variant and the letter it is compared as.",
         (f"{'%x' % ord(v)}={'%x' % ord(base)}" for variants, base in ARABIC.items() for v in variants)),
        ("presentationForms", "Positional form and the plain letters, hexadecimal.",
         (f"{a}={b.replace(' ', '+')}" for a, b in forms())),
    ]:
        out.write(f"    /// {doc}\n    static let {name} = \"\"\"\n")
        for line in wrap(rows):
            out.write(f"        {line}\n")
        out.write("        \"\"\"\n\n")
    out.write("}\n")
text = open(OUT, encoding="utf-8").read().replace("\n\n}\n", "\n}\n")
open(OUT, "w", encoding="utf-8").write(text)
