package org.huimin.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** Writes a plan as a document: its head, the contents, the programmes; departments and what conditions speak of at the end. */
final class PlanDocument {
    private final Plan plan;
    private final Page page = new Page();
    private final Words words;
    private final PlanWording wording;
    private final Lines lines;
    private final MeasureSection measures;
    private final LibrarySection library;

    PlanDocument(Language language, Plan plan) {
        this.plan = plan;
        wording = new PlanWording(language, plan);
        words = new Words(MarkdownPlugin.class, language);
        Figures figures = new Figures(words);
        lines = new Lines(page, words, figures);
        measures = new MeasureSection(page, words, figures, lines, wording);
        library = new LibrarySection(page, words, lines, wording);
    }

    /** The document. */
    String write() {
        page.heading(1, MarkdownText.escape(plan.title()));
        lines.line("year", Integer.toString(plan.year()));
        lines.text("region", plan.region());
        lines.list("use", plan.plugins(), this::use);
        plan.preamble().forEach(paragraph -> page.paragraph(MarkdownText.escape(paragraph)));
        writeContents();
        plan.programmes().forEach(this::write);
        writeDepartments(plan.departments());
        writeGroups(plan.departmentGroups());
        library.write(plan);
        return page.toString();
    }

    private String use(PluginUse use) {
        String settings = use.settings().entrySet().stream()
                .map(setting -> MarkdownText.escape(setting.getKey()) + " " + MarkdownText.escape(setting.getValue()))
                .collect(Collectors.joining(words.of("separator")));
        return Lines.named(use.id(), settings);
    }

    private void writeContents() {
        if (plan.programmes().isEmpty()) {
            return;
        }
        page.heading(2, words.of("contents"));
        for (Programme programme : plan.programmes()) {
            page.item(0, link(heading(programme), anchor(programme)));
            for (Measure measure : programme.measures()) {
                page.item(1, link(measures.heading(measure), MeasureSection.anchor(measure)));
            }
        }
    }

    private static String link(String text, String anchor) {
        return "[" + text + "](#" + anchor + ")";
    }

    private void write(Programme programme) {
        page.anchor(anchor(programme));
        page.heading(2, heading(programme));
        programme.purpose().forEach(paragraph -> page.paragraph(MarkdownText.escape(paragraph)));
        programme.measures().forEach(measures::write);
    }

    private static String anchor(Programme programme) {
        return "programme-" + programme.number();
    }

    private String heading(Programme programme) {
        return words.of(
                "heading.programme",
                Map.of("number", wording.numeral(programme.number()), "title", MarkdownText.escape(programme.title())));
    }

    private void writeDepartments(List<Department> departments) {
        if (departments.isEmpty()) {
            return;
        }
        page.heading(2, words.of("departments"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("name"), words.of("full-name"), words.of("former-names"), words.of("aliases")));
        for (Department department : departments) {
            rows.add(List.of(
                    MarkdownText.escape(department.name()),
                    department.fullName().map(MarkdownText::escape).orElse(""),
                    lines.joined(department.formerNames()),
                    lines.joined(department.aliases())));
        }
        page.table(rows);
    }

    private void writeGroups(List<DepartmentGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        page.heading(2, words.of("groups"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("name"), words.of("members"), words.of("aliases")));
        for (DepartmentGroup group : groups) {
            Optional<String> members = group.members().map(lines::joined);
            rows.add(List.of(
                    MarkdownText.escape(group.name()),
                    members.orElse(words.of("members-unknown")),
                    lines.joined(group.aliases())));
        }
        page.table(rows);
    }
}
