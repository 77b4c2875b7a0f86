package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.huimin.model.Plan;
import org.huimin.output.StoredZip;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/**
 * A plan as an official document: title, preamble, programmes with their measures, and rate tables where they belong. Targets,
 * eligibility and what conditions refer to follow in annexes.
 */
final class OfficialDocument {
    private final Plan plan;
    private final Language language;
    private final BigDecimal linePitch;
    private final Annexes annexes;

    /**
     * A document that is still to be written.
     *
     * @param plan what it says
     * @param language its language, which also decides upon the layout
     * @param linePitch the distance from line to line in points; layouts without a grid take no notice
     * @param annexes which annexes follow
     */
    OfficialDocument(Plan plan, Language language, BigDecimal linePitch, Annexes annexes) {
        this.plan = requireNonNull(plan, "plan is null");
        this.language = requireNonNull(language, "language is null");
        this.linePitch = requireNonNull(linePitch, "linePitch is null");
        this.annexes = requireNonNull(annexes, "annexes is null");
    }

    /** The bytes of the file. */
    byte[] write() throws IOException {
        Words words = new Words(DocxPlugin.class, language);
        PlanWording wording = new PlanWording(language, plan);
        Headings headings = new Headings(words, wording);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Paper paper = new Paper(Layout.of(language, linePitch), plan.title())) {
            new MainText(plan, paper, words, wording, headings).write();
            listAnnexes(paper, words);
            if (annexes.hasMeasures()) {
                new MeasureAnnex(plan, paper, words, wording, headings).write();
            }
            if (annexes.hasLibrary()) {
                new LibraryAnnex(plan, paper, words, wording, headings).write();
            }
            paper.write(bytes);
        }
        return StoredZip.of(StoredZip.entries(bytes.toByteArray()));
    }

    /** Says below the text which annexes follow. */
    private void listAnnexes(Paper paper, Words words) {
        if (annexes.hasMeasures()) {
            paper.paragraph(Style.BODY);
            paper.paragraph(
                    Style.ANNEX_LIST,
                    words.of(
                            annexes.hasLibrary() ? "annex-list.first" : "annex-list.only",
                            Map.of("title", words.of("annex.measures"))));
        }
        if (annexes.hasLibrary()) {
            paper.paragraph(
                    Style.ANNEX_LIST, words.of("annex-list.second", Map.of("title", words.of("annex.library"))));
        }
    }
}
