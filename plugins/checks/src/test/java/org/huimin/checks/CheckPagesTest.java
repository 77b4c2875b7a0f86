package org.huimin.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huimin.plugin.Validator;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has its message and its page, and the examples of the pages are what they say. */
class CheckPagesTest {
    private static final List<Validator> VALIDATORS = List.of(
            new EmptyMeasure(),
            new DepartmentTwice(),
            new UnmodelledFigure(),
            new DeadlineOutsideYear(),
            new NameTwice(),
            new OpenWithoutBasis(),
            new TitleOfOtherYear(),
            new OtherYear(),
            new MixedTerms(),
            new FormerNames(),
            new ListedCount(),
            new DuplicateActivity(),
            new ImpossibleTarget(),
            new ExpectedOverQuota(),
            new SameKeysOtherAmounts(),
            new PaidTwice(),
            new Unfinished(),
            new EmptyProgramme());
    private static final Pattern FENCE = Pattern.compile("```plan\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ASCII_AFTER_CHINESE = Pattern.compile("\\p{IsHan}[,:;()?!]");

    static Stream<Arguments> pages() {
        return Arrays.stream(CheckCode.values())
                .flatMap(code -> Arrays.stream(Language.values()).map(language -> Arguments.of(code, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theWrongExampleGivesThisWarningAndTheRightOneNone(CheckCode code, Language language) {
        String page = code.messages().explanation(code.id(), language).orElseThrow();
        assertTrue(page.startsWith("# " + code.id() + " "), page);
        Matcher fences = FENCE.matcher(page);
        assertTrue(fences.find());
        assertEquals(List.of(code.id()), codes(fences.group(1)));
        assertTrue(fences.find());
        assertEquals(List.of(), codes(fences.group(1)));
        assertFalse(fences.find());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCodeHasAMessage(CheckCode code, Language language) {
        assertTrue(code.messages().pattern(code.id(), language).isPresent());
    }

    @Test
    void theKeysOfBothLanguagesAreEqual() throws Exception {
        assertEquals(messages("zh").keySet(), messages("en").keySet());
    }

    @Test
    void chineseIsWrittenWithFullWidthPunctuation() throws Exception {
        for (Object message : messages("zh").values()) {
            assertFalse(ASCII_AFTER_CHINESE.matcher((String) message).find(), (String) message);
        }
        for (CheckCode code : CheckCode.values()) {
            String page =
                    code.messages().explanation(code.id(), Language.CHINESE).orElseThrow();
            String prose = FENCE.matcher(page).replaceAll("");
            assertFalse(ASCII_AFTER_CHINESE.matcher(prose).find(), prose);
        }
    }

    private static List<String> codes(String plan) {
        Compiled compiled = Compiled.file(plan);
        List<String> codes = new ArrayList<>();
        compiled.plan().diagnostics().forEach(found -> codes.add(found.code().id()));
        VALIDATORS.forEach(validator -> compiled.findings(validator)
                .forEach(found -> codes.add(found.code().id())));
        return codes;
    }

    private static Properties messages(String tag) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                CheckPagesTest.class.getResourceAsStream("messages_" + tag + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
