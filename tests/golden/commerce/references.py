"""Prints the reference values of tests/lib/commerce: Debian's scipy and statsmodels."""
import numpy as np
import scipy.stats as st
import statsmodels.api as sm

DAYS = 122
WINDOWS = [  # mean share, variance, mean gap, variance of the gap; the first is the best
    (0.2125, 0.00196, 0, 0),
    (0.2109, 0.00219, 0.00166, 0.00154),
    (0.1904, 0.00216, 0.0221, 0.00425),
    (0.2016, 0.00206, 0.0109, 0.00123),
]
level = 1 - 0.05 / len(WINDOWS)
for mean, variance, *_ in WINDOWS:
    print(st.t.interval(level, DAYS - 1, mean, np.sqrt(variance / DAYS)))
for *_, gap, variance in WINDOWS[1:]:
    print(st.t.interval(level, DAYS - 1, gap, np.sqrt(variance / DAYS)))
p = [2 * st.t.sf(gap / np.sqrt(variance / DAYS), DAYS - 1) for *_, gap, variance in WINDOWS[1:]]
print([min(1, each * len(WINDOWS)) for each in p])

for table in ([[37, 381], [422, 4160]], [[83, 590], [401, 3926]]):
    found = sm.stats.Table2x2(np.array(table))
    print(found.riskratio, found.riskratio_confint(alpha=0.05 / 2))
