package org.huimin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.vocabulary.Language;

/**
 * What the page of a code says.
 *
 * @param title its title, without the code
 * @param summary its first paragraph, as plain text
 * @param markdown the whole page
 */
record RulePage(String title, String summary, String markdown) {
    private static final String HEADING = "# ";

    static Optional<RulePage> of(DiagnosticCode code, Language language) {
        return code.messages().explanation(code.id(), language).map(page -> of(code.id(), page));
    }

    private static RulePage of(String codeId, String page) {
        List<String> lines = page.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        String heading = first.startsWith(HEADING) ? first.substring(HEADING.length()) : first;
        String title = heading.startsWith(codeId) ? heading.substring(codeId.length()) : heading;
        List<String> paragraph = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.isBlank() && !paragraph.isEmpty()) {
                break;
            }
            if (!line.isBlank()) {
                paragraph.add(line.strip());
            }
        }
        String summary = String.join("\n", paragraph).replace("`", "");
        String shown = title.isBlank() ? codeId : title.strip();
        return new RulePage(shown, summary.isEmpty() ? shown : summary, page);
    }
}
