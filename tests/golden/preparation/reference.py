"""Reference values of tests/lib/preparation, printed: pandas resample and scikit-learn encoders."""
import numpy as np
import pandas as pd
import sklearn
from sklearn.preprocessing import LabelEncoder, OneHotEncoder
from sklearn.impute import SimpleImputer
print(pd.__version__, sklearn.__version__)
x=np.array([[3.5],[np.nan],[1.25],[8.0],[np.nan],[2.0]])
print([SimpleImputer(strategy=s).fit_transform(x).ravel().tolist() for s in ("mean","median")])
c=np.array(["web","app",None,"web","app","store",None],dtype=object).reshape(-1,1)
print(SimpleImputer(strategy="most_frequent",missing_values=None).fit_transform(c).ravel().tolist())
v=["web","app","web","store","Äpfel","app"]
print(LabelEncoder().fit(v).classes_.tolist(), LabelEncoder().fit_transform(v).tolist())
e=OneHotEncoder(sparse_output=False).fit(np.array(v).reshape(-1,1)); print(e.categories_, e.transform(np.array(v).reshape(-1,1)).T.tolist())
t=pd.to_datetime(["2025-01-30T23:59:59","2025-01-31T00:00:00","2025-02-02T12:00:00","2025-02-03T00:00:00","2025-04-01T05:30:00"])
s=pd.Series(1,index=t)
for f in ("D","W-MON","MS","h"):
    r=s.resample(f,**({"label":"left","closed":"left"} if f=="W-MON" else {})).sum()
    print(f,len(r),int((r==0).sum()),[(i.isoformat(),int(n)) for i,n in r.items() if n>0])
