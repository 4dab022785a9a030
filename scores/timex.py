#!/usr/bin/env python3
"""Scores times as TempEval does: timex.py CHANCERY [SET.tsv] [-v]

SET.tsv (default: timex-news.tsv beside this file) has a row a sentence: the day of publication, and the text with its TIMEX3 in brackets,
[words|TYPE|value]. A time of the system matches one of the gold when they share a character (relaxed), each side matched once, the pair
that shares most first; strict asks for the same offsets. "value" is F1 over the matched pairs whose value is the same (the "value F1" of
TempEval-3), "type" likewise. T24:00 is T00:00 of the next day; P1.5D is P1DT12H. The sentences are cut in two by the hash of their words, so
that what was learnt on one half can be told from the other."""
import hashlib, json, os, re, subprocess, sys, tempfile

def rows(path):
    for line in open(path, encoding="utf-8"):
        if line.startswith("#") or not line.strip() or line.startswith("date\t"): continue
        date, marked = line.rstrip("\n").split("\t")
        text, gold, last = "", [], 0
        for mark in re.finditer(r"\[([^|\]]+)\|([A-Z]+)\|([^\]]+)\]", marked):
            text += marked[last:mark.start()]
            gold.append((len(text), len(text) + len(mark[1]), mark[2], mark[3]))
            text += mark[1]
            last = mark.end()
        yield date, text + marked[last:], gold

def same(ours, theirs):
    return ours == theirs or {ours, theirs} in ({"PT1H30M", "PT1.5H"}, {"PT30M", "PT0.5H"}) or re.sub(r":00$", "", ours) == re.sub(r":00$", "", theirs)

def main(program, path, verbose):
    sentences = list(rows(path))
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "set.jsonl")
        with open(file, "w", encoding="utf-8") as out:
            for at, (date, text, _) in enumerate(sentences): out.write(json.dumps({"id": str(at), "text": text, "date": date}) + "\n")
        done = subprocess.run([program, "annotate", file, "--layer", "times", "--to", "jsonl"], capture_output=True, text=True)
    found = {int(row["id"]): row["items"] for row in map(json.loads, done.stdout.splitlines())}
    half = lambda text: "AB"[hashlib.sha256(text.encode()).digest()[0] & 1]
    for part in ("A", "B", "all"):
        score(part, [(at, row) for at, row in enumerate(sentences) if part in ("all", half(row[1]))], found, verbose and part == "all")

def score(part, sentences, found, verbose):
    golds = mine = hits = strict = values = types = 0
    for at, (date, text, gold) in sentences:
        items = found.get(at, [])
        golds += len(gold); mine += len(items)
        pairs = sorted((-(min(g[1], i["end"]) - max(g[0], i["start"])), a, b) for a, g in enumerate(gold) for b, i in enumerate(items) if g[0] < i["end"] and i["start"] < g[1])
        one, two = {}, set()
        for _, a, b in pairs:
            if a not in one and b not in two: one[a] = b; two.add(b)
        for a, g in enumerate(gold):
            if a not in one:
                if verbose: print(f"missed  {text[g[0]:g[1]]!r} {g[3]}   in: {text[:90]}")
                continue
            i = items[one[a]]
            hits += 1; strict += (g[0], g[1]) == (i["start"], i["end"]); types += g[2].lower() == i["kind"]
            right = same(i["value"], g[3]); values += right
            if verbose and not right: print(f"value   {text[g[0]:g[1]]!r} {g[3]} got {i['text']!r} {i['value']}")
            if verbose and g[2].lower() != i["kind"]: print(f"type    {text[g[0]:g[1]]!r} {g[2]} got {i['kind']}")
        for b, i in enumerate(items):
            if verbose and b not in two: print(f"extra   {i['text']!r} {i['value']}   in: {text[:90]}")
    f = lambda right: 2 * right / max(1, golds + mine)
    print(f"{part:4}times {golds}, system {mine}  relaxed P {hits/max(1, mine):.3f} R {hits/max(1, golds):.3f} F1 {f(hits):.3f}  strict F1 {f(strict):.3f}  value F1 {f(values):.3f} (right of matched {values/max(1, hits):.3f})  type F1 {f(types):.3f}")

if __name__ == "__main__":
    arguments = [x for x in sys.argv[1:] if x != "-v"]
    main(arguments[0], arguments[1] if len(arguments) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "timex-news.tsv"), "-v" in sys.argv)
