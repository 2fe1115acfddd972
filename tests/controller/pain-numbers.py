#!/usr/bin/env python3
"""Works out by itself what the journal page says of a journal, for test-pain-numbers.c to compare: pain-numbers.py JOURNAL.

Days with their lowest, mean and highest number, weekly medians, the slope by Theil and Sen with its interval, and what
each technique did right after it and on the next day. It shares no code with the app, only clinical.md E5.
"""

import json
import statistics
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta
from math import ceil, floor, sqrt

NECK = ["levator-scapulae", "splenius-semispinalis", "trapezius-upper", "suboccipitals"]
KNOT = "00000000-0000-4000-8000-000000000001"
CLEAR = 1.959964
EPOCH = date(1970, 1, 1)


def read(path):
    with open(path, encoding="utf-8") as file:
        entries = json.load(file)
    for entry in entries:
        entry["at"] = datetime.fromisoformat(entry["time"])
        entry["day"] = (entry["at"].date() - EPOCH).days
    return sorted(entries, key=lambda entry: entry["at"])


def list_numbers(entries):
    """(knot or None, its muscle then, frame, day, pain) of everything that is a number."""
    places = {}
    for entry in entries:
        kind = entry["type"]
        if kind == "knot" and entry["event"] in ("found", "moved"):
            places[entry.get("knot", entry["uuid"])] = entry["muscle"]
        elif kind == "rating" and "pain" in entry:
            knot = entry.get("knot")
            yield knot, places.get(knot), entry["frame"], entry["day"], entry["pain"]
        elif kind == "day":
            if "average" in entry:
                yield None, None, "day", entry["day"], entry["average"]
            if "worst" in entry:
                yield None, None, "worst", entry["day"], entry["worst"]
        elif kind == "session":
            for knot in entry["knots"]:
                for pain in (knot.get("before"), knot.get("after")):
                    if pain is not None:
                        yield knot["knot"], knot["muscle"], "now", entry["day"], pain


def list_days(numbers, wanted):
    """The mean of the knots' means, and the lowest and the highest of all, day by day."""
    days = defaultdict(lambda: defaultdict(list))
    for knot, muscle, _, day, pain in numbers:
        if wanted(knot, muscle):
            days[day][knot].append(pain)
    for day in sorted(days):
        shares = list(days[day].values())
        together = [pain for share in shares for pain in share]
        yield [day, statistics.fmean(statistics.fmean(share) for share in shares), min(together), max(together),
               len(together)]


def list_weeks(days, first_day, last_day):
    """The median of each week from Monday to Sunday with three days noted."""
    weeks = defaultdict(list)
    for day, mean, *_ in days:
        weeks[day - (EPOCH + timedelta(days=day)).weekday()].append(mean)
    for monday in sorted(weeks):
        if len(weeks[monday]) >= 3:
            yield [max(monday, first_day), min(monday + 6, last_day), statistics.median(weeks[monday]),
                   len(weeks[monday])]


def estimate_slope(days):
    """The median of the slopes of all pairs, its interval by ranks, and Kendall's score of the same pairs."""
    points = [(day, mean) for day, mean, *_ in days]
    if len(points) > 120:
        weeks = defaultdict(list)
        for day, mean in points:
            weeks[(day - points[0][0]) // 7].append(mean)
        points = [(points[0][0] + week * 7 + 3, statistics.median(weeks[week])) for week in sorted(weeks)]
    pairs = [(one, other) for at, one in enumerate(points) for other in points[at + 1:]]
    slopes = sorted((other[1] - one[1]) / (other[0] - one[0]) for one, other in pairs)
    slope = statistics.median(slopes)

    rest = [mean - slope * (day - points[0][0]) for day, mean in points]
    middle = statistics.fmean(rest)
    variance = statistics.fmean((value - middle) ** 2 for value in rest)
    products = [(rest[at] - middle) * (rest[at - 1] - middle)
                for at in range(1, len(points)) if points[at][0] == points[at - 1][0] + 1]
    likeness = min(max(statistics.fmean(products) / variance, 0), 0.9) if products and variance > 1e-9 else 0
    if len(products) < 30:
        likeness = max(likeness, 0.5)

    n = len(points)
    chance = n * (n - 1) * (2 * n + 5)
    same = defaultdict(int)
    for _, mean in points:
        same[round(mean, 8)] += 1
    chance -= sum(ties * (ties - 1) * (2 * ties + 5) for ties in same.values())
    chance = chance / 18 * (1 + likeness) / (1 - likeness)
    directions = sum((other[1] - one[1] > 1e-9) - (one[1] - other[1] > 1e-9) for one, other in pairs)
    reach = CLEAR * sqrt(chance)
    low = min(max(floor((len(slopes) - reach) / 2) - 1, 0), len(slopes) - 1)
    high = min(max(ceil((len(slopes) + reach) / 2), 0), len(slopes) - 1)
    return [slope, slopes[low], slopes[high], directions / sqrt(chance)]


def learn_usual_days(entries):
    """For each knot, between two beginnings of other treatment: the pain of a usual day, and how alike days are."""
    session_days, starts = defaultdict(set), defaultdict(list)
    numbers = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        if entry["type"] == "session":
            for knot in entry["knots"]:
                session_days[knot["knot"], entry["stretch"]].add(entry["day"])
                if "before" in knot:
                    starts[knot["knot"], entry["stretch"]].append(knot["before"])
    for entry in entries:
        key = (entry.get("knot"), entry["stretch"])
        if entry["type"] == "rating" and "pain" in entry and entry["frame"] != "worst" and key in session_days \
           and entry["day"] not in session_days[key]:
            numbers[key, entry["frame"]][entry["day"]].append(entry["pain"])

    usual = {}
    for key in session_days:
        now, average = numbers[key, "now"], numbers[key, "day"]
        chosen = average if len(now) < 10 and len(average) > len(now) else now
        days = sorted((day, statistics.fmean(pains)) for day, pains in chosen.items())
        mean = statistics.fmean(value for _, value in days) if days else 0
        pairs = [(one[1] - mean, other[1] - mean) for one, other in zip(days, days[1:]) if other[0] == one[0] + 1]
        squares = sum(one * one for one, _ in pairs) * sum(other * other for _, other in pairs)
        likeness = 0.5
        if len(days) >= 10 and len(pairs) >= 9 and squares > 0:
            alike = sum(one * other for one, other in pairs) / sqrt(squares)
            likeness = min(max((len(pairs) * alike + 5) / (len(pairs) + 10), 0), 0.9)
        weight = min(1, len(days) / 10)
        assumed = max(0, statistics.fmean(starts[key]) - 1) if starts[key] else 0
        usual[key] = (weight * mean + (1 - weight) * assumed, likeness)
    return usual


def get_beyond(usual, before, after):
    mean, likeness = usual
    expected = mean + likeness * (before - mean)
    if expected <= before:
        return after - expected
    return max(0, after - expected) if after > before else after - before


def shrink(values, usual):
    n = len(values)
    weight = n / (n + 6)
    middle = weight * (statistics.fmean(values) if values else 0) + (1 - weight) * usual
    half = 1.2815515655446004 * sqrt(6 / (n + 6))
    if n > 1:
        half *= max(1, statistics.stdev(values) / sqrt(6))
    return [middle, middle - half, middle + half]


def find_next_day(entries, at, knot):
    """What was said of a knot the day after a session, until the next session for it: numbers, and soreness."""
    start = entries[at]["at"]
    numbers, soreness = [], None
    for entry in entries[at + 1:]:
        hours = (entry["at"] - start) / timedelta(hours=1)
        if hours > 96:
            break
        if entry["type"] == "session":
            again = [other for other in entry["knots"] if other["knot"] == knot]
            if again:
                if 12 <= hours <= 36 and "before" in again[0]:
                    numbers.append(again[0]["before"])
                break
        if entry["type"] == "rating" and entry.get("knot") == knot:
            if entry["frame"] == "now" and 12 <= hours <= 36 and "pain" in entry:
                numbers.append(entry["pain"])
            if soreness is None:
                soreness = entry.get("soreness")
    return numbers, soreness


def list_helped(entries):
    stretch = 0
    for entry in entries:
        entry["stretch"] = stretch
        stretch += entry["type"] == "mark" and entry.get("restart", False)
    usual = learn_usual_days(entries)

    found = defaultdict(lambda: {"change": [], "beyond": [], "days": set(), "next": [], "next_days": set(), "sore": []})
    for at, entry in enumerate(entries):
        if entry["type"] != "session":
            continue
        for muscle in {knot["muscle"] for knot in entry["knots"]}:
            knots = [knot for knot in entry["knots"] if knot["muscle"] == muscle]
            both = [knot for knot in knots if "before" in knot and "after" in knot]
            later, sore = [], []
            for knot in knots:
                numbers, soreness = find_next_day(entries, at, knot["knot"])
                sore += [] if soreness is None else [soreness]
                if numbers and "before" in knot:
                    later.append(get_beyond(usual[knot["knot"], entry["stretch"]], knot["before"],
                                            statistics.fmean(numbers)))
            for technique in {item["technique"] for item in entry["items"] if item.get("muscle", muscle) == muscle}:
                one = found[technique, muscle]
                if both:
                    one["change"].append(statistics.fmean(knot["after"] - knot["before"] for knot in both))
                    one["beyond"].append(statistics.fmean(
                        get_beyond(usual[knot["knot"], entry["stretch"]], knot["before"], knot["after"])
                        for knot in both))
                    one["days"].add(entry["day"])
                if later:
                    one["next"].append(statistics.fmean(later))
                    one["next_days"].add(entry["day"])
                one["sore"] += [max(sore)] if sore else []

    for (technique, muscle), one in sorted(found.items()):
        yield {
            "technique": technique, "muscle": muscle,
            "numbers": [len(one["beyond"]), len(one["days"]),
                        statistics.fmean(one["change"]) if one["change"] else 0,
                        statistics.fmean(one["beyond"]) if one["beyond"] else 0]
                       + shrink(one["beyond"], -0.5)
                       + [len(one["next"]), len(one["next_days"]),
                          statistics.fmean(one["next"]) if one["next"] else 0]
                       + shrink(one["next"], 0)
                       + [len(one["sore"]), sum(soreness > 3 for soreness in one["sore"])],
        }


def main():
    entries = read(sys.argv[1])
    numbers = list(list_numbers(entries))
    first_day, last_day = entries[0]["day"], entries[-1]["day"]
    scopes = {
        "all": lambda knot, muscle: True,
        "neck": lambda knot, muscle: muscle in NECK,
        "knot": lambda knot, muscle: knot == KNOT,
    }
    result = {"first_day": first_day, "last_day": last_day, "knot": KNOT, "neck": NECK, "series": [],
              "helped": list(list_helped(entries))}
    for scope, wanted in scopes.items():
        for frame in ("now", "day", "worst"):
            days = list(list_days([number for number in numbers if number[2] == frame], wanted))
            result["series"].append({
                "scope": scope, "frame": frame, "days": days,
                "weeks": list(list_weeks(days, first_day, last_day)),
                "slope": estimate_slope(days) if len(days) > 1 else [],
            })
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
