"""python3 tests/golden/cohorts/retention.py: matrices derived by hand from the definitions."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from golden import STATSMODELS, case, write
from statsmodels.stats.proportion import proportion_confint

LOG = [
    ("ann", "signup", "2024-03-01T17:59Z"),
    ("bob", "signup", "2024-03-01T23:30Z"),
    ("cid", "signup", "2024-03-02T10:00Z"),
    ("bob", "open", "2024-03-02T00:10Z"),
    ("cid", "open", "2024-03-02T10:00Z"),
    ("ann", "open", "2024-03-02T17:00Z"),
    ("bob", "signup", "2024-03-04T09:00Z"),
    ("ann", "open", "2024-03-04T12:00Z"),
    ("end", "end", "2024-03-05T00:00Z"),
]
EVENTS = {"user": [u for u, _, _ in LOG], "event": [e for _, e, _ in LOG], "time": [t for _, _, t in LOG]}
HAND = "by hand from the definition: "


def matrix(rows):
    """Returned users by cohort; None: not observed to its end."""
    expect = {}
    for c, (size, cells) in enumerate(rows):
        expect[f"cohorts.{c}.size"] = size
        for k, returned in enumerate(cells):
            expect[f"cohorts.{c}.cells.{k}.share"] = None if returned is None else returned / size
            expect[f"cohorts.{c}.cells.{k}.complete"] = returned is not None
    return expect


def retention(rows, why, **options):
    given = {"events": EVENTS, "start": "signup", "returning": "open", "periods": 3, **options}
    return case(given, matrix(rows), HAND + why)


low, high = proportion_confint(2, 3, method="wilson")
bands = {"overall.1.share": 2 / 3, "overall.1.low": low, "overall.1.high": high, "overall.1.simpleMean": 0.5}
write(
    "cohorts",
    "retention",
    [
        retention([(2, [2, 2, 0, 1]), (1, [1, 0, 0, None])], "PostHog, calendar days, day 0 is the cohort", semantics="posthog"),
        retention([(2, [2, 2, 1, 1]), (1, [1, 0, 0, None])], "Mixpanel, on or after, day 0 its returners", semantics="mixpanel"),
        retention(
            [(2, [1, 1, 1, None]), (1, [1, 0, None, None])],
            "Amplitude, 24-hour windows on hours rounded down: 17:59 to 17:00 next day is day 1, 23:30 to 00:10 is day 0",
            semantics="amplitude",
        ),
        retention([(2, [0, 2, 2, 2]), (1, [1, 1, 1, None])], "on or before accumulates", mode="on-or-before"),
        retention([(2, [0, 2]), (1, [1, 0])], "brackets day 0 and days 1 to 2", brackets=[0, 1, 3]),
        retention(
            [(2, [2, 2, 0, 1]), (1, [1, 0, 0, None]), (1, [1, None, None, None])],
            "recurring: bob belongs to 4 March too",
            cohorting="recurring",
        ),
        retention(
            [(1, [0, 1, 0, 1]), (2, [2, 0, 0, None])],
            "UTC+1: bob signs up on 2 March and opens the same day",
            utcOffset=60,
            periodZero="returners",
        ),
        case({"events": EVENTS, "start": "signup", "returning": "open", "periods": 3}, bands, f"{STATSMODELS} proportion_confint(2, 3, method='wilson')"),
        retention([(2, [2, 0, 0, 0]), (1, [1, 0, 0, None])], "nobody opens twice on one day", minimumOccurrences=2),
        case(
            {
                "events": {**EVENTS, "properties": {"plan": ["free", "pro", "pro", "pro", "pro", "pro", "free", "free", None]}},
                "start": "signup",
                "returning": "open",
                "periods": 3,
                "breakdown": "plan",
            },
            {
                "breakdown.0.value": "free",
                "breakdown.0.cohorts.0.cells.1.share": 0,
                "breakdown.0.cohorts.0.cells.3.share": 1,
                "breakdown.0.cohorts.1.size": 1,
                "breakdown.1.value": "pro",
                "breakdown.1.cohorts.0.size": 1,
                "breakdown.1.cohorts.0.cells.1.share": 1,
                "breakdown.1.cohorts.1.cells.1.share": 0,
            },
            HAND + "PostHog: start and return have the same plan; ann opens as pro on the next day, which is no return",
        ),
        case({"events": EVENTS, "start": "purchase"}, {"status": "undefined"}, "nobody started"),
    ],
)


def cell(cohort, column, size, returned, complete=True):
    return {"cohort": cohort, "column": column, "size": size, "returned": returned, "complete": complete}


cases = []
for returned, size in [(81, 263), (15, 148), (0, 20), (29, 29), (3, 1000000)]:
    low, high = proportion_confint(returned, size, method="wilson")
    low, high = (0 if returned == 0 else low), (1 if returned == size else high)
    cases.append(
        case(
            {"cells": [cell("a", 0, size, returned)]},
            {"overall.0.share": returned / size, "overall.0.low": low, "overall.0.high": high},
            f"{STATSMODELS} proportion_confint(k, n, method='wilson')",
        )
    )
cases.append(
    case(
        {"cells": [cell("a", 0, 100, 50), cell("b", 0, 300, 30), cell("c", 0, 900, 900, False)]},
        {"overall.0.share": 80 / 400, "overall.0.simpleMean": (0.5 + 0.1) / 2, "overall.0.cohorts": 2},
        HAND + "the mean weighted by size and the simple one; the cohort that is not over is left out",
    )
)
cases.append(case({"cells": [cell("a", 0, 0, 0)]}, {"status": "undefined"}, "nobody started"))
write("cohorts", "retention-summary", cases)
