package org.huimin.language.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huimin.declaration.SourceFile;
import org.huimin.language.parse.PlanTextParser;
import org.huimin.language.parse.PlanTextParser.Parsed;
import org.huimin.language.print.PlanFormatter.Formatted;
import org.huimin.vocabulary.Language;

class PrintingLawsTest {
    private static final int TRIES = 500;

    @Provide
    Arbitrary<SourceFile> files() {
        return DeclarationArbitraries.files();
    }

    @Property(tries = TRIES)
    void printedDeclarationsAreReadAgainAsTheyWere(@ForAll("files") SourceFile file, @ForAll Language language) {
        String text = PlanPrinter.print(file, language);
        Parsed parsed = PlanTextParser.parse("generated", text);
        assertEquals(List.of(), parsed.diagnostics(), text);
        assertEquals(Meaning.of(file).toString(), Meaning.of(parsed.file()).toString(), text);
        assertEquals(Meaning.of(file), Meaning.of(parsed.file()), text);
    }

    @Property(tries = TRIES)
    void formattedTextStaysAsItIs(@ForAll("files") SourceFile file, @ForAll Language language) {
        String text = PlanPrinter.print(file, language);
        assertEquals(text, formatted(text, language));
    }

    @Property(tries = TRIES)
    void thereAndBackBetweenTheLanguagesNothingChanges(@ForAll("files") SourceFile file, @ForAll Language language) {
        Language other = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        String text = PlanPrinter.print(file, language);
        assertEquals(text, formatted(formatted(text, other), language));
    }

    @Property(tries = TRIES)
    void commentsAndTextsAreTheSameInBothLanguages(@ForAll("files") SourceFile file) {
        String chinese = PlanPrinter.print(file, Language.CHINESE);
        String english = PlanPrinter.print(file, Language.ENGLISH);
        assertEquals(RealPlansTest.comments(chinese), RealPlansTest.comments(english));
        assertEquals(RealPlansTest.contents(chinese), RealPlansTest.contents(english));
    }

    private static String formatted(String text, Language language) {
        Formatted formatted = PlanFormatter.format("generated", text, Optional.of(language));
        return formatted.text().orElseGet(() -> formatted.diagnostics() + "\n" + text);
    }
}
