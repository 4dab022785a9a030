#!/usr/bin/env python3
"""Actor phrases inside their sentences: the state of each source and target of PLOVER's gold standard records.

  actors-in-sentences.py --rows GSR.tsv > rows.tsv          one row a phrase, its sentence under `context`
  chancery actor rows.tsv --from tsv > actors.jsonl
  actors-in-sentences.py --score GSR.tsv actors.jsonl [-v] [--half A|B]

Right: the actor is the gold's ISO3 code; where the gold has IGO, NGO, IMG or ISM, which stand for any organisation, an actor that is no
state; where it has no state (CVL and the like alone), none. Half A is for reading errors, B for reporting (by the hash of the sentence)."""
import csv, hashlib, json, sys
csv.field_size_limit(10**8)
FIX = {"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}
GROUP = {"IGO", "NGO", "IMG", "ISM"}

def phrases(path):
    for row in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        for side in ("source", "target"):
            codes, texts = row[side].split("|"), row[side + "_text"].split("|")
            if len(codes) != len(texts): continue
            for at, (code, text) in enumerate(zip(codes, texts)):
                if code and text: yield f"{row['id']}/{side}/{at}", row["date"], text, FIX.get(code, code), row["text"]

def main(args):
    if args[0] == "--rows":
        print("id\tdate\ttext\tcontext")
        for key, date, text, _, sentence in phrases(args[1]): print(key, date, text, sentence, sep="\t")
        return
    got = {row["id"]: row for row in map(json.loads, open(args[2], encoding="utf-8"))}
    half = args[args.index("--half") + 1] if "--half" in args else None
    right = total = 0
    for key, _, text, code, sentence in phrases(args[1]):
        if half and "AB"[hashlib.sha256(sentence.encode()).digest()[0] % 2] != half: continue
        actor = got[key]["actor"]
        state = actor is not None and len(actor) == 3 and actor not in ("AAA",)
        ok = actor is not None and (actor == code or not state or got[key]["sector"] in ("IGO", "NGO", "UAF", "REB")) if code in GROUP else actor == code
        total += 1; right += ok
        if not ok and "-v" in args: print(f"  {code} | {text} | got {actor} {got[key]['name']} | {sentence}")
    print(f"state of the phrase: {right}/{total} ({100 * right / max(1, total):.1f}%)")

main(sys.argv[1:])
