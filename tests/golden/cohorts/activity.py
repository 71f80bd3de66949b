"""/usr/bin/python3 tests/golden/cohorts/activity.py: pandas, and counts by hand from the definition."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import pandas as pd
from scipy import stats
from golden import SCIPY, STATSMODELS, case, write
from statsmodels.stats.proportion import proportion_confint

HAND = "by hand from the definition: "
PANDAS = "pandas " + pd.__version__


def log(**users):
    """Days of March 2024 on which each user was active."""
    rows = [(user, day) for user, days in users.items() for day in days]
    return {
        "user": [user for user, _ in rows],
        "event": ["open"] * len(rows),
        "time": [f"2024-03-{day:02d}T12:00" for _, day in rows],
    }


events = log(ann=[1, 2, 4], bob=[2], cid=[1, 4, 5], dee=[5])
states = {"new": [2, 1, 0, 0, 1], "returning": [0, 1, 0, 0, 1], "resurrected": [0, 0, 0, 2, 0], "dormant": [0, 1, 2, 0, 1]}
weeks = log(ann=[4, 13, 29], bob=[10], cid=[11])  # Mondays: 4, 11, 18, 25 March 2024
cases = [
    case({"events": events}, {f"periods.{i}.{name}": n for name, row in states.items() for i, n in enumerate(row)}, HAND + "days"),
    case(
        {"events": weeks, "period": "week", "observedUntil": "2024-04-01"},
        {
            "periods.0.period": "2024-03-04", "periods.0.new": 2, "periods.1.returning": 1, "periods.1.new": 1,
            "periods.1.dormant": 1, "periods.2.dormant": 2, "periods.3.resurrected": 1, "periods.3.complete": True,
        },
        HAND + "weeks from Monday: bob on Sunday 10 March is in the first",
    ),
    case(
        {"events": weeks, "period": "week", "weekStart": "sunday"},
        {"periods.0.period": "2024-03-03", "periods.0.new": 1, "periods.1.new": 2, "periods.1.returning": 1, "periods.3.complete": False},
        HAND + "weeks from Sunday: bob is in the second",
    ),
    case({"events": events, "event": "buy"}, {"status": "undefined"}, "no such event"),
]
write("cohorts", "lifecycle", cases)

days = {"ann": [1, 2, 4], "bob": [2], "cid": [1, 4, 5], "dee": [5], "eve": [1, 2, 3, 4, 5]}
active = pd.Series({user: len(set(d)) for user, d in days.items()})
expect = {"estimate": active.mean(), "users": len(active)}
for i, k in enumerate(sorted(active.unique())):
    low, high = proportion_confint((active >= k).sum(), len(active), method="wilson")
    expect.update({
        f"levels.{i}.periods": k, f"levels.{i}.exactly": (active == k).sum(), f"levels.{i}.atLeast": (active >= k).sum(),
        f"levels.{i}.atLeastShare": (active >= k).mean(), f"levels.{i}.low": low,
        f"levels.{i}.high": 1 if (active >= k).all() else high,
    })
write(
    "cohorts",
    "stickiness",
    [
        case({"events": log(**days)}, expect, f"{PANDAS} nunique; {STATSMODELS} proportion_confint(method='wilson')"),
        case({"events": log(**days), "period": "month"}, {"estimate": 1, "levels.0.exactly": 5}, HAND + "one month"),
        case({"events": log(**days), "event": "buy"}, {"status": "undefined"}, "no such event"),
    ],
)

rng = np.random.default_rng(7)
n = 120
frame = pd.DataFrame({
    "user": rng.choice(["u%d" % i for i in range(25)], n),
    "time": pd.to_datetime("2024-01-01") + pd.to_timedelta(rng.integers(0, 180 * 24 * 60, n), unit="min"),
    "amount": rng.integers(1, 10000, n) / 4,
}).sort_values("time")
frame["month"] = frame.time.dt.year * 12 + frame.time.dt.month
frame["cohort"] = frame.groupby("user").month.transform("min")
frame["k"] = frame.month - frame.cohort
size = frame.groupby("cohort").user.nunique()
table = frame.pivot_table(index="cohort", columns="k", values="amount", aggfunc="sum").reindex(columns=range(6)).fillna(0)
end = 2024 * 12 + 7  # observed until 1 July 2024
given = {
    "events": {
        "user": list(frame.user), "event": ["order"] * n,
        "time": [t.strftime("%Y-%m-%dT%H:%M:%SZ") for t in frame.time],
        "properties": {"amount": list(frame.amount)},
    },
    "start": "order", "amount": "amount", "period": "month", "periods": 5, "observedUntil": "2024-07-01",
}
ltv, share = {}, {}
for c, cohort in enumerate(table.index):
    for k in range(6):
        over = cohort + k < end
        ltv[f"cohorts.{c}.cells.{k}.ltv"] = table.loc[cohort, :k].sum() / size[cohort] if over else None
        share[f"cohorts.{c}.cells.{k}.share"] = table.loc[cohort, k] / table.loc[cohort, 0] if over else None
for k in range(6):
    old = [cohort for cohort in table.index if cohort + k < end]
    ltv[f"overall.{k}.ltv"] = table.loc[old, :k].sum().sum() / size[old].sum()
    share[f"overall.{k}.share"] = table.loc[old, k].sum() / table.loc[old, 0].sum()
by_user = frame.pivot_table(index="user", columns="k", values="amount", aggfunc="sum").reindex(columns=range(6)).fillna(0)
cohort_of = frame.groupby("user").cohort.first()


def band(y, x, level=0.95):
    """Mean of y, or ratio of sums, over users: Student's t with the residuals y - R x."""
    r = y.sum() / x.sum()
    se = np.std(y - r * x, ddof=1) / np.sqrt(len(y)) / x.mean()
    return stats.t.interval(level, len(y) - 1, r, se)


for k in [0, 1, 3, 4]:
    for where, users in [(f"overall.{k}", cohort_of[cohort_of + k < end].index), (f"cohorts.0.cells.{k}", cohort_of[cohort_of == table.index[0]].index)]:
        one = by_user.loc[users]
        total = one.loc[:, :k].sum(axis=1)
        ltv[where + ".low"], ltv[where + ".high"] = band(total, pd.Series(1.0, users))
        if k > 0:
            share[where + ".low"], share[where + ".high"] = band(one[k], one[0])
share["overall.0.low"] = None
narrow = {f"overall.1.{name}": bound for name, bound in zip(["low", "high"], band(by_user.loc[cohort_of[cohort_of + 1 < end].index].loc[:, :1].sum(axis=1), pd.Series(1.0, cohort_of[cohort_of + 1 < end].index), 0.5))}
none = {**given, "start": "signup"}
TABLE = f"{PANDAS} pivot_table of 120 random orders, {SCIPY} t.interval over users"
write("cohorts", "cohort-ltv", [case(given, ltv, TABLE), case({**given, "level": 0.5}, narrow, TABLE), case(none, {"status": "undefined"}, "nobody started")])
free = {"events": {"user": ["a", "a"], "event": ["signup", "order"], "time": ["2024-01-05", "2024-02-05"], "properties": {"amount": [None, 9]}},
        "start": "signup", "amount": "amount", "period": "month", "periods": 1, "observedUntil": "2024-03-01"}
write("cohorts", "revenue-retention", [
    case(given, share, TABLE + " with the residuals of the ratio"),
    case(free, {"cohorts.0.cells.0.share": None, "cohorts.0.cells.1.revenue": 9, "cohorts.0.cells.1.share": None}, HAND + "no revenue in period 0"),
    case(none, {"status": "undefined"}, "nobody started"),
])
