package org.huimin.language.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Vocabulary;

/** Turns the bytes of a file into text: strict UTF-8, with other encodings recognised and named. */
public final class TextDecoder {
    private static final Pattern LABELLED = Pattern.compile("(?m)^[ \\t\\u3000]*([^\\r\\n:\\uFF1A]{1,8})[:\\uFF1A]");

    private TextDecoder() {}

    /**
     * What came of decoding.
     *
     * @param text the text without a byte order mark, unless the bytes are not text
     * @param problem what is wrong with the encoding; with GB18030 there is a text as well
     */
    public record Decoded(Optional<String> text, Optional<Diagnostic> problem) {}

    /** Decodes the bytes of the file of a name. */
    public static Decoded decode(String name, byte[] bytes) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(
                    Optional.empty(),
                    Optional.of(Diagnostic.of(HostCode.UTF16_TEXT, Span.startOf(name))
                            .build()));
        }
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer output = CharBuffer.allocate(bytes.length - start + 1);
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        CoderResult result = decoder.decode(input, output, true);
        if (!result.isError()) {
            return new Decoded(Optional.of(output.flip().toString()), Optional.empty());
        }
        Optional<String> chinese = decodeGb18030(bytes);
        if (chinese.isPresent()) {
            return new Decoded(
                    chinese,
                    Optional.of(Diagnostic.of(HostCode.GB18030_TEXT, Span.startOf(name))
                            .build()));
        }
        String before = output.flip().toString();
        SourceText source = new SourceText(name, before, new int[0]);
        Span place = source.span(source.length(), source.length());
        return new Decoded(
                Optional.empty(),
                Optional.of(Diagnostic.of(HostCode.INVALID_UTF8, place)
                        .with("offset", (long) input.position() + 1)
                        .build()));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text, if the bytes are GB18030 and one of its lines opens with a label. */
    private static Optional<String> decodeGb18030(byte[] bytes) {
        try {
            String text = strict(Charset.forName("GB18030"))
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean plan = LABELLED.matcher(text)
                    .results()
                    .anyMatch(
                            match -> Vocabulary.standard().label(match.group(1)).isPresent());
            return plan ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException exception) {
            return Optional.empty();
        }
    }
}
