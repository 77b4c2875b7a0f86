package org.huimin.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.plugin.Words;

/** What a reader of the figures must know: by which day they are, and how they are judged. */
final class Notes {
    private final Words words;

    Notes(Words words) {
        this.words = words;
    }

    List<String> of(List<Standing> standings, Actuals actuals, Optional<LocalDate> day, boolean hasTable) {
        List<String> notes = new ArrayList<>();
        if (standings.isEmpty()) {
            notes.add(words.of("note.no-targets"));
            return notes;
        }
        if (!hasTable) {
            notes.add(words.of("note.no-table"));
        }
        day.ifPresent(known -> notes.add(words.of("note.day").replace("{day}", known.toString())));
        addCount(notes, "note.later", day.map(actuals::countAfter).orElse(0L));
        long older = standings.stream()
                .flatMap(standing -> standing.reported().stream())
                .filter(reported -> day.filter(reported.day()::isBefore).isPresent())
                .count();
        addCount(notes, "note.older", older);
        boolean anyReported =
                standings.stream().anyMatch(standing -> standing.reported().isPresent());
        if (anyReported) {
            notes.add(words.of("note.pace"));
            notes.add(words.of("note.monthly"));
        }
        addCount(
                notes,
                "note.not-reported",
                standings.stream()
                        .filter(standing -> standing.reported().isEmpty())
                        .count());
        boolean jointly = standings.stream()
                .anyMatch(standing -> standing.target().measure().responsible().size() > 1);
        if (jointly) {
            notes.add(words.of("note.several-lead"));
        }
        return notes;
    }

    private void addCount(List<String> notes, String key, long count) {
        if (count > 0) {
            notes.add(words.of(key).replace("{count}", Long.toString(count)));
        }
    }
}
