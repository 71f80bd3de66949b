"""/usr/bin/python3 tests/golden/experiments/switchback.py: slots regressed on the arm, clustered by block."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import STATSMODELS, case, write


def regression(blocks, washout):
    """Difference of ratios as weighted regression of slot means; CR0 times k / (k - 1), equal arms."""
    rows = [
        (i, b["arm"] == "treatment", y, x)
        for i, b in enumerate(blocks)
        for y, x in list(zip(b["numerator"], b.get("denominator", [1] * len(b["numerator"]))))[washout:]
    ]
    block, treated, y, x = (np.array(column, float) for column in zip(*rows))
    fit = sm.WLS(y / x, sm.add_constant(treated), weights=x).fit(
        cov_type="cluster", cov_kwds={"groups": block, "use_correction": False}
    )
    k = len(blocks) / 2
    return {"estimate": fit.params[1], "standardError": fit.bse[1] * np.sqrt(k / (k - 1)), "controlMean": fit.params[0]}


rng = np.random.default_rng(11)
hand = [("control", [10, 10, 11]), ("treatment", [10, 13, 12]), ("control", [13, 9, 11]),
        ("treatment", [11, 14, 12]), ("control", [12, 10, 10]), ("treatment", [10, 12, 12])]
blocks = [{"arm": arm, "numerator": values} for arm, values in hand]
random = [
    {
        "arm": ["control", "treatment"][i % 2],
        "numerator": list(np.round(rng.normal(30 + 2 * (i % 2), 4, 4), 3)),
        "denominator": [int(v) for v in rng.integers(1, 9, 4)],
    }
    for i in range(20)
]
SOURCE = STATSMODELS + " WLS(slot means on arm, weights = denominators), errors clustered by block"
alike = [{"arm": arm, "numerator": [5, 5]} for arm in ["control", "treatment"] * 3]
write("experiments", "switchback-lift", [
    case({"blocks": blocks, "washout": 1}, regression(blocks, 1), SOURCE),
    case({"blocks": blocks}, regression(blocks, 0), SOURCE),
    case({"blocks": random, "washout": 2}, regression(random, 2), SOURCE),
    case({"blocks": random}, regression(random, 0), SOURCE),
    case({"blocks": alike}, {"status": "undefined"}, "blocks do not vary"),
    case({"blocks": alike[:3]}, {"status": "undefined"}, "one block in the treatment"),
])
