"""python3 tests/golden/clustering/k-means.py (scikit-learn 1.2.1; R 4.2 for the wine optimum)"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import ROOT, SKLEARN, case, write
from sklearn.cluster import KMeans

data = {name: np.array(json.load(open(f"{ROOT}/data/{name}.json"))) for name in ["iris", "wine", "wine-standard"]}
cases = []


def fixed(name, rows, weights=None):
    """From given rows: the same path, so the same labels."""
    X = data[name]
    start = X[rows]
    fit = KMeans(len(rows), init=start, n_init=1, tol=0, algorithm="lloyd").fit(X, sample_weight=weights)
    expect = {"inertia": fit.inertia_, "converged": True}
    for j in range(len(rows)):
        expect[f"centroids.{j}.0"] = fit.cluster_centers_[j, 0]
        expect[f"centroids.{j}.3"] = fit.cluster_centers_[j, 3]
    for i in range(0, len(X), 30):
        expect[f"labels.{i}"] = fit.labels_[i]
    given = {"rows": {"$data": name}, "k": len(rows), "initialCentroids": start, "tolerance": 0}
    if weights is not None:
        given["weights"] = weights
    cases.append(case(given, expect, f"{SKLEARN} KMeans(init=rows {rows}, n_init=1, tol=0)"))


fixed("iris", [0, 50, 100])
fixed("iris", [3, 70, 110, 149])
fixed("wine", [0, 60, 140])
fixed("wine-standard", [0, 60, 140])
fixed("iris", [0, 50, 100], weights=[1 + i % 3 for i in range(150)])

for name, k, seeds in [("iris", 2, 20), ("iris", 3, 20), ("iris", 4, 50), ("wine", 3, 20), ("wine-standard", 3, 20)]:
    best = KMeans(k, n_init=seeds, tol=0, random_state=0).fit(data[name])
    cases.append(
        case(
            {"rows": {"$data": name}, "k": k, "nInit": seeds, "tolerance": 0},
            {"estimate": best.inertia_},
            f"{SKLEARN} KMeans(k, n_init={seeds}, tol=0), best inertia",
        )
    )

# The optimum that 300 restarts of Lloyd miss and Hartigan-Wong finds.
script = (
    f'x <- jsonlite::fromJSON("{ROOT}/data/wine-standard.json"); set.seed(1);'
    'f <- kmeans(x, 6, nstart = 500, iter.max = 100, algorithm = "Hartigan-Wong"); cat(sprintf("%.17g", f$tot.withinss))'
)
inertia = float(subprocess.run(["Rscript", "-e", script], capture_output=True, text=True, check=True).stdout)
cases.append(
    case(
        {"rows": {"$data": "wine-standard"}, "k": 6, "nInit": 100, "swaps": True},
        {"estimate": inertia},
        "R kmeans(x, 6, nstart = 500, algorithm = 'Hartigan-Wong')",
    )
)
cases.append(
    case({"rows": [[1, 1]] * 4, "k": 2}, {"inertia": 0, "sizes.0": 4, "sizes.1": 0}, "equal rows: one cluster takes all")
)
write("clustering", "k-means", cases)
