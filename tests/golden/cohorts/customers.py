"""/usr/bin/python3 tests/golden/cohorts/customers.py: pandas, networks of equations, published and hand-computed values."""
import os
import sys
from fractions import Fraction as F

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import pandas as pd
from golden import case, write

PANDAS = "pandas " + pd.__version__
HAND = "by hand from the definition: "
rng = np.random.default_rng(11)

# --- RFM
n = 40
frame = pd.DataFrame({
    "recency": rng.integers(0, 300, n), "frequency": rng.integers(1, 9, n), "monetary": rng.integers(10, 5000, n) / 2,
})
columns = {"customer": ["c%02d" % i for i in range(n)], **{k: list(frame[k]) for k in frame}}


def equal(values, bins):
    """1 + floor(bins * values below / n)."""
    return 1 + ((values.rank(method="min") - 1) * bins // len(values)).astype(int)


def ntile(values, bins):
    parts = np.array_split(values.sort_values(kind="stable").index, bins)
    return pd.Series({i: p + 1 for p, part in enumerate(parts) for i in part}).sort_index()


cases = []
for bins in [5, 3]:
    for ties, score in [("equal", equal), ("ntile", ntile)]:
        expect = {}
        for name, values in [("recencyScore", -frame.recency), ("frequencyScore", frame.frequency), ("monetaryScore", frame.monetary)]:
            expect.update({f"{name}.{i}": s for i, s in enumerate(score(values, bins))})
        call = "rank(method='min')" if ties == "equal" else "stable sort and numpy.array_split"
        cases.append(case({**columns, "bins": bins, "ties": ties}, expect, f"{PANDAS} {call}, {bins} bins"))
cases.append(case(
    {"customer": ["a", "b", "c"], "recency": [5, 5, 5], "frequency": [1, 1, 1], "monetary": [7, 7, 7]},
    {"recencyScore.0": 1, "recencyScore.2": 1, "segments.0.customers": 3, "segments.0.segment": "hibernating"},
    HAND + "all equal: all the lowest score",
))
write("cohorts", "rfm", cases)

# --- ABC
values = rng.integers(0, 1000, 30)
series = pd.Series(values, index=["i%02d" % i for i in range(30)]).sort_values(ascending=False, kind="stable")
before = (series.cumsum() - series) / series.sum()
expect = {}
for i, (item, value) in enumerate(series.items()):
    expect[f"items.{i}.value"] = value
    expect[f"items.{i}.cumulativeShare"] = series.cumsum().iloc[i] / series.sum()
    expect[f"items.{i}.class"] = "A" if before.iloc[i] < 0.8 else "B" if before.iloc[i] < 0.95 else "C"
absolute = np.abs(values[:, None] - values[None, :]).sum() / (2 * len(values) ** 2 * values.mean())
expect["gini"] = absolute
write("cohorts", "abc-analysis", [
    case({"item": ["i%02d" % i for i in range(30)], "value": list(values)}, expect, f"{PANDAS} cumsum; Gini as the mean absolute difference"),
    case({"item": ["a", "b"], "value": [80, 20]}, {"items.0.class": "A", "items.1.class": "B", "gini": 0.3}, HAND + "80 % reached exactly: the next is B"),
    case({"item": ["a", "b", "c", "d"], "value": [4, 0, 0, 0]}, {"gini": 0.75, "classes.0.items": 1, "classes.2.items": 3}, HAND + "all in one: 1 - 1/n"),
    case({"item": ["a"], "value": [0]}, {"status": "undefined"}, "nothing to share"),
])

# --- sessions
times = np.sort(rng.integers(0, 6 * 3600, 60)) * 1000
users = rng.choice(["a", "b", "c"], 60)
log = pd.DataFrame({"user": users, "time": times})
log["opens"] = ~(log.groupby("user").time.diff() <= 1800000)
log["session"] = log.groupby("user").opens.cumsum()
spans = log.groupby(["user", "session"]).time.agg(["min", "max", "count"])
length = spans["max"] - spans["min"]
events = {"user": list(users), "event": ["view"] * 60, "time": list(times)}
write("cohorts", "sessions", [
    case(
        {"events": events},
        {
            "count": len(spans), "perUser": len(spans) / 3, "bounceShare": (spans["count"] == 1).mean(),
            "duration.mean": length.mean(), "duration.median": length.median(), "duration.p90": length.quantile(0.9),
        },
        f"{PANDAS} diff, cumsum, groupby",
    ),
    case({"events": {"user": ["a"] * 3, "event": ["v"] * 3, "time": [0, 1800000, 3600001]}}, {"count": 2, "sessions.0.events": 2}, HAND + "a gap of 30 minutes keeps the session, a longer one ends it"),
    case({"events": {"user": ["a"] * 3, "event": ["v"] * 3, "time": [0, 1000, 2000]}, "maxMs": 1500}, {"count": 2, "sessions.0.events": 2}, HAND + "sessions of at most 1.5 s"),
])

# --- baskets
toy = [["bread", "milk"], ["bread", "diapers", "beer", "eggs"], ["milk", "diapers", "beer", "cola"],
       ["bread", "milk", "diapers", "beer"], ["bread", "milk", "diapers", "cola"]]


def rule(transactions, a, b):
    size = F(len(transactions))
    share = lambda items: F(sum(set(items) <= set(t) for t in transactions)) / size
    both, pa, pb = share(a + b), share(a), share(b)
    confidence = both / pa
    return {"support": both, "confidence": confidence, "lift": confidence / pb, "leverage": both - pa * pb,
            "conviction": None if confidence == 1 else (1 - pb) / (1 - confidence)}


def first_rule(transactions, a, b, **options):
    """Options under which the rule stands first."""
    expect = {f"rules.0.{k}": None if v is None else float(v) for k, v in rule(transactions, a, b).items()}
    return case({"transactions": transactions, **options}, expect, HAND + "exact fractions")


published = case(
    {"transactions": toy, "minSupport": 0.4, "minConfidence": 0.66, "maxLength": 3},
    {"transactions": 5, "itemsetCount": 5 + 6 + 2 + 1},
    HAND + "the five transactions of Tan, Steinbach & Kumar, Introduction to Data Mining, table 6.1",
)
support = {frozenset(c) for k in (1, 2, 3) for c in __import__("itertools").combinations(sorted({i for t in toy for i in t}), k)
           if sum(set(c) <= set(t) for t in toy) >= 2}
published["expect"]["itemsetCount"] = len(support)
milk = [["milk"], ["milk", "beer"], ["beer"], ["beer", "milk"], []]
write("cohorts", "market-basket", [
    published,
    case(
        {"transactions": toy, "minSupport": 0.4, "maxLength": 3},
        {"itemsets.0.count": 4, "itemsets.0.items.0": "bread", "itemsets.1.items.0": "diapers", "itemsets.2.items.0": "milk", "itemsets.3.count": 3},
        HAND + "counts of single items",
    ),
    first_rule(milk, ["beer"], ["milk"]),
    first_rule([["x", "y"], ["x", "y"], ["y"], ["z"]], ["x"], ["y"], minConfidence=0.9, minSupport=0.3),
    case(
        {"transactions": [["whole milk", "other vegetables"], ["whole milk"], ["other vegetables"], []], "counts": [736, 1777, 1167, 6155]},
        {"rules.0.support": 0.07483477, "rules.0.lift": 1.513634},
        "Hahsler, arules documentation: inspect(apriori(Groceries)), {other vegetables} => {whole milk}",
        {"relative": 1e-6},
    ),
    case({"transactions": [["a"]], "counts": [0]}, {"status": "undefined"}, "no transactions"),
])

# --- attribution
paths = [
    {"channels": ["ads", "mail", "search", "direct"], "ages": [10, 7, 3, 0], "conversions": 10, "value": 500},
    {"channels": ["mail", "direct"], "ages": [14, 0], "conversions": 4, "lost": 3},
    {"channels": ["search"], "ages": [2], "conversions": 6, "lost": 20},
]
weights = {
    "first": [[1, 0, 0, 0], [1, 0], [1]],
    "last": [[0, 0, 0, 1], [0, 1], [1]],
    "linear": [[0.25] * 4, [0.5] * 2, [1]],
    "position": [[0.4, 0.1, 0.1, 0.4], [0.5, 0.5], [1]],
    "time-decay": [[2 ** (-a / 7) for a in p["ages"]] for p in paths],
}
cases = []
for model, rows in weights.items():
    credit, value = {}, {}
    for path, row in zip(paths, rows):
        for channel, w in zip(path["channels"], row):
            credit[channel] = credit.get(channel, 0) + w / sum(row) * path["conversions"]
            value[channel] = value.get(channel, 0) + w / sum(row) * path.get("value", path["conversions"])
    order = sorted(credit, key=lambda c: (-round(credit[c], 12), c))
    expect = {"conversions": 20, "value": 510}
    for i, channel in enumerate(order):
        expect.update({f"channels.{i}.channel": channel, f"channels.{i}.conversions": credit[channel], f"channels.{i}.value": value[channel]})
    cases.append(case({"paths": paths, "model": model}, expect, HAND + f"{model}, half-life 7", {"absolute": 1e-12, "why": "credits of 0"}))
cases.append(case({"paths": [{"channels": ["a"], "conversions": 0, "lost": 4}]}, {"status": "undefined"}, "no conversions"))
write("cohorts", "attribution", cases)


def markov(paths):
    """Removal effects by solving the chain anew without each channel."""
    names = sorted({c for p in paths for c in p["channels"]})
    states = ["start"] + names + ["win"]
    count = np.zeros((len(states), len(states) + 1))
    for p in paths:
        won, lost = p["conversions"], p.get("lost", 0)
        walk = ["start"] + p["channels"]
        for a, b in zip(walk, walk[1:]):
            count[states.index(a), states.index(b)] += won + lost
        count[states.index(walk[-1]), states.index("win")] += won
        count[states.index(walk[-1]), -1] += lost
    inner = np.arange(len(names) + 1)
    move = count[inner] / count[inner].sum(axis=1, keepdims=True)

    def convert(removed=None):
        q = move[:, inner].copy()
        if removed is not None:
            q[:, states.index(removed)] = 0
        return np.linalg.solve(np.eye(len(inner)) - q, move[:, states.index("win")])[0]

    whole = convert()
    effects = {c: 1 - convert(c) / whole for c in names}
    total = sum(effects.values())
    order = sorted(names, key=lambda c: (-round(effects[c], 12), c))
    expect = {"conversionProbability": whole}
    for i, c in enumerate(order):
        expect.update({f"channels.{i}.channel": c, f"channels.{i}.removalEffect": effects[c], f"channels.{i}.share": effects[c] / total})
    return expect


random_paths = [
    {"channels": list(rng.choice(list("abcdefg"), rng.integers(1, 6))), "conversions": int(rng.integers(0, 5)), "lost": int(rng.integers(0, 20))}
    for _ in range(60)
]
loop = [{"channels": ["a", "a", "b", "a"], "conversions": 2, "lost": 1}, {"channels": ["b"], "conversions": 1, "lost": 5}]
classic = [
    {"channels": ["C1", "C2", "C3"], "conversions": 1},
    {"channels": ["C1"], "conversions": 0, "lost": 1},
    {"channels": ["C2", "C3"], "conversions": 0, "lost": 1},
]
solve = f"numpy {np.__version__} linalg.solve of the chain without each channel"
write("cohorts", "markov-attribution", [
    case({"paths": random_paths}, markov(random_paths), solve),
    case({"paths": loop}, markov(loop), solve + ", with loops"),
    case(
        {"paths": classic},
        {"conversionProbability": 1 / 3, "channels.0.removalEffect": 1, "channels.1.removalEffect": 1, "channels.2.removalEffect": 0.5,
         "channels.0.share": 0.4, "channels.1.share": 0.4, "channels.2.share": 0.2},
        "Bryl (2016), Marketing multi-channel attribution model with R: removal effects 0.5, 1, 1, shares 0.2, 0.4, 0.4",
    ),
    case({"paths": [{"channels": ["a"], "conversions": 0, "lost": 1}]}, {"status": "undefined"}, "no conversions"),
])
