"""Chebyshev and Taylor coefficients of lib/statistics/special, by mpmath 1.2.1.

Prints TypeScript; run: python3 tests/golden/special/coefficients.py
"""
from mpmath import mp, mpf, erfc, exp, log, cos, pi, zeta, euler, bernoulli

mp.dps = 50


def chebyshev(function, count, nodes=200):
    """Coefficients of function on [-1, 1]; the first is halved on evaluation."""
    angles = [pi * (k + mpf(1) / 2) / nodes for k in range(nodes)]
    values = [function(cos(a)) for a in angles]
    return [2 * sum(v * cos(j * a) for v, a in zip(values, angles)) / nodes for j in range(count)]


def erfc_exponent(y):
    """log(erfc(x) exp(x^2) / t) with t = 2 / (2 + x), y = 2t - 1."""
    t = (y + 1) / 2
    x = 2 / t - 2
    if x > 60:
        # asymptotic series, exact to 50 digits there
        term, total = mpf(1), mpf(1)
        for n in range(1, 60):
            term *= -(2 * n - 1) / (2 * x * x)
            total += term
        return log(total / (x * mp.sqrt(pi) * t))
    return log(erfc(x)) + x * x - log(t)


print("erfc", [float(c) for c in chebyshev(erfc_exponent, 34)])
print("lgamma1p", [float(euler * -1)] + [float((-1) ** n * (zeta(n) - 1) / n) for n in range(2, 40)])
print("stirling", [float(bernoulli(2 * n) / (2 * n * (2 * n - 1))) for n in range(1, 12)])
