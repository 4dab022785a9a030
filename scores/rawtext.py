#!/usr/bin/env python3
"""Scores tokens, words and sentences cut from raw text, as the CoNLL 2018 shared task counts them (Zeman et al. 2018, section 4).

rawtext.py GOLD.conllu SYSTEM.conllu   prints precision, recall and F1
rawtext.py --text GOLD.conllu          prints the raw text: sentences after each other, a blank line between paragraphs

White space is left out of both files; what remains must be the same characters. A token or sentence is right when a gold one has the same
first and last character. A word inside a multi-word token is right when its place in a token that is right and its form are those of a
gold word; other words count as tokens do.
"""
import sys


def blocks(path):
    """Sentences as (comments, rows)."""
    comments, rows = [], []
    for line in open(path, encoding="utf-8").read().split("\n") + [""]:
        if line.startswith("#"):
            comments.append(line)
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            yield comments, rows
            comments, rows = [], []


def raw(path):
    out, first = [], True
    for comments, rows in blocks(path):
        starts = any(c.startswith(("# newdoc", "# newpar")) for c in comments)
        if not first:
            out.append("\n\n" if starts else " ")
        first = False
        out.append(next(c[len("# text = "):] for c in comments if c.startswith("# text = ")).strip())
    return "".join(out) + "\n"


def cut(path):
    """The characters, and the sets of spans of tokens, words and sentences."""
    characters, tokens, words, sentences = [], set(), [], set()
    at = 0
    for _, rows in blocks(path):
        start, until, place, parts = at, 0, None, []
        for row in rows:
            if "." in row[0]:
                continue
            form = "".join(row[1].split())
            if "-" in row[0]:
                until = int(row[0].split("-")[1])
                place = (at, at + len(form))
                tokens.add(place)
                characters.append(form)
                at += len(form)
                count = 0
            elif int(row[0]) <= until:
                words.append((place, count, form.lower()))
                count += 1
            else:
                tokens.add((at, at + len(form)))
                words.append(((at, at + len(form)), 0, None))
                characters.append(form)
                at += len(form)
        sentences.add((start, at))
    return "".join(characters), tokens, set(words), sentences


def main():
    if sys.argv[1] == "--text":
        sys.stdout.write(raw(sys.argv[2]))
        return
    gold, system = cut(sys.argv[1]), cut(sys.argv[2])
    if gold[0] != system[0]:
        at = next((i for i, (a, b) in enumerate(zip(gold[0], system[0])) if a != b), min(len(gold[0]), len(system[0])))
        sys.exit(f"The files differ in their characters at {at}: '{gold[0][at:at + 20]}' and '{system[0][at:at + 20]}'.")
    for name, g, s in zip(("tokens", "words", "sentences"), gold[1:], system[1:]):
        right = len(g & s)
        print(f"{name:9}  P {100 * right / len(s):.2f}  R {100 * right / len(g):.2f}  F1 {200 * right / (len(g) + len(s)):.2f}  ({len(g)} gold)")


main()
