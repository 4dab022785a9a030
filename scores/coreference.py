#!/usr/bin/env python3
"""Antecedents of pronouns and proper names against GUM's Entity column.

  chancery annotate GUM.conllu --from conllu --layer mentions > mentions.jsonl
  coreference.py GUM.conllu mentions.jsonl [-v] [--genres news,interview,speech,voyage]

Every gold mention that is a pronoun or a proper name and has an antecedent in the gold counts. It is right where the system has a mention that
ends at its head (else at its last word), and the nearest earlier mention of that chain that is one of the gold at all is of the same entity. GUM_news_korea, asylum, questionnaire and soccer are left out."""
import collections, gzip, json, re, sys
LEFT_OUT = {"GUM_news_korea", "GUM_news_asylum", "GUM_news_questionnaire", "GUM_news_soccer"}

def read(path):
    """For each document: name, offsets of its tokens as the system counts them, and gold mentions (entity, first, last, head, tag)."""
    documents, tokens, mentions, stack, offset, name, fresh = [], [], [], [], 0, None, True
    for line in gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            tokens, mentions, stack, offset, fresh = [], [], [], 0, True
            documents.append((line.split("= ")[1], tokens, mentions))
        if not line or line[0] == "#":
            if not line and not fresh: offset += 2; fresh = True
            continue
        cells = line.split("\t")
        if not cells[0].isdigit(): continue
        if not fresh: offset += 1
        fresh = False
        at = len(tokens)
        units = len(cells[1].encode("utf-16-le")) // 2
        tokens.append((offset, offset + units, cells[3], cells[1])); offset += units
        entity = re.search(r"Entity=([^|]+)", cells[9])
        for opened, single, closed in re.findall(r"\(([^()]*)(\)?)|([^()]+)\)", entity.group(1)) if entity else []:
            if opened or single:
                fields = opened.split("-")
                stack.append((fields[0], at, fields))
                if single: close(tokens, mentions, stack.pop(), at)
            else:
                for back in range(len(stack) - 1, -1, -1):
                    if stack[back][0] == closed: close(tokens, mentions, stack.pop(back), at); break
    return documents

def close(tokens, mentions, opened, last):
    entity, first, fields = opened
    minimum = next((field for field in fields[1:] if re.fullmatch(r"\d+(,\d+)*", field)), "1")
    head = first + int(minimum.split(",")[-1]) - 1
    head = head if first <= head <= last else last
    mentions.append((entity, first, last, head, tokens[head][2]))

def main(args):
    genres = (args[args.index("--genres") + 1] if "--genres" in args else "news,interview,speech,voyage").split(",")
    got = [json.loads(line) for line in open(args[1], encoding="utf-8")]
    totals, kinds = collections.Counter(), collections.Counter()
    undecided = 0
    for (name, tokens, gold), system in zip(read(args[0]), got):
        if name in LEFT_OUT or name.split("_")[1] not in genres: continue
        start = {token[1]: at for at, token in enumerate(tokens)}
        items = []
        for item in system["items"]:
            last = start.get((item["head"] or [item["start"], item["end"]])[1])
            if last is not None: items.append((last, item["chain"]))
            undecided += item.get("reason") == "two fit equally"
        heads = {at for _, _, last, head, _ in gold for at in (head, last)}
        by_entity = collections.defaultdict(list)
        for mention in sorted(gold, key=lambda m: (m[1], -m[2])): by_entity[mention[0]].append(mention)
        for entity, told in by_entity.items():
            for nth, (_, first, last, head, tag) in enumerate(told):
                if nth == 0 or tag not in ("PRON", "PROPN") or (tag == "PRON" and first != last and tokens[head][3].lower() not in ("his", "their")): continue
                chains = {chain for at, chain in items if at == head and chain is not None} or {chain for at, chain in items if at == last and chain is not None}
                earlier = {at for _, f, l, h, _ in told[:nth] for at in (h, l) if at < head}
                before = [at for at, chain in items if chain in chains and at < head and at in heads]
                ok = bool(before) and before and max(before) in earlier
                kind = ("pronoun " + tokens[head][3].lower()) if tag == "PRON" else "name"
                totals[tag, bool(ok)] += 1; kinds[kind, bool(ok)] += 1
                if "-v" in args and not ok:
                    print(f"  {name} {' '.join(t[3] for t in tokens[max(0, first - 12):first])} [[{' '.join(t[3] for t in tokens[first:last + 1])}]] gold: "
                          f"{' '.join(t[3] for t in tokens[told[nth - 1][1]:told[nth - 1][2] + 1])[:60]} | got: {tokens[max(before)][3] if before else None}")
    rate = lambda *tags: (sum(totals[t, True] for t in tags), sum(totals[t, True] + totals[t, False] for t in tags))
    for label, tags in (("pronouns", ["PRON"]), ("proper names", ["PROPN"]), ("both", ["PRON", "PROPN"])):
        right, all_ = rate(*tags); print(f"{label}: {right}/{all_} ({100 * right / max(1, all_):.1f}%)")
    print(f"pronouns left alone because two fit equally: {undecided}")
    if "-k" in args:
        for kind in sorted({k for k, _ in kinds}, key=lambda k: -(kinds[k, True] + kinds[k, False])): print(f"  {kind}: {kinds[kind, True]}/{kinds[kind, True] + kinds[kind, False]}")

main(sys.argv[1:])
