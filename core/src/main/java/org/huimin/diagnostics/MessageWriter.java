package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** Writes diagnostics as sentences in one language. */
public final class MessageWriter {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final MessageCatalogue HOST = HostCode.CATALOGUE;

    private final Language language;

    /** A writer of messages in a language. */
    public MessageWriter(Language language) {
        this.language = requireNonNull(language, "language is null");
    }

    /** The language of the messages. */
    public Language language() {
        return language;
    }

    /** The sentence that says what is wrong, and what to write instead. */
    public String message(Diagnostic diagnostic) {
        String pattern = diagnostic
                .code()
                .messages()
                .pattern(diagnostic.code().id(), language)
                .orElseThrow(() -> new IllegalStateException("no message in '" + language.tag() + "' for "
                        + diagnostic.code().id()));
        return fill(diagnostic.code().messages(), pattern, diagnostic.arguments());
    }

    /** The phrase of a related place. */
    public String phrase(Diagnostic diagnostic, Related related) {
        return phrase(diagnostic.code().messages(), related.key(), related.arguments());
    }

    /** A phrase of the host's own catalogue. */
    public String phrase(String key, Map<String, String> arguments) {
        return phrase(
                HOST,
                key,
                arguments.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Argument.Literal(entry.getValue()))));
    }

    /** A phrase of the host's own catalogue, without arguments. */
    public String phrase(String key) {
        return phrase(key, Map.of());
    }

    /** What may have been meant, as a phrase: the suggestions joined; empty where there are none. */
    public Optional<String> suggestion(Diagnostic diagnostic) {
        return didYouMean(diagnostic.suggestions());
    }

    /** Words that may have been meant, as a phrase; empty where there are none. */
    public Optional<String> didYouMean(List<String> suggestions) {
        if (suggestions.isEmpty()) {
            return Optional.empty();
        }
        String joined = suggestions.stream()
                .map(text -> phrase("quoted", Map.of("text", text)))
                .collect(Collectors.joining(phrase("or")));
        // Each of them has been made fit to be shown; as an argument they would be cut once more, together.
        return Optional.of(phrase("did-you-mean").replace("{suggestions}", joined));
    }

    private String phrase(MessageCatalogue catalogue, String key, Map<String, ? extends Argument> arguments) {
        String pattern = catalogue
                .pattern(key, language)
                .or(() -> HOST.pattern(key, language))
                .orElseThrow(() -> new IllegalStateException("no phrase " + key));
        return fill(catalogue, pattern, arguments);
    }

    private String fill(MessageCatalogue catalogue, String pattern, Map<String, ? extends Argument> arguments) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = requireNonNull(matcher.group(1));
            Argument argument = arguments.get(name);
            String text = argument == null ? requireNonNull(matcher.group()) : text(catalogue, argument);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(filled).toString();
    }

    private String text(MessageCatalogue catalogue, Argument argument) {
        if (argument instanceof Argument.Literal literal) {
            return Printable.of(literal.text());
        }
        if (argument instanceof Argument.Term term) {
            return word(term.keyword());
        }
        if (argument instanceof Argument.Phrase phrase) {
            return phrase(catalogue, phrase.key(), phrase.arguments());
        }
        if (argument instanceof Argument.Measure measure) {
            return Printable.of(measure.text(language));
        }
        return ((Argument.Several) argument)
                .values().stream()
                        .map(value -> text(catalogue, value))
                        .collect(Collectors.joining(phrase("separator")));
    }

    private String word(Keyword keyword) {
        Vocabulary vocabulary = Vocabulary.standard();
        List<String> forms = vocabulary.forms(keyword, language);
        Language other = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        return forms.isEmpty() ? vocabulary.write(keyword, other) : forms.get(0);
    }
}
