package org.huimin.host;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A setting or an attribute that a plugin's descriptor declares.
 *
 * @param name the name in the descriptor's key, by which the plugin asks for it
 * @param otherNames further names that plans may use: {@code 措施数} for {@code measures}
 * @param type what it is
 * @param choices the words of a choice, each with its other forms behind it; none for other types
 * @param required whether a plan that uses the plugin must give it
 * @param defaultText what it is where the plan is silent, as a plan would write it
 * @param minimum the least that is allowed, as a plan would write it
 * @param maximum the greatest that is allowed, likewise
 * @param sheets what the sheet of a workbook is called that holds a table; none for other types
 */
public record Parameter(
        String name,
        List<String> otherNames,
        ParameterType type,
        List<List<String>> choices,
        boolean required,
        Optional<String> defaultText,
        Optional<String> minimum,
        Optional<String> maximum,
        List<String> sheets) {
    public Parameter {
        requireNonNull(name, "name is null");
        otherNames = List.copyOf(otherNames);
        requireNonNull(type, "type is null");
        choices = choices.stream().map(List::copyOf).toList();
        requireNonNull(defaultText, "defaultText is null");
        requireNonNull(minimum, "minimum is null");
        requireNonNull(maximum, "maximum is null");
        sheets = List.copyOf(sheets);
    }

    /** Every name that plans may use, the plugin's own first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(otherNames);
        names.add(0, name);
        return names;
    }
}
