#!/usr/bin/env python3
"""Checks HTML files with axe-core in Debian's Chromium: each at two widths and in both colour schemes.

  axe_check.py FILE.html…          needs chromium (apt-get install chromium) and axe.min.js
                                   (pip install --no-deps axe-playwright-python==0.1.8)

Prints a line `FILE (width scheme): rule: impact: selector: help` for each element that fails a rule. Exit status: 0 for
none, 1 for any, 2 where a file or the browser is missing. The browser is spoken to over two pipes, so that nothing else
needs to be installed, and reaches no network.
"""
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

WIDTHS = (1280, 375)
SCHEMES = ("light", "dark")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COMMAND = [
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-pipe",
]
# What of a result is printed. A selector of several parts goes through frames and shadow trees.
RUN = """
axe.run(document, {runOnly: {type: "tag", values: %s}, resultTypes: ["violations"]}).then(results =>
  JSON.stringify(results.violations.flatMap(violation => violation.nodes.map(node =>
    [violation.id, node.impact || violation.impact, node.target.flat().join(" "), violation.help]))))
""" % json.dumps(TAGS)


class Browser:
    """Chromium, which reads commands from its descriptor 3 and answers on 4; each ends with a zero byte."""

    def __init__(self, folder):
        its_input, our_output = os.pipe()
        our_input, its_output = os.pipe()
        # The shell puts the pipes where Chromium looks for them.
        redirections = f'exec "$@" 3<&{its_input} 4>&{its_output}'
        self.process = subprocess.Popen(
            ["bash", "-c", redirections, "chromium", *COMMAND, f"--user-data-dir={folder}"],
            pass_fds=(its_input, its_output), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(its_input)
        os.close(its_output)
        self.input, self.output = os.fdopen(our_input, "rb"), os.fdopen(our_output, "wb")
        self.count, self.session, self.rest = 0, None, b""

    def message(self):
        while b"\0" not in self.rest:
            more = self.input.read1(1 << 16)
            if not more:
                raise OSError("chromium does not answer (apt-get install chromium)")
            self.rest += more
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, **parameters):
        self.count += 1
        command = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            command["sessionId"] = self.session
        self.output.write(json.dumps(command).encode() + b"\0")
        self.output.flush()
        while True:
            message = self.message()
            if message.get("id") == self.count:
                if "error" in message:
                    raise OSError(f"{method}: {message['error']['message']}")
                return message["result"]

    def wait(self, event):
        while self.message().get("method") != event:
            pass

    def open_page(self):
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.send("Page.enable")

    def load(self, file, width, scheme):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        problem = self.send("Page.navigate", url=pathlib.Path(file).resolve().as_uri()).get("errorText")
        if problem:
            raise OSError(f"{file}: {problem}")
        self.wait("Page.loadEventFired")

    def evaluate(self, script):
        answer = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise OSError(answer["exceptionDetails"]["exception"].get("description", "a script failed"))
        return answer["result"].get("value")

    def close(self):
        self.output.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def axe():
    """The script, from the package that brings it along; nothing of the package is run."""
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None:
        raise OSError("no axe.min.js: pip install --no-deps axe-playwright-python==0.1.8")
    return pathlib.Path(package.origin).with_name("axe.min.js").read_text(encoding="utf-8")


def main(files):
    count = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = None
        try:
            script = axe()
            browser = Browser(folder)
            browser.open_page()
            for file in files:
                for width in WIDTHS:
                    for scheme in SCHEMES:
                        browser.load(file, width, scheme)
                        browser.evaluate(script)
                        for violation in json.loads(browser.evaluate(RUN)):
                            print(f"{file} ({width} {scheme}): " + ": ".join(map(str, violation)))
                            count += 1
        except OSError as problem:
            print(problem, file=sys.stderr)
            return 2
        finally:
            if browser:
                browser.close()
    return 1 if count else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
