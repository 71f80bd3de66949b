"""Lift of a pair by the delta method: the gradient is taken numerically from the four cell shares,
the covariance is the multinomial one. Run in tests/golden/cohorts: python3 association-lift.py"""
import sys

sys.path.insert(0, "..")
from golden import case, write
import mpmath as mp
from mpmath import mpf

mp.mp.dps = 40


def log_lift(both, only_first, only_second, neither):
    total = both + only_first + only_second + neither
    return mp.log(both * total / ((both + only_first) * (both + only_second)))


def reference(together, first, second, baskets, level):
    cells = [together, first - together, second - together, baskets - first - second + together]
    shares = [mpf(cell) / baskets for cell in cells]
    gradient = [
        mp.diff(log_lift, tuple(shares), tuple(1 if i == j else 0 for i in range(4)))
        for j in range(4)
    ]
    variance = sum(
        gradient[i] * gradient[j] * ((shares[i] if i == j else 0) - shares[i] * shares[j])
        for i in range(4)
        for j in range(4)
    ) / baskets
    error = mp.sqrt(variance)
    z = mp.sqrt(2) * mp.erfinv(mpf(level))
    centre = log_lift(*shares)
    return {
        "estimate": mp.exp(centre),
        "logStandardError": error,
        "interval.0": mp.exp(centre - z * error),
        "interval.1": mp.exp(centre + z * error),
    }


source = "mpmath " + mp.__version__ + ", 40 digits: numerical gradient of log lift in the four cell shares, multinomial covariance"
cases = []
for counts in [
    (40, 100, 200, 1000),
    (83, 1057, 1021, 5500),
    (825, 1300, 2100, 19773),
    (5, 5, 9, 60),
    (12, 400, 500, 5000),
]:
    for level in [0.95, 0.999]:
        names = ["together", "first", "second", "baskets"]
        given = dict(zip(names, counts), level=level)
        cases.append(case(given, reference(*counts, level), source))
write("cohorts", "association-lift", cases)
