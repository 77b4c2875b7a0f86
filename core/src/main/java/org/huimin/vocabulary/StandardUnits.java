package org.huimin.vocabulary;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units of the standard library, read once from {@code units.tsv}. */
public final class StandardUnits {
    private static final StandardUnits STANDARD = new StandardUnits();

    private final Map<String, Unit> byWord = new HashMap<>();
    private final Map<String, Unit> byName = new LinkedHashMap<>();

    private StandardUnits() {
        for (List<String> row : WordTable.read("units.tsv")) {
            List<String> chinese = WordTable.words(row, 2);
            List<String> english = WordTable.words(row, 3);
            Unit unit = new Unit(
                    Unit.Dimension.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new BigDecimal(row.get(1)),
                    chinese.get(0),
                    chinese,
                    english);
            byName.put(unit.name(), unit);
            chinese.forEach(word -> byWord.put(word, unit));
            english.forEach(word -> byWord.put(word, unit));
        }
    }

    /** The built-in units. */
    public static StandardUnits standard() {
        return STANDARD;
    }

    /** The unit that a word of either language means. */
    public Optional<Unit> unit(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** Every unit, in the order of the table. */
    public Collection<Unit> all() {
        return byName.values();
    }

    /** Every word of both languages that means a unit. */
    public Collection<String> words() {
        return byWord.keySet();
    }
}
