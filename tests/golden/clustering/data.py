"""python3 tests/golden/clustering/data.py: iris and wine as bundled with scikit-learn 1.2.1

wine-standard is the wine data less column means over population standard deviations, to 6 digits:
what is compared is computed from those digits.
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from golden import ROOT
from sklearn.datasets import load_iris, load_wine
from sklearn.preprocessing import StandardScaler


def keep(name, values):
    with open(os.path.join(ROOT, "data", name + ".json"), "w") as file:
        json.dump(values, file, separators=(",", ":"))


iris, wine = load_iris(), load_wine()
keep("iris", iris.data.tolist())
keep("iris-species", [str(iris.target_names[i]) for i in iris.target])
keep("wine", wine.data.tolist())
keep("wine-standard", StandardScaler().fit_transform(wine.data).round(6).tolist())
keep("wine-cultivar", wine.target.tolist())
