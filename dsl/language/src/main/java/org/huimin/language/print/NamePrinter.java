package org.huimin.language.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huimin.declaration.Name;
import org.huimin.language.parse.WordSyntax;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.FieldKind;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Writes names as they are, with the quote marks of the language; a name that would be misread goes in quotes. */
final class NamePrinter {
    private static final String QUOTES = "\"\u201C\u201D\u300C\u300D\uFF02";

    private final Spelling spelling;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> wordsBeforeNumbers = new HashMap<>();
    private final Map<String, String> wordsBeforeDates = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();

    NamePrinter(Spelling spelling) {
        this.spelling = spelling;
    }

    /** A name where nothing but the end of the line ends it. */
    String free(Name name) {
        return withQuotes(withSingleBlanks(name.text()));
    }

    /** The name of what a target counts. */
    String target(Name name) {
        return printed(name, WordSyntax::isTargetName);
    }

    String project(Name name, boolean staged) {
        return printed(name, text -> WordSyntax.isProjectName(text, staged));
    }

    /** The name of a source of money. */
    String funding(Name name, boolean withAmount) {
        return printed(name, text -> WordSyntax.isFundingName(text, withAmount));
    }

    /** A name in a list. */
    String listed(Name name) {
        return listed.computeIfAbsent(name.text(), text -> printed(name, WordSyntax::isListedName));
    }

    String listed(List<Name> names) {
        return spelling.list(names.stream().map(this::listed).toList());
    }

    /** A name that is one word. */
    String word(Name name) {
        return words.computeIfAbsent(name.text(), text -> printed(name, WordSyntax::isName));
    }

    /** The choices of a field; 无 is one of them as it stands. */
    String choices(List<Name> choices) {
        if (choices.size() == 1 && meaning(choices.get(0)) instanceof FieldKind) {
            return quoted(choices.get(0));
        }
        return spelling.list(choices.stream().map(this::choice).toList());
    }

    private String choice(Name name) {
        return meaning(name) == Word.NONE ? name.text() : word(name);
    }

    private static @Nullable Keyword meaning(Name name) {
        return Vocabulary.standard().word(name.text()).orElse(null);
    }

    /** A name that is one word, with a number behind it. */
    String wordBeforeNumber(Name name) {
        return wordsBeforeNumbers.computeIfAbsent(name.text(), text -> printed(name, WordSyntax::isNameBeforeNumber));
    }

    private String wordBeforeNumberOrDate(Name name) {
        return wordsBeforeDates.computeIfAbsent(
                name.text(),
                text -> printed(
                        name, word -> WordSyntax.isNameBeforeNumber(word) && WordSyntax.isNameBeforeYear(word)));
    }

    String path(List<Name> names) {
        return names.stream().map(this::word).collect(Collectors.joining("."));
    }

    /** A path with a number or a date behind it. */
    String pathBeforeNumber(List<Name> names) {
        int last = names.size() - 1;
        String end = wordBeforeNumberOrDate(names.get(last));
        return last == 0 ? end : path(names.subList(0, last)) + "." + end;
    }

    /** The path of a fact; a field that is called as the word for all other fields is stands in quotes. */
    String factPath(List<Name> names) {
        Name first = names.get(0);
        if (meaning(first) != Word.REST) {
            return pathBeforeNumber(names);
        }
        return names.size() == 1
                ? quoted(first)
                : quoted(first) + "." + pathBeforeNumber(names.subList(1, names.size()));
    }

    private String printed(Name name, Predicate<String> readable) {
        String text = withQuotes(withSingleBlanks(name.text()));
        return readable.test(text) ? text : quoted(name);
    }

    private String quoted(Name name) {
        return spelling.openQuote() + name.key() + spelling.closeQuote();
    }

    /** Quote marks come in pairs; a single one, such as that for inches, stays. */
    private String withQuotes(String text) {
        if (text.chars().filter(NamePrinter::isQuote).count() % 2 != 0) {
            return text;
        }
        StringBuilder printed = new StringBuilder(text.length());
        boolean open = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isQuote(character)) {
                printed.append(open ? spelling.closeQuote() : spelling.openQuote());
                open = !open;
            } else {
                printed.append(character);
            }
        }
        return printed.toString();
    }

    private static boolean isQuote(int character) {
        return QUOTES.indexOf(character) >= 0;
    }

    private static String withSingleBlanks(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        boolean gap = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Blanks.isBlank(character)) {
                gap = true;
                continue;
            }
            if (gap && !printed.isEmpty()) {
                printed.append(' ');
            }
            gap = false;
            printed.append(character);
        }
        return printed.toString();
    }
}
