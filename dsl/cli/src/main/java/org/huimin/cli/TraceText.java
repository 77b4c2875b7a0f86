package org.huimin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.source.DisplayWidth;
import org.huimin.wire.TracePlace;
import org.huimin.wording.Line;

/** Writes explanations for people: indented lines, and behind each where the plan says so. */
final class TraceText {
    private static final int WIDTH_OF_TEXT = 56;
    private static final String STEP = "  ";

    private TraceText() {}

    /** The lines of an explanation below an indentation; places are left out where they repeat. */
    static List<String> write(List<Line> lines, String indentation, Function<String, Optional<TracePlace>> places) {
        List<String> written = new ArrayList<>();
        Optional<TracePlace> last = Optional.empty();
        for (Line line : lines) {
            String text = indentation + STEP.repeat(line.depth()) + line.text();
            Optional<TracePlace> place = line.where().flatMap(places);
            boolean repeated = place.equals(last);
            written.add(place.isEmpty() || repeated ? text : padded(text) + Places.write(place.get()));
            last = place;
        }
        return written;
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(2, WIDTH_OF_TEXT - DisplayWidth.of(text)));
    }
}
