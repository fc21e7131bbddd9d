#!/usr/bin/env python3
"""Writes schemas/nodes/<type>.json, one file for each node type that Foggara knows, from a table of node types.

    scripts/generate-node-catalogue.py NODE-TYPES.json RELEASE [--check]

NODE-TYPES.json is an object by full type name: {versions, defaultVersion, versioned?, defaultName, entries}. RELEASE is
the release it describes, as it is to be named in the files. The types taken are the ones of schemas/nodes/foggara-facts.json
whose name begins with `n8n-nodes-base.`; files of own nodes (`foggara.*`) are written by hand and left alone.
--check writes nothing and fails when a file differs.
"""
import json
import pathlib
import sys

COMMAND = "scripts/generate-node-catalogue.py"


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def render(name, release, node):
    lines = ["{", f'"$comment":{compact(f"{release}. Written by {COMMAND}; do not edit.")},', f'"type":{compact(name)},']
    for key in ("versions", "defaultVersion", "versioned", "defaultName"):
        if key in node:
            lines.append(f"{compact(key)}:{compact(node[key])},")
    lines.append('"entries":[')
    for number, entry in enumerate(node["entries"]):
        lines.append(" {")
        rest = [(key, value) for key, value in entry.items() if key != "properties"]
        for place, (key, value) in enumerate(rest):
            last = place == len(rest) - 1 and "properties" not in entry
            lines.append(f"  {compact(key)}:{compact(value)}{'' if last else ','}")
        if "properties" in entry:
            lines.append('  "properties":[')
            for place, property in enumerate(entry["properties"]):
                comma = "," if place + 1 < len(entry["properties"]) else ""
                lines.append(f"   {compact(property)}{comma}")
            lines.append("  ]")
        lines.append(" }," if number + 1 < len(node["entries"]) else " }")
    lines += ["]", "}"]
    return "\n".join(lines) + "\n"


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(__file__).resolve().parent.parent / "schemas" / "nodes"
    facts = json.loads((folder / "foggara-facts.json").read_text(encoding="utf-8"))
    nodes = json.loads(pathlib.Path(arguments[0]).read_text(encoding="utf-8"))
    stale = []
    for name in facts["types"]:
        if not name.startswith("n8n-nodes-base."):
            continue
        if name not in nodes:
            sys.exit(f"{arguments[0]} has no type '{name}'")
        text = render(name, arguments[1], nodes[name])
        path = folder / f"{name}.json"
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and stale:
        sys.exit(f"{', '.join(stale)} differ: run {COMMAND} {' '.join(arguments)}")


main()
