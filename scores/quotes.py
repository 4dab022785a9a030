#!/usr/bin/env python3
"""Scores attributions: quotes.py GOLD.jsonl[.gz] SYSTEM.jsonl [-v] [--half A|B]

GOLD has one object a line, {"id", "text", "attributions": [{"source": [[s,e]], "cue": [[s,e]], "content": [[s,e]]}]}; SYSTEM is what
`chancery annotate GOLD --layer quotes --to jsonl` writes. Offsets count UTF-16 units, half open.

An attribution of the system matches one of the gold when
  - the cues overlap by a character, and
  - the contents share at least half the characters of the longer one.
A gold attribution without a cue (a quotation that goes on, a quotation after a full stop) is matched by its content alone.
Each side is matched once; the pairs that share most content are taken first. Precision is over the system's attributions: items that
have a source or a cue (bare quotation marks and scare quotes attribute nothing). Recall is over all of the gold.
The source of a matched pair is right when the system's source holds the head word of the gold source: the last word of its first noun
phrase (before the first comma, bracket, preposition or relative pronoun, behind a possessive). A pair whose gold names no source is not
counted there. "exact head" asks further that the two phrases have the same head word.
--half keeps the documents whose text has an even (A) or odd (B) SHA-256: read errors on A, report B."""
import sys, json, gzip, re, hashlib

def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip(): yield json.loads(line)

def to_characters(text):
    if all(ord(c) < 0x10000 for c in text): return lambda at: at
    of, unit = {}, 0
    for at, c in enumerate(text):
        of[unit] = at; unit += 2 if ord(c) >= 0x10000 else 1
        if ord(c) >= 0x10000: of[unit - 1] = at
    of[unit] = len(text)
    return lambda at: of.get(at, len(text))

inside = lambda spans: {at for s, e in spans for at in range(s, e)}
solid = lambda text, spans: {at for at in inside(spans) if at < len(text) and not text[at].isspace()}

CUT = re.compile(r"[,;:()\u2013\u2014]|\b(?:of|for|from|in|on|at|to|with|by|who|whom|which|that|whose|about|against|between|among|near|outside|inside|behind|under|over|after|before|because|close|familiar|including|involved|based|speaking|working|briefed)\b", re.I)
def head(text, spans):
    if not spans: return None
    start, end = spans[0]
    phrase = text[start:end]
    words = [m for m in re.finditer(r"[^\s,;:()\u2013\u2014\u201c\u201d\"]+", phrase)]
    if not words: return None
    for cut in CUT.finditer(phrase):
        before = [m for m in words if m.end() <= cut.start()]
        if before and not all(m.group().lower() in ("the", "a", "an", "one", "some") for m in before): words = before; break
    word = words[-1]
    if len(words) > 1 and re.fullmatch(r"(?:'s|\u2019s|'|\u2019)", word.group()): word = words[-2]
    return start + word.start(), start + word.end()

def pairs(gold, mine):
    found = []
    for i, g in enumerate(gold):
        for j, m in enumerate(mine):
            if g["cue_at"] and not (g["cue_at"] & m["cue_at"]): continue
            if g["cue_at"] and not m["cue_at"]: continue
            shared = len(g["content_at"] & m["content_at"])
            longer = max(len(g["content_at"]), len(m["content_at"]))
            if longer and 2 * shared >= longer: found.append((-shared / longer, i, j))
    taken_gold, taken_mine = {}, set()
    for _, i, j in sorted(found):
        if i in taken_gold or j in taken_mine: continue
        taken_gold[i] = j; taken_mine.add(j)
    return taken_gold

def main(gold_path, system_path, verbose, half):
    system = {str(x["id"]): x["items"] for x in lines(system_path)}
    golds = mines = hits = heads = exact = sources = cue_only = 0
    for document in lines(gold_path):
        text = document["text"]
        if half and "AB"[hashlib.sha256(text.encode()).digest()[0] % 2] != half: continue
        at = to_characters(text)
        gold = [{k: [[at(s), at(e)] for s, e in x[k]] for k in ("source", "cue", "content")} for x in document["attributions"]]
        mine = [{k: [[at(s), at(e)] for s, e in x.get(k) or []] for k in ("source", "cue", "content")} | {"kind": x.get("kind"), "speaker": x.get("speaker")}
                for x in system.get(str(document["id"]), []) if x.get("source") or x.get("cue")]
        for x in gold + mine: x["cue_at"], x["content_at"] = inside(x["cue"]), solid(text, x["content"])
        match = pairs(gold, mine)
        golds += len(gold); mines += len(mine); hits += len(match)
        words = lambda spans: " ... ".join(text[s:e] for s, e in spans)
        def show(kind, x, other=None):
            if not verbose: return
            s = min(a for p in (x["source"], x["cue"], x["content"]) for a, _ in p); e = max(b for p in (x["source"], x["cue"], x["content"]) for _, b in p)
            print(f"{kind} [{document['id'][:40]} {s}] S={words(x['source'])!r} C={words(x['cue'])!r} T={words(x['content'])[:300]!r}")
            if other: print(f"      got S={words(other['source'])!r} C={words(other['cue'])!r} T={words(other['content'])[:300]!r}")
            print("      in:", re.sub(r"\s+", " ", text[max(0, s - 80):min(len(text), e + 60)])[:500])
        for i, g in enumerate(gold):
            if i in match:
                m = mine[match[i]]
                h = head(text, g["source"])
                if h is None: continue
                sources += 1
                right = set(range(*h)) <= inside(m["source"])
                heads += right
                exact += head(text, m["source"]) == h
                if not right: show("SOURCE", g, m)
                continue
            near = [m for j, m in enumerate(mine) if j not in match.values() and g["cue_at"] & m["cue_at"]]
            cue_only += bool(near)
            show("CONTENT" if near else "MISSED", g, near[0] if near else None)
        for j, m in enumerate(mine):
            if j not in match.values() and not any(g["cue_at"] & m["cue_at"] for i, g in enumerate(gold) if i not in match): show("EXTRA", m)
    p, r = hits / max(1, mines), hits / max(1, golds)
    print(f"attributions {golds}, system {mines}  P {p:.3f}  R {r:.3f}  F1 {2*p*r/max(1e-9, p+r):.3f}  (cue right, content wrong: {cue_only})")
    print(f"source head right of those found {heads}/{sources} ({100*heads/max(1, sources):.1f}%)  exact head {100*exact/max(1, sources):.1f}%")

arguments = [x for x in sys.argv[1:] if not x.startswith("-")]
half = sys.argv[sys.argv.index("--half") + 1] if "--half" in sys.argv else None
if half: arguments.remove(half)
main(arguments[0], arguments[1], "-v" in sys.argv, half)
