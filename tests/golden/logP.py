"""Natural logs of p-values below 1e-300: tests/golden/data/logP.json, by mpmath with 60 digits.

Run from the project's root: python3 tests/golden/logP.py
"""
import json

import mpmath as mp

mp.mp.dps = 60
SOURCE = "mpmath " + mp.__version__


def log_chi2(x, df):
    return mp.log(mp.gammainc(mp.mpf(df) / 2, mp.mpf(x) / 2, mp.inf, regularized=True))


def log_normal(z):
    return mp.log(mp.erfc(abs(mp.mpf(z)) / mp.sqrt(2)))


def log_t(t, df):
    """Two-sided, by the asymptotic series of the incomplete beta function where it is tiny."""
    t, df = mp.mpf(t), mp.mpf(df)
    x = df / (df + t * t)
    # I_x(a, 1/2) = x^a (1-x)^(1/2) / (a B(a, 1/2)) 2F1(a + 1/2, 1; a + 1; x)
    a = df / 2
    series, term, k = mp.mpf(1), mp.mpf(1), 0
    while term > mp.mpf(10) ** -50:
        term *= (a + mp.mpf(1) / 2 + k) / (a + 1 + k) * x
        series += term
        k += 1
    beta = mp.loggamma(a) + mp.loggamma(mp.mpf(1) / 2) - mp.loggamma(a + mp.mpf(1) / 2)
    return a * mp.log(x) + mp.log(1 - x) / 2 - mp.log(a) - beta + mp.log(series)


def log_binomial_upper(n, k):
    return mp.log(mp.fsum(mp.binomial(n, j) for j in range(k, n + 1))) - n * mp.log(2)


cases = [
    ("srm-test", {"observed": [1000000, 500000]}, log_chi2(mp.mpf(500000) / 3, 1), "gammainc(1/2, x/2, regularized=True)"),
    ("srm-test", {"observed": [1000000, 500000, 500000]}, log_chi2(250000, 2), "gammainc(1, x/2, regularized=True)"),
    ("chi-square-independence", {"table": [[20000, 10], [10, 20000]], "correction": False},
     log_chi2(mp.mpf(40020) * (mp.mpf(20000) ** 2 - 100) ** 2 / mp.mpf(20010) ** 4, 1), "gammainc(1/2, x/2, regularized=True)"),
    ("two-proportion-z", {"successes": [1000000, 500000], "trials": [2000000, 2000000]},
     log_normal(mp.mpf(1) / 4 / mp.sqrt(mp.mpf(3) / 8 * mp.mpf(5) / 8 / 1000000)), "log(erfc(z / sqrt(2)))"),
    ("one-sample-t-test", {"sample": {"n": 1001, "mean": 10, "variance": 1}}, log_t(10 * mp.sqrt(1001), 1000), "series of the incomplete beta function"),
    ("student-t-test", {"a": {"n": 1000, "mean": 0, "variance": 1}, "b": {"n": 1000, "mean": 3, "variance": 1}},
     log_t(3 / mp.sqrt(mp.mpf(2) / 1000), 1998), "series of the incomplete beta function"),
    ("binomial-test", {"successes": 2000, "trials": 2000, "alternative": "greater"}, log_binomial_upper(2000, 2000), "sum of binomial(n, j) / 2**n"),
    ("binomial-test", {"successes": 1900, "trials": 2000}, log_binomial_upper(2000, 1900) + mp.log(2), "sum of binomial(n, j) / 2**n, both tails"),
    ("sign-test", {"values": [1] * 1500}, mp.log(2) - 1500 * mp.log(2), "2 / 2**n"),
    ("mcnemar-test", {"table": [[1, 5000], [1, 1]]}, mp.log(2 * 5002) - 5001 * mp.log(2), "2 (1 + n) / 2**n"),
    ("fisher-exact", {"table": [[1000, 1], [1, 1000]]},
     mp.log(2 * (1 + mp.mpf(1001) ** 2)) - mp.log(mp.binomial(2002, 1001)), "sum of binomial(m, j)**2 / binomial(2m, m)"),
]

lines = ",\n".join(
    json.dumps({"id": id, "input": input, "logP": float(value), "source": f"{SOURCE} {call}"}, separators=(",", ":"))
    for id, input, value, call in cases
)
with open("tests/golden/data/logP.json", "w") as file:
    file.write("[\n" + lines + "\n]\n")
