package org.huimin.cli;

import java.util.List;
import java.util.Map;

/**
 * A case of JUnit's XML.
 *
 * @param name what it is called
 * @param line where it stands in its file
 * @param result what became of it
 * @param type the kind of what is said of it
 * @param message what is said of it, in a sentence
 * @param text the same at length
 */
record JunitCase(String name, int line, Result result, String type, String message, String text) {
    /** What became of a case. */
    enum Result {
        PASSED,
        FAILED,
        ERROR,
        SKIPPED
    }

    static JunitCase passed(String name, int line) {
        return new JunitCase(name, line, Result.PASSED, "", "", "");
    }

    /** The document of all cases, by the file that they are in. There are no times in it: what is the same reads the same. */
    static String write(String name, Map<String, List<JunitCase>> suites) {
        List<JunitCase> all = suites.values().stream().flatMap(List::stream).toList();
        XmlText xml = new XmlText();
        xml.open(
                "testsuites",
                "name",
                name,
                "tests",
                all.size(),
                "failures",
                count(all, Result.FAILED),
                "errors",
                count(all, Result.ERROR),
                "skipped",
                count(all, Result.SKIPPED),
                "time",
                0);
        suites.forEach((file, cases) -> {
            xml.open(
                    "testsuite",
                    "name",
                    file,
                    "tests",
                    cases.size(),
                    "failures",
                    count(cases, Result.FAILED),
                    "errors",
                    count(cases, Result.ERROR),
                    "skipped",
                    count(cases, Result.SKIPPED),
                    "time",
                    0);
            cases.forEach(each -> each.write(xml, file));
            xml.close("testsuite");
        });
        return xml.close("testsuites").toString();
    }

    private static long count(List<JunitCase> cases, Result result) {
        return cases.stream().filter(each -> each.result == result).count();
    }

    private void write(XmlText xml, String file) {
        Object[] attributes = {"name", name, "classname", file, "file", file, "line", line, "time", 0};
        if (result == Result.PASSED && text.isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.open("testcase", attributes);
        switch (result) {
            case PASSED -> xml.leaf("system-out", text);
            case FAILED -> xml.leaf("failure", text, "message", message, "type", type);
            case ERROR -> xml.leaf("error", text, "message", message, "type", type);
            case SKIPPED -> xml.empty("skipped", "message", message);
        }
        xml.close("testcase");
    }
}
