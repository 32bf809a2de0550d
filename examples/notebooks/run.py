"""Runs a notebook in its kernel and prints each cell's outputs as JSON, one line for each cell.

    python3 run.py impact.ipynb

Deno's kernel may say that it is idle just before it sends a result, so each cell is given a third
of a second more; nbconvert, which does not wait, loses an output now and then.
"""

import json
import os
import queue
import sys
from pathlib import Path

from jupyter_client.manager import KernelManager

here = Path(__file__).resolve().parent
os.environ["JUPYTER_PATH"] = str(here / "share")
os.environ["PATH"] = f"{here / 'node_modules' / '.bin'}{os.pathsep}{os.environ['PATH']}"


def outputs_of(client, code):
    """The outputs of one cell: what it shows, what it prints, and what goes wrong."""
    asked = client.execute(code)
    found, idle = [], False
    while True:
        try:
            message = client.get_iopub_msg(timeout=0.3 if idle else 120)
        except queue.Empty:
            if idle:
                return found
            raise TimeoutError("The kernel did not answer for two minutes.")
        if message["parent_header"].get("msg_id") != asked:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status" and content["execution_state"] == "idle":
            idle = True
        elif kind in ("execute_result", "display_data"):
            found.append({"kind": kind, "data": content["data"]})
        elif kind == "stream":
            found.append({"kind": content["name"], "data": {"text/plain": content["text"]}})
        elif kind == "error":
            found.append({"kind": "error", "data": {"text/plain": "\n".join(content["traceback"])}})


def main():
    notebook = Path(sys.argv[1]).resolve()
    os.chdir(notebook.parent)
    manager = KernelManager(kernel_name="deno")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        for cell in json.loads(notebook.read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                outputs = outputs_of(client, "".join(cell["source"]))
                print(json.dumps({"cell": cell["id"], "outputs": outputs}, ensure_ascii=False))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


main()
