package org.huimin.language.hostile;

import static org.huimin.language.hostile.Project.BENEFIT;
import static org.huimin.language.hostile.Project.MEASURE;
import static org.huimin.language.hostile.Project.input;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LongLineTest {
    private static final String TOO_LONG = "HM9006";
    private static final int LONGEST = 20_000;

    @TempDir
    private Path folder;

    /** A line: what stands above it, how it opens, and what it goes on with. */
    private record Shape(String above, String opening, String part) {
        String of(int characters) {
            String rest = part.repeat(characters / part.length() + 1);
            return above + (opening + rest).substring(0, characters) + "\n";
        }
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                input("a list of names", new Shape(MEASURE, "配合部门：", "甲、")),
                input("a name", new Shape(MEASURE, "配合部门：", "甲")),
                input("a target", new Shape(MEASURE, "指标：", "甲")),
                input("a condition", new Shape(BENEFIT, "对象：", "甲 且 ")),
                input("a rate", new Shape(BENEFIT, "标准：", "1元/")),
                input("a text", new Shape(MEASURE, "说明：", "甲")),
                input("a text of blanks and one letter", new Shape(MEASURE, "说明：甲", " ")),
                input("a title", new Shape(MEASURE, "2.", "甲")),
                input("a programme's title", new Shape(MEASURE, "二、", "甲")),
                input("a label without a colon", new Shape(MEASURE, "", "甲")),
                input("an unknown label", new Shape(MEASURE, "甲乙丙丁：", "甲")),
                input("a line of commas", new Shape(MEASURE, "", ",")),
                input("a line of tabs between letters", new Shape(MEASURE, "", "甲\t")),
                input("a row with many cells", new Shape(BENEFIT + "标准：\n", "|", "甲|")),
                input("a row with one cell", new Shape(BENEFIT + "标准：\n", "|", "甲")),
                input("a comment", new Shape(MEASURE, "#", "甲")),
                input("four-byte characters", new Shape(MEASURE, "说明：", "𠮷")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aLineThatIsTooLongIsRefused(Shape shape) throws IOException {
        // Substrings count UTF-16 units: twice as many hold enough of any character.
        List<String> codes = new Project(folder).codes(shape.of(2 * LONGEST + 2));
        assertEquals(1, codes.stream().filter(TOO_LONG::equals).count(), codes::toString);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aLineOfMillionsOfCharactersIsRefused(Shape shape) throws IOException {
        assertTrue(new Project(folder).codes(shape.of(2_000_000)).contains(TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aLineThatIsJustShortEnoughIsRead(Shape shape) throws IOException {
        assertFalse(new Project(folder).codes(shape.of(LONGEST)).contains(TOO_LONG));
    }

    @Test
    void oneCharacterMoreThanTheLimitIsRefused() throws IOException {
        Shape text = new Shape(MEASURE, "说明：", "甲");
        assertTrue(new Project(folder).codes(text.of(LONGEST + 1)).contains(TOO_LONG));
    }

    @Test
    void theLinesAroundALongOneAreReadAsIfItWereNotThere() throws IOException {
        String text = MEASURE + "说明：" + "甲".repeat(30_000) + "\n指标：甲 1人\n任务x：乙\n";
        assertEquals(List.of(TOO_LONG, "HM1001"), new Project(folder).codes(text));
    }

    @Test
    void blanksAloneAreNoLine() throws IOException {
        assertEquals(List.of(), new Project(folder).codes(MEASURE + " ".repeat(1_000_000) + "\n任务：甲\n"));
    }
}
