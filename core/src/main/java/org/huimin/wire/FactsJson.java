package org.huimin.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Plan;

/**
 * Reads facts from JSON: <code>{"人":{"年龄":82,"户":{"低保":true}}}</code>. {@code null} says that there is no value, a name
 * that is left out that it is not known. Numbers are exact; a decimal may be a text. Days are texts of the form
 * {@code 2010-04-01}. Entities and fields may be called by their aliases.
 */
public final class FactsJson {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FactsJson() {}

    /**
     * Reads facts.
     *
     * @param json the text in UTF-8, maybe with a byte order mark
     * @param plan the plan whose entities they are about
     * @return the facts; never an exception for what the text says
     */
    public static GivenFacts read(byte[] json, Plan plan) {
        List<FactsProblem> problems = new ArrayList<>();
        Optional<RawFact> raw = decoded(json, problems).flatMap(text -> RawFactReader.read(text, problems));
        List<GivenFacts.Member> members =
                raw.map(facts -> new FactTyping(plan, problems).members(facts)).orElse(List.of());
        return new GivenFacts(members, problems);
    }

    private static Optional<String> decoded(byte[] json, List<FactsProblem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(json), characters, true);
        characters.flip();
        String text = characters.toString();
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (result.isError()) {
            problems.add(new FactsProblem(FactsProblem.Key.NOT_UTF8, new PlaceCount(bare).at(bare.length()), Map.of()));
            return Optional.empty();
        }
        return Optional.of(bare);
    }
}
