package org.huimin.wire;

import java.util.Locale;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;

/** The words of the language as JSON has them: in English. */
final class Words {
    private Words() {}

    static String write(Keyword keyword) {
        return Vocabulary.standard().write(keyword, Language.ENGLISH);
    }

    static <T extends Keyword> T read(String word, Class<T> type) {
        return Vocabulary.standard()
                .word(word)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> WireFault.of(
                        PlanJsonProblem.Key.UNKNOWN_WORD,
                        "",
                        word,
                        "not a word for a " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + word));
    }

    /** A standard unit by its name; any other name is that of a counting unit. */
    static Unit unit(String name) {
        return StandardUnits.standard()
                .unit(name)
                .filter(unit -> unit.name().equals(name))
                .orElseGet(() -> Unit.counting(name));
    }
}
