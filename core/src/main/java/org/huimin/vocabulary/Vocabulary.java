package org.huimin.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of keywords, read once from {@code keywords.tsv}: what a written word means, and which word a meaning is
 * written with.
 */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary();

    private final Map<String, Label> labels = new HashMap<>();
    private final Map<String, Keyword> words = new HashMap<>();
    private final Map<String, Keyword> suffixes = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<Language, Map<Keyword, List<String>>> written = new EnumMap<>(Language.class);
    private final Map<Language, Map<Bound, List<String>>> writtenSuffixes = new EnumMap<>(Language.class);

    private Vocabulary() {
        for (Language language : Language.values()) {
            written.put(language, new LinkedHashMap<>());
            writtenSuffixes.put(language, new EnumMap<>(Bound.class));
        }
        for (List<String> row : WordTable.read("keywords.tsv")) {
            String family = row.get(0);
            String meaning = row.get(1);
            add(family, meaning, Language.CHINESE, WordTable.words(row, 2));
            add(family, meaning, Language.ENGLISH, WordTable.words(row, 3));
        }
    }

    /** The language's own words. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    private void add(String family, String meaning, Language language, List<String> forms) {
        if (forms.isEmpty()) {
            return;
        }
        if (family.equals("month")) {
            forms.forEach(form -> months.put(form, Integer.valueOf(meaning)));
            return;
        }
        Keyword keyword = keyword(family, meaning);
        if (family.equals("bound-suffix")) {
            requireNonNull(writtenSuffixes.get(language)).put((Bound) keyword, forms);
            forms.forEach(form -> suffixes.put(form, keyword));
            return;
        }
        requireNonNull(written.get(language)).put(keyword, forms);
        for (String form : forms) {
            if (keyword instanceof Label label) {
                labels.put(folded(form), label);
            } else if (keyword instanceof Column column) {
                columns.put(folded(form), column);
            } else {
                words.put(form, keyword);
            }
        }
    }

    private static Keyword keyword(String family, String meaning) {
        return switch (family) {
            case "label" -> Label.valueOf(meaning);
            case "column" -> Column.valueOf(meaning);
            case "comparator" -> Comparator.valueOf(meaning);
            case "strength" -> Strength.valueOf(meaning);
            case "stage" -> Stage.valueOf(meaning);
            case "logic" -> Logic.valueOf(meaning);
            case "bound-prefix", "bound-suffix" -> Bound.valueOf(meaning);
            case "function" -> Function.valueOf(meaning);
            case "type" -> FieldKind.valueOf(meaning);
            case "word" -> Word.valueOf(meaning);
            default -> throw new IllegalStateException("keywords.tsv names the unknown family " + family);
        };
    }

    /** A label or column head as it is compared: without blanks between Chinese characters, in lower case. */
    private static String folded(String label) {
        StringBuilder folded = new StringBuilder(label.length());
        boolean gap = false;
        for (int index = 0; index < label.length(); ) {
            int character = label.codePointAt(index);
            index += Character.charCount(character);
            if (Blanks.isBlank(character)) {
                gap = !folded.isEmpty();
            } else {
                if (gap && character < 0x80 && folded.charAt(folded.length() - 1) < 0x80) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(character);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The label that a line opens with, however its blanks and capitals are written. */
    public Optional<Label> label(String text) {
        return Optional.ofNullable(labels.get(folded(text)));
    }

    /** The column whose head this is, however its blanks and capitals are written. */
    public Optional<Column> column(String text) {
        return Optional.ofNullable(columns.get(folded(text)));
    }

    /** The meaning of a word inside a line; English words count in lower case only. */
    public Optional<Keyword> word(String text) {
        return Optional.ofNullable(words.get(text));
    }

    /** The legal word that stands behind a number and its unit: 以上. */
    public Optional<Keyword> suffix(String text) {
        return Optional.ofNullable(suffixes.get(text));
    }

    /** The month of the year, 1 to 12, that an English name means. */
    public Optional<Integer> month(String text) {
        return Optional.ofNullable(months.get(text));
    }

    /** Every word that stands for a meaning in a language, the one that the formatter writes first; maybe none. */
    public List<String> forms(Keyword keyword, Language language) {
        return requireNonNull(written.get(language)).getOrDefault(keyword, List.of());
    }

    /** The word that the formatter writes for a meaning. */
    public String write(Keyword keyword, Language language) {
        List<String> forms = forms(keyword, language);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("no " + language.tag() + " word for " + keyword);
        }
        return forms.get(0);
    }

    /** The word that the formatter writes behind a number for a legal limit, if the language has one. */
    public Optional<String> writeSuffix(Bound bound, Language language) {
        return Optional.ofNullable(requireNonNull(writtenSuffixes.get(language)).get(bound))
                .map(forms -> forms.get(0));
    }

    /** The English name of a month, 1 to 12. */
    public String writeMonth(int month) {
        return months.entrySet().stream()
                .filter(entry -> entry.getValue() == month)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no month " + month));
    }

    /** Every word, in both languages, that means a label. */
    public Collection<String> labelForms(Language language) {
        return requireNonNull(written.get(language)).entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Label)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Every legal word that stands behind a number: 以上, 以下 … */
    public Collection<String> suffixForms() {
        return suffixes.keySet();
    }
}
