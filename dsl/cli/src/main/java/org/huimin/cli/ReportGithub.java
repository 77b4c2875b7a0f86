package org.huimin.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;

/** Writes a report as workflow commands of GitHub, which shows them beside the lines of a change: one line a finding. */
final class ReportGithub {
    private ReportGithub() {}

    static String write(Report report) {
        StringBuilder text = new StringBuilder();
        for (Report.Entry entry : report.entries()) {
            String suggestion = new MessageWriter(entry.language())
                    .suggestion(entry.diagnostic())
                    .map(phrase -> "\n" + phrase)
                    .orElse("");
            text.append("::")
                    .append(command(entry.diagnostic().severity()))
                    .append(' ')
                    .append(properties(entry))
                    .append("::")
                    .append(escaped(entry.message() + suggestion))
                    .append('\n');
        }
        return text.toString();
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    /** GitHub takes columns only of what stands on one line. */
    private static String properties(Report.Entry entry) {
        Span span = entry.diagnostic().span();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("file", span.source());
        properties.put("line", span.start().line());
        if (span.start().line() == span.end().line()) {
            properties.put("col", span.start().column());
            properties.put("endColumn", span.end().column());
        } else {
            properties.put("endLine", span.end().line());
        }
        properties.put("title", entry.diagnostic().code().id());
        StringBuilder text = new StringBuilder();
        properties.forEach((name, value) -> text.append(text.isEmpty() ? "" : ",")
                .append(name)
                .append('=')
                .append(escapedProperty(value.toString())));
        return text.toString();
    }

    private static String escaped(String text) {
        return CarriedText.log(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String escapedProperty(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
