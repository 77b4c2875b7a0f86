package org.huimin.language.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words of official documents that people write for a label of the plan language; their table is {@code meant-labels.tsv}. */
final class MeantLabels {
    private static final Map<String, String> LABELS = read();

    private MeantLabels() {}

    /** The label that a word is written for. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(LABELS.get(word));
    }

    /** Every word with its label. */
    static Map<String, String> all() {
        return Map.copyOf(LABELS);
    }

    private static Map<String, String> read() {
        Map<String, String> labels = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MeantLabels.class.getResourceAsStream("meant-labels.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> words = List.of(line.split("\t"));
                    words.subList(1, words.size()).forEach(word -> labels.put(word, words.get(0)));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the table of labels", exception);
        }
        return labels;
    }
}
