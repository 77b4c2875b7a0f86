package org.huimin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Groups of words that mean one thing.
 *
 * @param groups the groups; the words of each are folded
 */
record Glossary(List<List<String>> groups) {
    /** What a plan may write around a setting that is more than a word. */
    private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D\u300C\u300D]");

    private static final String NUMERALS = "一二三四五六七八九十零〇";

    Glossary {
        groups = List.copyOf(groups);
    }

    /**
     * A word of a group in a text.
     *
     * @param group which group it is of
     * @param word the word
     * @param text the text
     * @param start where it starts
     * @param end where it ends (exclusive)
     */
    record Use(int group, String word, PlanText text, int start, int end) {}

    /** The groups of a setting: words with {@code |} between them, groups with {@code +}. */
    static Glossary of(String setting) {
        List<List<String>> groups = new ArrayList<>();
        String folded = QUOTES.matcher(FoldedText.halfWidth(setting)).replaceAll("");
        for (String group : folded.split("\\+", -1)) {
            List<String> words = new ArrayList<>();
            for (String word : group.split("\\|", -1)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
            groups.add(words);
        }
        return new Glossary(groups);
    }

    /** The words in a text, but those in quotes or inside a longer name that the plan defines. */
    List<Use> uses(PlanText planText, Set<String> names) {
        FoldedText text = planText.text();
        String whole = text.cut(0, text.length());
        List<Use> uses = new ArrayList<>();
        if (!containsWord(whole)) {
            return uses;
        }
        QuotedNames quoted = new QuotedNames(text);
        int offset = 0;
        while (offset < text.length()) {
            Use use = longest(planText, offset);
            if (use.end() == offset) {
                offset++;
                continue;
            }
            if (!quoted.contains(offset) && !isInsideName(text, use, names)) {
                uses.add(use);
            }
            offset = use.end();
        }
        return uses;
    }

    private boolean containsWord(String text) {
        for (List<String> words : groups) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The longest word at an offset; an empty one where there is none. */
    private Use longest(PlanText planText, int offset) {
        FoldedText text = planText.text();
        Use longest = new Use(-1, "", planText, offset, offset);
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                int end = offset + word.codePointCount(0, word.length());
                if (end > longest.end()
                        && text.startsWithOneOf(List.of(word), offset)
                        && !text.isWithinWord(offset, end)
                        && (end > offset + 1 || isBehindNumber(text, offset))) {
                    longest = new Use(group, word, planText, offset, end);
                }
            }
        }
        return longest;
    }

    /** A word of one letter, such as 岁, means something else in other words: it counts behind a number. */
    private static boolean isBehindNumber(FoldedText text, int offset) {
        int before = text.skipBlanksBack(offset);
        return text.isDigit(before) || text.isOneOf(NUMERALS, before);
    }

    private static boolean isInsideName(FoldedText text, Use use, Set<String> names) {
        Set<String> longer = new HashSet<>();
        for (String name : names) {
            if (name.length() > use.word().length() && name.contains(use.word())) {
                longer.add(name);
            }
        }
        return !longer.isEmpty() && NamesInText.covered(text, longer)[use.start()];
    }
}
