#!/usr/bin/env python3
"""Counts words and tag sequences in CoNLL-U treebanks: english-words.py OUT_DIR TREEBANK.conllu.gz...

Writes en-words.tsv (word; its tags with counts, and lemma where it is not the word itself) and
en-tag-sequences.tsv (how often three tags follow each other). Only single words leave the treebank, no sentence does.
Four GUM documents are left out because they also serve to judge articles."""
import collections, gzip, sys

LEFT_OUT = {"GUM_news_korea", "GUM_news_asylum", "GUM_news_questionnaire", "GUM_news_soccer"}
HEADER = """# Facts about single English words and tags, counted in the train parts of Universal Dependencies EWT and GUM
# (UD_English-EWT 15d613d; UD_English-GUM afb41ee, genres with open texts, less four news documents).
# Licence of this file: CC BY-SA 4.0. Made by tools/english-words.py.
"""


def sentences(path):
    rows, left_out = [], False
    for line in [*gzip.open(path, "rt", encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            left_out = line.split(" = ")[1] in LEFT_OUT
        if line.startswith("#"):
            continue
        if not line:
            if rows and not left_out:
                yield rows
            rows = []
            continue
        cells = line.split("\t")
        if cells[0].isdigit():
            rows.append((cells[1], cells[3], cells[2]))


def key(form, tag, first, headline):
    """The form to count under: a capital that only position explains is put in lower case."""
    if tag != "PROPN" and (first or headline) and form[:1].isupper() and form != "I":
        return form.lower()
    if form.isupper() and len(form) > 1 and tag not in ("PROPN", "ADJ", "NOUN", "X"):
        return form.lower()
    return form


def main(out, paths):
    tags = collections.defaultdict(collections.Counter)
    lemmas = collections.defaultdict(collections.Counter)
    sequences = collections.Counter()
    for path in paths:
        for rows in sentences(path):
            words = [form for form, tag, _ in rows if form[:1].isalpha()]
            upper = sum(1 for form in words if form[:1].isupper())
            headline = len(words) > 3 and upper > 0.6 * len(words)
            first = True
            previous, before = "START", "START"
            for form, tag, lemma in rows:
                sequences[before, previous, tag] += 1
                before, previous = previous, tag
                if tag in ("PUNCT", "_"):
                    continue
                word = key(form, tag, first, headline).replace("\u2019", "'")
                first = False
                if any(c.isdigit() for c in word) or "@" in word or "/" in word or word.startswith("#"):
                    continue
                tags[word][tag] += 1
                lemmas[word, tag][lemma] += 1
            sequences[before, previous, "END"] += 1
    with open(f"{out}/en-words.tsv", "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER + "word\ttags\n")
        for word in sorted(tags):
            cells = []
            for tag, count in sorted(tags[word].items(), key=lambda pair: (-pair[1], pair[0])):
                if count == 1 and tags[word].total() > 60:
                    continue
                lemma = sorted(lemmas[word, tag].items(), key=lambda pair: (-pair[1], pair[0]))[0][0]
                cells.append(f"{tag} {count}" + (f" {lemma}" if lemma != word and " " not in lemma and ";" not in lemma else ""))
            file.write(f"{word}\t{'; '.join(cells)}\n")
    with open(f"{out}/en-tag-sequences.tsv", "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER + "first\tsecond\tthird\tcount\n")
        for (a, b, c), count in sorted(sequences.items()):
            file.write(f"{a}\t{b}\t{c}\t{count}\n")


main(sys.argv[1], sys.argv[2:])
