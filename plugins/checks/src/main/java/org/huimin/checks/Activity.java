package org.huimin.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a measure undertakes.
 *
 * @param measure the number of the measure
 * @param text what it says
 * @param key the text without what two writers may say differently: which one of its kind it is, a verb before it, marks
 * @param numbers the numbers and ordinals in it
 * @param edition which one of its kind it is, such as 第十届
 * @param pieces every two neighbouring letters of the key; of an English one its words
 */
record Activity(int measure, PlanText text, String key, String numbers, String edition, Set<String> pieces) {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_PROJECT = 4;
    private static final int SHORTEST_ENGLISH = 12;
    /** Of the pieces of both, so many of a hundred must be those of both. */
    private static final int MOST_LIKE = 75;

    private static final Pattern EDITION = Pattern.compile(
            "第?[0-9一二三四五六七八九十百]+届|(?:19|20)[0-9]{2}年度?|\\b(?:19|20)[0-9]{2}\\b|\\b[0-9]+(?:st|nd|rd|th)\\b");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]|[的和与及等]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[一二三四五六七八九十东西南北]");
    private static final List<String> VERBS = List.of("继续", "办好", "举办", "开展", "组织", "推进", "做好", "实施", "启动", "搞好");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_PLURAL = 3;
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> SAY_LITTLE = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "in",
            "on",
            "at",
            "to",
            "and",
            "with",
            "by",
            "hold",
            "holding",
            "organise",
            "organize",
            "run",
            "carry",
            "out",
            "continue",
            "start",
            "launch",
            "promote",
            "activity",
            "activities");
    private static final List<String> ENDINGS = List.of("活动", "工作");

    static Activity of(int measure, PlanText text) {
        String name = text.text().cut(0, text.text().length()).toLowerCase(Locale.ROOT);
        Matcher editions = EDITION.matcher(name);
        String edition = editions.find() ? editions.group() : "";
        String key = MARKS.matcher(editions.replaceAll("")).replaceAll("");
        for (String verb : VERBS) {
            key = key.startsWith(verb) ? key.substring(verb.length()) : key;
        }
        for (String ending : ENDINGS) {
            key = key.endsWith(ending) ? key.substring(0, key.length() - ending.length()) : key;
        }
        StringBuilder numbers = new StringBuilder();
        Matcher number = NUMBER.matcher(key);
        while (number.find()) {
            numbers.append(number.group()).append(' ');
        }
        Set<String> pieces = isEnglish(key) ? words(editions.replaceAll("")) : pieces(key);
        return new Activity(measure, text, key, numbers.toString(), edition, pieces);
    }

    private static boolean isEnglish(String key) {
        return !key.isEmpty() && key.charAt(0) < 0x80;
    }

    /** The words of an English text without those that say little, in the singular. */
    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (!SAY_LITTLE.contains(word)) {
                boolean plural = word.length() > SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
                words.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    private static Set<String> pieces(String key) {
        Set<String> pieces = new LinkedHashSet<>();
        for (int index = 0; index + 2 <= key.length(); index++) {
            pieces.add(key.substring(index, index + 2));
        }
        return pieces;
    }

    String name() {
        return text.text().written(0, text.text().length());
    }

    /** Whether it says enough that two who say it mean one thing. */
    boolean isTelling() {
        if (isEnglish(key)) {
            return key.length() >= SHORTEST_ENGLISH;
        }
        return key.length() >= (text.kind() == TextKind.PROJECT ? SHORTEST_PROJECT : SHORTEST);
    }

    /** Whether an activity of another measure is nearly the same. */
    boolean isSameAs(Activity other) {
        boolean comparable = measure != other.measure
                && numbers.equals(other.numbers)
                && (edition.isEmpty() || other.edition.isEmpty() || edition.equals(other.edition))
                && (text.kind() == TextKind.TARGET) == (other.text.kind() == TextKind.TARGET);
        return comparable && (key.equals(other.key) || isLike(other));
    }

    private boolean isLike(Activity other) {
        if (isEnglish(key)) {
            return pieces.size() >= FEWEST_WORDS && pieces.equals(other.pieces);
        }
        int larger = Math.max(pieces.size(), other.pieces.size());
        int smaller = Math.min(pieces.size(), other.pieces.size());
        if (smaller * 100 < larger * MOST_LIKE) {
            return false;
        }
        int common = 0;
        for (String piece : pieces) {
            common += other.pieces.contains(piece) ? 1 : 0;
        }
        int all = pieces.size() + other.pieces.size() - common;
        return common * 100 >= all * MOST_LIKE && (addsNothingTo(other) || other.addsNothingTo(this));
    }

    /** Whether each of its letters is one of the other's. */
    private boolean addsNothingTo(Activity other) {
        for (int index = 0; index < key.length(); index++) {
            char letter = key.charAt(index);
            if (other.key.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }
}
