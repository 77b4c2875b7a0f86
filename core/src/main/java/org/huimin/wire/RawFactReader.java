package org.huimin.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as it is written, with the place of everything. Its numbers stay texts. */
final class RawFactReader {
    static final int MOST_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final PlaceCount count;
    private final List<FactsProblem> problems;
    private final JsonParser parser;

    private RawFactReader(String text, List<FactsProblem> problems) {
        this.problems = problems;
        count = new PlaceCount(text);
        parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The value of a text; absent where it is not JSON, which is reported. */
    static Optional<RawFact> read(String text, List<FactsProblem> problems) {
        RawFactReader reader = new RawFactReader(text, problems);
        try (JsonParser parser = reader.parser) {
            if (parser.nextToken() == null) {
                reader.report(FactsProblem.Key.NOT_JSON, reader.place(text.length()), Map.of());
                return Optional.empty();
            }
            RawFact fact = reader.value(0);
            if (parser.nextToken() != null) {
                reader.report(FactsProblem.Key.TRAILING, reader.tokenPlace(), Map.of());
            }
            return Optional.of(fact);
        } catch (TooDeepException exception) {
            reader.report(FactsProblem.Key.TOO_DEEP, exception.place, limit(MOST_DEPTH));
        } catch (JacksonException exception) {
            reader.report(FactsProblem.Key.NOT_JSON, reader.place(exception), Map.of());
        }
        return Optional.empty();
    }

    static Map<String, String> limit(int limit) {
        return Map.of("limit", Integer.toString(limit));
    }

    private void report(FactsProblem.Key key, FactsPlace place, Map<String, String> arguments) {
        problems.add(new FactsProblem(key, place, arguments));
    }

    private FactsPlace place(long offset) {
        return count.at(offset);
    }

    private FactsPlace place(JacksonException exception) {
        TokenStreamLocation location = exception.getLocation();
        return place(location == null ? 0 : Math.max(0, location.getCharOffset()));
    }

    private FactsPlace tokenPlace() {
        return place(parser.currentTokenLocation().getCharOffset());
    }

    private RawFact value(int depth) {
        FactsPlace place = tokenPlace();
        if (depth > MOST_DEPTH) {
            throw new TooDeepException(place);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> named(place, depth);
            case START_ARRAY -> several(place, depth);
            case VALUE_TRUE -> new RawFact.Truth(true, place);
            case VALUE_FALSE -> new RawFact.Truth(false, place);
            case VALUE_NULL -> new RawFact.Null(place);
            case VALUE_STRING -> new RawFact.Text(text(place), place);
            default -> new RawFact.Numeral(parser.getString(), place);
        };
    }

    private RawFact named(FactsPlace place, int depth) {
        List<RawFact.Property> properties = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            FactsPlace namePlace = tokenPlace();
            String name = text(namePlace);
            parser.nextToken();
            properties.add(new RawFact.Property(name, namePlace, value(depth + 1)));
        }
        return new RawFact.Named(properties, place);
    }

    private RawFact several(FactsPlace place, int depth) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(depth + 1);
        }
        return new RawFact.Several(place);
    }

    private String text(FactsPlace place) {
        String text = parser.getString();
        if (text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE)) {
            report(FactsProblem.Key.LONE_SURROGATE, place, Map.of());
        }
        return text;
    }

    /** Ends the reading of what is nested without end. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient FactsPlace place;

        TooDeepException(FactsPlace place) {
            super("nested too deeply");
            this.place = place;
        }
    }
}
