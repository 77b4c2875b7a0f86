package org.huimin.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.model.Entity;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.vocabulary.FieldKind;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/** Writes names in the reader's language, where they have one there; a name that would be misread goes in quotes. */
final class NameWriter {
    private final Spelling spelling;
    private final Map<String, String> translated = new HashMap<>();

    NameWriter(Spelling spelling, Plan plan) {
        this.spelling = spelling;
        for (Entity entity : plan.entities()) {
            learn(entity.name(), entity.aliases());
            entity.fields().forEach(field -> learn(field.name(), field.aliases()));
        }
        plan.definitions().forEach(definition -> learn(definition.name(), definition.aliases()));
        plan.rateTables().forEach(table -> learn(table.name(), table.aliases()));
    }

    /** An alias is one for all that has the name. */
    private void learn(String name, List<String> aliases) {
        if (!isOfLanguage(name)) {
            aliases.stream().filter(this::isOfLanguage).findFirst().ifPresent(alias -> translated.put(name, alias));
        }
    }

    private boolean isOfLanguage(String name) {
        return spelling.isEnglish() != name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** What the reader calls a name. */
    String translated(String name) {
        return translated.getOrDefault(name, name);
    }

    /** A name that is one word. */
    String word(String name) {
        return written(name, WordShape::isName);
    }

    /** A name that is one word, with a number behind it. */
    String wordBeforeNumber(String name) {
        return written(name, WordShape::isNameBeforeNumber);
    }

    /** A name in a list, or at the end of a line. */
    String listed(String name) {
        return written(name, WordShape::isListedName);
    }

    /** The name of a choice, or a text; 无 as the word of the language. */
    String choice(String name) {
        return isNone(name) ? spelling.word(Word.NONE) : quotedUnless(WordShape.isName(name), name);
    }

    /** The name of an entity as the type of a field. */
    String type(String name) {
        return written(name, shown -> WordShape.isName(shown) && !isKind(shown));
    }

    /** The choices of a field, as its declaration has them. */
    String choices(List<String> names) {
        if (names.size() == 1 && isKind(names.get(0))) {
            return spelling.quoted(names.get(0));
        }
        return spelling.list(names.stream()
                .map(name -> isNone(name) ? name : quotedUnless(WordShape.isName(name), name))
                .toList());
    }

    /** Whether a text is the word of a type of its own: 日期. */
    private static boolean isKind(String text) {
        return Vocabulary.standard().word(text).orElse(null) instanceof FieldKind;
    }

    private static boolean isNone(String name) {
        return Vocabulary.standard().word(name).orElse(null) == Word.NONE;
    }

    String path(Path path) {
        return Stream.concat(path.references().stream(), Stream.of(path.name()))
                .map(this::word)
                .collect(Collectors.joining("."));
    }

    /** A path with a number behind it. */
    String pathBeforeNumber(Path path) {
        return path.references().stream().map(name -> word(name) + ".").collect(Collectors.joining())
                + wordBeforeNumber(path.name());
    }

    private String written(String name, Predicate<String> readable) {
        String shown = translated(name);
        return quotedUnless(readable.test(shown), shown);
    }

    private String quotedUnless(boolean readable, String text) {
        return readable ? text : spelling.quoted(text);
    }
}
