"""What one query of csvsql finds in the register and the stated figures, configured from the clean project.

Each line read is a project; `clean` is the period of a clean one, from which the query is written, or null.
Each line written holds the places of the alarms.
"""

import csv
import io
import json
import sys
import tempfile
from pathlib import Path

from csvkit.utilities.csvsql import CSVSQL

LISTED = ["type", "country", "partner", "mode", "status"]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def query_for(rows, period):
    cells = [row["cells"] for row in rows]
    odd = [
        f"coalesce({name}, '') not in ({', '.join(quoted(one) for one in sorted({row[name] for row in cells}))})"
        for name in LISTED
    ]
    odd += [
        f"coalesce({name}, '') = ''"
        for name in cells[0]
        if all(row[name] != "" for row in cells)
    ]
    for name in ["start", "end"]:
        odd.append(f'"{name}" < {quoted(period["start"])} or "{name}" >= {quoted(period["end"])}')
    odd.append('"end" < start')
    most = 3 * max(float(row["headcount"] or 0) for row in cells)
    odd.append(f"headcount + 0 < 0 or headcount + 0 > {most} or headcount + 0 <> round(headcount)")
    odd.append(
        "exists (select 1 from register as other where other.title = register.title"
        " and other.start = register.start and other.row + 0 < register.row + 0)"
    )
    figure = (
        "select case measure when 'events' then count(*) else sum(headcount) end from register"
        " where status = 'held' and (coalesce(stated.type, '') = '' or register.type = stated.type)"
    )
    return (
        f"select 'row' as place, row as number from register where {' or '.join(f'({one})' for one in odd)}"
        f" union all select 'line', line from stated where value + 0 <> coalesce(({figure}), 0)"
    )


def write(path, rows):
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def asked(folder, project, query):
    write(folder / "register.csv", [{"row": one["row"], **one["cells"]} for one in project["rows"]])
    write(folder / "stated.csv", project["stated"])
    output = io.StringIO()
    files = [str(folder / "register.csv"), str(folder / "stated.csv")]
    CSVSQL(["--no-inference", "--query", query, *files], output_file=output).run()
    return list(csv.DictReader(io.StringIO(output.getvalue())))


query = None
with tempfile.TemporaryDirectory() as folder:
    for line in sys.stdin:
        project = json.loads(line)
        if project["clean"]:
            query = query_for(project["rows"], project["clean"])
        alarms = [
            {
                "file": "register.csv" if one["place"] == "row" else "report.md",
                one["place"]: int(float(one["number"])),
            }
            for one in asked(Path(folder), project, query)
        ]
        print(json.dumps(alarms), flush=True)
