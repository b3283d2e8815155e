"""Adds up what the test runners reported in TestResults/.

    test-totals.py FOLDER [--stage NAME | FAILED_STAGES]

Without --stage it prints the closing line and exits 1 when anything failed.
"""

import json
import pathlib
import sys
import xml.etree.ElementTree as xml


def trx(path):
    counters = xml.parse(path).getroot().find(".//{*}ResultSummary/{*}Counters").attrib
    total, executed = int(counters["total"]), int(counters["executed"])
    passed = int(counters["passed"])
    return passed, executed - passed, total - executed


def failures(path):
    """Name and first lines of each failing test: what a log that is cut short must still show."""
    for result in xml.parse(path).getroot().iterfind(".//{*}UnitTestResult[@outcome='Failed']"):
        message = result.findtext(".//{*}ErrorInfo/{*}Message") or ""
        yield f"FAILED {result.get('testName')}: {' '.join(message.split())[:600]}"


def vitest(report):
    return report["numPassedTests"], report["numFailedTests"], report["numPendingTests"] + report.get("numTodoTests", 0)


def playwright(report):
    stats = report["stats"]
    # A test that passed only on a second try has not passed.
    return stats["expected"], stats["unexpected"] + stats["flaky"], stats["skipped"]


def add_up(folder):
    totals = [0, 0, 0]
    counts = [trx(path) for path in folder.rglob("*.trx")]
    for path in folder.rglob("*.json"):
        report = json.loads(path.read_text(encoding="utf-8"))
        if "numPassedTests" in report:
            counts.append(vitest(report))
        elif "stats" in report and "expected" in report["stats"]:
            counts.append(playwright(report))
    for count in counts:
        totals = [a + b for a, b in zip(totals, count)]
    return totals


def main():
    folder = pathlib.Path(sys.argv[1])
    if sys.argv[2] == "--stage":
        passed, failed, skipped = add_up(folder / sys.argv[3])
        if passed or failed or skipped:
            print(f"{passed} passed, {failed} failed, {skipped} skipped")
        return 0
    passed, failed, skipped = add_up(folder)
    skipped += len((folder / "skipped").read_text(encoding="utf-8").splitlines())
    for path in sorted(folder.rglob("*.trx")):
        for line in failures(path):
            print(line)
    # A stage that failed without a failing test (a build, a lint rule) is one failure.
    failed = max(failed, int(sys.argv[2]))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


sys.exit(main())
