"""/usr/bin/python3 tests/golden/cohorts/funnel.py: counts derived by hand from the definitions."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from golden import STATSMODELS, case, write
from statsmodels.stats.proportion import proportion_confint

HAND = "by hand from the definition: "
DAY = 86400


def log(*users):
    """One text per user: event letter and second, `a0 b5`."""
    rows = [(f"u{i}", item[0], float(item[1:]) * 1000) for i, text in enumerate(users) for item in text.split()]
    return {"user": [r[0] for r in rows], "event": [r[1] for r in rows], "time": [r[2] for r in rows]}


def funnel(users, counts, why, **options):
    expect = {f"steps.{i}.reached": n for i, n in enumerate(counts)}
    expect["estimate"] = counts[-1] / counts[0]
    given = {"events": log(*users), "steps": ["a", "b", "c"], "observedUntil": "2020-01-01", **options}
    return case(given, expect, HAND + why)


late = f"a0 a{7 * DAY} b{7 * DAY + 1}"
users = ["a0 x1 b2 c3", "b0 a1 c2", "a0 b1", "c0"]
cases = [
    funnel(users, [3, 2, 1], "ordered: others between, steps before the entry do not count"),
    funnel(users, [3, 1, 0], "strict: x lies between", order="strict"),
    funnel(users, [4, 3, 2], "any order: the lone c enters too", order="any"),
    funnel(["a0 b3 c5"], [1, 1, 1], "the window includes its end", windowMs=5000),
    funnel(["a0 b3 c5"], [1, 1, 0], "the window ends before c", windowMs=4999),
    funnel([late], [1, 0, 0], "Mixpanel: the first entry, 7 days", semantics="mixpanel"),
    funnel([f"a0 b{7 * DAY}"], [1, 1, 0], "Mixpanel: the boundary of 7 days counts", semantics="mixpanel"),
    funnel([late], [1, 1, 0], "PostHog: 14 days", semantics="posthog"),
    funnel([f"a0 a{15 * DAY} b{15 * DAY + 1}"], [1, 1, 0], "PostHog: the best entry", semantics="posthog"),
    funnel([f"a0 b{30 * DAY}"], [1, 1, 0], "Amplitude: 30 days", semantics="amplitude"),
    funnel(["b0.2 a0.9 c1"], [1, 1, 1], "Amplitude: within a second either order converts", semantics="amplitude"),
    funnel(["b0.2 a0.9 c1"], [1, 0, 0], "PostHog: b came before a", semantics="posthog"),
    funnel(["a0 x1 b2", "a0 b1"], [1, 1, 0], "PostHog: an exclusion removes the person", exclusions=["x"]),
    funnel(["a0 x1 b2", "a0 b1"], [2, 1, 0], "an exclusion ends the attempt", exclusions=["x"], exclusionRule="stop"),
    case(
        {"events": log("a0 b1"), "steps": ["a", "a", "b"], "observedUntil": 60000},
        {"steps.0.reached": 1, "steps.1.reached": 0, "estimate": 0},
        HAND + "the same event twice needs two events",
    ),
    case(
        {
            "events": {**log("a0 b1 a2 b3"), "properties": {"session": ["s", "t", "t", "t"]}},
            "steps": ["a", "b"],
            "holdConstant": ["session"],
            "semantics": "amplitude",
        },
        {"steps.0.reached": 2, "steps.1.reached": 1, "timeToConvert.mean": 1000},
        HAND + "Amplitude: user and session pairs, s does not convert",
    ),
    case(
        {
            "events": {**log("a0 b1", "a0 b2", "a0"), "properties": {"plan": ["free", "pro", "free", "free", "pro"]}},
            "steps": ["a", "b"],
            "breakdown": "plan",
            "touch": "last",
            "observedUntil": "2020-01-01",
        },
        {
            "breakdown.0.value": "pro",
            "breakdown.0.steps.0.reached": 2,
            "breakdown.0.estimate": 0.5,
            "breakdown.1.value": "free",
            "breakdown.1.estimate": 1,
        },
        HAND + "value at the last step reached",
    ),
    case(
        {"events": log("a0 b10 c20", "a0 b30 c40", "a0 b20", "a0", "a95 b99"), "steps": ["a", "b", "c"], "windowMs": 50000},
        {
            "estimate": 2 / 5,
            "steps.1.time.mean": 16000,
            "steps.1.time.median": 15000,
            "timeToConvert.mean": 30000,
            "dropOff.1.count": 2,
            "conversionCurve.open": 1,
            "conversionCurve.points.0.atRisk": 4,
            "conversionCurve.share": 1 - 3 / 4 * 2 / 3,
        },
        HAND + "times; Kaplan-Meier with the fifth user censored after 4 s",
    ),
    funnel(["a0 b1 c2 a3 b4", "a0 a1 b2"], [3, 3, 1], "totals: three attempts of two users", counting="totals"),
    funnel(["a0 b1 a5 c6 a20 b21 c29", "b0 a40"], [3, 2, 2], "sessions with gaps of 8 seconds at most", counting="sessions", sessionGapMs=8000),
    case(
        {
            "events": log("a0 d1 b2", "a0 b1", "d0 a1 b2 d3", "a0 d9"),
            "steps": ["a", "b"],
            "windowMs": 5000,
            "optionalSteps": [{"event": "d", "after": 1}],
        },
        {
            "estimate": 3 / 4,
            "optionalSteps.0.reached": 1,
            "optionalSteps.0.fromPrevious.share": 1 / 4,
            "optionalSteps.0.fromPrevious.low": proportion_confint(1, 4, method="wilson")[0],
            "optionalSteps.0.nextWithout.share": 2 / 3,
            "optionalSteps.0.nextWithout.high": proportion_confint(2, 3, method="wilson")[1],
        },
        HAND + f"only the first user takes d between a and b; {STATSMODELS} proportion_confint(method='wilson')",
    ),
    case({"events": log("a0"), "steps": ["z"]}, {"status": "undefined"}, "nobody entered"),
]
write("cohorts", "funnel", cases)

cases = []
for counts in [[263, 200, 81], [148, 15], [20, 0], [29, 29], [1000000, 3]]:
    expect = {"estimate": counts[-1] / counts[0]}
    for i in range(1, len(counts)):
        for name, of in [("fromPrevious", counts[i - 1]), ("fromFirst", counts[0])]:
            low, high = proportion_confint(counts[i], of, method="wilson")
            expect[f"steps.{i}.{name}.share"] = counts[i] / of
            expect[f"steps.{i}.{name}.low"] = 0 if counts[i] == 0 else low
            expect[f"steps.{i}.{name}.high"] = 1 if counts[i] == of else high
    cases.append(case({"counts": counts}, expect, f"{STATSMODELS} proportion_confint(method='wilson')"))
cases.append(case({"counts": [5, 0, 0]}, {"steps.2.fromPrevious.share": None, "steps.2.fromFirst.share": 0}, "nobody at step 2"))
cases.append(case({"counts": [0, 0]}, {"status": "undefined"}, "nobody entered"))
write("cohorts", "funnel-conversion", cases)
