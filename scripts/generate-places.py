#!/usr/bin/env python3
"""Writes Sources/FoggaraAlgeria/Places/PackedPlaces+Generated.swift from scripts/data/*.tsv.

Usage: python3 scripts/generate-places.py
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "Sources", "FoggaraAlgeria", "Places", "PackedPlaces+Generated.swift")


def rows(name, columns):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as file:
        lines = file.read().split("\n")[1:]
    out = [line for line in lines if line]
    for line in out:
        if line.count("\t") != columns - 1 or "\\" in line or '"#' in line:
            sys.exit(f"{name}: not {columns} columns: {line}")
    return out


wilayas, communes, quarters = rows("wilayas.tsv", 12), rows("communes.tsv", 8), rows("quarters.tsv", 3)
known = {tuple(line.split("\t")[i] for i in (0, 2)) for line in communes}
for line in quarters:
    if tuple(line.split("\t")[:2]) not in known:
        sys.exit(f"quarters.tsv: no such commune: {line}")

with open(OUT, "w", encoding="utf-8") as out:
    out.write("// Made by: python3 scripts/generate-places.py\n")
    out.write("// Source: scripts/data/wilayas.tsv, communes.tsv (October 2026), quarters.tsv (November 2026).\n")
    out.write("// swift-format-ignore-file\n\n")
    out.write("/// Packed tables of places: one row a line, columns parted by tabs, as in the data files.\nenum PackedPlaces {\n")
    for name, doc, table in [("wilayas", "The 69 wilayas.", wilayas), ("communes", "The 1,541 communes.", communes),
                             ("quarters", "Quarters and spellings of communes.", quarters)]:
        out.write(f'    /// {doc}\n    static let {name} = #"""\n' + "\n".join(table) + '\n"""#\n')
    out.write("}\n")
