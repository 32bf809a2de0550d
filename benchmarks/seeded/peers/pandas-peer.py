"""The checks that an analyst writes with pandas, configured from the clean project.

Each line read is a project; `clean` is the period of a clean one, from which the checks are configured, or null.
Each line written holds the places of the alarms.
"""

import json
import sys

import pandas

LISTED = ["type", "country", "partner", "mode", "status"]


def configured(table, period):
    filled = [name for name in table if (table[name] != "").all()]
    known = {name: set(table[name]) for name in LISTED}
    most = 3 * pandas.to_numeric(table["headcount"], errors="coerce").max()
    return {"filled": filled, "known": known, "most": most, "period": period}


def odd_rows(table, checks):
    headcount = pandas.to_numeric(table["headcount"], errors="coerce")
    odd = headcount.lt(0) | headcount.gt(checks["most"]) | headcount.mod(1).gt(0)
    odd |= headcount.isna() & table["headcount"].ne("")
    for name in checks["filled"]:
        odd |= table[name].eq("")
    for name, values in checks["known"].items():
        odd |= ~table[name].isin(values)
    for name in ["start", "end"]:
        date = pandas.to_datetime(table[name], format="%Y-%m-%d", errors="coerce")
        odd |= date.lt(checks["period"]["start"]) | date.ge(checks["period"]["end"])
        odd |= date.isna() & table[name].ne("")
    odd |= table["end"].ne("") & (table["end"] < table["start"])
    odd |= table.duplicated(["title", "start"])
    odd |= table.duplicated(["start", "type", "partner", "headcount"])
    return odd


def odd_figures(table, stated):
    held = table[table["status"] == "held"]
    held = held.assign(headcount=pandas.to_numeric(held["headcount"], errors="coerce"))
    by_type = held.groupby("type")["headcount"].agg(["size", "sum"])
    total = held["headcount"].agg(["size", "sum"])
    for figure in stated:
        own = total
        if figure["type"] != "":
            own = by_type.loc[figure["type"]] if figure["type"] in by_type.index else total * 0
        if own["size" if figure["measure"] == "events" else "sum"] != figure["value"]:
            yield figure["line"]


checks = None
for line in sys.stdin:
    project = json.loads(line)
    table = pandas.DataFrame([row["cells"] for row in project["rows"]])
    if project["clean"]:
        checks = configured(table, project["clean"])
    odd = odd_rows(table, checks)
    alarms = [
        {"file": "register.csv", "row": row["row"]}
        for row, is_odd in zip(project["rows"], odd)
        if is_odd
    ]
    alarms += [{"file": "report.md", "line": at} for at in odd_figures(table, project["stated"])]
    print(json.dumps(alarms), flush=True)
