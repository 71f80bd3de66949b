"""python3 tests/golden/intervals/proportions.py (scipy 1.10.1, statsmodels 0.13.5, mpmath 1.2.1)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import mpmath as mp
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

mp.mp.dps = 60
COUNTS = [(81, 263), (15, 148), (0, 20), (1, 29), (29, 29), (1, 1), (3, 1000000), (500000, 1000001)]
PLACES = {"absolute": 5.1e-5, "why": "published to four places"}
NONE = case({"successes": 0, "trials": 0}, {"status": "undefined"}, "no trials")


def one(id, method, published, number, extra=()):
    cases = []
    for k, n in COUNTS:
        for level in [0.95, 0.999]:
            low, high = proportion_confint(k, n, 1 - level, method=method)
            given = {"successes": k, "trials": n, "level": level}
            if id == "jeffreys-interval":
                given["closed"] = False
            cases.append(
                case(given, {"interval.0": low, "interval.1": high}, f"{STATSMODELS} proportion_confint(k, n, 1 - level, '{method}')", {"relative": 1e-9, "absolute": 1e-14, "why": "a bound near 0 is a difference"})
            )
    for k, n, low, high in published:
        cases.append(
            case(
                {"successes": k, "trials": n},
                {"interval.0": low, "interval.1": high},
                f"Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method {number}",
                PLACES,
            )
        )
    write("intervals", id, cases + list(extra) + [NONE])


one("wald-interval", "normal", [(81, 263, 0.2522, 0.3638), (15, 148, 0.0527, 0.1500)], 1, [
    case({"successes": 81, "trials": 263, "continuity": True}, {"interval.0": 0.2503, "interval.1": 0.3657}, "Newcombe (1998), table I, method 2", PLACES),
])
one("clopper-pearson-interval", "beta", [(81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0, 0.1684), (1, 29, 0.0009, 0.1776)], 5, [
    case({"successes": 9, "trials": 10, "level": 0.9}, dict(zip(["interval.0", "interval.1"], stats.binomtest(9, 10).proportion_ci(0.9, "exact"))), f"{SCIPY} binomtest(9, 10).proportion_ci(0.9, 'exact')"),
])
one("agresti-coull-interval", "agresti_coull", [], 0)
one("jeffreys-interval", "jeffreys", [], 0, [
    case({"successes": 0, "trials": 20}, {"interval.0": 0, "interval.1": stats.beta.ppf(0.975, 0.5, 20.5)}, f"{SCIPY} beta.ppf(0.975, 0.5, 20.5); Brown, Cai & DasGupta (2001): the lower bound is 0"),
    case({"successes": 20, "trials": 20}, {"interval.0": stats.beta.ppf(0.025, 20.5, 0.5), "interval.1": 1}, f"{SCIPY} beta.ppf(0.025, 20.5, 0.5)"),
])

PAIRS = [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (0, 10, 0, 20), (10, 10, 0, 20), (3, 100000, 9, 120000)]
NO_TRIALS = case({"successes": [0, 1], "trials": [0, 3]}, {"status": "undefined"}, "no trials in the first group")


def given(a, b, c, d, **options):
    return {"successes": [a, c], "trials": [b, d], **options}


def within(low, high):
    return {"interval.0": max(-1, low), "interval.1": min(1, high)}


def published(rows, number, **options):
    return [
        case(given(*counts, **options), {"interval.0": low, "interval.1": high}, f"Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method {number}", PLACES)
        for counts, low, high in rows
    ]


def two(id, method, extra):
    cases = []
    for counts in PAIRS:
        low, high = confint_proportions_2indep(*counts, method=method, compare="diff")
        cases.append(case(given(*counts), within(low, high), f"{STATSMODELS} confint_proportions_2indep(…, method='{method}'), kept within -1 and 1", {"relative": 1e-9, "absolute": 1e-14, "why": "a bound near 0 is a difference"}))
    write("intervals", id, cases + extra + [NO_TRIALS])


FIRST = (56, 70, 48, 80)
two("wald-difference-interval", "wald", published([(FIRST, 0.0575, 0.3425)], 1) + published([(FIRST, 0.0441, 0.3559)], 2, continuity=True))
two("newcombe-interval", "newcomb", published([(FIRST, 0.0524, 0.3339)], 10) + published([(FIRST, 0.0428, 0.3422)], 11, continuity=True))
two("agresti-caffo-interval", "agresti-caffo", [])


def restricted(x, m, y, n, delta):
    """Second rate at the maximum of the likelihood, by bisection of its derivative."""
    low, high = max(mp.mpf(0), -delta), min(mp.mpf(1), 1 - delta)

    def term(count, rate):
        return count / rate if count else mp.mpf(0)

    def slope(p):
        return term(x, p + delta) - term(m - x, 1 - p - delta) + term(y, p) - term(n - y, 1 - p)

    for _ in range(190):
        middle = (low + high) / 2
        if slope(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def score_bounds(x, m, y, n, correction, level=0.95):
    z = mp.sqrt(2) * mp.erfinv(mp.mpf(level))
    estimate = mp.mpf(x) / m - mp.mpf(y) / n
    factor = mp.mpf(m + n) / (m + n - 1) if correction else 1

    def rejected(delta):
        b = restricted(x, m, y, n, delta)
        a = b + delta
        return (estimate - delta) ** 2 > z * z * factor * (a * (1 - a) / m + b * (1 - b) / n)

    found = []
    for end in [-1, 1]:
        if estimate == end:
            found.append(mp.mpf(end))
            continue
        inside, outside = estimate + end * mp.mpf(10) ** -25, mp.mpf(end)
        for _ in range(150):
            middle = (inside + outside) / 2
            if rejected(middle):
                outside = middle
            else:
                inside = middle
        found.append(inside)
    return found


cases = []
for counts in PAIRS + [(1, 2, 1, 2), (0, 1, 1, 1), (999, 1000, 1000, 1000), (1, 10**9, 0, 3), (99999999, 10**8, 0, 10**8)]:
    for correction in [True, False]:
        low, high = score_bounds(*counts, correction)
        cases.append(
            case(given(*counts, correction=correction), {"interval.0": low, "interval.1": high}, "mpmath 1.2.1, bisection of the score test with the likelihood maximised by bisection, 60 digits", {"relative": 1e-9, "absolute": 1e-15, "why": "a bound near 0 is a difference"})
        )
cases += published([(FIRST, 0.0528, 0.3382)], 6) + published([(FIRST, 0.0533, 0.3377)], 5, correction=False)
write("intervals", "miettinen-nurminen-interval", cases + [NO_TRIALS])

cases = []
for k, exposure in [(0, 1), (1, 2.5), (10, 1), (137, 24.19893), (1000000, 3.5)]:
    for level in [0.95, 0.999]:
        tail = (1 - level) / 2
        low = stats.chi2.ppf(tail, 2 * k) / 2 if k else 0
        cases.append(case({"count": k, "exposure": exposure, "level": level}, {"estimate": k / exposure, "interval.0": low / exposure, "interval.1": stats.chi2.isf(tail, 2 * k + 2) / 2 / exposure}, f"{SCIPY} chi2.ppf(tail, 2 k) / 2, chi2.isf(tail, 2 k + 2) / 2"))
cases.append(case({"count": 137, "exposure": 24.19893}, {"interval.0": 4.753125, "interval.1": 6.692709}, "R documentation, poisson.test(137, 24.19893)", {"relative": 1e-6}))
cases.append(case({"count": 0, "exposure": 1, "intervalMethod": "score"}, {"interval.0": 0, "interval.1": stats.norm.isf(0.025) ** 2}, f"{SCIPY} norm.isf(0.025)²"))
cases.append(case({"count": 16, "exposure": 4, "intervalMethod": "wald"}, {"interval.0": 4 - stats.norm.isf(0.025), "interval.1": 4 + stats.norm.isf(0.025)}, f"{SCIPY}, 16 ± z 4 over 4"))
write("intervals", "poisson-rate-interval", cases)
