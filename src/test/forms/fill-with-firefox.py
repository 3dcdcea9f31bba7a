"""Fills in a tracking sheet in Firefox, headless, by keys and clicks, saves it, and reads it:

    python3 fill-with-firefox.py IN.pdf OUT.pdf NAME

Speaks Marionette, Firefox's own remote protocol, on its port, 2828. The profile is new each time.
"""

import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMMAND = ["firefox-esr", "--headless", "--marionette", "--remote-allow-system-access"]
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
PREFS = """user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", "%s");
"""
# Saves where the profile says, for without a screen nobody can answer the window that asks.
UNASKED = "const save = saveURL; window.saveURL = (...all) => save(...all.with(5, true));"
FIELDS = "[...document.querySelectorAll('.annotationLayer [name]')]"
VALUE = "f.type === 'checkbox' ? f.checked : f.value"


class Firefox:
    def __init__(self, folder):
        (folder / "profile").mkdir(parents=True)
        (folder / "profile/user.js").write_text(PREFS % folder, "utf-8")
        command = [*COMMAND, "--profile", folder / "profile"]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        self.stream = wait(connection).makefile("rwb")
        self.asked = 0
        self.hear()
        self.ask("WebDriver:NewSession")

    def __enter__(self):
        return self

    def __exit__(self, *fault):
        self.process.terminate()
        self.process.wait(30)

    def hear(self):
        length = b""
        while not length.endswith(b":"):
            length += self.stream.read(1)
        return json.loads(self.stream.read(int(length[:-1])))

    def ask(self, command, **parameters):
        self.asked += 1
        message = json.dumps([0, self.asked, command, parameters]).encode()
        self.stream.write(b"%d:%s" % (len(message), message))
        self.stream.flush()
        _, _, fault, answer = self.hear()
        if fault:
            raise RuntimeError(f"{command}: {fault['message']}")
        return answer

    def run(self, script):
        return self.ask("WebDriver:ExecuteScript", script=script, args=[])["value"]

    def find(self, css):
        found = self.ask("WebDriver:FindElement", using="css selector", value=css)
        return found["value"][ELEMENT]

    def click(self, css):
        self.ask("WebDriver:ElementClick", id=self.find(css))

    def type(self, field, text):
        self.ask("WebDriver:ElementSendKeys", id=self.find(f"[name='{field}']"), text=text)

    def save_unasked(self):
        self.ask("Marionette:SetContext", value="chrome")
        self.run(UNASKED)
        self.ask("Marionette:SetContext", value="content")

    def show(self, path):
        self.ask("WebDriver:Navigate", url=Path(path).resolve().as_uri())
        wait(lambda: self.run(f"return {FIELDS}.length"))


def wait(ask):
    for _ in range(120):
        answer = ask()
        if answer:
            return answer
        time.sleep(0.5)
    raise TimeoutError("Nothing came for a minute")


def connection():
    try:
        return socket.create_connection(("127.0.0.1", 2828))
    except OSError:
        return None


def saved(folder):
    found = list(folder.glob("*.pdf"))
    return found and not list(folder.glob("*.part")) and found[0]


source, target, name = sys.argv[1:]
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
    folder = Path(made, "filled")
    with Firefox(folder) as firefox:
        firefox.save_unasked()
        firefox.show(source)
        firefox.type("name", name)
        firefox.type("notes-monday", f"{name}\n{name}")
        firefox.type("pain-before-monday", "7")
        firefox.click("[name='knee-to-chest-left-monday']")
        firefox.click("[name='glute-bridge-monday']")
        firefox.click("#downloadButton")
        shutil.copy(wait(lambda: saved(folder)), target)
    with Firefox(Path(made, "read")) as firefox:
        firefox.show(target)
        read = dict(firefox.run(f"return {FIELDS}.map(f => [f.name, {VALUE}])"))
print(len(read), "fields on the pages shown")
for key, value in read.items():
    if value:
        print(f"{key}: {value}")
