package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginParameterTest {
    private static final String SOUND = "id=budget\nversion=1.0\nspi=1\nclass=example.Entry\n";

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
    }

    private List<Parameter> settings(String... lines) throws IOException {
        third.describe("budget", "budget.jar", SOUND + String.join("\n", lines) + "\n");
        try (PluginHost host = PluginHost.open(third.options())) {
            assertEquals(List.of(), ThirdParty.messages(host.problems()));
            return host.plugins().iterator().next().descriptor().settings();
        }
    }

    private String reason(String... lines) throws IOException {
        third.describe("budget", "budget.jar", SOUND + String.join("\n", lines) + "\n");
        List<String> problems = third.problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("HM7005 "), problems.get(0));
        return problems.get(0).substring(problems.get(0).indexOf("does not hold: ") + "does not hold: ".length());
    }

    @Test
    void aSettingHasNamesATypeAndLimits() throws IOException {
        Parameter count = settings(
                        "setting.count=whole-number",
                        "setting.count.names=措施数, 数",
                        "setting.count.default=67",
                        "setting.count.minimum=1",
                        "setting.count.maximum=100")
                .get(0);

        assertEquals(List.of("count", "措施数", "数"), count.names());
        assertEquals(ParameterType.WHOLE_NUMBER, count.type());
        assertEquals(Optional.of("67"), count.defaultText());
        assertEquals(Optional.of("1"), count.minimum());
        assertEquals(Optional.of("100"), count.maximum());
    }

    @Test
    void aChoiceHasWordsEachWithFurtherForms() throws IOException {
        Parameter way = settings("setting.way=choice strict/严|lenient/宽").get(0);

        assertEquals(List.of(List.of("strict", "严"), List.of("lenient", "宽")), way.choices());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choice",
                "choice  ",
                "choice |",
                "choice /",
                "choice a|/",
                "choice a|a",
                "choice a/甲|b/甲",
                "text a|b",
                "whole-number 1"
            })
    void choicesAreWordsOfWhichNoneStandsTwiceAndOtherTypesHaveNone(String type) throws IOException {
        assertEquals(
                "the choices of setting.way are wrong: write choice one|two; other types have none",
                reason("setting.way=" + type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "Text", "choices a|b"})
    void anUnknownTypeGetsTheKnownOnes(String type) throws IOException {
        assertEquals(
                "setting.way has the unknown type '" + type.replace(" a|b", "")
                        + "'; there are text, whole-number, number," + " money, share, yes-no, date, choice, table",
                reason("setting.way=" + type));
    }

    @Test
    void aSettingWithoutATypeIsRefused() throws IOException {
        assertEquals("it has no 'setting.way'", reason("setting.way="));
    }

    @Test
    void noTwoSettingsShareAName() throws IOException {
        assertEquals(
                "setting.two names '数' twice",
                reason("setting.one=text", "setting.one.names=数", "setting.two=text", "setting.two.names=数"));
        assertEquals(
                "setting.two names 'one' twice",
                reason("setting.one=text", "setting.two=text", "setting.two.names=one"));
        assertEquals("setting.one names 'one' twice", reason("setting.one=text", "setting.one.names=one"));
    }

    @Test
    void aSettingAndAnAttributeMayShareAName() throws IOException {
        assertEquals(1, settings("setting.head=text", "attribute.head=text").size());
    }

    @ParameterizedTest
    @CsvSource({"setting.a\\=b, a=b", "setting.a\\ b, a b", "setting.a(b, a(b", "attribute.-a, -a"})
    void aNameThatNoPlanOrLockFileCouldWriteIsRefused(String key, String name) throws IOException {
        String shown = key.replace("\\", "");
        assertEquals("names in " + shown + " must be letters, digits and '-': " + name, reason(key + "=text"));
    }

    @Test
    void aFurtherNameIsLettersDigitsAndHyphensToo() throws IOException {
        assertEquals(
                "names in setting.a must be letters, digits and '-': 甲 乙",
                reason("setting.a=text", "setting.a.names=甲 乙"));
    }

    @Test
    void whatIsRequiredHasNoDefault() throws IOException {
        assertEquals(
                "setting.count is required, so it has no default",
                reason("setting.count=text", "setting.count.required=true", "setting.count.default=x"));
        assertTrue(settings("setting.count=text", "setting.count.required=true")
                .get(0)
                .required());
        assertEquals(
                "setting.count.required must be true or false: maybe",
                reason("setting.count=text", "setting.count.required=maybe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "yes-no", "date", "choice a|b"})
    void onlyNumbersHaveLimits(String type) throws IOException {
        for (String limit : List.of("minimum", "maximum")) {
            assertEquals(
                    "setting.count is no number, so it has no minimum or maximum",
                    reason("setting.count=" + type, "setting.count." + limit + "=1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "whole-number, 1.5, 'it must be a whole number, such as 67'",
        "whole-number, 1234567890123456789, 'it must be a whole number, such as 67'",
        "number, 1e9, 'it must be a number, such as 0.5'",
        "money, 500, 'it must be an amount of money with its unit, such as 500 yuan'",
        "money, 500人, 'it must be an amount of money with its unit, such as 500 yuan'",
        "share, 0.8, 'it must be a percentage, such as 80%'",
        "share, %, 'it must be a percentage, such as 80%'",
        "yes-no, maybe, 'it must be ''yes'' or ''no'''",
        "date, 2016-02-30, 'it must be a day, such as 2016-12-31'",
        "date, 2016, 'it must be a day, such as 2016-12-31'",
        "choice a|b, c, 'it must be one of a, b'"
    })
    void aDefaultIsAValueOfItsType(String type, String written, String wanted) throws IOException {
        assertEquals(
                "setting.count can't be '" + written + "': " + wanted,
                reason("setting.count=" + type, "setting.count.default=" + written));
    }

    @Test
    void aDefaultLiesBetweenTheLimits() throws IOException {
        assertEquals(
                "setting.count can't be '200': it must be 100 or less",
                reason("setting.count=whole-number", "setting.count.default=200", "setting.count.maximum=100"));
        assertEquals(
                "setting.count can't be '0': it must be 1 or more",
                reason("setting.count=whole-number", "setting.count.default=0", "setting.count.minimum=1"));
    }

    @Test
    void aMinimumIsNotAboveTheMaximum() throws IOException {
        assertEquals(
                "setting.count can't be '5': it must be 3 or less",
                reason("setting.count=whole-number", "setting.count.minimum=5", "setting.count.maximum=3"));
    }

    @Test
    void aLimitIsAValueOfTheType() throws IOException {
        assertEquals(
                "setting.count can't be 'few': it must be a whole number, such as 67",
                reason("setting.count=whole-number", "setting.count.minimum=few"));
        assertEquals(
                "setting.count can't be 'many': it must be a whole number, such as 67",
                reason("setting.count=whole-number", "setting.count.default=1", "setting.count.maximum=many"));
    }
}
