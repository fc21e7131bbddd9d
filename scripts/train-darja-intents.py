#!/usr/bin/env python3
"""Learns the weights of intents from the labelled messages of Tests/Corpus; needs numpy and node.

Writes scripts/data/darja-weights.tsv; then run generate-darja.py, generate-lowered-code.py and generate-assets.

Method: multinomial logistic regression over the features of a message (names, neighbours, sounds of unknown words,
rules), pulled towards the starting weights of scripts/data/darja-cues.tsv instead of towards zero, so that a word seen
rarely keeps what people know of it. Deterministic: full batches, no randomness, folds by row number.

Usage: python3 scripts/train-darja-intents.py [--folds 10] [--check]

Tests/Corpus/darja-unseen.tsv is never learned from, only judged: keep it so.
`--check` only prints the cross-validated figures: how often the intent is right, macro-F1, and how often a message left
out of the learning is answered surely and wrongly.
"""
import argparse
import importlib.machinery
import importlib.util
import json
import os
import subprocess
import sys

import numpy

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
CORPUS = os.path.join(ROOT, "Tests", "Corpus")
SCRIPT = os.path.join(ROOT, "Sources", "CAssets", "data", "n8n", "foggara.darja.js")
RUNNER = """
const script = require('fs').readFileSync(process.argv[1], 'utf8');
const { normalise, featuresOf } = new Function(script + '\\nreturn { normalise, featuresOf };')();
for (const text of JSON.parse(require('fs').readFileSync(0, 'utf8'))) {
  console.log(JSON.stringify(featuresOf(normalise(text).names).map(({ feature }) => feature)));
}
"""
# How strongly a weight is pulled to its start: names, neighbours, sounds, rules and the rest.
PULL = {"name": 0.3, "pair": 1.2, "sound": 0.8, "rule": 0.6}
# What people say around what they want, which tells nothing about it.
TALK = [("j'ai vu votre page sur facebook, ", ""), ("", " merci d'avance"), ("rani chaft la page ta3kom, ", ""), ("", " rabi yahafdek"),
        ("شفت الاعلان تاعكم، ", ""), ("", " يعيشك خويا"), ("bonsoir madame j'espère que vous allez bien, ", ""), ("", " stp khti jawbini"),
        ("khouya rani men wahran, ", ""), ("", " بارك الله فيك"), ("je suis client de votre boutique, ", ""), ("", " et bonne journée à vous")]
# Scores of the starting weights are multiplied by this before learning.
START = 0.8


def tables():
    path = os.path.join(ROOT, "scripts", "generate-darja.py")
    loader = importlib.machinery.SourceFileLoader("darja", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("darja", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


def messages(files=(("darja-messages.tsv", 1, 3), ("darja-training.tsv", 0, 1))):
    """Intent, text and file of every labelled message."""
    found = []
    for name, intent, text in files:
        with open(os.path.join(CORPUS, name), encoding="utf-8") as file:
            for line in file.read().split("\n")[1:]:
                fields = line.split("\t")
                if len(fields) > text:
                    found.append((fields[intent], fields[text], name))
    return found


def variants(row, number):
    """The message, and unless it only greets, thanks or chats the same with a greeting before it and with talk around it."""
    intent, text, _ = row
    yield text, 1.0
    if intent not in ("greeting", "unknown", "thanks"):
        yield ["salam ", "Bonjour, ", "سلام ", "slm khouya "][number % 4] + text, 0.4
        before, after = TALK[number % len(TALK)]
        yield before + text + after, 0.3


def features(texts):
    ran = subprocess.run(["node", "-e", RUNNER, SCRIPT], input=json.dumps(texts), check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return [json.loads(line) for line in ran.stdout.split("\n") if line]


class Model:
    def __init__(self, darja):
        self.darja = darja
        self.start = darja.cues()

    def learn(self, rows, steps=300):
        """Weights from rows of features, intent and weight of the row."""
        names = {}
        for feats, _, _ in rows:
            for feature in feats:
                names.setdefault(feature, len(names))
        for feature in self.start:
            names.setdefault(feature, len(names))
        self.names = names
        base = numpy.zeros((len(names), len(self.darja.INTENTS)))
        for feature, cues in self.start.items():
            for intent, weight in cues.items():
                base[names[feature], self.darja.INTENTS.index(intent)] = weight * START
        pull = numpy.array([PULL["sound" if name[0] == "~" else "rule" if name[0] == "=" else "pair" if " " in name else "name"]
                            for name in names])[:, None]
        flat = numpy.array([names[feature] for feats, _, _ in rows for feature in feats])
        owner = numpy.repeat(numpy.arange(len(rows)), [len(feats) for feats, _, _ in rows])
        starts = numpy.concatenate([[0], numpy.cumsum([len(feats) for feats, _, _ in rows])[:-1]])
        wanted = numpy.zeros((len(rows), len(self.darja.INTENTS)))
        wanted[numpy.arange(len(rows)), [intent for _, intent, _ in rows]] = 1
        share = numpy.array([weight for _, _, weight in rows])[:, None]
        order = numpy.argsort(flat, kind="stable")
        groups = numpy.searchsorted(flat[order], numpy.arange(len(names)))
        used = numpy.bincount(flat, minlength=len(names)) > 0
        weights, first, second = base.copy(), numpy.zeros_like(base), numpy.zeros_like(base)
        for step in range(1, steps + 1):
            scores = numpy.add.reduceat(weights[flat], starts, axis=0)
            scores -= scores.max(axis=1, keepdims=True)
            chances = numpy.exp(scores)
            chances /= chances.sum(axis=1, keepdims=True)
            error = (chances - wanted) * share
            slope = numpy.zeros_like(weights)
            slope[used] = numpy.add.reduceat(error[owner[order]], groups[used], axis=0)
            slope += pull * (weights - base)
            first = 0.9 * first + 0.1 * slope
            second = 0.99 * second + 0.01 * slope * slope
            weights -= 0.05 * (first / (1 - 0.9 ** step)) / (numpy.sqrt(second / (1 - 0.99 ** step)) + 1e-6)
        self.weights = numpy.rint(weights * 100).astype(int)
        return self

    def chances(self, feats):
        scores = sum((self.weights[self.names[feature]] for feature in feats if feature in self.names), numpy.zeros(len(self.darja.INTENTS)))
        shares = numpy.exp((scores - scores.max()) / 100)
        return shares / shares.sum()

    def lines(self):
        for feature, number in sorted(self.names.items()):
            cells = [f"{intent}:{weight}" for intent, weight in enumerate(self.weights[number]) if abs(weight) >= (8 if feature in self.start else 12)]
            if cells:
                yield "\t".join([feature, *cells])


def report(name, results, count):
    """Prints figures for (wanted, got, chance) triples."""
    right = sum(wanted == got for wanted, got, _ in results)
    scores = []
    for intent in range(count):
        both = sum(wanted == got == intent for wanted, got, _ in results)
        either = sum(wanted == intent for wanted, _, _ in results) + sum(got == intent for _, got, _ in results)
        if either:
            scores.append(2 * both / either)
    line = f"{name}: {len(results)} messages, {100 * right / len(results):.1f} % right, macro-F1 {100 * sum(scores) / len(scores):.1f} %"
    for sure in (0.5, 0.6, 0.7, 0.8, 0.9):
        wrong = sum(wanted != got and chance >= sure for wanted, got, chance in results)
        unsure = sum(chance < sure for _, _, chance in results)
        line += f"; at {sure}: wrong {100 * wrong / len(results):.1f} %, unsure {100 * unsure / len(results):.0f} %"
    print(line)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    darja = tables()
    rows = messages()
    widened = [list(variants(row, number)) for number, row in enumerate(rows)]
    known = iter(features([text for group in widened for text, _ in group]))
    data = [[(next(known), darja.INTENTS.index(row[0]), weight) for _, weight in group] for row, group in zip(rows, widened)]
    count = len(darja.INTENTS)

    def judge(model, numbers):
        out = []
        for number in numbers:
            feats, wanted, _ = data[number][0]
            chances = model.chances(feats)
            got = int(chances.argmax())
            out.append((wanted, got, float(chances[got])))
        return out

    everything = range(len(rows))
    results = {}
    for fold in range(options.folds):
        rest = [one for number in everything if number % options.folds != fold for one in data[number]]
        left = [number for number in everything if number % options.folds == fold]
        results.update(zip(left, judge(Model(darja).learn(rest), left)))
    for name in ("darja-messages.tsv", "darja-training.tsv"):
        report(f"left out, {name}", [results[number] for number in everything if rows[number][2] == name], count)
    for name in ("darja-messages.tsv", "darja-training.tsv"):
        rest = [one for number in everything if rows[number][2] != name for one in data[number]]
        report(f"learned without {name}", judge(Model(darja).learn(rest), [n for n in everything if rows[n][2] == name]), count)
    model = Model(darja).learn([one for group in data for one in group])
    for name in ("darja-messages.tsv", "darja-training.tsv"):
        report(f"direct, {name}", judge(model, [n for n in everything if rows[n][2] == name]), count)
    unseen = messages([("darja-unseen.tsv", 0, 1)])
    judged = []
    for (intent, _, _), feats in zip(unseen, features([text for _, text, _ in unseen])):
        chances = model.chances(feats)
        judged.append((darja.INTENTS.index(intent), int(chances.argmax()), float(chances.max())))
    report("never learned from, darja-unseen.tsv", judged, count)
    if os.environ.get("FOGGARA_SHOW"):
        for number in everything:
            wanted, got, chance = results[number]
            if wanted != got:
                print(f"  {darja.INTENTS[wanted]} {darja.INTENTS[got]} {chance:.2f} {rows[number][1]}")
    if options.check:
        return
    with open(os.path.join(ROOT, "scripts", "data", "darja-weights.tsv"), "w", encoding="utf-8") as out:
        out.write("feature\tintent:weight in hundredths …\n")
        out.writelines(line + "\n" for line in model.lines())


if __name__ == "__main__":
    main()
