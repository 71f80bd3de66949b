"""Reference tails, densities and quantiles for lib/statistics/distributions, at 60 digits.

Incomplete beta by its positive series where that ends within 5,000 terms (the library uses the
continued fraction, as this script does elsewhere), incomplete gamma by mpmath. Only values from 1e-250 to 1 are kept; deeper ones as logs.

python3 tests/golden/special/kernel.py (mpmath 1.2.1): writes kernel.json
"""
import json
import os
import sys

from mpmath import (beta, betainc, e, erfc, exp, findroot, gammainc, inf, log, log1p, loggamma, mp, mpf, pi, sqrt)

mp.dps = 60
FLOOR = mpf(10) ** -250
rows = []


def ibeta(a, b, x, y):
    """I_x(a, b) and its complement, each by the positive series of its own side."""
    def side(a, b, x, y):
        lead = a * log(x) + b * log(y) - log(a) - (loggamma(a) + loggamma(b) - loggamma(a + b))
        term = total = mpf(1)
        n = 0
        while True:
            if n > 5000:
                return exp(lead) / y * fraction(a, b, x)
            term *= (a + b + n) * x / (a + 1 + n)
            total += term
            n += 1
            ratio = (a + b + n) * x / (a + 1 + n)
            if ratio < 1 and term * ratio / (1 - ratio) < total * mpf(10) ** -40:
                break
        return exp(lead) * total
    if x < (a + 1) / (a + b + 2):
        low = side(a, b, x, y)
        return low, 1 - low
    high = side(b, a, y, x)
    return 1 - high, high


def fraction(a, b, x):
    """y times the series' sum: Lentz's continued fraction, at 60 digits."""
    tiny, c = mpf(10) ** -1000, mpf(1)
    d = 1 / (1 - (a + b) * x / (a + 1))
    h = d
    for m in range(1, 10**6):
        for num in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / ((1 + num * d) or tiny)
            c = (1 + num / c) or tiny
            h *= c * d
        if abs(c * d - 1) < mpf(10) ** -40:
            return h * (1 - x)
    raise ValueError("no convergence")


def igamma(a, x):
    if x < a:
        low = gammainc(a, 0, x, regularized=True)
        return low, 1 - low
    high = gammainc(a, x, inf, regularized=True)
    return 1 - high, high


def tails_of(name, p, x):
    """cdf and sf at a double x, parameters taken as exact doubles."""
    x = mpf(x)
    p = [mpf(v) for v in p]
    if name == "normal":
        z = (x - p[0]) / p[1] / sqrt(2)
        return erfc(-z) / 2, erfc(z) / 2
    if name == "studentT":
        n = p[0]
        half = ibeta(n / 2, mpf(1) / 2, n / (n + x * x), x * x / (n + x * x))[0] / 2 if x else mpf(1) / 2
        return (half, 1 - half) if x < 0 else (1 - half, half)
    if name == "fisherF":
        d1, d2 = p
        return ibeta(d1 / 2, d2 / 2, d1 * x / (d1 * x + d2), d2 / (d1 * x + d2))
    if name == "beta":
        return ibeta(p[0], p[1], x, 1 - x)
    if name == "gamma":
        return igamma(p[0], x / p[1])
    if name == "chiSquare":
        return igamma(p[0] / 2, x / 2)
    if name == "binomial":
        high, low = ibeta(x + 1, p[0] - x, p[1], 1 - p[1])
        return low, high
    if name == "poisson":
        high, low = igamma(x + 1, p[0])
        return low, high
    if name == "negativeBinomial":
        return ibeta(p[0], x + 1, p[1], 1 - p[1])
    raise ValueError(name)


def add(name, params, fn, x, value):
    rows.append([name, params, fn, x, float(value)])


def add_tails(name, params, x):
    low, high = tails_of(name, params, x)
    for fn, value in [("cdf", low), ("sf", high)]:
        if value <= 0:
            continue
        if value >= FLOOR:
            add(name, params, fn, x, value)
        if value < mpf(10) ** -3:
            add(name, params, "logCdf" if fn == "cdf" else "logSf", x, log(value))


def add_quantiles(name, params, transform):
    """Quantiles, by mpmath's root finder on log x (or x for symmetric ones)."""
    for p in [1e-250, 1e-100, 1e-20, 1e-6, 0.01, 0.3, 0.5]:
        for fn in ["quantile", "isf"]:
            which = 0 if fn == "quantile" else 1
            f = lambda u: log(tails_of_mp(name, params, transform(u))[which]) - log(mpf(p))
            x = solve(f, which == 0)
            if x is None:
                continue
            value = transform(x)
            if p == 0.5 and name in ("normal", "studentT"):
                continue  # exactly 0, which a root finder misses
            if mpf("1e-300") < abs(value) < mpf("1e300"):
                add(name, params, fn, p, value)


def tails_of_mp(name, params, x):
    return tails_of(name, params, x)


def solve(f, rising):
    low, high = mpf(-60), mpf(60)
    try:
        for _ in range(5):
            if (f(low) < 0) == rising and (f(high) > 0) == rising:
                break
            low, high = 2 * low, 2 * high
        else:
            return None
        return findroot(f, (low, high), solver="anderson", tol=mpf(10) ** -50, maxsteps=300)
    except (ValueError, ZeroDivisionError):
        return None


def spread(centre, sd, floor=None):
    return [centre + z * sd for z in (-33, -8, -3, -1, -0.1, 0.1, 1, 3, 8, 33) if floor is None or centre + z * sd > floor]


for params in [[0, 1], [10, 2.5]]:
    for z in [-33.5, -20, -8, -5, -2, -0.7, -1e-8, 0, 0.3, 1.5, 4, 8, 15, 33]:
        add_tails("normal", params, params[0] + params[1] * z)
for df in [0.5, 1, 2, 3.7, 10, 30, 250, 5000, 1e6]:
    for t in [-1e9, -300, -37, -8, -2, -0.5, 1e-6, 0.2, 1, 3, 6.5, 12, 25, 1e4]:
        add_tails("studentT", [df], t)
for d1, d2 in [(0.5, 3), (1, 1), (2, 10), (5, 2), (10, 250), (100, 40), (1000, 1e4), (1e5, 1e6), (3, 1e6)]:
    for f in [1e-200, 1e-30, 1e-6, 0.01, 0.3, 0.8, 0.97, 1.0, 1.03, 1.5, 4, 50, 1e4, 1e40]:
        add_tails("fisherF", [d1, d2], f)
for a in [1e-3, 0.1, 0.5, 1, 2.5, 30, 1000, 1e5, 1e6]:
    for b in [1e-3, 0.4, 1, 7, 300, 2e4, 1e6]:
        mean, sd = a / (a + b), (a * b / (a + b + 1)) ** 0.5 / (a + b)
        for x in spread(mean, sd, 0) + [1e-280, 1e-20, 1e-4, 0.5, 0.999]:
            if 0 < x < 1:
                low_enough = abs(x - mean) < 40 * sd or a + b < 1e4
                if low_enough:
                    add_tails("beta", [a, b], x)
for a in [1e-3, 0.05, 0.5, 1, 2.3, 15, 200, 1e4, 1e6]:
    for x in spread(a, a**0.5, 0) + [1e-250, 1e-9, 0.01, 1, 1.4, 400]:
        if abs(x - a) < 40 * a**0.5 + 600:
            add_tails("gamma", [a, 1], x)
for df, x in [(1, 3.84), (5, 100), (1, 1000), (2.5, 1e-40), (99, 300), (1e6, 1.01e6)]:
    add_tails("chiSquare", [df], x)
for n, p in [(10, 0.3), (1000, 0.5), (10**6, 0.001), (10**8, 0.1), (10**9, 1e-9)]:
    sd = (n * p * (1 - p)) ** 0.5
    for k in sorted({int(v) for v in spread(n * p, sd) if 0 <= v < n}):
        add_tails("binomial", [n, p], k)
for mean in [0.01, 3.5, 400, 1e6]:
    for k in sorted({int(v) for v in spread(mean, mean**0.5) if v >= 0} | {0, 5}):
        if k < mean + 40 * mean**0.5 + 50:
            add_tails("poisson", [mean], k)
for r, p in [(1, 0.2), (2.5, 0.01), (500, 0.7)]:
    mean, sd = r * (1 - p) / p, (r * (1 - p)) ** 0.5 / p
    for k in sorted({int(v) for v in spread(mean, sd) if v >= 0}):
        add_tails("negativeBinomial", [r, p], k)

identity, positive = (lambda u: u), (lambda u: exp(u))
add_quantiles("normal", [0, 1], identity)
for df in [1, 3.7, 30]:
    add_quantiles("studentT", [df], lambda u: mp.sinh(u))
for params in [[5, 2], [10, 250], [0.5, 3]]:
    add_quantiles("fisherF", params, positive)
for params in [[0.5, 0.4], [2.5, 7], [30, 300], [1e-3, 7]]:
    add_quantiles("beta", params, lambda u: 1 / (1 + exp(-u)))
for params in [[0.05, 1], [0.5, 1], [2.3, 1], [200, 1]]:
    add_quantiles("gamma", params, positive)

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kernel.json")
with open(path, "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
print(len(rows), "values", file=sys.stderr)
