package org.huimin.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Word;
import org.junit.jupiter.api.Test;

class MessageWriterTest {
    private static final Span PLACE = Span.startOf("2016.plan");
    private static final MessageWriter CHINESE = new MessageWriter(Language.CHINESE);
    private static final MessageWriter ENGLISH = new MessageWriter(Language.ENGLISH);

    private static String noPlugin(String name) {
        return "There is no plugin called '" + name
                + "'. Plugins that you add are found with --plugins and the folder that they are in.";
    }

    private static Diagnostic unknown(String name) {
        return Diagnostic.of(HostCode.UNKNOWN_PLUGIN, PLACE)
                .with("plugin", name)
                .build();
    }

    @Test
    void aWordOfTheLanguageIsWrittenInTheLanguageOfTheMessage() {
        Diagnostic diagnostic = Diagnostic.of(HostCode.LABEL_REPEATED, PLACE)
                .with("label", Label.DEPARTMENT_GROUP)
                .build();

        assertEquals("\u201C部门组\u201D在同一处只能写一次。", CHINESE.message(diagnostic));
        assertEquals("'department group' can be written only once here.", ENGLISH.message(diagnostic));
    }

    @Test
    void aWordThatALanguageLacksIsWrittenInTheOther() {
        Diagnostic diagnostic = Diagnostic.of(HostCode.LABEL_REPEATED, PLACE)
                .with("label", Word.PROGRAMME)
                .build();

        assertEquals("\u201Cprogramme\u201D在同一处只能写一次。", CHINESE.message(diagnostic));
    }

    @Test
    void aPhraseIsPutInAndANumberStaysANumber() {
        Diagnostic missing = Diagnostic.of(HostCode.LABEL_MISSING, PLACE)
                .with("construct", new Argument.Phrase("construct.measure"))
                .with("label", Label.RESPONSIBLE)
                .build();
        Diagnostic limit = Diagnostic.of(HostCode.TOO_MANY_LINES, PLACE)
                .with("limit", 20_000)
                .build();

        assertEquals("This measure has no 'responsible'.", ENGLISH.message(missing));
        assertEquals("The file and what it imports have too many lines: 20000 at most.", ENGLISH.message(limit));
    }

    @Test
    void aUnitIsWrittenInTheLanguageOfTheMessageAlsoInsideAPhrase() {
        Argument.Measure each = new Argument.Measure(List.of(unit("\u5143")), List.of(unit("\u4EBA"), unit("\u6708")));
        Diagnostic diagnostic = Diagnostic.of(HostCode.NOT_A_NUMBER, PLACE)
                .with("written", "x")
                .with("type", new Argument.Phrase("kind.number", Map.of("unit", each)))
                .build();

        assertTrue(ENGLISH.message(diagnostic).startsWith("'x' is a number in 'yuan/person/month', but"));
        assertTrue(CHINESE.message(diagnostic).contains("\u5143/\u4EBA/\u6708"));
        assertEquals("1/month", new Argument.Measure(List.of(), List.of(unit("\u6708"))).text(Language.ENGLISH));
        assertEquals("\u6708", Argument.Measure.of(unit("\u6708")).text(Language.CHINESE));
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }

    @Test
    void severalArgumentsAreJoinedAsTheLanguageDoes() {
        Argument columns = new Argument.Several(
                List.of(new Argument.Literal("名称"), new Argument.Term(Label.TEXT), new Argument.Phrase("end-of-line")));
        Diagnostic diagnostic = Diagnostic.of(HostCode.UNKNOWN_COLUMN, PLACE)
                .with("column", "列")
                .with("columns", columns)
                .build();

        assertEquals(
                "This table has no column '列'; its columns are: 名称, text, the end of the line.",
                ENGLISH.message(diagnostic));
        assertEquals("这张表没有名为\u201C列\u201D的列\uFF0C它的列是\uFF1A名称、说明、行末。", CHINESE.message(diagnostic));
    }

    @Test
    void anArgumentThatLooksLikeAPatternComesOutAsItIs() {
        for (String name : List.of("{plugin}", "$1", "\\", "{", "}", "${plugin}", "%s", "\\$0")) {
            assertEquals(noPlugin(name), ENGLISH.message(unknown(name)));
        }
        Diagnostic two = Diagnostic.of(HostCode.FORMER_NAME, PLACE)
                .with("name", "{current}")
                .with("current", "{name}")
                .build();
        assertEquals(
                "'{current}' is a former name; the department is now called '{name}'. Write its present name.",
                ENGLISH.message(two));
    }

    @Property
    void whatASuggestionSaysComesOutAsItIs(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 70) String text) {
        Diagnostic diagnostic = Diagnostic.of(HostCode.UNKNOWN_PLUGIN, PLACE)
                .with("plugin", "a")
                .suggesting(List.of(text))
                .build();

        assertEquals(Optional.of("Did you mean '" + text + "'?"), ENGLISH.suggestion(diagnostic));
    }

    @Test
    void threeSuggestionsThatAreLongAreAllShownWhole() {
        String name = "局".repeat(40);
        Diagnostic diagnostic = Diagnostic.of(HostCode.UNKNOWN_PLUGIN, PLACE)
                .with("plugin", "a")
                .suggesting(List.of(name, name, name))
                .build();

        assertEquals(
                Optional.of("Did you mean '" + name + "' or '" + name + "' or '" + name + "'?"),
                ENGLISH.suggestion(diagnostic));
    }

    @Test
    void hiddenCharactersAreSpeltOutAndLongArgumentsAreCut() {
        assertEquals(noPlugin("aU+202Eb"), ENGLISH.message(unknown("a\u202Eb")));
        assertEquals(noPlugin("U+000A"), ENGLISH.message(unknown("\n")));
        assertEquals(noPlugin("局".repeat(80) + "\u2026"), ENGLISH.message(unknown("局".repeat(81))));
    }

    @Test
    void anArgumentThatIsMissingStaysVisible() {
        assertEquals(
                noPlugin("{plugin}"),
                ENGLISH.message(Diagnostic.of(HostCode.UNKNOWN_PLUGIN, PLACE).build()));
        assertThrows(IllegalStateException.class, () -> ENGLISH.phrase("no-such-phrase"));
    }

    @Test
    void aPhraseTakesArgumentsByName() {
        assertEquals("Written: {path}", ENGLISH.phrase("written"));
        assertEquals("Written: a.txt", ENGLISH.phrase("written", Map.of("path", "a.txt")));
        assertEquals(Language.ENGLISH, ENGLISH.language());
    }

    @Test
    void everyCodeHasAMessageAndAPageInBothLanguages() {
        for (HostCode code : HostCode.values()) {
            for (Language language : Language.values()) {
                assertTrue(HostCode.CATALOGUE.pattern(code.id(), language).isPresent(), code.id());
                assertTrue(HostCode.CATALOGUE.explanation(code.id(), language).isPresent(), code.id());
            }
        }
        assertEquals(Optional.empty(), HostCode.CATALOGUE.explanation("../HM1001", Language.ENGLISH));
        assertEquals(Optional.empty(), HostCode.CATALOGUE.explanation("HM0000", Language.ENGLISH));
    }

    @Test
    void aMessageNamesTheSameArgumentsInBothLanguages() {
        for (HostCode code : HostCode.values()) {
            assertEquals(placeholders(code, Language.CHINESE), placeholders(code, Language.ENGLISH), code.id());
        }
    }

    private static List<String> placeholders(HostCode code, Language language) {
        String pattern = HostCode.CATALOGUE.pattern(code.id(), language).orElseThrow();
        return Pattern.compile("\\{[A-Za-z]+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
