#!/usr/bin/env python3
"""Scores times and quantities on specification files of the Recognizers-Text kind.

    scores/recognizers.py CHANCERY DIR [--errors FILE] [--half A|B]

CHANCERY is the program, DIR holds DateTime/, Number/ and NumberWithUnit/ with English/*.json. Cases are cut in two by the hash of their
words: errors are to be read on half A only, half B is for the check.

A case is right when every expected result has an item of its own and no item is left over.
- Span ("right"): the item's offsets are the expected ones. "edges" leaves out articles, prepositions and signs at either end, so that
  "before 2019" and "2019", or "on Monday" and "Monday", are the same words (the suite puts the preposition into the span, TIMEX3 does not).
- Time: the item's value is the expected timex, or one of the values it may resolve to, or its first and last day are the expected ones
  (the suite's end is the first day that is no more in it). A length of time is compared in seconds. What the suite resolves to a clock
  time of the day on which it is asked ("in 5 minutes") counts when the length is right: a document has a day of publication, not an hour.
- What the suite makes up and Chancery does not: the day of "two months ago" (the month must be right), the count of "a few" (the unit), the
  length of "the next two days" instead of its ends, the ends of "mid-November" (the month), the last day of "2014 to 2018" (both years), a century's first year, the days of "before the end of May" (the month). A season without a year is
  XXXX-SU in TIMEX3, SU in the suite; half a year is P6M and P0.5Y.
- Number: the item lies over the expected words and its value is the expected one to nine digits; a range has its lower and upper end, or
  the number and the qualifier that says which end it is.
- Unit: as a number, and the unit is the expected one by the table below; values are compared in the expected unit.
- Place: the distance and from where ("the next to last" = end-1) are the expected ones.
Left over in a file of numbers is an item without a unit, in one of ranges a range or a limited number, of percentages a percentage, of ordinals an
ordinal (where relative ones are suppressed, an absolute one), in the files of units an item of that kind: each file asks for one kind, and the
program tells all of them at once. A share is its percentage ("one out of three" = 33.3%).
"""
import hashlib, json, os, re, subprocess, sys, tempfile
from collections import Counter, defaultdict

EDGE = set("""a an the in on at of for from to by since until till before after during between within over and or through about around as
 than it be that this not no earlier later starting""".split())
SECONDS = {"S": 1, "TM": 60, "TH": 3600, "D": 86400, "W": 604800, "M": 2592000, "Y": 31536000}

# The suite's units: our name and what one of theirs is of ours.
UNITS = {
    "Dollar": ("USD", 1), "United States dollar": ("USD", 1), "Cent": ("USD", 0.01), "Pence": ("GBP", 0.01), "Penny": ("GBP", 0.01), "Bitcoin": ("BTC", 1), "Rupee": ("INR", 1), "Pound sterling": ("GBP", 1), "Euro": ("EUR", 1), "British pound": ("GBP", 1), "Pound": ("GBP", 1),
    "Japanese yen": ("JPY", 1), "Chinese yuan": ("CNY", 1), "Franc": ("francs", 1), "Swiss franc": ("CHF", 1), "Deutsche mark": ("DEM", 1), "Mark": ("marks", 1),
    "Finnish markka": ("FIM", 1), "Kilometer": ("km", 1), "Meter": ("m", 1), "Centimeter": ("cm", 1), "Millimeter": ("mm", 1), "Mile": ("miles", 1),
    "Foot": ("ft", 1), "Inch": ("in", 1), "Yard": ("yd", 1), "Metric ton": ("tonnes", 1), "Ton": ("tonnes", 1), "Decimeter": ("dm", 1), "Radian": ("rad", 1), "Kilogram": ("kg", 1), "Gram": ("g", 1),
    "Barrel": ("barrels", 1), "Gallon": ("gallons", 1), "Acre": ("acres", 1), "Hectare": ("ha", 1), "Liter": ("litres", 1), "Ounce": ("oz", 1),
    "Square kilometer": ("sq km", 1), "Square mile": ("sq miles", 1), "Square meter": ("sq m", 1), "Square foot": ("sq ft", 1),
    "Cubic meter": ("m3", 1), "Cubic foot": ("ft3", 1), "Megawatt": ("MW", 1), "C": ("°C", 1), "F": ("°F", 1), "Degree": ("degrees", 1), "K": ("K", 1), "R": ("°R", 1),
    "Year": ("years", 1), "Month": ("months", 1), "Week": ("weeks", 1), "Day": ("days", 1), "Decade": ("years", 10), "Age": ("years", 1),
    "Kilometer per hour": ("km/h", 1), "Mile per hour": ("mph", 1), "Gigabyte": ("GB", 1), "Megabyte": ("MB", 1), "Terabyte": ("TB", 1), "Bushel": ("bushels", 1),
    "Milliliter": ("ml", 1), "Deciliter": ("dl", 1), "Centiliter": ("cl", 1), "Hectoliter": ("hl", 1), "Milligram": ("mg", 1), "Fluid ounce": ("fl oz", 1), "Cubic inch": ("cu in", 1),
    "Cubic yard": ("cu yd", 1), "Cubic centimeter": ("cu cm", 1), "Cubic mile": ("cu miles", 1), "Square inch": ("sq in", 1), "Square yard": ("sq yd", 1), "Square centimeter": ("sq cm", 1),
    "Square millimeter": ("sq mm", 1), "Meter per second": ("m/s", 1), "Kilometer per second": ("km/s", 1), "Kilometer per minute": ("km/min", 1), "Foot per second": ("ft/s", 1),
    "Foot per minute": ("ft/min", 1), "Hectometer": ("hm", 1), "Decameter": ("dam", 1), "Nanometer": ("nm", 1), "Kilobit": ("Kb", 1), "Megabit": ("Mb", 1), "Gigabit": ("Gb", 1),
    "Kilobyte": ("KB", 1), "Petabyte": ("PB", 1), "Light year": ("light years", 1), "Gigahertz": ("GHz", 1), "Watt": ("W", 1), "Kilowatt": ("kW", 1), "Stone": ("stones", 1), "Long ton": ("tonnes", 1), "Short ton": ("tonnes", 1),
    "Kiloton": ("kt", 1), "Megaton": ("Mt", 1), "Nautical mile": ("nmi", 1),
}


def load(path):
    return json.load(open(path, encoding="utf-8-sig"))


def half(text):
    return "AB"[hashlib.sha256(text.encode()).digest()[0] & 1]


def run(program, cases, layer):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "cases.jsonl")
        with open(path, "w", encoding="utf-8") as out:
            for at, case in enumerate(cases):
                day = ((case.get("Context") or {}).get("ReferenceDateTime") or "")[:10]
                out.write(json.dumps({"id": str(at), "text": case["Input"], "date": day}) + "\n")
        done = subprocess.run([program, "annotate", path, "--layer", layer, "--to", "jsonl"], capture_output=True, text=True)
    read = {int(row["id"]): row["items"] for row in map(json.loads, done.stdout.splitlines())}
    return [read.get(at, []) for at in range(len(cases))]


def trim(text, start, end):
    """The offsets without edge words and signs."""
    words = [(m.group(), m.start() + start, m.end() + start) for m in re.finditer(r"\w+|[^\w\s]", text[start:end])]
    while len(words) > 1 and (words[0][0].lower() in EDGE or not words[0][0].isalnum() and words[0][0] not in "-+$"):
        words.pop(0)
    while len(words) > 1 and (words[-1][0].lower() in EDGE or not words[-1][0].isalnum() and words[-1][0] != "%"):
        words.pop()
    return (words[0][1], words[-1][2]) if words else (start, end)


def span_of(text, result):
    if "Start" in result:
        return result["Start"], result["End"] + 1
    at = text.lower().find(result["Text"].lower())
    return at, at + len(result["Text"])


def clock(value):
    """A moment in one form: 2016-11-07T16 = 2016-11-07 16:00:00."""
    value = value.replace(" ", "T")
    parts = re.fullmatch(r"(.*)T(\d\d)(?::(\d\d))?(?::(\d\d))?", value)
    return f"{parts[1]}T{parts[2]}:{parts[3] or '00'}:{parts[4] or '00'}" if parts else value


def seconds(value):
    if not re.fullmatch(r"P(?=.)(?:[\d.]+[A-Z])*(?:T(?:[\d.]+[A-Z])+)?", value):
        return None
    years = re.fullmatch(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?", value)
    if years:
        return round((float(years[1] or 0) + float(years[2] or 0) / 12) * 31536000 if years[1] or float(years[2]) % 12 == 0 or float(years[2]) > 11 else float(years[2]) * 2592000, 3)
    total, time = 0.0, False
    for sign, number, letter in re.findall(r"(T)|([\d.]+)([A-Z])", value):
        if sign:
            time = True
        else:
            total += float(number) * SECONDS[("T" + letter) if time and letter != "S" else letter]
    return total


def days(end):
    import datetime
    try:
        return (datetime.date.fromisoformat(end[:10]) - datetime.timedelta(days=1)).isoformat()
    except ValueError:
        return None


def first_day(value):
    """'2014' -> '2014-01-01', '2018-05' -> '2018-05-01'."""
    quarter = re.fullmatch(r"(\d{4})-Q(\d)", value)
    if quarter:
        return f"{quarter[1]}-{int(quarter[2]) * 3 - 2:02}-01"
    return value + {4: "-01-01", 7: "-01"}.get(len(value), "") if re.fullmatch(r"[\dX-]+", value) else value


def whole(item, result, expected, timex):
    """Where the suite makes up a day that Chancery leaves open, the part that both say."""
    value, words = item["value"], result["Text"].lower()
    if "/" in value and [first_day(part) for part in value.split("/")] in (timex.strip("()").split(",")[:2], [expected.get("start"), expected.get("end")]):
        return True
    lengths = timex.strip("()").split(",")
    if len(lengths) == 3 and re.search(r"next|last|past|coming|previous", words) and seconds(value) is not None and seconds(value) == seconds(lengths[2]):
        return True
    if expected.get("type") == "set" and (seconds(value) is not None and seconds(value) == seconds(timex) or (value, timex) == ("XXXX-WXX-WE", "P1WE")):
        return True
    part = re.fullmatch(r"(\d{4}-\d\d-\d\d)(T[A-Z]{2})", value)
    if part and timex.endswith(part[2]) and (expected.get("start") or "").startswith(part[1]):
        return True
    if expected.get("Mod") == "after" and value == expected.get("start"):
        return True
    if expected.get("type") == "duration" and re.fullmatch(r"PT?X[A-Z]", value) and re.search(r"few|couple|several|some", words):
        return value.replace("X", "") == re.sub(r"[\d.]", "", timex)
    start, moment = expected.get("start") or "", expected.get("value") or ""
    if value == "XXXX-" + timex:
        return True
    if expected.get("Mod") in ("before-end", "after-start", "before-start", "after-end") and len(value) == 7:
        return (start or days(expected.get("end") or "") or "").startswith(value)
    if expected.get("type") == "set" and {value, timex} == {"P6M", "P0.5Y"}:
        return True
    if expected.get("Mod") in ("start", "mid", "end") and len(start) == 10 and len(value) in (4, 7, 8):
        return start.startswith(value[:7]) or value == timex or bool(item["from"]) and item["from"][:7] == start[:7]
    if "century" in words:
        return bool(start) and value == start[:2]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", moment) and item["from"] and item["from"] <= moment <= (item["to"] or ""):
        unit = re.search(r"week|fortnight|month|year|decade", words)
        return unit is not None and len(value) < 10
    return False


def same_time(item, result):
    value = clock(item["value"])
    values = (result.get("Resolution") or {}).get("values") or []
    for expected in values:
        timex = expected.get("timex", "")
        if value == clock(timex) or value.replace("/", ",") == ",".join(clock(part) for part in timex.strip("()").split(",")[:2]):
            return True
        if expected.get("type") == "duration" and seconds(item["value"]) is not None:
            return seconds(item["value"]) == float(expected["value"]) or seconds(item["value"]) == seconds(timex)
        moment = expected.get("value")
        if moment and moment not in ("not resolved",):
            if value == clock(moment) or value == "T" + moment or clock("T" + moment) == value:
                return True
        start, end = expected.get("start"), expected.get("end")
        if start and len(start) == 10 and (not end or len(end) == 10):
            if item["from"] == start and (not end or item["to"] in (end, days(end))):
                return True
        elif end and not start and len(end) == 10 and item["to"] in (end, days(end)):
            return True
        if start and end and len(start) != 10:
            pair = "/".join(clock(part) if "-" in part else clock("T" + part) for part in (start, end))
            if value == pair or "/" in value and "/".join(map(clock, item["value"].split("/"))) == pair:
                return True
        if whole(item, result, expected, timex):
            return True
        lengths = timex.strip("()").split(",")
        if ("T" in timex and len(lengths) == 3 or "datetime" in expected.get("type", "")) and seconds(item["value"]) is not None:
            return len(lengths) == 3 and seconds(item["value"]) == seconds(lengths[2]) or len(lengths) == 1
    return not values


def near(one, other):
    return one is not None and other is not None and abs(one - other) <= 1e-9 * max(1.0, abs(one), abs(other))


def ends(value):
    """'[30,)' -> (30, None)."""
    low, high = value[1:-1].split(",")
    return (float(low) if low else None), (float(high) if high else None)


def same_number(item, result):
    expected = (result.get("Resolution") or {}).get("value")
    if expected in (None, "null"):
        return True
    if expected[0] in "[(":
        low, high = ends(expected)
        if near(low, high) or low is None or high is None:
            number = item["value"] if item["value"] is not None else item["low"] if high is None else item["high"]
            lower = (item.get("qualifier") or "") in ("more than", "over", "at least", "above", "no less than", "no fewer than", "exceeding", "greater than", "from", "well over")
            right = low is not None and high is not None or lower == (high is None)
            return right and near(number, high if low is None else low)
        return near(item["low"], low) and near(item["high"], high)
    place = re.fullmatch(r"(end|current)([+-]\d+)", expected)
    if place:
        return item["qualifier"] == place[1] and near(item["value"], float(place[2]))
    if expected.endswith("%") and item["unit"] == "share":
        return item["value"] is not None and near(round(item["value"] * 100, 10), float(expected[:-1]))
    return near(item["value"], float(expected.rstrip("%"))) or item["value"] is None and near(item["low"], float(expected.rstrip("%")))


def same_unit(item, result):
    resolution = result.get("Resolution") or {}
    if resolution.get("value") is None:
        return False
    value, iso, unit = float(resolution["value"]), resolution.get("isoCurrency"), resolution.get("unit")
    name, factor = UNITS.get(unit, (None, 1))
    ours = item["unit"] or ""
    plain = ours.split("/")[0]
    if iso is not None and factor == 1:
        name = iso
    if name is None:
        name = unit
    number = item["value"] if item["value"] is not None else item["high"]
    if unit == "Pound" and ours == "lb" or unit == "Mark" and ours in ("DEM", "FIM") or unit == "Franc" and ours in ("CHF", "FRF", "BEF", "XAF") or unit == "Ton" and ours == "tonnes":
        return near(number, value)
    if ours in (name, name.lower() + "s", name.lower()) or plain in (name, name.lower() + "s", name.lower()):
        return near(number, value * factor)
    scaled = {"bcm": ("m3", 1e9), "mcm": ("m3", 1e6)}.get(plain)
    return scaled is not None and scaled[0] == name and near(number * scaled[1], value)


def is_asked(item, name):
    """The file asks for such an item, so one that it does not have is left over."""
    if name.startswith("Ordinal"):
        return item["unit"] == "ordinal" and (name == "OrdinalModel" or item["qualifier"] is None)
    if name.startswith("NumberRange"):
        return not item["unit"] and (item["value"] is None or item["qualifier"] is not None)
    if name.startswith("Percent"):
        return item["unit"] == "%"
    return not item["unit"] or item["unit"] in ("%", "share")


def is_kind(item, kind):
    unit = (item["unit"] or "").split("/")[0]
    if kind == "Currency":
        return bool(re.fullmatch(r"[A-Z]{3}", unit)) and unit not in ("GWh", "MWh")
    if kind == "Temperature":
        return unit in ("°C", "°F", "K", "degrees")
    if kind == "Age":
        return item.get("of") == "age"
    return unit in {name for name, _ in UNITS.values()} and not re.fullmatch(r"[A-Z]{3}|years|months|weeks|days|°.|degrees", unit)


def judge(case, items, same, exact, left):
    """Right or not, and what was wrong first."""
    text, rest = case["Input"], list(items)
    for result in case["Results"]:
        start, end = span_of(text, result)
        over = [item for item in rest if item["start"] < end and start < item["end"]]
        if not over:
            return "missed"
        spans = over if exact is None else [item for item in over if
            ((item["start"], item["end"]) == (start, end) if exact else trim(text, item["start"], item["end"]) == trim(text, start, end))]
        if not spans:
            return "span"
        right = [item for item in spans if same(item, result)]
        if not right:
            return "value"
        rest.remove(right[0])
    return "extra" if any(left(item) for item in rest) else None


def main():
    arguments = sys.argv[1:]
    options = {}
    for name in ("--errors", "--half", "--only"):
        if name in arguments:
            at = arguments.index(name)
            options[name] = arguments[at + 1]
            del arguments[at:at + 2]
    program, folder = arguments
    errors = open(options["--errors"], "w", encoding="utf-8") if "--errors" in options else None
    sets = [("times", "DateTime", "DateTimeModel"), *[("quantities", "Number", name) for name in (
        "NumberModel", "NumberModelExperimentalMode", "NumberModelPercentMode", "NumberRangeModel", "NumberRangeModelExperimentalMode",
        "OrdinalModel", "OrdinalModelSuppressExtendedTypes", "PercentModel", "PercentModelPercentMode")],
        *[("quantities", "NumberWithUnit", name) for name in ("AgeModel", "CurrencyModel", "DimensionModel", "TemperatureModel")]]
    totals = defaultdict(Counter)
    for layer, group, name in sets:
        if options.get("--only", group) != group:
            continue
        cases = load(f"{folder}/{group}/English/{name}.json")
        found = run(program, cases, layer)
        tally, wrong = Counter(), Counter()
        for case, items in zip(cases, found):
            part = half(case["Input"])
            if group == "DateTime":
                strict = judge(case, items, same_time, True, lambda item: True)
                loose = judge(case, items, same_time, False, lambda item: True)
            elif group == "Number":
                strict = judge(case, items, same_number, True, lambda item: is_asked(item, name))
                loose = judge(case, items, same_number, None, lambda item: is_asked(item, name))
            else:
                kind = name.removesuffix("Model")
                strict = judge(case, items, same_unit, True, lambda item: is_kind(item, kind))
                loose = judge(case, items, same_unit, None, lambda item: is_kind(item, kind))
            for key in (part, "all"):
                tally[key, "n"] += 1
                tally[key, "right"] += strict is None
                tally[key, "edges"] += loose is None
            wrong[strict] += strict is not None
            if errors and strict and part == options.get("--half", "A"):
                show = [(item["text"], item["value"], item.get("low"), item.get("high"), item.get("unit"), item.get("qualifier"), item.get("from"), item.get("to")) for item in items]
                gold = [(r["Text"], [{k: x for k, x in v.items() if k != "type"} for v in r["Resolution"]["values"]] if "values" in (r.get("Resolution") or {}) else r.get("Resolution")) for r in case["Results"]]
                errors.write(f"{name} {strict} {'edges' if loose is None else ''}\n  {case['Input']}  [{(case.get('Context') or {}).get('ReferenceDateTime')}]\n    gold {gold}\n    ours {show}\n")
        totals[group] += tally
        print(line(f"{group}/{name}", tally), {key: count for key, count in wrong.most_common() if count})
    for group, tally in totals.items():
        print(line(group, tally))


def line(name, tally):
    share = lambda key, what: tally[key, what] / max(1, tally[key, "n"])
    return f"{name:50} {tally['all', 'n']:4} right {share('all', 'right'):.3f} (A {share('A', 'right'):.3f} B {share('B', 'right'):.3f})  edges {share('all', 'edges'):.3f} (A {share('A', 'edges'):.3f} B {share('B', 'edges'):.3f})"


if __name__ == "__main__":
    main()
